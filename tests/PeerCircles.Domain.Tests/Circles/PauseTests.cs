using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Empathy;
using PeerCircles.Domain.Tests.Testing;
using static PeerCircles.Domain.Tests.Testing.TestCircle;

namespace PeerCircles.Domain.Tests.Circles;

public sealed class PauseTests
{
    [Fact]
    public void Who_pauses_reads_and_says_nothing_and_what_was_said_meanwhile_stays_closed()
    {
        var circle = Meeting();
        var before = circle.Says(Ben, "Good evening.");
        Assert.Null(circle.Pauses(Ana).Refusal);
        var meanwhile = circle.Says(Ben, "Ana is not here tonight.");
        Assert.Equal(CircleRefusals.NotFound, circle.CannotSay(Ana, "But"));
        Assert.Null(circle.Resumes(Ana).Refusal);
        var after = circle.Says(Ben, "Welcome back.");
        Assert.Equal([true, false, true], [MayRead(before), MayRead(meanwhile), MayRead(after)]);
        circle.Says(Ana, "Thank you for keeping my seat.");

        bool MayRead(long position) => circle.Circle.Roster.MayRead(Ana, position);
    }

    [Fact]
    public void Nobody_takes_the_seat_of_who_has_paused()
    {
        var circle = Meeting(capacity: 3);
        circle.Pauses(Ana);
        Assert.Equal(JoinState.Waitlisted, circle.Joins(Stranger).Value);
        Assert.Equal(CircleRefusals.AlreadyMember, circle.Joins(Ana).Refusal);
        Assert.Null(circle.Resumes(Ana).Refusal);
    }

    [Fact]
    public void Pausing_twice_and_resuming_twice_change_nothing_the_second_time()
    {
        var circle = Meeting();
        circle.Pauses(Ana);
        var head = circle.Circle.Changes.Head;
        Assert.Null(circle.Pauses(Ana).Refusal);
        Assert.Equal(head, circle.Circle.Changes.Head);
        circle.Resumes(Ana);
        head = circle.Circle.Changes.Head;
        Assert.Null(circle.Resumes(Ana).Refusal);
        Assert.Equal(head, circle.Circle.Changes.Head);
    }

    [Fact]
    public void A_mute_outlives_a_pause()
    {
        var circle = Meeting();
        circle.Mutes(Grace, Ana);
        circle.Pauses(Ana);
        circle.Resumes(Ana);
        Assert.Equal(CircleRefusals.Muted, circle.CannotSay(Ana, "Back"));
    }

    [Fact]
    public void An_exchange_rests_when_one_of_the_two_pauses()
    {
        var circle = Meeting();
        var exchange = circle.Reflects(Ben, circle.Says(Ana, "It was a long night."));
        circle.Pauses(Ben);
        Assert.Equal(ExchangeState.Rested, circle.Exchange(exchange).State);
    }

    [Fact]
    public void The_last_facilitator_stays_and_another_comes_back_as_what_they_were()
    {
        var circle = Meeting();
        Assert.Equal(CircleRefusals.LastFacilitator, circle.Pauses(Grace).Refusal);
        circle.Pauses(Cleo);
        Assert.Equal(CircleRefusals.NotFound, circle.Removes(Cleo, Ana).Refusal);
        circle.Resumes(Cleo);
        Assert.Null(circle.Removes(Cleo, Ana).Refusal);
    }

    [Fact]
    public void An_agreement_that_changed_meanwhile_is_read_again_first()
    {
        var circle = Meeting();
        var (old, now) = (circle.Circle.Roster.Find(Ana)!.AgreementVersion, circle.Circle.Profile.AgreementVersion);
        Assert.Equal(now, old);
        circle.Pauses(Ana);
        Assert.Equal(CircleRefusals.AgreementChanged, circle.Resumes(Ana, now + 1).Refusal);
        Assert.Null(circle.Resumes(Ana, now).Refusal);
    }

    [Fact]
    public void Who_has_paused_can_leave_for_good_and_can_be_removed()
    {
        var circle = Meeting();
        circle.Pauses(Ana);
        Assert.Null(circle.Leaves(Ana).Refusal);
        Assert.Equal(CircleRefusals.NotFound, circle.Resumes(Ana).Refusal);
        circle.Pauses(Ben);
        Assert.Null(circle.Removes(Grace, Ben).Refusal);
        Assert.Equal(MembershipState.Removed, circle.Circle.Roster.Find(Ben)!.State);
    }

    [Fact]
    public void To_a_stranger_there_is_nothing_to_pause_or_resume()
    {
        Assert.Equal(CircleRefusals.NotFound, Meeting().Pauses(Stranger).Refusal);
        Assert.Equal(CircleRefusals.NotFound, Meeting().Resumes(Stranger).Refusal);
    }
}
