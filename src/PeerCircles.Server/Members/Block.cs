using PeerCircles.Domain;

namespace PeerCircles.Server.Members;

/// <summary>Somebody does not want to hear somebody else, in whichever circle. The other is never told.</summary>
public sealed record Block
{
    public required PersonId Person { get; init; }
    public required PersonId Blocked { get; init; }
    public required DateTimeOffset At { get; init; }
}
