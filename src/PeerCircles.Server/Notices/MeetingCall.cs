using PeerCircles.Domain;

namespace PeerCircles.Server.Notices;

/// <summary>The latest meeting of a circle that its members were told is about to begin: whoever moves this on tells them.</summary>
public sealed class MeetingCall
{
    public required CircleId Circle { get; init; }
    public required DateTimeOffset StartsAt { get; set; }
}
