using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Notices;
using PeerCircles.Domain.Tests.Testing;
using static PeerCircles.Domain.Tests.Testing.TestCircle;

namespace PeerCircles.Domain.Tests.Moderation;

public sealed class DecisionsTests
{
    private static readonly TimeSpan s_tenSeconds = TimeSpan.FromSeconds(10);

    private readonly TestCircle _circle = Meeting();
    private readonly long _message;
    private readonly CaseId _case;

    public DecisionsTests()
    {
        _message = _circle.Says(Ana, "My neighbour's name and street are");
        _circle.Flags(Ben, _message, FlagReason.R9);
        _case = _circle.CaseAbout(_message).Id;
    }

    [Fact]
    public void A_hidden_message_is_gone_from_the_circle_and_its_text_is_kept_for_staff()
    {
        _circle.Hides(Mo, _case);
        Assert.Equal(MessageState.Hidden, _circle.Message(_message).State);
        Assert.Equal(_circle.Circle.Changes.Head, _circle.Message(_message).Changed);
        Assert.NotNull(_circle.Message(_message).Text);
    }

    [Fact]
    public void The_author_is_told_why_and_the_reporter_hears_the_outcome_when_it_can_no_longer_be_undone()
    {
        _circle.Hides(Mo, _case);
        var toAuthor = Assert.Single(_circle.NoticesTo(Ana));
        Assert.Equal((NoticeKind.MessageHidden, "It named a place."), (toAuthor.Kind, toAuthor.Why?.Reveal()));
        var toReporter = Assert.Single(_circle.NoticesTo(Ben));
        Assert.Equal((NoticeKind.FlagOutcome, CaseOutcome.Hidden), (toReporter.Kind, toReporter.Outcome));
        Assert.All(_circle.Rows.All<Notice>(), n => Assert.Equal(_circle.Now + s_tenSeconds, n.AvailableAt));
    }

    [Fact]
    public void The_author_hears_nothing_of_a_message_that_stays_and_nobody_is_told_who_reported()
    {
        _circle.Keeps(Mo, _case);
        Assert.Empty(_circle.NoticesTo(Ana));
        Assert.Equal(CaseOutcome.Kept, Assert.Single(_circle.NoticesTo(Ben)).Outcome);
    }

    [Fact]
    public void A_decided_case_is_not_decided_twice()
    {
        _circle.Keeps(Mo, _case);
        Assert.Equal(ModerationRefusals.AlreadyDecided, _circle.Hides(Noor, _case).Refusal);
        Assert.Equal(ModerationRefusals.AlreadyDecided, _circle.Claims(Noor, _case).Refusal);
    }

    [Fact]
    public void Undo_within_ten_seconds_puts_everything_back_as_it_was()
    {
        _circle.Claims(Mo, _case);
        var (message, @case) = (_circle.Message(_message), _circle.CaseAbout(_message));
        var action = _circle.Hides(Mo, _case).Value;
        _circle.Pass(s_tenSeconds);
        Assert.Null(_circle.Undoes(Mo, _case, action.Id).Refusal);
        Assert.Equal(message with { Changed = _circle.Circle.Changes.Head }, _circle.Message(_message));
        Assert.Equal(@case, _circle.CaseAbout(_message));
        Assert.All(_circle.Rows.All<Notice>(), n => Assert.NotNull(n.WithdrawnAt));
        Assert.Contains(_circle.Rows.All<AuditEntry>(), e => e.Act == AuditAct.ActionUndone);
    }

    [Fact]
    public void Undo_asked_twice_happens_once()
    {
        var action = _circle.Hides(Mo, _case).Value;
        var first = _circle.Undoes(Mo, _case, action.Id).Value;
        var head = _circle.Circle.Changes.Head;
        Assert.Equal(first, _circle.Undoes(Mo, _case, action.Id).Value);
        Assert.Equal(head, _circle.Circle.Changes.Head);
    }

    [Fact]
    public void After_ten_seconds_it_is_too_late()
    {
        var action = _circle.Hides(Mo, _case).Value;
        _circle.Pass(s_tenSeconds + TimeSpan.FromMilliseconds(1));
        Assert.Equal(ModerationRefusals.TooLateToUndo, _circle.Undoes(Mo, _case, action.Id).Refusal);
        Assert.Equal(MessageState.Hidden, _circle.Message(_message).State);
    }

    [Fact]
    public void Undo_is_for_who_did_it_and_for_the_case_they_did_it_in()
    {
        var action = _circle.Hides(Mo, _case).Value;
        Assert.Equal(CircleRefusals.NotFound, _circle.Undoes(Noor, _case, action.Id).Refusal);
        var other = _circle.Says(Ana, "And her number is");
        _circle.Flags(Ben, other, FlagReason.R9);
        Assert.Equal(CircleRefusals.NotFound, _circle.Undoes(Mo, _circle.CaseAbout(other).Id, action.Id).Refusal);
    }

    [Fact]
    public void Undo_survives_a_room_that_closes_and_opens_again()
    {
        var action = _circle.Hides(Mo, _case).Value;
        _circle.Reopen();
        Assert.Null(_circle.Undoes(Mo, _case, action.Id).Refusal);
        Assert.All(_circle.Rows.All<Notice>(), n => Assert.NotNull(n.WithdrawnAt));
    }

    [Fact]
    public void An_act_that_something_else_has_followed_is_not_undone()
    {
        var kept = _circle.Keeps(Mo, _case).Value;
        _circle.Flags(Dara, _message, FlagReason.R8);
        Assert.Equal(ModerationRefusals.MovedOn, _circle.Undoes(Mo, _case, kept.Id).Refusal);
        _circle.Hides(Mo, _case);
        Assert.Equal(ModerationRefusals.MovedOn, _circle.Undoes(Mo, _case, kept.Id).Refusal);
        Assert.Equal(MessageState.Hidden, _circle.Message(_message).State);
    }

    [Fact]
    public void Notes_are_for_the_team_stay_and_are_audited()
    {
        _circle.Notes(Mo, _case, "Spoke with Grace.");
        _circle.Hides(Mo, _case, note: "Second time this week.");
        Assert.Equal(2, _circle.Rows.All<CaseAction>().Count(a => a.Kind == CaseActionKind.Noted));
        Assert.Contains(_circle.Rows.All<AuditEntry>(), e => e.Act == AuditAct.CaseNoted);
        Assert.Contains(_circle.Rows.All<AuditEntry>(), e => e.Act == AuditAct.MessageHidden && e.Person == Ana);
    }
}
