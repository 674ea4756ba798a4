using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Notices;
using PeerCircles.Domain.Tests.Testing;
using static PeerCircles.Domain.Tests.Testing.TestCircle;

namespace PeerCircles.Domain.Tests.Moderation;

public sealed class FlagsAndCasesTests
{
    private readonly TestCircle _circle = Meeting();
    private readonly long _message;

    public FlagsAndCasesTests() => _message = _circle.Says(Ana, "Come to my shop.");

    private Case Case => _circle.CaseAbout(_message);

    [Fact]
    public void Many_flags_on_one_message_are_one_case_and_the_gravest_reason_sets_how_soon()
    {
        _circle.Flags(Ben, _message, FlagReason.R10);
        Assert.Equal(Severity.CanWait, Case.Severity);
        _circle.Flags(Dara, _message, FlagReason.R1);
        Assert.Equal(Severity.Urgent, Case.Severity);
        _circle.Flags(Cleo, _message, FlagReason.R6);
        Assert.Equal(Severity.Urgent, Case.Severity);
        Assert.Equal(3, _circle.Rows.All<Flag>().Count(f => f.Case == Case.Id));
    }

    [Fact]
    public void One_person_flags_a_message_once_for_each_reason()
    {
        var id = _circle.NextId();
        var first = _circle.Flags(Ben, _message, FlagReason.R10, id);
        Assert.Equal(first.Value, _circle.Flags(Ben, _message, FlagReason.R10, id).Value);
        Assert.Equal(ModerationRefusals.AlreadyFlagged, _circle.Flags(Ben, _message, FlagReason.R10).Refusal);
        Assert.Equal(ConversationRefusals.SameIdOtherText, _circle.Flags(Ben, _message, FlagReason.R6, id).Refusal);
        Assert.Single(_circle.Rows.All<Flag>());

        Assert.Null(_circle.Flags(Ben, _message, FlagReason.R6).Refusal);
        Assert.Equal(Severity.Soon, Case.Severity);
        Assert.Equal(2, _circle.Rows.All<Flag>().Count());
    }

    [Fact]
    public void A_graver_reason_of_the_same_person_weighs_like_anybodys()
    {
        _circle.Flags(Ben, _message, FlagReason.R12);
        var grace = new StaffMember(Grace, IsModerator: false);
        _circle.Claims(grace, Case.Id);

        _circle.Flags(Ben, _message, FlagReason.R1);

        Assert.Equal((Severity.Urgent, null), (Case.Severity, Case.ClaimedBy));
        Assert.Equal(CircleRefusals.NotFound, _circle.Keeps(grace, Case.Id).Refusal);
        Assert.Null(_circle.Keeps(Mo, Case.Id).Refusal);
        Assert.Single(_circle.NoticesTo(Ben));
    }

    [Fact]
    public void A_decided_case_opens_again_for_a_new_reason_of_the_same_person_and_an_old_one_is_answered_once()
    {
        _circle.Flags(Ben, _message, FlagReason.R10);
        _circle.Flags(Dara, _message, FlagReason.R12);
        _circle.Keeps(Mo, Case.Id);
        _circle.Flags(Ben, _message, FlagReason.R12);
        Assert.True(Case.IsClosed);
        Assert.Single(_circle.NoticesTo(Ben));

        _circle.Flags(Ben, _message, FlagReason.R6);
        Assert.Equal((CaseState.New, null), (Case.State, Case.Outcome));
    }

    [Fact]
    public void Whose_account_is_deleted_stays_one_person_and_hears_nothing()
    {
        _circle.Flags(Ben, _message, FlagReason.R12);
        _circle.Flags(Ben, _message, FlagReason.R6);
        _circle.Do<Done>(c =>
        {
            c.Cases.Erase(Ben, Case.Id);
            return new Done();
        });

        Assert.NotEqual(Ben, Assert.Single(_circle.Rows.All<Flag>().Select(f => f.Reporter).Distinct()));
        _circle.Keeps(Mo, Case.Id);
        Assert.Empty(_circle.Rows.All<Notice>());
    }

    [Fact]
    public void A_flag_id_that_is_taken_is_a_conflict_and_never_a_second_row()
    {
        var id = _circle.NextId();
        _circle.Flags(Ben, _message, FlagReason.R10, id);
        var other = _circle.Says(Ana, "Everything is cheap.");
        Assert.Equal(ConversationRefusals.SameIdOtherText, _circle.Flags(Ben, other, FlagReason.R10, id).Refusal);
        Assert.Equal(ConversationRefusals.SameIdOtherText, _circle.Flags(Dara, _message, FlagReason.R10, id).Refusal);
    }

    [Fact]
    public void A_stranger_flags_nothing()
    {
        Assert.Equal(CircleRefusals.NotFound, _circle.Flags(Stranger, _message, FlagReason.R6).Refusal);
    }

