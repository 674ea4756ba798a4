using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Live;

/// <summary>A WebSocket to the hub without a library in between: it says whatever a test wants, well-formed or not.</summary>
internal sealed class RawHub : IDisposable
{
    private const char EndOfMessage = '\u001e';

    private readonly ClientWebSocket _socket = new();
    private readonly Queue<string> _messages = new();
    private string _rest = "";

    public static async Task<RawHub> ConnectAsync(PeerCirclesServer server, string? cookie, string? origin)
    {
        var hub = new RawHub();
        if (cookie is not null)
            hub._socket.Options.SetRequestHeader("Cookie", cookie);
        if (origin is not null)
            hub._socket.Options.SetRequestHeader("Origin", origin);
        var address = new UriBuilder(server.Address) { Scheme = "ws", Path = "/hub" }.Uri;
        await hub._socket.ConnectAsync(address, TestContext.Current.CancellationToken);
        return hub;
    }

    /// <summary>What the server answers to the request for a connection: 101 when it lets one in.</summary>
    public static async Task<HttpStatusCode> KnockAsync(PeerCirclesServer server, string? cookie, string? origin)
    {
        try
        {
            using var _ = await ConnectAsync(server, cookie, origin);
            return HttpStatusCode.SwitchingProtocols;
        }
        catch (WebSocketException e)
        {
            // When the connection was refused only the message tells the status.
            return Enum.GetValues<HttpStatusCode>()
                .First(s => (int)s >= 300 && e.Message.Contains($"'{(int)s}'", StringComparison.Ordinal));
        }
    }

    public async Task<JsonElement> Shakes(string handshake = """{"protocol":"json","version":1}""")
    {
        await Says(handshake);
        return await Hears() ?? throw new InvalidOperationException("The server hung up at the handshake.");
    }

    public Task Says(string json) => SaysBytes(Encoding.UTF8.GetBytes(json + EndOfMessage));

    public Task SaysBytes(byte[] bytes) =>
        _socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, TestContext.Current.CancellationToken);

    /// <summary>The answer to this call; null when the server hung up instead.</summary>
    public async Task<JsonElement?> Asks(string call, string invocation)
    {
        await Says(call);
        while (await Hears() is { } message)
        {
            if (message.TryGetProperty("invocationId", out var id) && id.GetString() == invocation)
                return message;
        }
        return null;
    }

    /// <summary>The next message that isn't a ping; null when the server hung up.</summary>
    public async Task<JsonElement?> Hears()
    {
        var buffer = new byte[64 * 1024];
        while (true)
        {
            while (_messages.TryDequeue(out var next))
            {
                var message = JsonDocument.Parse(next).RootElement;
                if (message.TryGetProperty("type", out var type) && type.GetInt32() == 7)
                    return null;
                if (type.ValueKind == JsonValueKind.Undefined || type.GetInt32() != 6)
                    return message;
            }
            try
            {
                var got = await _socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken);
                if (got.MessageType == WebSocketMessageType.Close)
                    return null;
                _rest += Encoding.UTF8.GetString(buffer, 0, got.Count);
            }
            catch (WebSocketException)
            {
                return null;
            }
            var parts = _rest.Split(EndOfMessage);
            _rest = parts[^1];
            foreach (var part in parts[..^1])
                _messages.Enqueue(part);
        }
    }

    public void Dispose() => _socket.Dispose();
}
