using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;

namespace PeerCircles.Domain.Moderation;

public enum AuditAct
{
    PromptPosted,
    MemberRemoved,
    MemberMuted,
    MemberUnmuted,
    RequestWelcomed,
    RequestDeclined,
    CaseClaimed,
    MessageKept,
    MessageHidden,
    MessageNoted,
    CaseNoted,
    MessageFolded,
    AuthorWritten,
    AuthorReminded,
    CaseHandedOn,
    CaseLaidAside,
    CaseReleased,
    ActionUndone,
    StaffInvited,
    StaffJoined,
    FacilitatorNoteWritten,
    FacilitatorNoteDeleted,
    CircleOpened,
    CircleClosed,
    CircleReopened,
    FacilitatorNamed,
    CoFacilitatorNamed,

    /// <summary>Leads the circle no longer.</summary>
    FacilitatorUnnamed,
    ModeratorNamed,
    ModeratorUnnamed,
    InvitationRevoked,
    AuditRead,
}

/// <summary>That somebody used a power. Ids only, but for the reason that they gave.</summary>
public sealed record AuditEntry
{
    public required Guid Id { get; init; }
    public CircleId? Circle { get; init; }

    /// <summary>The circle's head when it was done; null outside circles, and for what its room does not hold.</summary>
    public long? Sequence { get; init; }

    public required PersonId Actor { get; init; }
    public required AuditAct Act { get; init; }

    /// <summary>Whom it was done to.</summary>
    public PersonId? Person { get; init; }

    public CaseId? Case { get; init; }
    public long? Position { get; init; }
    public MessageText? Reason { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>Writes the row beside the deed, in the same change and so in the same batch: no deed without its row.</summary>
public sealed class AuditTrail(CircleId circle, ChangeSequence changes)
{
    public void Write(
        PersonId actor,
        AuditAct act,
        DateTimeOffset now,
        PersonId? person = null,
        CaseId? @case = null,
        long? position = null,
        MessageText? reason = null
    ) =>
        changes.Insert(
            new AuditEntry
            {
                Id = NewId.At(now),
                Circle = circle,
                Sequence = changes.Head,
                Actor = actor,
                Act = act,
                Person = person,
                Case = @case,
                Position = position,
                Reason = reason,
                At = now,
            }
        );
}