    [Fact]
    public void A_moderator_who_wrote_or_flagged_the_message_or_facilitates_the_circle_cannot_see_its_case()
    {
        var byGrace = _circle.Says(Grace, "Let us begin.");
        _circle.Flags(Ben, byGrace, FlagReason.R6);
        var @case = _circle.CaseAbout(byGrace).Id;
        foreach (var party in new[] { Grace, Ben, Cleo })
            Assert.Equal(CircleRefusals.NotFound, _circle.Claims(new StaffMember(party, true), @case).Refusal);
        Assert.Null(_circle.Claims(Mo, @case).Refusal);
    }

    [Fact]
    public void Facilitators_handle_matters_of_the_agreement_and_nothing_graver()
    {
        _circle.Flags(Ben, _message, FlagReason.R11);
        var grace = new StaffMember(Grace, IsModerator: false);
        Assert.Null(_circle.Claims(grace, Case.Id).Refusal);
        _circle.Flags(Dara, _message, FlagReason.R6);
        Assert.Equal(CircleRefusals.NotFound, _circle.Keeps(grace, Case.Id).Refusal);
    }

    [Fact]
    public void Members_and_strangers_see_no_cases()
    {
        _circle.Flags(Ben, _message, FlagReason.R11);
        foreach (var person in new[] { Dara, Stranger })
            Assert.Equal(CircleRefusals.NotFound, _circle.Claims(new StaffMember(person, false), Case.Id).Refusal);
    }

    [Fact]
    public void A_claim_holds_colleagues_off_for_fifteen_minutes_and_for_three_when_it_is_urgent()
    {
        _circle.Flags(Ben, _message, FlagReason.R6);
        _circle.Claims(Mo, Case.Id);
        Assert.Equal(ModerationRefusals.SomeoneElseHasIt, _circle.Claims(Noor, Case.Id).Refusal);
        Assert.Equal(ModerationRefusals.SomeoneElseHasIt, _circle.Hides(Noor, Case.Id).Refusal);
        _circle.Pass(TimeSpan.FromMinutes(15));
        Assert.Null(_circle.Claims(Noor, Case.Id).Refusal);

        var urgent = _circle.Says(Dara, "I can't do this any more.");
        _circle.Flags(Ben, urgent, FlagReason.R1);
        _circle.Claims(Mo, _circle.CaseAbout(urgent).Id);
        _circle.Pass(TimeSpan.FromMinutes(3));
        Assert.Null(_circle.Claims(Noor, _circle.CaseAbout(urgent).Id).Refusal);
    }

    [Fact]
    public void A_worry_that_comes_in_while_a_facilitator_holds_the_case_is_open_to_moderators_at_once()
    {
        _circle.Flags(Ben, _message, FlagReason.R12);
        _circle.Claims(new StaffMember(Grace, IsModerator: false), Case.Id);
        _circle.Flags(Dara, _message, FlagReason.R1);
        Assert.Null(_circle.Claims(Mo, Case.Id).Refusal);
    }

    [Fact]
    public void A_worry_that_comes_in_shortens_the_claim_of_a_calmer_case()
    {
        _circle.Flags(Ben, _message, FlagReason.R10);
        _circle.Claims(Mo, Case.Id);
        _circle.Flags(Dara, _message, FlagReason.R1);
        _circle.Pass(TimeSpan.FromMinutes(3));
        Assert.Null(_circle.Claims(Noor, Case.Id).Refusal);
    }

    [Fact]
    public void A_case_that_was_dismissed_opens_again_only_for_a_reason_not_heard_before()
    {
        _circle.Flags(Ben, _message, FlagReason.R10);
        _circle.Keeps(Mo, Case.Id);
        _circle.Flags(Dara, _message, FlagReason.R10);
        Assert.True(Case.IsClosed);
        _circle.Flags(Cleo, _message, FlagReason.R6);
        Assert.Equal(CaseState.New, Case.State);
        Assert.Null(Case.Outcome);
        Assert.Null(Case.DecidedBy);
    }

    [Fact]
    public void A_removed_message_cannot_be_flagged_any_more()
    {
        _circle.Flags(Ben, _message, FlagReason.R10);
        _circle.Hides(Mo, Case.Id);
        Assert.Equal(ConversationRefusals.NoLongerThere, _circle.Flags(Dara, _message, FlagReason.R6).Refusal);
    }

    [Theory]
    [InlineData(FlagReason.R1, Severity.Urgent, 5)]
    [InlineData(FlagReason.R3, Severity.Urgent, 5)]
    [InlineData(FlagReason.R6, Severity.Soon, 30)]
    [InlineData(FlagReason.R10, Severity.CanWait, 24 * 60)]
    public void Each_reason_says_how_soon_a_person_should_look(FlagReason reason, Severity severity, int minutes)
    {
        Assert.Equal(severity, reason.Severity());
        Assert.Equal(TimeSpan.FromMinutes(minutes), severity.FirstLook());
    }

