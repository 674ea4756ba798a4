namespace PeerCircles.Domain.Circles;

public enum MemberRole
{
    Member,
    Facilitator,
    CoFacilitator,
}

public enum MembershipState
{
    Active,

    /// <summary>Out for a while: the seat is kept, and nothing is read or said from it.</summary>
    Paused,
    Left,
    Removed,
}

/// <summary>A person's seat in a circle. It outlives their stay, so that what they said keeps a name.</summary>
public sealed record Membership
{
    public required CircleId Circle { get; init; }
    public required PersonId Person { get; init; }

    /// <summary>What this circle calls them; empty once their account is deleted.</summary>
    public required string Name { get; init; }

    /// <summary>What it called them before; null while they have had one name here.</summary>
    public string? FormerName { get; init; }

    /// <summary>When they took the name that they have.</summary>
    public DateTimeOffset? RenamedAt { get; init; }

    /// <summary>Avatar colour, 0–7.</summary>
    public required int Colour { get; init; }

    public required MemberRole Role { get; init; }
    public required MembershipState State { get; init; }

    /// <summary>In a listener's seat: reads, writes and reflects as others do, without a turn in meetings.</summary>
    public bool Listens { get; init; }

    public DateTimeOffset? MutedUntil { get; init; }

    /// <summary>The version of the agreement they said yes to.</summary>
    public required int AgreementVersion { get; init; }

    public required DateTimeOffset JoinedAt { get; init; }

    /// <summary>Sequence of the last change of this row.</summary>
    public required long Changed { get; init; }

    public bool IsActive => State == MembershipState.Active;

    /// <summary>Has a seat, though they may be out for a while.</summary>
    public bool HoldsSeat => State is MembershipState.Active or MembershipState.Paused;

    public bool Facilitates => IsActive && Role is MemberRole.Facilitator or MemberRole.CoFacilitator;

    public bool IsMuted(DateTimeOffset now) => MutedUntil > now;
}

/// <summary>
/// A stretch in which someone was in the circle, as sequences: they may read what was posted from <see cref="From"/> to
/// <see cref="Until"/>, both included. Who leaves or pauses and returns has two, and what was said in between stays closed.
/// </summary>
public sealed record Stay
{
    public required CircleId Circle { get; init; }
    public required PersonId Person { get; init; }
    public required long From { get; init; }
    public long? Until { get; init; }

    /// <summary>When what they see of the circle was last decided anew: what a browser has from before is not brought up to date.</summary>
    public long? Afresh { get; init; }

    public bool Covers(long position) => position >= From && (Until is null || position <= Until);
}
