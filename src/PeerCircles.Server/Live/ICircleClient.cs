using PeerCircles.Server.Conversations;

namespace PeerCircles.Server.Live;

/// <summary>Everything that the server may say to a browser unasked. The TypeScript contract is written from this interface.</summary>
public interface ICircleClient
{
    /// <summary>Something changed in a circle whose room this browser has entered.</summary>
    Task CircleChanged(CircleChanges changes);

    /// <summary>Who is in the room now has changed.</summary>
    Task PresenceChanged(RoomPresence presence);

    /// <summary>Who is writing in the room now has changed.</summary>
    Task TypingChanged(RoomTyping typing);

    /// <summary>This person is no longer in the circle, for good or for a while: what the screen holds of the circle goes at once.</summary>
    Task RoomClosed(RoomClosed closed);

    /// <summary>A case on the desk changed; the browser asks for it again.</summary>
    Task DeskChanged(DeskChanged desk);

    /// <summary>There is a new notice to read; the browser asks for them again.</summary>
    Task NoticeArrived(NoticeArrived notice);

    /// <summary>The session was ended elsewhere: the browser clears everything and goes to sign-in.</summary>
    Task SessionEnded(SessionEnded ended);
}

/// <summary>Everybody who has the room open, the reader too.</summary>
/// <param name="Resting">Those of them who take a quiet break.</param>
public sealed record RoomPresence(Guid Circle, IReadOnlyList<Guid> Present, IReadOnlyList<Guid> Resting);

/// <summary>Everybody who writes something now, the reader left out. Nobody stays here for longer than a few seconds.</summary>
public sealed record RoomTyping(Guid Circle, IReadOnlyList<Guid> Typing);

public sealed record RoomClosed(Guid Circle, RoomClosedBecause Reason);

public enum RoomClosedBecause
{
    Removed,
    Left,
    Paused,
}

public sealed record DeskChanged(Guid Case);

public sealed record NoticeArrived(Guid Notice);

public sealed record SessionEnded;