    [Theory]
    [InlineData(FlagReason.R1)]
    [InlineData(FlagReason.R2)]
    [InlineData(FlagReason.R3)]
    public void A_worry_never_leads_to_a_reminder_or_a_mute_whatever_else_was_reported(FlagReason worry)
    {
        _circle.Flags(Ben, _message, FlagReason.R6);
        _circle.Flags(Dara, _message, worry);
        var (id, why, now) = (Case.Id, new MessageText("Please."), _circle.Now);

        var reminded = _circle.Do(c => c.Cases.Decisions.Remind(Mo, id, why, now));
        var muted = _circle.Do(c => c.Cases.Decisions.Mute(Mo, id, now.AddHours(1), why, now));

        Assert.Equal(ModerationRefusals.WorryHasNoSanction, reminded.Refusal);
        Assert.Equal(ModerationRefusals.WorryHasNoSanction, muted.Refusal);
        Assert.False(Case.IsClosed);
        Assert.Null(_circle.Circle.Roster.Find(Ana)?.MutedUntil);
    }

    [Fact]
    public void The_desk_lets_a_co_facilitator_mute_members_only_and_a_facilitator_anybody_else()
    {
        var (grace, cleo) = (new StaffMember(Grace, IsModerator: false), new StaffMember(Cleo, IsModerator: true));
        var byGrace = _circle.Says(Grace, "You should simply leave.");
        var byCleo = _circle.Says(Cleo, "You really should.");
        foreach (var said in new[] { byGrace, byCleo, _message })
            _circle.Flags(Ben, said, FlagReason.R11);
        Outcome<CaseAction> Mutes(StaffMember staff, long position) =>
            _circle.Do(c =>
                c.Cases.Decisions.Mute(
                    staff,
                    _circle.CaseAbout(position).Id,
                    _circle.Now.AddHours(1),
                    new MessageText("A rest."),
                    _circle.Now
                )
            );

        Assert.Equal(CircleRefusals.OnlyFacilitators, Mutes(cleo, byGrace).Refusal);
        Assert.Null(_circle.Circle.Roster.Find(Grace)!.MutedUntil);
        Assert.False(_circle.CaseAbout(byGrace).IsClosed);

        Assert.False(Mutes(cleo, _message).IsRefused);
        Assert.False(Mutes(grace, byCleo).IsRefused);
        Assert.False(Mutes(Mo, byGrace).IsRefused);
    }

    [Fact]
    public void A_mute_that_is_undone_leaves_the_author_the_message_and_the_case_as_they_were()
    {
        _circle.Flags(Ben, _message, FlagReason.R6);
        var (before, now) = (Case, _circle.Now);

        var act = _circle
            .Do(c => c.Cases.Decisions.Mute(Mo, before.Id, now.AddHours(1), new MessageText("A rest."), now))
            .Value;
        Assert.True(_circle.Circle.Roster.Find(Ana)!.IsMuted(_circle.Now));
        Assert.Equal(CaseOutcome.Muted, Case.Outcome);
        Assert.False(_circle.Do(c => c.Cases.Decisions.Undo(Mo, before.Id, act.Id, now)).IsRefused);

        Assert.False(_circle.Circle.Roster.Find(Ana)!.IsMuted(_circle.Now));
        Assert.Equal(before, Case);
        Assert.All(_circle.NoticesTo(Ana), n => Assert.NotNull(n.WithdrawnAt));
    }

    [Fact]
    public void A_message_behind_a_content_note_stays_and_undoing_takes_only_the_new_note_away()
    {
        _circle.Flags(Ben, _message, FlagReason.R12);
        var (id, now) = (Case.Id, _circle.Now);

        var act = _circle.Do(c => c.Cases.Decisions.Fold(Mo, id, ["grief"], null, now)).Value;
        Assert.Equal(["grief"], _circle.Message(_message).ContentNotes);
        Assert.Equal(MessageState.Visible, _circle.Message(_message).State);
        Assert.False(_circle.Do(c => c.Cases.Decisions.Undo(Mo, id, act.Id, now)).IsRefused);

        Assert.Empty(_circle.Message(_message).ContentNotes);
        Assert.False(Case.IsClosed);
    }

    [Fact]
    public void A_case_that_rests_wakes_when_somebody_else_flags_the_message()
    {
        _circle.Flags(Ben, _message, FlagReason.R10);
        var (id, now) = (Case.Id, _circle.Now);
        Assert.False(_circle.Do(c => c.Cases.Steps.LayAside(Mo, id, now.AddDays(1), null, now)).IsRefused);
        Assert.NotNull(Case.FollowUpAt);

        _circle.Flags(Dara, _message, FlagReason.R10);

        Assert.Null(Case.FollowUpAt);
    }

    [Fact]
    public void A_case_that_is_handed_on_tells_the_moderators_who_are_no_party_to_it()
    {
        _circle.Flags(Ben, _message, FlagReason.R6);
        var (id, now) = (Case.Id, _circle.Now);
        _circle.Claims(Mo, id);

        var handed = _circle.Do(c => c.Cases.Steps.HandOn(Mo, id, null, [Mo.Person, Noor.Person, Ben], now));

        Assert.False(handed.IsRefused);
        Assert.Null(Case.ClaimedBy);
        Assert.Single(_circle.NoticesTo(Noor.Person));
        Assert.Empty(_circle.NoticesTo(Mo.Person));
        Assert.Empty(_circle.NoticesTo(Ben));
        Assert.False(_circle.Claims(Noor, Case.Id).IsRefused);
    }
}
