using PeerCircles.Domain;
using PeerCircles.Domain.Conversations;

namespace PeerCircles.Server.Facilitation;

/// <summary>
/// What a facilitator wants to remember, about an evening or about what would help somebody. It is no part of the room: no
/// member ever sees it, and it deletes itself.
/// </summary>
public sealed class FacilitatorNote
{
    public const int MostDays = 90;

    public required Guid Id { get; init; }
    public required CircleId Circle { get; init; }
    public required PersonId By { get; init; }

    /// <summary>A member of the circle; null when it is about the circle.</summary>
    public PersonId? About { get; init; }

    public required MessageText Text { get; init; }

    /// <summary>The circle's other facilitators read it too.</summary>
    public required bool Shared { get; init; }

    public required DateTimeOffset At { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
}
