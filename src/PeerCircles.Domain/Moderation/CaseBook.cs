using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;

namespace PeerCircles.Domain.Moderation;

/// <summary>Who asks to handle a case, and with which power in the community.</summary>
public readonly record struct StaffMember(PersonId Person, bool IsModerator);

/// <summary>
/// Who may hear of a case: nobody who is a party to it, a facilitator only of matters of the agreement, and a moderator only
/// of circles in which they have no seat themselves.
/// </summary>
/// <param name="Seated">Everybody with a seat who does not lead, also who is out for a while.</param>
public sealed record CaseAudience(
    CaseId Case,
    IReadOnlyCollection<PersonId> Parties,
    IReadOnlyCollection<PersonId> Facilitators,
    IReadOnlyCollection<PersonId> Seated,
    bool IsForFacilitators
)
{
    public bool Includes(StaffMember staff) =>
        !Parties.Contains(staff.Person)
        && (
            Facilitators.Contains(staff.Person)
                ? IsForFacilitators
                : staff.IsModerator && !Seated.Contains(staff.Person)
        );
}

/// <summary>The circle's flags and cases: how flags become cases, and who may look at which.</summary>
public sealed class CaseBook
{
    /// <summary>How long a claim holds others off.</summary>
    public static readonly TimeSpan Claim = TimeSpan.FromMinutes(15);
    public static readonly TimeSpan UrgentClaim = TimeSpan.FromMinutes(3);

    private readonly Circle _circle;
    private readonly Dictionary<CaseId, Case> _cases = [];
    private readonly Dictionary<CaseId, List<Flag>> _flags = [];

    internal CaseBook(Circle circle, IEnumerable<Case> open, IEnumerable<Flag> flags)
    {
        _circle = circle;
        var byCase = flags.ToLookup(f => f.Case);
        foreach (var @case in open)
            Remember(@case, byCase[@case.Id]);
        Decisions = new Decisions(circle, this);
        Steps = new Steps(circle, this);
        circle.Conversation.Changed += LookAgain;
    }

    public Decisions Decisions { get; }
    public Steps Steps { get; }

    public void Remember(Case @case, IEnumerable<Flag> flags)
    {
        if (_cases.TryAdd(@case.Id, @case))
            _flags[@case.Id] = [.. flags];
    }

    public bool Knows(CaseId id) => _cases.ContainsKey(id);

    /// <summary>Where the case's message stands; null for a case that is not known here.</summary>
    public long? PositionOf(CaseId id) => _cases.GetValueOrDefault(id)?.Position;

    /// <summary>The case that waits on the desk about the message at this position, if there is one.</summary>
    public CaseId? OpenOn(long position) =>
        _cases.Values.FirstOrDefault(c => !c.IsClosed && c.Position == position)?.Id;

    /// <summary>Who may hear that something happened in a case.</summary>
    public CaseAudience AudienceOf(CaseId id)
    {
        var flags = _flags[id];
        return new CaseAudience(
            id,
            [_cases[id].Author, .. flags.Select(f => f.Reporter)],
            [.. _circle.Roster.Leads],
            [.. _circle.Roster.Holders.Except(_circle.Roster.Leads)],
            flags.TrueForAll(f => f.Reason.IsForFacilitators())
        );
    }

    /// <summary>Opens a case, or adds to the one that the message has. One person adds each reason once.</summary>
    /// <param name="context">What was said around the message, for the snapshot.</param>
    public Outcome<FlagId> Flag(
        PersonId reporter,
        FlagId id,
        long position,
        FlagReason reason,
        MessageText? words,
        IReadOnlyList<ContextLine> context,
        DateTimeOffset now
    )
    {
        if (_circle.Roster.Seat(reporter).Refusal is { } outside)
            return outside;
        var existing = _cases.Values.FirstOrDefault(c => c.Position == position);
        if (
            existing is not null
            && _flags[existing.Id].Find(f => f.Reporter == reporter && f.Reason == reason) is { } mine
        )
            return mine.Id == id ? id : FlagAgain(mine, existing);
        if (_flags.Values.Any(flags => flags.Exists(f => f.Id == id)))
            return ConversationRefusals.SameIdOtherText;
        var message = _circle.Conversation.Readable(reporter, position);
        if (message.IsRefused)
            return message.Refusal!;
        var @case = existing is null
            ? Open(message.Value, reason, context, now)
            : Weigh(existing, message.Value, reason, now);
        var flag = new Flag
        {
            Id = id,
            Case = @case.Id,
            Circle = _circle.Profile.Id,
            Position = position,
            Reporter = reporter,
            Reason = reason,
            Words = words,
            At = now,
        };
        _flags[@case.Id].Add(flag);
        _circle.Changes.Insert(flag);
        if (@case.Outcome is { } outcome)
            Decisions.TellReporter(@case, flag, outcome, now);
        return id;
    }

