using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;

namespace PeerCircles.Domain.Notices;

public enum NoticeKind
{
    /// <summary>To the author: what became of their message, and why.</summary>
    MessageHidden,

    /// <summary>To the reporter: what came of their flag.</summary>
    FlagOutcome,

    Removed,
    Muted,
}

/// <summary>
/// Something a person should hear from staff, in the application. It holds ids; the words it quotes are read from where
/// they live. It can be seen from <see cref="AvailableAt"/> on, when what it tells can no longer be undone.
/// </summary>
public sealed record Notice
{
    public required NoticeId Id { get; init; }
    public required PersonId Person { get; init; }
    public required NoticeKind Kind { get; init; }
    public required CircleId Circle { get; init; }
    public CaseId? Case { get; init; }
    public FlagId? Flag { get; init; }
    public Guid? Action { get; init; }
    public long? Position { get; init; }
    public CaseOutcome? Outcome { get; init; }

    /// <summary>What staff say to this person.</summary>
    public MessageText? Why { get; init; }

    public required DateTimeOffset At { get; init; }
    public required DateTimeOffset AvailableAt { get; init; }
    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>Taken back with the act it told about.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }
}
