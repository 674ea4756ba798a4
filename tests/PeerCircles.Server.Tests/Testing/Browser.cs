using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Tests.Testing;

/// <summary>A browser window with a live connection: it says what its person says, and remembers all it is told.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private readonly SemaphoreSlim _opening = new(1);
    private readonly HubConnection _hub;

    public Browser(PeerCirclesServer server, string cookie, string? origin = null)
    {
        _hub = new HubConnectionBuilder()
            .WithUrl(
                new Uri(server.Address, LiveServices.HubPath),
                options =>
                {
                    options.SkipNegotiation = true;
                    options.Transports = HttpTransportType.WebSockets;
                    options.Headers["Cookie"] = cookie;
                    options.Headers["Origin"] = origin ?? server.Origin;
                }
            )
            // Well within what the server waits for, as browsers do it.
            .WithKeepAliveInterval(TimeSpan.FromSeconds(5))
            .AddJsonProtocol(json => AsBrowsersWrite(Wire.Configured(json.PayloadSerializerOptions)))
            .Build();
        On<CircleChanges>(nameof(ICircleClient.CircleChanged));
        On<RoomPresence>(nameof(ICircleClient.PresenceChanged));
        On<RoomTyping>(nameof(ICircleClient.TypingChanged));
        On<RoomClosed>(nameof(ICircleClient.RoomClosed));
        On<DeskChanged>(nameof(ICircleClient.DeskChanged));
        On<NoticeArrived>(nameof(ICircleClient.NoticeArrived));
        On<SessionEnded>(nameof(ICircleClient.SessionEnded));
        _hub.Closed += _ =>
        {
            Ear.Hear(new HungUp());
            return Task.CompletedTask;
        };
    }

    public Ear Ear { get; } = new();

    public bool IsOpen => _hub.State == HubConnectionState.Connected;

    public Task Connect() => OpenAsync();

    /// <summary>Closes the connection as a browser does whose tab is closed; what was heard stays.</summary>
    public Task HangUp() => _hub.StopAsync(TestContext.Current.CancellationToken);

    public async Task<Answer<T>> Ask<T>(string method, params object?[] arguments)
    {
        await OpenAsync();
        return await _hub.InvokeCoreAsync<Answer<T>>(method, arguments, TestContext.Current.CancellationToken);
    }

    private async Task OpenAsync()
    {
        if (IsOpen)
            return;
        await _opening.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (_hub.State == HubConnectionState.Disconnected)
                await _hub.StartAsync(TestContext.Current.CancellationToken);
        }
        finally
        {
            _opening.Release();
        }
    }

    /// <summary>Browsers send letters as they are; .NET would write six signs for each that isn't ASCII, and frames have a limit.</summary>
    private static void AsBrowsersWrite(JsonSerializerOptions options) =>
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private void On<T>(string told)
        where T : notnull => _hub.On<T>(told, something => Ear.Hear(something));

    public ValueTask DisposeAsync() => _hub.DisposeAsync();
}

/// <summary>The server closed the connection, or it broke.</summary>
internal sealed record HungUp;
