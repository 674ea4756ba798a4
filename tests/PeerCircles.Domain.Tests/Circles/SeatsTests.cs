using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Tests.Testing;
using static PeerCircles.Domain.Tests.Testing.TestCircle;

namespace PeerCircles.Domain.Tests.Circles;

public sealed class SeatsTests
{
    [Fact]
    public void Who_joins_an_open_circle_has_a_seat_and_may_speak()
    {
        var circle = Meeting();
        Assert.Null(circle.Joins(Stranger).Refusal);
        circle.Says(Stranger, "Good to be here.");
        Assert.Contains(Stranger, circle.Circle.Roster.Active);
    }

    [Fact]
    public void A_circle_takes_as_many_members_as_it_has_seats_beside_its_facilitators()
    {
        var circle = Meeting(capacity: 3);
        Assert.Equal(JoinState.Waitlisted, circle.Joins(Stranger).Value);
        Assert.DoesNotContain(Stranger, circle.Circle.Roster.Active);
        circle.Leaves(Ben);
        Assert.Equal(JoinState.Active, circle.Joins(Stranger).Value);
    }

    [Fact]
    public void Someone_with_a_seat_does_not_get_a_second_one()
    {
        Assert.Equal(CircleRefusals.AlreadyMember, Meeting().Joins(Ana).Refusal);
    }

    [Fact]
    public void Nobody_joins_on_an_agreement_that_has_changed_since_they_read_it()
    {
        var circle = Meeting();
        Assert.Equal(CircleRefusals.AgreementChanged, circle.Joins(Stranger, agreement: 1).Refusal);
    }

    [Fact]
    public void A_circle_by_invitation_does_not_exist_for_who_tries_to_walk_in()
    {
        Assert.Equal(CircleRefusals.NotFound, TestCircle.With(JoinPolicy.ByInvitation).Joins(Stranger).Refusal);
    }

    [Fact]
    public void A_circle_that_has_ended_takes_nobody()
    {
        var circle = Like(Profile(6) with { State = CircleState.Closed });
        Assert.Equal(CircleRefusals.NotFound, circle.Joins(Stranger).Refusal);
    }

    [Fact]
    public void Who_was_removed_does_not_walk_back_in()
    {
        var circle = Meeting();
        circle.Removes(Grace, Ana);
        Assert.Equal(CircleRefusals.NotFound, circle.Joins(Ana).Refusal);
    }

    [Fact]
    public void Who_left_may_come_back_as_a_member_whatever_they_were()
    {
        var circle = Meeting();
        circle.Leaves(Cleo);
        Assert.Null(circle.Joins(Cleo, "Cleo").Refusal);
        Assert.Equal(MemberRole.Member, circle.Circle.Roster.Find(Cleo)!.Role);
    }

    [Fact]
    public void The_last_facilitator_does_not_leave()
    {
        var circle = Meeting();
        Assert.Equal(CircleRefusals.LastFacilitator, circle.Leaves(Grace).Refusal);
        Assert.Contains(Grace, circle.Circle.Roster.Active);
    }

    [Fact]
    public void Leaving_is_for_those_who_have_a_seat()
    {
        Assert.Equal(CircleRefusals.NotFound, Meeting().Leaves(Stranger).Refusal);
    }

    [Fact]
    public void The_roster_is_the_same_list_until_somebody_comes_or_goes()
    {
        var circle = Meeting();
        var before = circle.Circle.Roster.Active;
        circle.Says(Ana, "Evening.");
        Assert.Same(before, circle.Circle.Roster.Active);
        circle.Leaves(Ben);
        Assert.DoesNotContain(Ben, circle.Circle.Roster.Active);
    }
}
