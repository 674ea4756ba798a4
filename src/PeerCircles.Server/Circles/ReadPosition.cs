using PeerCircles.Domain;

namespace PeerCircles.Server.Circles;

/// <summary>How far a person has read: the latest value only, for themselves only.</summary>
public sealed class ReadPosition
{
    public required PersonId Person { get; init; }
    public required CircleId Circle { get; init; }
    public long Position { get; set; }
}
