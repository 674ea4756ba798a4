using PeerCircles.Domain.Conversations;

namespace PeerCircles.Domain.Moderation;

public enum CaseState
{
    New,
    Claimed,
    Acting,
    Waiting,
    Closed,
}

public enum CaseOutcome
{
    Kept,
    Hidden,

    /// <summary>Kept behind a content note.</summary>
    Folded,

    /// <summary>Kept; its author was reminded of the agreement.</summary>
    Reminded,

    /// <summary>Kept; its author may not speak in the circle for a while.</summary>
    Muted,
}

/// <summary>
/// A line of what was said around a flagged message, as it stood when the first flag came. The flagged one stands there again
/// for each other wording that was flagged since, dated from that change.
/// </summary>
public sealed record ContextLine(
    long Position,
    PersonId Author,
    DateTimeOffset PostedAt,
    MessageText? Text,
    MessageState State
);

/// <summary>Someone's request for a look at a message. Who asked is never told to the circle.</summary>
public sealed record Flag
{
    public required FlagId Id { get; init; }
    public required CaseId Case { get; init; }
    public required CircleId Circle { get; init; }

    /// <summary>Position of the flagged message.</summary>
    public required long Position { get; init; }

    public required PersonId Reporter { get; init; }

    /// <summary>
    /// Whoever asked has deleted their account: the flag stands for itself and for their others on the message, and nobody is
    /// told what came of it.
    /// </summary>
    public bool HasNoReporter => Reporter.Value == Id.Value;

    public required FlagReason Reason { get; init; }
    public MessageText? Words { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>All flags on one message, and what staff make of them.</summary>
public sealed record Case
{
    public required CaseId Id { get; init; }
    public required CircleId Circle { get; init; }

    /// <summary>Position of the flagged message.</summary>
    public required long Position { get; init; }

    public required PersonId Author { get; init; }
    public required Severity Severity { get; init; }
    public required CaseState State { get; init; }
    public PersonId? ClaimedBy { get; init; }

    /// <summary>A claim is a lease: afterwards anybody may take over.</summary>
    public DateTimeOffset? ClaimedUntil { get; init; }

    public CaseOutcome? Outcome { get; init; }
    public PersonId? DecidedBy { get; init; }
    public DateTimeOffset? DecidedAt { get; init; }
    public required DateTimeOffset OpenedAt { get; init; }
    public required IReadOnlyList<ContextLine> Context { get; init; }

    /// <summary>When a colleague asked the others to go on with it; null when nobody did, or somebody has taken it since.</summary>
    public DateTimeOffset? HandedOnAt { get; init; }

    /// <summary>When it is due again; until then it rests.</summary>
    public DateTimeOffset? FollowUpAt { get; init; }

    public bool IsClosed => State == CaseState.Closed;
}

/// <summary>
/// What staff can do with a case. Reminding and muting are sanctions: they take a <see cref="ConductCase"/>, and a case in
/// which somebody is worried is none.
/// </summary>
public enum CaseActionKind
{
    Kept,
    Hidden,
    Noted,
    Folded,

    /// <summary>Wrote to the author.</summary>
    Written,
    Reminded,
    Muted,
    HandedOn,

    /// <summary>Laid aside until a day.</summary>
    LaidAside,
}

/// <summary>One act on a case, with all that undoing it needs.</summary>
public sealed record CaseAction
{
    public required Guid Id { get; init; }
    public required CaseId Case { get; init; }
    public required CircleId Circle { get; init; }
    public required CaseActionKind Kind { get; init; }
    public required PersonId Actor { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>A note for the team, or what the author is told.</summary>
    public MessageText? Words { get; init; }

    /// <summary>The inverse: how the message and the case stood before.</summary>
    public required MessageState MessageBefore { get; init; }

    public required CaseState StateBefore { get; init; }
    public CaseOutcome? OutcomeBefore { get; init; }

    /// <summary>Who held the case before, and until when.</summary>
    public PersonId? ClaimedByBefore { get; init; }

    public DateTimeOffset? ClaimedUntilBefore { get; init; }
    public DateTimeOffset? HandedOnBefore { get; init; }
    public DateTimeOffset? FollowUpBefore { get; init; }

    /// <summary>The message's content notes before; null when the act left them alone.</summary>
    public IReadOnlyList<string>? NotesBefore { get; init; }

    /// <summary>Until when the author was muted before; of use only for a mute.</summary>
    public DateTimeOffset? MutedBefore { get; init; }

    /// <summary>How long the act holds: end of a mute, day of a follow-up.</summary>
    public DateTimeOffset? Until { get; init; }

    public DateTimeOffset? UndoneAt { get; init; }
}
