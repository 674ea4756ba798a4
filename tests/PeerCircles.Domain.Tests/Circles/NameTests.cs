using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Tests.Testing;
using static PeerCircles.Domain.Tests.Testing.TestCircle;

namespace PeerCircles.Domain.Tests.Circles;

public sealed class NameTests
{
    private readonly TestCircle _circle = Meeting();

    [Fact]
    public void Ana_takes_another_name_and_the_circle_is_told_the_one_before()
    {
        var before = _circle.Circle.Roster.Find(Ana)!.Name;

        Assert.False(Renames(Ana, "Anna").IsRefused);

        var member = _circle.Circle.Roster.Find(Ana)!;
        Assert.Equal(("Anna", before, _circle.Now), (member.Name, member.FormerName, member.RenamedAt));
        Assert.Equal(_circle.Circle.Changes.Head, member.Changed);
    }

    [Fact]
    public void The_same_name_changes_nothing()
    {
        var (name, head) = (_circle.Circle.Roster.Find(Ana)!.Name, _circle.Circle.Changes.Head);

        Assert.False(Renames(Ana, name).IsRefused);

        Assert.Equal(head, _circle.Circle.Changes.Head);
    }

    [Fact]
    public void Nobody_takes_a_name_that_could_be_taken_for_somebody_elses_here()
    {
        var grace = _circle.Circle.Roster.Find(Grace)!.Name;

        Assert.Equal(CircleRefusals.NameTaken, Renames(Ana, grace.ToUpperInvariant()).Refusal);
    }

    [Fact]
    public void Who_is_not_in_the_circle_has_no_name_to_change_here() =>
        Assert.Equal(CircleRefusals.NotFound, Renames(Stranger, "Anna").Refusal);

    [Fact]
    public void Who_is_erased_leaves_no_name_no_former_name_and_no_seat()
    {
        Renames(Ana, "Anna");

        Erases(Ana);

        var member = _circle.Circle.Roster.Find(Ana)!;
        Assert.Equal(("", null, MembershipState.Left), (member.Name, member.FormerName, member.State));
        Assert.Equal(CircleRefusals.NotFound, _circle.CannotSay(Ana, "Still here?"));
        var head = _circle.Circle.Changes.Head;
        Erases(Ana);
        Assert.Equal(head, _circle.Circle.Changes.Head);
    }

    private Outcome<Done> Renames(PersonId person, string name) =>
        _circle.Do(c =>
            c.Roster.Rename(
                person,
                name,
                (one, other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase),
                _circle.Now
            )
        );

    private void Erases(PersonId person) =>
        _circle.Do(c =>
        {
            c.Roster.Erase(person, _circle.Now);
            return Outcome<Done>.FromValue(new Done());
        });
}
