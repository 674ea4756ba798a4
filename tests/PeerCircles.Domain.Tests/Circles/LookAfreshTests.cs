using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Empathy;
using PeerCircles.Domain.Tests.Testing;
using static PeerCircles.Domain.Tests.Testing.TestCircle;

namespace PeerCircles.Domain.Tests.Circles;

public sealed class LookAfreshTests
{
    [Fact]
    public void Who_chooses_whom_to_hear_sees_the_circle_anew_from_a_number_of_its_own()
    {
        var circle = Meeting();
        circle.Says(Ben, "Good evening.");
        var head = circle.Circle.Changes.Head;

        Assert.Null(circle.Do(c => c.LookAfresh(Ana, Ben)).Refusal);

        Assert.Equal(head + 1, circle.Circle.Changes.Head);
        Assert.Equal(head + 1, circle.Rows.All<Stay>().Single(s => s.Person == Ana).Afresh);
        Assert.All(circle.Rows.All<Stay>().Where(s => s.Person != Ana), s => Assert.Null(s.Afresh));
    }

    [Fact]
    public void What_two_had_begun_together_rests_and_what_they_began_with_others_goes_on()
    {
        var circle = Meeting();
        var between = circle.Reflects(Ben, circle.Says(Ana, "It was a long night."));
        var beside = circle.Reflects(Dara, circle.Says(Ana, "And a long day."));

        circle.Do(c => c.LookAfresh(Ana, Ben));

        Assert.Equal(ExchangeState.Rested, circle.Exchange(between).State);
        Assert.Equal(ExchangeState.AwaitingAnswer, circle.Exchange(beside).State);
    }

    [Fact]
    public void Who_is_not_welcome_to_reflect_is_not_told_why()
    {
        var circle = Meeting();
        var share = circle.Says(Ana, "It was a long night.");
        var no = circle.Do(c =>
            c.Empathy.Reflect(
                Ben,
                new ExchangeId(circle.NextId()),
                share,
                new("I hear you."),
                circle.Now,
                isWelcome: false
            )
        );
        Assert.Equal(EmpathyRefusals.CannotReflect, no.Refusal);
    }

    [Fact]
    public void A_stranger_sees_nothing_anew()
    {
        Assert.Equal(CircleRefusals.NotFound, Meeting().Do(c => c.LookAfresh(Stranger, Ben)).Refusal);
    }
}
