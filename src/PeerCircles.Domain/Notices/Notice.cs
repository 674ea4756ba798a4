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

    /// <summary>A seat is held for them until <see cref="Notice.When"/>.</summary>
    SeatOffered,

    /// <summary>They let an offer pass, or the circle took it back.</summary>
    SeatPassedOn,

    /// <summary>A facilitator said yes: a seat is held until <see cref="Notice.When"/>, or they are in line if that is null.</summary>
    RequestWelcomed,

    RequestDeclined,

    /// <summary>To the facilitators: somebody asks to join.</summary>
    RequestWaiting,

    PromptPosted,

    /// <summary>A meeting begins at <see cref="Notice.When"/>.</summary>
    MeetingSoon,

    CircleClosed,
    CircleReopened,

    /// <summary>They lead the circle from now on, alone or with others; <see cref="Notice.Circle"/> says which.</summary>
    RoleGiven,

    /// <summary>They lead it no longer.</summary>
    RoleEnded,

    /// <summary>To the author: their message now stands behind a content note.</summary>
    MessageFolded,

    /// <summary>To the author: somebody who leads the circle said what their message is about, or that it needs no saying.</summary>
    MessageNoted,

    /// <summary>To the author: a moderator writes to them.</summary>
    StaffWrote,

    /// <summary>To the author: what was agreed in the circle.</summary>
    AgreementReminder,

    /// <summary>To the other moderators: a colleague asks them to go on with a case.</summary>
    CaseHandedOn,
}

/// <summary>
/// Something a person should hear from staff or from their circle, in the application. It holds ids; the words it quotes are read from where
/// they live. It can be seen from <see cref="AvailableAt"/> on, when what it tells can no longer be undone.
/// </summary>
public sealed record Notice
{
    public static Notice To(PersonId person, NoticeKind kind, CircleId circle, DateTimeOffset now) =>
        new()
        {
            Id = new NoticeId(NewId.At(now)),
            Person = person,
            Kind = kind,
            Circle = circle,
            At = now,
            AvailableAt = now,
        };

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

    /// <summary>The instant that it tells of, such as when an offer ends or a meeting begins.</summary>
    public DateTimeOffset? When { get; init; }

    public required DateTimeOffset At { get; init; }
    public required DateTimeOffset AvailableAt { get; init; }
    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>Taken back with the act it told about.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }
}
