using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Notices;

namespace PeerCircles.Domain.Moderation;

/// <summary>Keep, hide, note, undo: the decision, its effect, its audit row and the notices about it are one change.</summary>
public sealed class Decisions
{
    /// <summary>How long an act can be taken back, and so how long the notices about it wait.</summary>
    public static readonly TimeSpan UndoWindow = TimeSpan.FromSeconds(10);

    private readonly Circle _circle;
    private readonly CaseBook _cases;
    private readonly Dictionary<Guid, (CaseAction Action, List<Notice> Notices)> _recent = [];

    internal Decisions(Circle circle, CaseBook cases) => (_circle, _cases) = (circle, cases);

    public void Remember(IEnumerable<CaseAction> actions, IEnumerable<Notice> notices)
    {
        var byAction = notices.ToLookup(n => n.Action);
        foreach (var action in actions.Where(a => a.Kind != CaseActionKind.Noted))
            _recent[action.Id] = (action, [.. byAction[action.Id]]);
    }

    public Outcome<CaseAction> Keep(StaffMember staff, CaseId id, MessageText? note, DateTimeOffset now) =>
        Decide(staff, id, now)
            .Then<CaseAction>(@case =>
                Close(staff.Person, @case, CaseActionKind.Kept, CaseOutcome.Kept, note, why: null, now)
            );

    /// <param name="why">What the author is told.</param>
    public Outcome<CaseAction> Hide(
        StaffMember staff,
        CaseId id,
        MessageText why,
        MessageText? note,
        DateTimeOffset now
    ) =>
        Decide(staff, id, now)
            .Then<CaseAction>(@case =>
                Close(staff.Person, @case, CaseActionKind.Hidden, CaseOutcome.Hidden, note, why, now)
            );

    public Outcome<CaseAction> Note(StaffMember staff, CaseId id, MessageText text, DateTimeOffset now) =>
        _cases
            .For(staff, id)
            .Then<CaseAction>(@case =>
            {
                var action = Record(staff.Person, @case, CaseActionKind.Noted, text, now);
                _circle.Audit.Write(staff.Person, AuditAct.CaseNoted, now, @case: id);
                return action;
            });

    public Outcome<CaseAction> Undo(StaffMember staff, CaseId id, Guid actionId, DateTimeOffset now)
    {
        var seen = _cases.For(staff, id);
        if (seen.IsRefused)
            return seen.Refusal!;
        ForgetOld(now);
        if (!_recent.TryGetValue(actionId, out var entry))
            return ModerationRefusals.TooLateToUndo;
        var (action, notices) = entry;
        if (action.Case != id || action.Actor != staff.Person)
            return CircleRefusals.NotFound;
        if (action.UndoneAt is not null)
            return action;
        if (!IsWhereItLeft(seen.Value, action))
            return ModerationRefusals.MovedOn;
        _circle.Conversation.SetState(seen.Value.Position, action.MessageBefore);
        _cases.Put(
            seen.Value with
            {
                State = action.StateBefore,
                Outcome = action.OutcomeBefore,
                DecidedBy = null,
                DecidedAt = null,
            }
        );
        foreach (var notice in notices)
            _circle.Changes.Update(notice with { WithdrawnAt = now });
        var undone = action with { UndoneAt = now };
        _circle.Changes.Update(undone);
        _recent[actionId] = (undone, []);
        _circle.Audit.Write(staff.Person, AuditAct.ActionUndone, now, @case: id, position: seen.Value.Position);
        return undone;
    }

    /// <summary>An act is taken back only while the case stands as it left it, or what came after would be undone unseen.</summary>
    private static bool IsWhereItLeft(Case @case, CaseAction action) =>
        @case.IsClosed
        && @case.DecidedBy == action.Actor
        && @case.DecidedAt == action.At
        && @case.Outcome == (action.Kind == CaseActionKind.Hidden ? CaseOutcome.Hidden : CaseOutcome.Kept);

