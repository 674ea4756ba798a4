using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;

namespace PeerCircles.Load;

/// <summary>One demo person with a browser: signed in through HTTP, talking through the hub.</summary>
internal sealed class Talker : IAsyncDisposable
{
    private readonly Uri _server;
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _http;
    private readonly HubConnection _hub;
    private readonly Pace _pace;
    private readonly TimeProvider _time;

    public Talker(Uri server, DemoPerson person, Pace pace, TimeProvider time)
    {
        (_server, Name, _pace, _time, Hearing) = (server, person.DisplayName, pace, time, new Hearing(time));
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = _cookies }) { BaseAddress = server };
        _http.DefaultRequestHeaders.Add("X-PeerCircles", "1");
        _http.DefaultRequestHeaders.Add("Origin", Origin);
        _hub = new HubConnectionBuilder()
            .WithUrl(
                new Uri(server, "/hub"),
                options =>
                {
                    options.Transports = HttpTransportType.WebSockets;
                    options.SkipNegotiation = true;
                    options.Cookies = _cookies;
                    options.Headers["Origin"] = Origin;
                }
            )
            .WithKeepAliveInterval(TimeSpan.FromSeconds(5))
            .Build();
        _hub.On<JsonElement>("CircleChanged", changes => Hearing.Live(changes));
    }

    public string Name { get; }
    public Hearing Hearing { get; }
    public bool HasJoined { get; private set; }
    private string Origin => _server.GetLeftPart(UriPartial.Authority);

    public async Task SignInAsync(string email, string passphrase)
    {
        var answer = await _http.PostAsJsonAsync(
            "/api/account/sign-in",
            new
            {
                email,
                passphrase,
                ownDevice = false,
            }
        );
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException(
                $"{Name} could not sign in ({(int)answer.StatusCode}). Is this a server in Development with the demo community?"
            );
    }

    /// <summary>The circle that meets now and that this person is in; null when there is none.</summary>
    public async Task<Guid?> LiveCircleAsync()
    {
        var mine = await _http.GetFromJsonAsync<JsonElement>("/api/circles/mine");
        foreach (var circle in mine.EnumerateArray().Where(c => c.GetProperty("live").GetBoolean()))
            return circle.GetProperty("id").GetGuid();
        return null;
    }

    /// <summary>Takes a seat that is left. False when there is none to have.</summary>
    public async Task<bool> TryJoinAsync(Guid circle)
    {
        var open = await _http.GetFromJsonAsync<JsonElement>("/api/circles/find");
        foreach (var found in open.EnumerateArray().Where(c => c.GetProperty("id").GetGuid() == circle))
        {
            var agreementVersion = found.GetProperty("agreement").GetProperty("version").GetInt32();
            using var answer = await _http.PostAsJsonAsync(
                $"/api/circles/{circle}/join",
                new { agreementVersion, listens = false }
            );
            if (!answer.IsSuccessStatusCode)
                return false;
            // Whoever waits for a seat doesn't hear the room yet.
            var state = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("state").GetString();
            return HasJoined = state == "active";
        }
        return false;
    }

    public Task LeaveAsync(Guid circle) => _http.PostAsync($"/api/circles/{circle}/leave", null);

    public async Task EnterAsync(Guid circle)
    {
        await _hub.StartAsync();
        var answer = await _hub.InvokeAsync<JsonElement>("EnterRoom", circle);
        if (!answer.GetProperty("ok").GetBoolean())
            throw new InvalidOperationException($"{Name} could not enter: {answer.GetProperty("reason")}");
        Hearing.Begin(answer.GetProperty("value").GetProperty("upTo").GetInt64());
    }

    /// <summary>Says something once. When told to slow down, waits and sends the same again under the same id.</summary>
    /// <returns>When it was first sent; null when the answer was no.</returns>
    public async Task<long?> SayAsync(Guid circle, Guid id, string text)
    {
        await _pace.WaitAsync();
        var sentAt = _time.GetTimestamp();
        while (true)
        {
            var answer = await _hub.InvokeAsync<JsonElement>(
                "SendMessage",
                circle,
                id,
                text,
                (long?)null,
                Array.Empty<string>()
            );
            _pace.Answered();
            if (answer.GetProperty("ok").GetBoolean())
                return sentAt;
            var code = answer.GetProperty("code").GetString();
            if (code is not ("rate_limited" or "unavailable"))
                return null;
            var wait = answer.TryGetProperty("retryAfterMs", out var ms) ? ms.GetInt64() : 1_000;
            await Task.Delay(TimeSpan.FromMilliseconds(wait), _time);
            sentAt = _time.GetTimestamp();
        }
    }

    /// <summary>Asks for what was missed, as a browser does after a jump.</summary>
    public async Task CatchUpAsync(Guid circle)
    {
        JsonElement page;
        do
        {
            page = await _http.GetFromJsonAsync<JsonElement>($"/api/circles/{circle}/changes?after={Hearing.Level}");
            Hearing.CaughtUp(page);
        } while (page.GetProperty("more").GetBoolean());
    }

    public async ValueTask DisposeAsync()
    {
        await _hub.DisposeAsync();
        _http.Dispose();
    }
}