    /// <summary>
    /// The case, for someone who may handle it: a moderator who is no party to it and has no seat in the circle, or, for
    /// matters of the agreement, a facilitator of the circle. To everybody else it does not exist.
    /// </summary>
    public Outcome<Case> For(StaffMember staff, CaseId id) =>
        _cases.TryGetValue(id, out var @case) && AudienceOf(id).Includes(staff) ? @case : CircleRefusals.NotFound;

    public Outcome<Case> Take(StaffMember staff, CaseId id, DateTimeOffset now) =>
        For(staff, id)
            .Then<Case>(@case =>
            {
                if (@case.IsClosed)
                    return ModerationRefusals.AlreadyDecided;
                if (IsHeldByOther(@case, staff.Person, now))
                    return ModerationRefusals.SomeoneElseHasIt;
                var claimed = @case with
                {
                    State = CaseState.Claimed,
                    ClaimedBy = staff.Person,
                    HandedOnAt = null,
                    FollowUpAt = null,
                    ClaimedUntil = now + LeaseOf(@case),
                };
                // Whoever is at it asks again every few minutes: it has changed hands once.
                var goesOn = @case.ClaimedBy == staff.Person && @case.ClaimedUntil > now;
                if (!goesOn)
                    _circle.Audit.Write(staff.Person, AuditAct.CaseClaimed, now, @case: id);
                return Put(claimed);
            });

    /// <summary>
    /// Takes someone whose account is deleted out of a case: their flags stay without them, still as one person's, and what they said around another
    /// person's message leaves the snapshot. What was flagged of theirs stays with staff until the case's time is over.
    /// </summary>
    public void Erase(PersonId person, CaseId id)
    {
        if (!_cases.TryGetValue(id, out var @case))
            return;
        var flags = _flags[id];
        PersonId? nobody = flags.Find(f => f.Reporter == person) is { } first ? new PersonId(first.Id.Value) : null;
        for (var i = 0; i < flags.Count; i++)
            if (flags[i].Reporter == person)
            {
                flags[i] = flags[i] with { Reporter = nobody!.Value };
                _circle.Changes.Update(flags[i]);
            }
        if (@case.Author != person && @case.Context.Any(l => l.Author == person && l.Text is not null))
            Put(
                @case with
                {
                    Context = [.. @case.Context.Select(l => l.Author == person ? l with { Text = null } : l)],
                }
            );
    }

    /// <summary>
    /// Empties what staff kept of a case that was decided before that moment: the snapshot and what people wrote with their
    /// flags. What was decided, by whom and why stays.
    /// </summary>
    public void Expire(CaseId id, DateTimeOffset decidedBefore)
    {
        if (
            !_cases.TryGetValue(id, out var @case)
            || !@case.IsClosed
            || @case.DecidedAt is not { } decided
            || decided >= decidedBefore
        )
            return;
        var flags = _flags[id];
        for (var i = 0; i < flags.Count; i++)
            if (flags[i].Words is not null)
            {
                flags[i] = flags[i] with { Words = null };
                _circle.Changes.Update(flags[i]);
            }
        if (@case.Context.Any(l => l.Text is not null))
            Put(@case with { Context = [.. @case.Context.Select(l => l with { Text = null })] });
    }

    internal static TimeSpan LeaseOf(Case @case) => @case.Severity == Severity.Urgent ? UrgentClaim : Claim;

    internal static bool IsHeldByOther(Case @case, PersonId person, DateTimeOffset now) =>
        @case.ClaimedBy is { } holder && holder != person && @case.ClaimedUntil > now;

    internal IReadOnlyList<Flag> FlagsOf(CaseId id) => _flags[id];

    /// <summary>The last flag of each person who can still hear what came of it.</summary>
    internal IEnumerable<Flag> LastFlagsOf(CaseId id)
    {
        var gone = _flags[id].Where(f => f.HasNoReporter).Select(f => f.Reporter).ToHashSet();
        return _flags[id]
            .Where(f => !gone.Contains(f.Reporter))
            .GroupBy(f => f.Reporter, (_, theirs) => theirs.MaxBy(f => f.At)!);
    }

