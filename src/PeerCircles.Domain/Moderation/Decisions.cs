using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Notices;

namespace PeerCircles.Domain.Moderation;

/// <summary>
/// Keep, hide, fold, remind, mute, note, undo: the decision, its effect, its audit row and the notices about it are one
/// change.
/// </summary>
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

    /// <summary>An act that is no decision and can be taken back all the same.</summary>
    internal void Remember(CaseAction action, IEnumerable<Notice> notices)
    {
        ForgetOld(action.At);
        _recent[action.Id] = (action, [.. notices]);
    }

    public Outcome<CaseAction> Keep(StaffMember staff, CaseId id, MessageText? note, DateTimeOffset now) =>
        Open(staff, id, now)
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
        Open(staff, id, now)
            .Then<CaseAction>(@case =>
                Close(staff.Person, @case, CaseActionKind.Hidden, CaseOutcome.Hidden, note, why, now)
            );

    /// <summary>The message stays, behind these content notes and those that it had.</summary>
    /// <param name="why">What the author is told beside that; may be null.</param>
    public Outcome<CaseAction> Fold(
        StaffMember staff,
        CaseId id,
        IReadOnlyList<string> contentNotes,
        MessageText? why,
        DateTimeOffset now
    ) =>
        Open(staff, id, now)
            .Then<CaseAction>(@case =>
            {
                var message = _circle.Conversation.Find(@case.Position)!;
                if (message.Text is null)
                    return ConversationRefusals.NoLongerThere;
                var act = Draft(staff.Person, @case, CaseActionKind.Folded, why, now) with
                {
                    NotesBefore = message.ContentNotes,
                };
                _circle.Conversation.Put(
                    message with
                    {
                        ContentNotes = [.. message.ContentNotes.Union(contentNotes)],
                        State = MessageState.Visible,
                    }
                );
                return Close(act, @case, CaseOutcome.Folded, AuditAct.MessageFolded);
            });

    /// <summary>The author is reminded of what was agreed.</summary>
    public Outcome<CaseAction> Remind(StaffMember staff, CaseId id, MessageText why, DateTimeOffset now) =>
        Conduct(staff, id, now)
            .Then<CaseAction>(conduct =>
                HearsNothing(conduct.Case.Author)
                    ? ModerationRefusals.AuthorIsGone
                    : Close(
                        Draft(staff.Person, conduct.Case, CaseActionKind.Reminded, why, now),
                        conduct.Case,
                        CaseOutcome.Reminded,
                        AuditAct.AuthorReminded
                    )
            );

    /// <summary>The author may read but not speak in this circle until then.</summary>
    public Outcome<CaseAction> Mute(
        StaffMember staff,
        CaseId id,
        DateTimeOffset until,
        MessageText why,
        DateTimeOffset now
    ) =>
        Conduct(staff, id, now)
            .Then<CaseAction>(conduct =>
            {
                var (author, act) = (conduct.Case.Author, CaseActionKind.Muted);
                if (_circle.Roster.Find(author) is not { HoldsSeat: true } seat)
                    return ModerationRefusals.AuthorIsGone;
                // A facilitator's desk gives no power that they haven't in the circle: a moderator never acts where they lead.
                if (_circle.Roster.Leads.Contains(staff.Person))
                {
                    var charge = _circle.Roster.Charge(staff.Person, author);
                    if (charge.IsRefused)
                        return charge.Refusal!;
                }
                // A longer one of before goes on.
                var end = seat.MutedUntil > until ? seat.MutedUntil.Value : until;
                _circle.Roster.SetMute(author, end);
                return Close(
                    Draft(staff.Person, conduct.Case, act, why, now) with
                    {
                        Until = end,
                        MutedBefore = seat.MutedUntil,
                    },
                    conduct.Case,
                    CaseOutcome.Muted,
                    AuditAct.MemberMuted
                );
            });

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
        TakeBack(action, seen.Value, now);
        foreach (var notice in notices)
            _circle.Changes.Update(notice with { WithdrawnAt = now });
        var undone = action with { UndoneAt = now };
        _circle.Changes.Update(undone);
        _recent[actionId] = (undone, []);
        _circle.Audit.Write(staff.Person, AuditAct.ActionUndone, now, @case: id, position: seen.Value.Position);
        return undone;
    }

    private void TakeBack(CaseAction action, Case @case, DateTimeOffset now)
    {
        if (action.Kind == CaseActionKind.Written)
            return;
        var message = _circle.Conversation.Find(@case.Position)!;
        if (action.NotesBefore is { } notes && message.Text is not null)
            _circle.Conversation.Put(message with { ContentNotes = notes, State = action.MessageBefore });
        else
            _circle.Conversation.SetState(@case.Position, action.MessageBefore);
        if (action.Kind == CaseActionKind.Muted)
            _circle.Roster.SetMute(@case.Author, action.MutedBefore);
        var latest = now + CaseBook.LeaseOf(@case);
        var back = @case with
        {
            State = action.StateBefore,
            Outcome = action.OutcomeBefore,
            DecidedBy = null,
            DecidedAt = null,
            ClaimedBy = action.ClaimedByBefore,
            // As it was, unless the case has become so pressing meanwhile that nobody may hold it that long.
            ClaimedUntil = action.ClaimedUntilBefore > latest ? latest : action.ClaimedUntilBefore,
            HandedOnAt = action.HandedOnBefore,
            FollowUpAt = action.FollowUpBefore,
        };
        var hasBeenFlagged = _cases.FlagsOf(@case.Id).Any(f => f.At > action.At);
        _cases.Put(hasBeenFlagged ? CaseBook.Woken(back) : back);
    }

    /// <summary>An act is taken back only while the case stands as it left it, or what came after would be undone unseen.</summary>
    private bool IsWhereItLeft(Case @case, CaseAction action) =>
        action.Kind switch
        {
            // A letter that nobody has got yet depends on nothing.
            CaseActionKind.Written => true,
            CaseActionKind.HandedOn => !@case.IsClosed && @case.HandedOnAt == action.At,
            CaseActionKind.LaidAside => !@case.IsClosed && @case.FollowUpAt == action.Until,
            CaseActionKind.Muted => IsDecision(@case, action, CaseOutcome.Muted)
                && _circle.Roster.Find(@case.Author)?.MutedUntil == action.Until,
            CaseActionKind.Folded => IsDecision(@case, action, CaseOutcome.Folded),
            CaseActionKind.Reminded => IsDecision(@case, action, CaseOutcome.Reminded),
            CaseActionKind.Hidden => IsDecision(@case, action, CaseOutcome.Hidden),
            _ => IsDecision(@case, action, CaseOutcome.Kept),
        };

    private static bool IsDecision(CaseAction action) =>
        action.Kind
            is not (
                CaseActionKind.Noted
                or CaseActionKind.Written
                or CaseActionKind.HandedOn
                or CaseActionKind.LaidAside
            );

    private static bool IsDecision(Case @case, CaseAction action, CaseOutcome outcome) =>
        @case.IsClosed && @case.DecidedBy == action.Actor && @case.DecidedAt == action.At && @case.Outcome == outcome;

    /// <summary>
    /// Somebody flags what is decided already, with a reason that was heard: they hear the outcome at once, or as soon as it
    /// can no longer be taken back.
    /// </summary>
    internal void TellReporter(Case @case, Flag flag, CaseOutcome outcome, DateTimeOffset now)
    {
        ForgetOld(now);
        var stands = @case.DecidedAt!.Value + UndoWindow;
        var (action, others) = _recent.Values.FirstOrDefault(r =>
            r.Action.Case == @case.Id && IsDecision(r.Action) && IsWhereItLeft(@case, r.Action)
        );
        // They asked for another reason before: one answer is on its way to them already.
        if (others?.Exists(n => n.Person == flag.Reporter && n.Kind == NoticeKind.FlagOutcome) == true)
            return;
        var notice = new Notice
        {
            Id = new NoticeId(NewId.At(now)),
            Person = flag.Reporter,
            Kind = NoticeKind.FlagOutcome,
            Circle = @case.Circle,
            Case = @case.Id,
            Action = action?.Id,
            Flag = flag.Id,
            Position = @case.Position,
            Outcome = ToldToReporters(outcome),
            At = now,
            AvailableAt = stands > now ? stands : now,
        };
        _circle.Changes.Insert(notice);
        others?.Add(notice);
    }

    /// <summary>Their account is deleted: what is said to them would reach nobody.</summary>
    internal bool HearsNothing(PersonId author) => _circle.Roster.Find(author) is null or { Name: "" };

    private Outcome<ConductCase> Conduct(StaffMember staff, CaseId id, DateTimeOffset now) =>
        Open(staff, id, now).Then<ConductCase>(@case => ConductCase.From(@case, _cases.FlagsOf(id)));

    /// <summary>The case, for someone who may act on it now.</summary>
    internal Outcome<Case> Open(StaffMember staff, CaseId id, DateTimeOffset now) =>
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
        var action = Draft(actor, @case, kind, why, now);
        var isHidden = kind == CaseActionKind.Hidden;
        _circle.Conversation.SetState(@case.Position, isHidden ? MessageState.Hidden : MessageState.Visible);
        return Close(action, @case, outcome, isHidden ? AuditAct.MessageHidden : AuditAct.MessageKept);
    }

    private CaseAction Close(CaseAction action, Case @case, CaseOutcome outcome, AuditAct act)
    {
        var (actor, now) = (action.Actor, action.At);
        _circle.Changes.Insert(action);
        _cases.Put(
            @case with
            {
                State = CaseState.Closed,
                Outcome = outcome,
                DecidedBy = actor,
                DecidedAt = now,
                HandedOnAt = null,
                FollowUpAt = null,
            }
        );
        _circle.Audit.Write(actor, act, now, @case.Author, @case.Id, @case.Position, action.Words);
        var notices = Tell(@case, action, outcome).ToList();
        foreach (var notice in notices)
            _circle.Changes.Insert(notice);
        Remember(action, notices);
        return action;
    }

    internal CaseAction Record(PersonId actor, Case @case, CaseActionKind kind, MessageText? words, DateTimeOffset now)
    {
        var action = Draft(actor, @case, kind, words, now);
        _circle.Changes.Insert(action);
        return action;
    }

    internal CaseAction Draft(
        PersonId actor,
        Case @case,
        CaseActionKind kind,
        MessageText? words,
        DateTimeOffset now
    ) =>
        new()
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
            ClaimedByBefore = @case.ClaimedBy,
            ClaimedUntilBefore = @case.ClaimedUntil,
            HandedOnBefore = @case.HandedOnAt,
            FollowUpBefore = @case.FollowUpAt,
        };

    /// <summary>
    /// Every reporter hears whether the message was kept or went, and nothing of what was said to its author; the author
    /// hears only of what was done to them or their words.
    /// </summary>
    private IEnumerable<Notice> Tell(Case @case, CaseAction action, CaseOutcome outcome)
    {
        NoticeKind? toAuthor = outcome switch
        {
            CaseOutcome.Hidden => NoticeKind.MessageHidden,
            CaseOutcome.Folded => NoticeKind.MessageFolded,
            CaseOutcome.Reminded => NoticeKind.AgreementReminder,
            CaseOutcome.Muted => NoticeKind.Muted,
            _ => null,
        };
        if (toAuthor is { } kind)
            yield return About(@case, action, @case.Author, kind) with
            {
                Outcome = outcome,
                Why = action.Words,
            };
        foreach (var flag in _cases.LastFlagsOf(@case.Id))
            yield return About(@case, action, flag.Reporter, NoticeKind.FlagOutcome) with
            {
                Outcome = ToldToReporters(outcome),
                Flag = flag.Id,
            };
    }

    /// <summary>What became of the message; what was said to its author is theirs alone.</summary>
    private static CaseOutcome ToldToReporters(CaseOutcome outcome) =>
        outcome is CaseOutcome.Hidden or CaseOutcome.Folded ? outcome : CaseOutcome.Kept;

    /// <summary>Seen once the act can no longer be taken back.</summary>
    internal static Notice About(Case @case, CaseAction action, PersonId person, NoticeKind kind) =>
        new()
        {
            Id = new NoticeId(NewId.At(action.At)),
            Person = person,
            Kind = kind,
            Circle = @case.Circle,
            Case = @case.Id,
            Action = action.Id,
            Position = @case.Position,
            At = action.At,
            AvailableAt = action.At + UndoWindow,
        };

    private void ForgetOld(DateTimeOffset now)
    {
        foreach (var id in _recent.Where(r => now > r.Value.Action.At + UndoWindow).Select(r => r.Key).ToList())
            _recent.Remove(id);
    }
}
