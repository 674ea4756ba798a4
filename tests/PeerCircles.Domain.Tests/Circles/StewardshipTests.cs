using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Notices;
using PeerCircles.Domain.Tests.Testing;
using static PeerCircles.Domain.Tests.Testing.TestCircle;

namespace PeerCircles.Domain.Tests.Circles;

public sealed class StewardshipTests
{
    [Fact]
    public void Who_is_named_to_facilitate_has_a_seat_leads_and_hears_of_it()
    {
        var circle = Meeting();
        Assert.Null(circle.Appoints(Stranger, MemberRole.Facilitator).Refusal);

        Assert.Null(circle.Asks(Stranger, "What carried you?").Refusal);
        Assert.Equal([NoticeKind.RoleGiven], circle.NoticesTo(Stranger).Select(n => n.Kind));
        var audit = Assert.Single(circle.Rows.All<AuditEntry>(), e => e.Act == AuditAct.FacilitatorNamed);
        Assert.Equal((Omar, Stranger), (audit.Actor, audit.Person!.Value));
    }

    [Fact]
    public void Who_is_named_reads_from_then_on_and_nothing_from_before()
    {
        var circle = Meeting();
        var early = circle.Says(Ana, "Before they came.");
        circle.Appoints(Stranger, MemberRole.CoFacilitator);
        var late = circle.Says(Ana, "After they came.");

        Assert.False(circle.Circle.Roster.MayRead(Stranger, early));
        Assert.True(circle.Circle.Roster.MayRead(Stranger, late));
    }

    [Fact]
    public void Facilitators_take_no_members_seat()
    {
        var circle = Meeting(capacity: 3);
        Assert.Null(circle.Appoints(Stranger, MemberRole.CoFacilitator).Refusal);
    }

    [Fact]
    public void Being_named_to_lead_does_not_end_a_mute()
    {
        var circle = Meeting();
        circle.Mutes(Grace, Ana);
        circle.Leaves(Ana);
        Assert.Null(circle.Appoints(Ana, MemberRole.CoFacilitator).Refusal);

        Assert.Equal(CircleRefusals.Muted, circle.CannotSay(Ana, "Back"));
    }

    [Fact]
    public void A_member_who_comes_to_lead_keeps_their_window()
    {
        var circle = Meeting();
        var said = circle.Says(Ben, "From the first day.");
        circle.Appoints(Ana, MemberRole.CoFacilitator);
        Assert.True(circle.Circle.Roster.MayRead(Ana, said));
        Assert.Single(circle.Rows.All<Stay>(), s => s.Person == Ana);
    }

    [Fact]
    public void Who_leads_no_longer_is_a_member_where_a_seat_is_free_and_goes_where_none_is()
    {
        var roomy = Meeting(capacity: 4);
        roomy.Appoints(Cleo, MemberRole.Member);
        Assert.Equal(MemberRole.Member, roomy.SeatOf(Cleo)!.Role);
        Assert.Equal(CircleRefusals.OnlyFacilitators, roomy.Asks(Cleo, "May I?").Refusal);

        var full = Meeting(capacity: 3);
        full.Appoints(Cleo, MemberRole.Member);
        Assert.Null(full.SeatOf(Cleo));
        Assert.Equal(NoticeKind.RoleEnded, Assert.Single(full.NoticesTo(Cleo)).Kind);
    }

    [Theory]
    [InlineData(MemberRole.Member)]
    [InlineData(MemberRole.CoFacilitator)]
    public void A_circle_that_goes_on_keeps_its_last_facilitator(MemberRole role)
    {
        var circle = Meeting();
        Assert.Equal(CircleRefusals.LastFacilitator, circle.Appoints(Grace, role).Refusal);
        circle.Appoints(Cleo, MemberRole.Facilitator);
        Assert.Null(circle.Appoints(Grace, role).Refusal);
        Assert.Equal(CircleRefusals.LastFacilitator, circle.Appoints(Cleo, role).Refusal);
    }

    [Fact]
    public void What_somebody_else_changed_meanwhile_is_not_changed_again_unseen()
    {
        var circle = Meeting();
        circle.Appoints(Ana, MemberRole.CoFacilitator);

        Assert.Equal(
            CircleRefusals.ChangedMeanwhile,
            circle.Appoints(Ana, MemberRole.Facilitator, seen: () => MemberRole.Member).Refusal
        );
        Assert.Equal(
            CircleRefusals.ChangedMeanwhile,
            circle.Appoints(Stranger, MemberRole.Facilitator, seen: () => MemberRole.Member).Refusal
        );
    }

    [Fact]
    public void In_a_closed_circle_everybody_reads_on_and_nobody_speaks_asks_or_joins()
    {
        var circle = Meeting();
        var said = circle.Says(Ana, "One last word.");
        Assert.Null(circle.Closes("We met for a year.").Refusal);

        Assert.Equal(CircleRefusals.Closed, circle.CannotSay(Ana, "And another."));
        Assert.Equal(CircleRefusals.Closed, circle.Asks(Grace, "A question?").Refusal);
        Assert.Equal(CircleRefusals.Closed, circle.TriesToReflect(Ben, said, "I hear you.").Refusal);
        Assert.Equal(CircleRefusals.NotFound, circle.Joins(Stranger).Refusal);
        Assert.True(circle.Circle.Roster.MayRead(Ben, said));
        foreach (var person in (PersonId[])[Grace, Cleo, Ana, Ben, Dara])
            Assert.Equal("We met for a year.", Assert.Single(circle.NoticesTo(person)).Why!.Reveal());
        Assert.Equal(CircleRefusals.Closed, circle.Closes().Refusal);
    }

    [Fact]
    public void A_closed_circle_remembers_that_it_is_closed_and_opens_again_with_the_seats_it_had()
    {
        var circle = Meeting();
        circle.Closes();
        circle.Reopen();
        Assert.Equal(CircleRefusals.Closed, circle.CannotSay(Ana, "Hello?"));

        Assert.Null(circle.OpensAgain().Refusal);

        circle.Says(Ana, "Here we are again.");
        Assert.Equal(CircleRefusals.ChangedMeanwhile, circle.OpensAgain().Refusal);
    }

    [Fact]
    public void From_a_closed_circle_everybody_may_go_and_it_opens_again_only_with_somebody_who_facilitates()
    {
        var circle = Meeting();
        circle.Closes();
        Assert.Null(circle.Leaves(Grace).Refusal);
        Assert.Equal(CircleRefusals.NobodyFacilitates, circle.OpensAgain().Refusal);

        circle.Appoints(Cleo, MemberRole.Facilitator);

        Assert.Null(circle.OpensAgain().Refusal);
    }
}