    internal Case Put(Case @case)
    {
        _cases[@case.Id] = @case;
        _circle.Changes.Update(@case);
        return @case;
    }

    private Case Open(Message message, FlagReason reason, IReadOnlyList<ContextLine> context, DateTimeOffset now)
    {
        var @case = new Case
        {
            Id = new CaseId(NewId.At(now)),
            Circle = _circle.Profile.Id,
            Position = message.Position,
            Author = message.Author,
            Severity = reason.Severity(),
            State = CaseState.New,
            OpenedAt = now,
            Context = context,
        };
        _cases.Add(@case.Id, @case);
        _flags.Add(@case.Id, []);
        _circle.Changes.Insert(@case);
        return @case;
    }

    /// <summary>A further flag can make a case more pressing, and re-opens a decided one only with a reason not heard before.</summary>
    private Case Weigh(Case @case, Message message, FlagReason reason, DateTimeOffset now)
    {
        var isNew = !_flags[@case.Id].Exists(f => f.Reason == reason);
        var severity = (Severity)Math.Max((int)@case.Severity, (int)reason.Severity());
        var weighed = AsItReads(Woken(@case), message) with { Severity = severity };
        if (@case.IsClosed && isNew)
            weighed = Reopened(weighed);
        else if (!@case.IsClosed)
            weighed = ClaimAfter(reason, weighed, now);
        return weighed == @case ? @case : Put(weighed);
    }

    /// <summary>The same reason adds nothing, unless the words have changed since: then it is about these, too.</summary>
    private Outcome<FlagId> FlagAgain(Flag mine, Case @case)
    {
        var message = _circle.Conversation.Readable(mine.Reporter, mine.Position);
        if (message.IsRefused)
            return ModerationRefusals.AlreadyFlagged;
        var read = AsItReads(@case, message.Value);
        if (read == @case)
            return ModerationRefusals.AlreadyFlagged;
        Put(Woken(read));
        return mine.Id;
    }

    /// <summary>Words that came after the first flag and were flagged as well stay for staff, whatever becomes of them.</summary>
    private static Case AsItReads(Case @case, Message message)
    {
        var last = @case.Context.LastOrDefault(l => l.Position == message.Position);
        if (last is null || message.Text is not { } text || text.Equals(last.Text))
            return @case;
        var changed = last with { PostedAt = message.EditedAt ?? last.PostedAt, Text = text, State = message.State };
        return @case with
        {
            Context =
            [
                .. @case.Context.Where(l => l.Position <= message.Position),
                changed,
                .. @case.Context.Where(l => l.Position > message.Position),
            ],
        };
    }

    /// <summary>Other words are another message: that the first ones were all right says nothing about these.</summary>
    private void LookAgain(Message before, Message after)
    {
        if (after.Text is null || after.Text.Equals(before.Text))
            return;
        var dismissed = _cases.Values.FirstOrDefault(c =>
            c is { IsClosed: true, Outcome: not CaseOutcome.Hidden } && c.Position == after.Position
        );
        if (dismissed is not null)
            Put(Reopened(dismissed));
    }

    /// <summary>What rests until a day rests no longer once somebody else asks.</summary>
    internal static Case Woken(Case @case) =>
        @case.FollowUpAt is null
            ? @case
            : @case with
            {
                State = @case.State == CaseState.Waiting ? CaseState.New : @case.State,
                FollowUpAt = null,
            };

    private static Case Reopened(Case @case) =>
        Released(@case) with
        {
            HandedOnAt = null,
            FollowUpAt = null,
            Outcome = null,
            DecidedBy = null,
            DecidedAt = null,
        };

    /// <summary>A claim must not hold help off: not by someone who may no longer see the case, and not longer than its urgency allows.</summary>
    private Case ClaimAfter(FlagReason reason, Case @case, DateTimeOffset now)
    {
        if (@case.ClaimedBy is not { } holder)
            return @case;
        var holderFacilitates = _circle.Roster.Find(holder) is { Facilitates: true };
        if (holderFacilitates && !reason.IsForFacilitators())
            return Released(@case);
        var latest = now + UrgentClaim;
        return @case.Severity == Severity.Urgent && @case.ClaimedUntil > latest
            ? @case with
            {
                ClaimedUntil = latest,
            }
            : @case;
    }

    internal static Case Released(Case @case) =>
        @case with
        {
            State = CaseState.New,
            ClaimedBy = null,
            ClaimedUntil = null,
        };
}
