using Microsoft.AspNetCore.SignalR;

namespace PeerCircles.Server.Live;

/// <summary>
/// The hub's own connections, within reach of the hub: the gateway writes one message to many of them, which SignalR's
/// clients would make anew for each.
/// </summary>
internal sealed class HubConnections(ILogger<DefaultHubLifetimeManager<CircleHub>> log)
    : DefaultHubLifetimeManager<CircleHub>(log)
{
    public override Task OnConnectedAsync(HubConnectionContext connection)
    {
        connection.Items[typeof(HubConnectionContext)] = connection;
        return base.OnConnectedAsync(connection);
    }

    public static HubConnectionContext Of(HubCallerContext context) =>
        (HubConnectionContext)context.Items[typeof(HubConnectionContext)]!;
}
