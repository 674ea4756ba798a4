using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Notices;
using PeerCircles.Domain.Tests.Testing;
using static PeerCircles.Domain.Tests.Testing.TestCircle;

namespace PeerCircles.Domain.Tests.Circles;

public sealed class RemovalAndMuteTests
{
    [Fact]
    public void Who_is_removed_can_neither_speak_nor_read_on()
    {
        var circle = Meeting();
        Assert.Null(circle.Removes(Grace, Ana).Refusal);
        var later = circle.Says(Ben, "Are we fewer tonight?");
        Assert.Equal(CircleRefusals.NotFound, circle.CannotSay(Ana, "Wait"));
        Assert.False(circle.Circle.Roster.MayRead(Ana, later));
    }

    [Fact]
    public void Who_is_removed_is_told_why_and_the_audit_holds_who_did_it()
    {
        var circle = Meeting();
        circle.Removes(Grace, Ana);
        var notice = Assert.Single(circle.NoticesTo(Ana));
        Assert.Equal(NoticeKind.Removed, notice.Kind);
        Assert.Equal("We talked about this.", notice.Why!.Reveal());
        var entry = Assert.Single(circle.Rows.All<AuditEntry>());
        Assert.Equal((Grace, AuditAct.MemberRemoved, Ana), (entry.Actor, entry.Act, entry.Person));
    }

    [Fact]
    public void A_member_removes_and_mutes_nobody()
    {
        var circle = Meeting();
        Assert.Equal(CircleRefusals.OnlyFacilitators, circle.Removes(Ana, Ben).Refusal);
        Assert.Equal(CircleRefusals.OnlyFacilitators, circle.Mutes(Ana, Ben).Refusal);
    }

    [Fact]
    public void To_a_stranger_there_is_no_circle_to_remove_anybody_from()
    {
        Assert.Equal(CircleRefusals.NotFound, Meeting().Removes(Stranger, Ben).Refusal);
    }

    [Fact]
    public void A_co_facilitator_answers_for_members_only()
    {
        var circle = Meeting();
        Assert.Equal(CircleRefusals.OnlyFacilitators, circle.Removes(Cleo, Grace).Refusal);
        Assert.Equal(CircleRefusals.OnlyFacilitators, circle.Mutes(Cleo, Cleo).Refusal);
        Assert.Null(circle.Mutes(Cleo, Ana).Refusal);
    }

    [Fact]
    public void Nobody_removes_or_mutes_themselves()
    {
        var circle = Meeting();
        Assert.Equal(CircleRefusals.OnlyFacilitators, circle.Removes(Grace, Grace).Refusal);
        Assert.Equal(CircleRefusals.OnlyFacilitators, circle.Mutes(Grace, Grace).Refusal);
    }

    [Fact]
    public void Someone_who_is_not_in_the_circle_cannot_be_removed_from_it()
    {
        Assert.Equal(CircleRefusals.NotFound, Meeting().Removes(Grace, Stranger).Refusal);
    }

    [Fact]
    public void A_muted_person_reads_along_and_cannot_send_until_the_time_is_over()
    {
        var circle = Meeting();
        circle.Mutes(Grace, Ana, minutes: 10);
        Assert.Equal(CircleRefusals.Muted, circle.CannotSay(Ana, "But"));
        Assert.True(circle.Circle.Roster.MayRead(Ana, circle.Says(Ben, "We are here.")));
        circle.Pass(TimeSpan.FromMinutes(10));
        circle.Says(Ana, "Thank you for waiting.");
    }

    [Fact]
    public void A_facilitator_gives_the_voice_back_early()
    {
        var circle = Meeting();
        circle.Mutes(Grace, Ana);
        Assert.Null(circle.Unmutes(Grace, Ana).Refusal);
        circle.Says(Ana, "Thank you.");
        Assert.Equal(
            [AuditAct.MemberMuted, AuditAct.MemberUnmuted],
            circle.Rows.All<AuditEntry>().OrderBy(e => e.Sequence).Select(e => e.Act)
        );
    }

    [Fact]
    public void Giving_a_voice_back_that_nobody_took_changes_nothing()
    {
        var circle = Meeting();
        var head = circle.Circle.Changes.Head;
        Assert.Null(circle.Unmutes(Grace, Ana).Refusal);
        Assert.Equal(head, circle.Circle.Changes.Head);
    }

    [Fact]
    public void Leaving_and_coming_back_does_not_end_a_mute()
    {
        var circle = Meeting();
        circle.Mutes(Grace, Ana);
        circle.Leaves(Ana);
        circle.Joins(Ana);
        Assert.Equal(CircleRefusals.Muted, circle.CannotSay(Ana, "Back"));
    }
}
