using PeerCircles.Domain;

namespace PeerCircles.Server.Privacy;

/// <summary>
/// Somebody has deleted their account, and not every circle has forgotten them yet. The row is written with the deletion and
/// goes when nothing was left to find a while later, so that a server that dies in the middle goes on where it stopped.
/// </summary>
public sealed class Erasure
{
    public required PersonId Person { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Whoever moves this on has it in hand; if they die, it comes back.</summary>
    public required DateTimeOffset DueAt { get; set; }
}
