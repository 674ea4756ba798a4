using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using PeerCircles.Server.Conversations;

namespace PeerCircles.Server.Live;

/// <summary>
/// What <see cref="ICircleClient"/> may hear, ready to be sent: each is written out once for each protocol, however many
/// browsers hear it.
/// </summary>
internal static class Said
{
    public static SerializedHubMessage That(CircleChanges changes) =>
        Call(nameof(ICircleClient.CircleChanged), changes);

    public static SerializedHubMessage That(RoomPresence presence) =>
        Call(nameof(ICircleClient.PresenceChanged), presence);

    public static SerializedHubMessage That(RoomTyping typing) => Call(nameof(ICircleClient.TypingChanged), typing);

    public static SerializedHubMessage That(RoomClosed closed) => Call(nameof(ICircleClient.RoomClosed), closed);

    public static SerializedHubMessage That(DeskChanged desk) => Call(nameof(ICircleClient.DeskChanged), desk);

    public static SerializedHubMessage That(NoticeArrived notice) => Call(nameof(ICircleClient.NoticeArrived), notice);

    public static SerializedHubMessage That(SessionEnded ended) => Call(nameof(ICircleClient.SessionEnded), ended);

    private static SerializedHubMessage Call(string method, object what) => new(new InvocationMessage(method, [what]));
}
