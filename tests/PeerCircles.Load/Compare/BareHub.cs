#pragma warning disable RS0030 // The whole point: a hub as the framework's first page has it, with its groups.
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PeerCircles.Load.Compare;

/// <summary>What the framework can do with nothing on top: no sign-in, no rules, no storage.</summary>
internal sealed class BareHub : Hub
{
    public Task Enter(string circle) => Groups.AddToGroupAsync(Context.ConnectionId, circle);

    public Task Say(string circle, Guid id, string text) => Clients.Group(circle).SendAsync("Said", id, text);
}

/// <summary>The bare hub as a program, with the settings of Kestrel and SignalR that the real one has.</summary>
internal static class BareServer
{
    public static async Task<int> RunAsync(Options options)
    {
        if (options.Text("urls") is not { } url)
            return Output.Help();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSignalR(hub =>
        {
            hub.MaximumReceiveMessageSize = 36 * 1024;
            hub.StatefulReconnectBufferSize = 0;
            hub.KeepAliveInterval = TimeSpan.FromSeconds(5);
            hub.ClientTimeoutInterval = TimeSpan.FromSeconds(15);
            hub.MaximumParallelInvocationsPerClient = 4;
        });
        var app = builder.Build();
        app.MapGet("/health/ready", () => Results.Ok());
        app.MapHub<BareHub>("/hub", connection => connection.Transports = HttpTransportType.WebSockets);
        await app.RunAsync();
        return 0;
    }
}
