using PeerCircles.Domain;
using PeerCircles.Domain.Moderation;

namespace PeerCircles.Server.Administration;

/// <summary>The audit rows of what no circle's room decides, saved together with the deed.</summary>
internal static class AdminAudit
{
    public static AuditEntry Entry(
        AuditAct act,
        PersonId actor,
        DateTimeOffset now,
        CircleId? circle = null,
        PersonId? person = null
    ) =>
        new()
        {
            Id = NewId.At(now),
            Circle = circle,
            Actor = actor,
            Act = act,
            Person = person,
            At = now,
        };
}
