using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using NodaTime;
using Orleans.Configuration;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Meetings;
using PeerCircles.Server.Members;
using PeerCircles.Server.Moderation;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Live;

/// <summary>Rooms, journal, gateway and hub.</summary>
internal static class LiveServices
{
    public const string HubPath = "/hub";

    public static void AddLiveTalk(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var limits = builder.Configuration.GetSection("Limits").Get<Limits>() ?? new Limits();
        services.AddSingleton(limits);
        services.AddSingleton<MessagePace>();
        services.AddSingleton<ActPace>();
        services.AddSingleton<SignPace>();
        services.AddSingleton<SearchPace>();
        services.AddSingleton<IDateTimeZoneProvider>(DateTimeZoneProviders.Tzdb);
        services.AddSingleton<Occurrences>();
        services.AddScoped<CircleFinder>();
        services.AddScoped<BlockedParties>();
        services.AddScoped<DeskAccess>();
        services.AddScoped<CaseDesk>();
        services.AddSingleton<Rooms>();
        services.AddSingleton<RoomMemory>();
        services.AddSingleton<Connections>();
        services.AddSingleton(provider =>
        {
            using var scope = provider.CreateScope();
            return new JournalSql(scope.ServiceProvider.GetRequiredService<CirclesDb>());
        });
        services.AddSingleton<Gateway>();
        services.AddSingleton<Blocks>();
        services.AddHostedService(provider => provider.GetRequiredService<Gateway>());
        services.AddSingleton<Journal>();
        services.AddHostedService(provider => provider.GetRequiredService<Journal>());
        services
            .AddSignalR(hub =>
            {
                hub.EnableDetailedErrors = false;
                hub.MaximumReceiveMessageSize = limits.FrameBytes;
                hub.StatefulReconnectBufferSize = 0;
                hub.KeepAliveInterval = TimeSpan.FromSeconds(5);
                hub.ClientTimeoutInterval = TimeSpan.FromSeconds(15);
                hub.HandshakeTimeout = TimeSpan.FromSeconds(5);
                hub.MaximumParallelInvocationsPerClient = 4;
            })
            .AddJsonProtocol(json => Wire.Configured(json.PayloadSerializerOptions));
        services.AddSingleton<HubLifetimeManager<CircleHub>, HubConnections>();
        services.AddSingleton<HubConnectionHandler<CircleHub>, PacedHubConnections>();
        builder.UseOrleans(silo => Silo(silo, builder.Configuration));
    }

    public static void MapLiveTalk(this IEndpointRouteBuilder routes) =>
        routes.MapHub<CircleHub>(
            HubPath,
            connection =>
            {
                connection.Transports = HttpTransportType.WebSockets;
                connection.TransportSendTimeout = TimeSpan.FromSeconds(3);
                connection.CloseOnAuthenticationExpiration = true;
                connection.AllowStatefulReconnects = false;
            }
        );

    /// <summary>One silo in this process. Its port is of loopback only and free, so that servers side by side don't meet.</summary>
    private static void Silo(ISiloBuilder silo, IConfiguration configuration)
    {
        var port = configuration.GetValue("Cluster:SiloPort", 0);
        var primary = configuration.GetValue("Cluster:PrimarySiloPort", 0);
        port = port == 0 ? FreePort() : port;
        silo.UseLocalhostClustering(
            siloPort: port,
            gatewayPort: 0,
            primarySiloEndpoint: primary == 0 ? null : new IPEndPoint(IPAddress.Loopback, primary),
            serviceId: "peercircles",
            clusterId: configuration["Cluster:Id"] ?? $"single-{port}"
        );
        silo.Configure<SiloMessagingOptions>(messaging => messaging.ResponseTimeout = TimeSpan.FromSeconds(10));
        silo.Configure<GrainCollectionOptions>(collection => collection.CollectionAge = TimeSpan.FromMinutes(15));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
