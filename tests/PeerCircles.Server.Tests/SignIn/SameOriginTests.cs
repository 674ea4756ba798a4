using System.Net;
using System.Net.Http.Json;
using System.Text;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Tests.SignIn;

public sealed class SameOriginTests(SharedSignIn shared) : IClassFixture<SharedSignIn>
{
    private const string EndAll = "/api/account/sign-out-everywhere";

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("https://sub.localhost")]
    [InlineData("https://localhost.evil.example")]
    [InlineData("http://localhost")]
    [InlineData("https://localhost:8443")]
    [InlineData("https://LOCALHOST")]
    [InlineData("https://localhost/")]
    public async Task Another_origin_makes_nothing_happen(string origin)
    {
        var server = shared.Server;
        var ana = await SignedIn(server);

        foreach (var path in new[] { EndAll, "/api/account/sign-in", "/sign-in", "/exit", "/hub", "/hub/negotiate" })
        {
            var request = new HttpRequestMessage(HttpMethod.Post, path);
            request.Headers.TryAddWithoutValidation("Origin", origin == "" ? "x" : origin);
            request.Headers.Add("X-PeerCircles", "1");
            Assert.Equal(HttpStatusCode.Forbidden, (await ana.SendAsIs(request)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await ana.Get("/api/me")).StatusCode);
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    [InlineData("")]
    public async Task A_browser_that_says_it_comes_from_another_site_makes_nothing_happen(string fetchSite)
    {
        var server = shared.Server;
        var ana = await SignedIn(server);
        var request = new HttpRequestMessage(HttpMethod.Post, EndAll);
        request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", fetchSite == "" ? "x" : fetchSite);

        Assert.Equal(HttpStatusCode.Forbidden, (await ana.Send(request)).StatusCode);

        Assert.Equal(HttpStatusCode.OK, (await ana.Get("/api/me")).StatusCode);
    }

    [Fact]
    public async Task Without_our_header_nothing_happens_whatever_kind_of_body_it_is()
    {
        var server = shared.Server;
        var ana = await SignedIn(server);
        HttpContent?[] bodies =
        [
            null,
            new StringContent("{}", Encoding.UTF8, "text/plain"),
            new StringContent("{}", Encoding.UTF8, "application/json"),
            new FormUrlEncodedContent([new("a", "b")]),
            new MultipartFormDataContent { { new StringContent("b"), "a" } },
        ];

        foreach (var body in bodies)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, EndAll) { Content = body };
            request.Headers.Add("Origin", Browser.Origin);
            Assert.Equal(HttpStatusCode.Forbidden, (await ana.SendAsIs(request)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await ana.Get("/api/me")).StatusCode);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("TRACE")]
    [InlineData("ANYTHING")]
    public async Task Every_unsafe_verb_is_looked_at(string verb)
    {
        var server = shared.Server;
        var request = new HttpRequestMessage(new HttpMethod(verb), "/api/me");
        request.Headers.Add("Origin", "https://evil.example");
        request.Headers.Add("X-PeerCircles", "1");

        Assert.Equal(HttpStatusCode.Forbidden, (await server.NewBrowser().SendAsIs(request)).StatusCode);
    }

    [Fact]
    public async Task A_verb_in_a_header_is_not_the_verb()
    {
        var server = shared.Server;
        var ana = await SignedIn(server);
        var request = new HttpRequestMessage(HttpMethod.Get, EndAll);
        request.Headers.Add("X-HTTP-Method-Override", "POST");

        await ana.Send(request);

        Assert.Equal(HttpStatusCode.OK, (await ana.Get("/api/me")).StatusCode);
    }

    [Theory]
    [InlineData("GET", "/hub", null)]
    [InlineData("GET", "/hub", "https://evil.example")]
    [InlineData("GET", "/hub", "null")]
    [InlineData("GET", "/HUB", null)]
    [InlineData("GET", "/hub/", "https://evil.example")]
    [InlineData("POST", "/hub/negotiate", null)]
    [InlineData("POST", "/hub/negotiate", "https://evil.example")]
    [InlineData("DELETE", "/hub", "https://evil.example")]
    [InlineData("OPTIONS", "/hub", "https://evil.example")]
    public async Task The_hub_s_path_opens_to_our_pages_alone_on_every_verb(string verb, string path, string? origin)
    {
        var server = shared.Server;
        var ana = await SignedIn(server);
        var request = new HttpRequestMessage(new HttpMethod(verb), path);
        if (origin is not null)
            request.Headers.Add("Origin", origin);

        Assert.Equal(HttpStatusCode.Forbidden, (await ana.SendAsIs(request)).StatusCode);
    }

    [Fact]
    public async Task The_hub_opens_for_a_session_and_not_for_one_that_has_ended()
    {
        var server = shared.Server;
        var ana = await SignedIn(server);
        var cookie = ana.Cookie(Browser.SessionCookie)!;

        using (var socket = await server.OpenSocket(cookie, Browser.Origin))
            Assert.Equal(System.Net.WebSockets.WebSocketState.Open, socket.State);
        await ana.Post("/api/account/sign-out");

        var refused = await Assert.ThrowsAnyAsync<Exception>(() => server.OpenSocket(cookie, Browser.Origin));
        Assert.Contains("401", refused.Message, StringComparison.Ordinal);
        var foreign = await Assert.ThrowsAnyAsync<Exception>(() => server.OpenSocket(cookie, "https://evil.example"));
        Assert.Contains("403", foreign.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/me?access_token=canary-7d1f")]
    [InlineData("/api/me?ACCESS_TOKEN=canary-7d1f")]
    [InlineData("/hub?id=x&access_token=canary-7d1f")]
    public async Task A_credential_in_an_address_is_refused_and_never_logged(string path)
    {
        var server = shared.Server;

        Assert.Equal(HttpStatusCode.BadRequest, (await server.NewBrowser().Get(path)).StatusCode);

        Assert.DoesNotContain(server.Log.Lines, l => l.Contains("canary", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    public async Task Only_our_own_host_is_answered(string host)
    {
        var server = shared.Server;
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/me");
        request.Headers.Host = host;

        Assert.Equal(HttpStatusCode.BadRequest, (await server.NewBrowser().SendAsIs(request)).StatusCode);
    }

    [Fact]
    public async Task Every_answer_tells_the_browser_what_not_to_do()
    {
        var server = shared.Server;
        var ana = await SignedIn(server);
        HttpResponseMessage[] answers =
        [
            await ana.Get("/api/me"),
            await server.NewBrowser().Get("/api/me"),
            await ana.Get("/api/none-such"),
            await ana.Get("/sign-in/plain"),
            await ana.SendAsIs(new HttpRequestMessage(HttpMethod.Post, EndAll)),
        ];

        foreach (var answer in answers)
        {
            var headers = answer.Headers;
            Assert.StartsWith(
                "default-src 'none'; script-src 'self';",
                headers.GetValues("Content-Security-Policy").Single(),
                StringComparison.Ordinal
            );
            Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("same-origin", headers.GetValues("Cross-Origin-Opener-Policy").Single());
            Assert.Equal("same-origin", headers.GetValues("Cross-Origin-Resource-Policy").Single());
            Assert.Contains("camera=()", headers.GetValues("Permissions-Policy").Single(), StringComparison.Ordinal);
            Assert.True(headers.CacheControl?.NoStore, "Not kept");
            Assert.False(headers.Contains("Access-Control-Allow-Origin"));
        }
        Assert.Equal("no-referrer", answers[0].Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task In_production_the_connection_stays_encrypted()
    {
        await using var server = new SignInServer();
        server.InProduction().With("Site:Address", "https://circles.example");
        var request = new HttpRequestMessage(HttpMethod.Get, "https://circles.example/api/me");

        var answer = await server.NewBrowser().SendAsIs(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.True(answer.Headers.Contains("Strict-Transport-Security"));
        Assert.Equal(HttpStatusCode.BadRequest, (await server.NewBrowser().Get("/api/me")).StatusCode);
    }

    [Theory]
    [InlineData("/api/me/x.css")]
    [InlineData("/api/me/")]
    [InlineData("/API/ME")]
    [InlineData("/api/%6de")]
    [InlineData("/api//me")]
    [InlineData("/api/me;x=1")]
    public async Task However_the_path_is_written_a_stranger_sees_nothing(string path)
    {
        var server = shared.Server;

        var answer = await server.NewBrowser().Get(path);

        Assert.True(
            answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.NotFound,
            answer.StatusCode.ToString()
        );
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task A_denial_leaves_one_line_that_repeats_nothing_of_the_request()
    {
        var server = shared.Server;
        var ana = await SignedIn(server);
        var before = server.Log.SecurityLines.Count;
        var request = new HttpRequestMessage(HttpMethod.Post, $"{EndAll}?canary=canary-1\u001b[31m")
        {
            Content = JsonContent.Create(new { text = "canary-2" }),
        };
        request.Headers.Add("User-Agent", "canary-3");
        request.Headers.Add("Origin", "https://canary-4.example");

        await ana.SendAsIs(request);

        var line = Assert.Single(server.Log.SecurityLines.Skip(before));
        Assert.StartsWith("Denied with 403: POST /api/account/sign-out-everywhere for", line, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Log.Lines, l => l.Contains("canary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_claims_to_be_forwarded_is_not_believed()
    {
        await using var server = new SignInServer();
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 12; i++)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "/api/account/sign-in")
            {
                Content = JsonContent.Create(
                    new
                    {
                        email = "ana@example.org",
                        passphrase = "certainly not her passphrase",
                        ownDevice = false,
                    }
                ),
            };
            request.Headers.Add("X-Forwarded-For", $"203.0.113.{i}");
            request.Headers.Add("X-User-Id", Guid.Empty.ToString());
            answers.Add((await server.NewBrowser().Send(request)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
    }

    [Fact]
    public void Our_header_and_the_hub_s_path_are_what_the_contract_says()
    {
        Assert.Equal("X-PeerCircles", SameOrigin.Header);
        Assert.Equal(SameOrigin.HubPath, Server.Live.LiveServices.HubPath);
    }

    private static async Task<Browser> SignedIn(SignInServer server)
    {
        var address = server.NewAddress();
        await server.HasPerson(address);
        var ana = server.NewBrowser();
        Assert.Equal(HttpStatusCode.NoContent, await ana.SignIn(address));
        return ana;
    }
}