    /// <summary>Somebody flags what is decided already, with a reason that was heard: they hear the outcome at once.</summary>
    internal void TellReporter(Case @case, Flag flag, CaseOutcome outcome, DateTimeOffset now) =>
        _circle.Changes.Insert(
            new Notice
            {
                Id = new NoticeId(NewId.At(now)),
                Person = flag.Reporter,
                Kind = NoticeKind.FlagOutcome,
                Circle = @case.Circle,
                Case = @case.Id,
                Flag = flag.Id,
                Position = @case.Position,
                Outcome = outcome,
                At = now,
                AvailableAt = now,
            }
        );

    private Outcome<Case> Decide(StaffMember staff, CaseId id, DateTimeOffset now) =>
        _cases
            .For(staff, id)
            .Then<Case>(@case =>
                @case.IsClosed ? ModerationRefusals.AlreadyDecided
                : CaseBook.IsHeldByOther(@case, staff.Person, now) ? ModerationRefusals.SomeoneElseHasIt
                : @case
            );

    private CaseAction Close(
        PersonId actor,
        Case @case,
        CaseActionKind kind,
        CaseOutcome outcome,
        MessageText? note,
        MessageText? why,
        DateTimeOffset now
    )
    {
        if (note is not null)
            Record(actor, @case, CaseActionKind.Noted, note, now);
        var action = Record(actor, @case, kind, why, now);
        var isHidden = kind == CaseActionKind.Hidden;
        _circle.Conversation.SetState(@case.Position, isHidden ? MessageState.Hidden : MessageState.Visible);
        _cases.Put(@case with { State = CaseState.Closed, Outcome = outcome, DecidedBy = actor, DecidedAt = now });
        var act = isHidden ? AuditAct.MessageHidden : AuditAct.MessageKept;
        _circle.Audit.Write(actor, act, now, @case.Author, @case.Id, @case.Position, why);
        var notices = Tell(@case, action, outcome, why, now).ToList();
        foreach (var notice in notices)
            _circle.Changes.Insert(notice);
        ForgetOld(now);
        _recent[action.Id] = (action, notices);
        return action;
    }

    private CaseAction Record(PersonId actor, Case @case, CaseActionKind kind, MessageText? words, DateTimeOffset now)
    {
        var action = new CaseAction
        {
            Id = NewId.At(now),
            Case = @case.Id,
            Circle = _circle.Profile.Id,
            Kind = kind,
            Actor = actor,
            At = now,
            Words = words,
            MessageBefore = _circle.Conversation.Find(@case.Position)!.State,
            StateBefore = @case.State,
            OutcomeBefore = @case.Outcome,
        };
        _circle.Changes.Insert(action);
        return action;
    }

    /// <summary>Every reporter hears the outcome; the author hears only of a message that went away.</summary>
    private IEnumerable<Notice> Tell(
        Case @case,
        CaseAction action,
        CaseOutcome outcome,
        MessageText? why,
        DateTimeOffset now
    )
    {
        var blank = new Notice
        {
            Id = default,
            Person = @case.Author,
            Kind = NoticeKind.MessageHidden,
            Circle = @case.Circle,
            Case = @case.Id,
            Action = action.Id,
            Position = @case.Position,
            Outcome = outcome,
            At = now,
            AvailableAt = now + UndoWindow,
        };
        if (outcome == CaseOutcome.Hidden)
            yield return blank with
            {
                Id = new NoticeId(NewId.At(now)),
                Why = why,
            };
        foreach (var flag in _cases.FlagsOf(@case.Id).Where(f => !f.HasNoReporter))
            yield return blank with
            {
                Id = new NoticeId(NewId.At(now)),
                Person = flag.Reporter,
                Kind = NoticeKind.FlagOutcome,
                Flag = flag.Id,
            };
    }

    private void ForgetOld(DateTimeOffset now)
    {
        foreach (var id in _recent.Where(r => now > r.Value.Action.At + UndoWindow).Select(r => r.Key).ToList())
            _recent.Remove(id);
    }
}
