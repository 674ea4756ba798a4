using System.Net;
using System.Reflection;
using System.Text;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Live;

public sealed class HubDoorTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task Only_our_own_pages_open_a_connection()
    {
        var ana = await Has("Ana");
        var own = new Uri(Server.Origin);
        string?[] others =
        [
            null,
            "null",
            "https://evil.example",
            $"https://{own.Authority}",
            $"http://{own.Host}:{own.Port + 1}",
            $"http://{own.Host}",
            $"http://{own.Authority}.evil.example",
            $"http://evil.{own.Authority}",
        ];

        Assert.Equal(HttpStatusCode.SwitchingProtocols, await RawHub.KnockAsync(Server, ana.Cookie, Server.Origin));
        foreach (var other in others)
            Assert.Equal(HttpStatusCode.Forbidden, await RawHub.KnockAsync(Server, ana.Cookie, other));
    }

    [Theory]
    [InlineData("POST", "/hub/negotiate?negotiateVersion=1")]
    [InlineData("POST", "/hub")]
    [InlineData("GET", "/hub")]
    [InlineData("GET", "/HUB")]
    [InlineData("DELETE", "/hub")]
    [InlineData("OPTIONS", "/hub/negotiate")]
    public async Task Every_way_to_the_hub_asks_where_one_comes_from(string verb, string path)
    {
        var ana = await Has("Ana");
        using var http = new HttpClient { BaseAddress = Server.Address };
        var request = new HttpRequestMessage(new HttpMethod(verb), path);
        request.Headers.Add("Cookie", ana.Cookie);
        request.Headers.Add("Origin", "https://evil.example");

        Assert.Equal(HttpStatusCode.Forbidden, (await http.SendAsync(request, Token)).StatusCode);
    }

    [Fact]
    public async Task Without_a_session_nobody_comes_in()
    {
        var ana = await Has("Ana");
        Assert.Equal(HttpStatusCode.Unauthorized, await RawHub.KnockAsync(Server, null, Server.Origin));
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            await RawHub.KnockAsync(Server, "PeerCircles-dev=guess", Server.Origin)
        );

        await ana.Does("/api/account/sign-out");

        Assert.Equal(HttpStatusCode.Unauthorized, await RawHub.KnockAsync(Server, ana.Cookie, Server.Origin));
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_live_connections_and_nothing_is_heard_after_it()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ana.Enters(circle);
        await ben.Enters(circle);

        await ben.Does("/api/account/sign-out-everywhere");
        await ana.Says("After he signed out.", circle);
        await ana.Hears("After he signed out.", circle);

        await ben.Browser.Ear.Hears<SessionEnded>(_ => true, "that the session ended");
        await ben.Browser.Ear.Hears<HungUp>(_ => true, "that the server hung up");
        Assert.Empty(ben.Heard<MessageRow>(circle));
        await ana.Sees(circle, ana);
    }

    [Fact]
    public async Task Someone_else_s_session_stays_when_mine_ends()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ana.Enters(circle);

        await ben.Does("/api/account/sign-out");

        await ana.Says("Still connected.", circle);
        await ana.Hears("Still connected.", circle);
        Assert.Empty(ana.Browser.Ear.All<SessionEnded>());
    }

    [Theory]
    [InlineData("NoSuchMethod")]
    [InlineData("Dispose")]
    [InlineData("OnConnectedAsync")]
    [InlineData("OnDisconnectedAsync")]
    [InlineData("ToString")]
    [InlineData("GetHashCode")]
    [InlineData("get_Context")]
    [InlineData("get_Clients")]
    [InlineData("Ask")]
    [InlineData("JoinGroup")]
    [InlineData("AddToGroupAsync")]
    public async Task What_is_not_in_the_contract_does_not_exist(string method)
    {
        using var hub = await Open(await Has("Mallory"));

        var answer = await hub.Asks($$"""{"type":1,"invocationId":"1","target":"{{method}}","arguments":[]}""", "1");

        Assert.Contains("error", answer!.Value.EnumerateObject().Select(p => p.Name), StringComparer.Ordinal);
        await StillWorks(hub);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[null]")]
    [InlineData("[17]")]
    [InlineData("[\"not an id\"]")]
    [InlineData("[{}]")]
    [InlineData("[\"01997e00-0000-7000-8000-000000000000\", 1, 2, 3]")]
    public async Task Arguments_that_do_not_fit_are_refused_and_the_connection_stays(string arguments)
    {
        using var hub = await Open(await Has("Mallory"));

        var answer = await hub.Asks(
            $$"""{"type":1,"invocationId":"1","target":"EnterRoom","arguments":{{arguments}}}""",
            "1"
        );

        Assert.Contains("error", answer!.Value.EnumerateObject().Select(p => p.Name), StringComparer.Ordinal);
        Assert.DoesNotContain("Exception", answer.Value.GetRawText(), StringComparison.Ordinal);
        await StillWorks(hub);
    }

    [Theory]
    [InlineData("1e400", "null", "\"x y z\"")]
    [InlineData("-1", "null", "\"x y z\"")]
    [InlineData("\"NaN\"", "null", "\"x y z\"")]
    [InlineData("5", "{}", "\"x y z\"")]
    [InlineData("5", "null", "\"\\ud800\"")]
    [InlineData("9223372036854775808", "null", "\"x y z\"")]
    public async Task Odd_numbers_and_broken_signs_change_nothing(string share, string exchange, string text)
    {
        var mallory = await Has("Mallory");
        var circle = await HasCircle(mallory, []);
        using var hub = await Open(mallory);

        var answer = await hub.Asks(
            $$"""{"type":1,"invocationId":"1","target":"ReflectShare","arguments":["{{circle.Id}}",{{exchange}},{{share}},{{text}}]}""",
            "1"
        );

        Assert.DoesNotContain("\"ok\":true", answer!.Value.GetRawText(), StringComparison.Ordinal);
        await StillWorks(hub);
    }

    [Theory]
    [InlineData("this is not JSON")]
    [InlineData("{\"type\":1")]
    [InlineData("[]")]
    [InlineData("{\"type\":\"one\"}")]
    [InlineData("{\"type\":1,\"target\":5}")]
    public async Task Whatever_is_not_a_message_ends_the_connection_and_nothing_else(string text)
    {
        using var hub = await Open(await Has("Mallory"));

        await hub.Says(text);

        Assert.Null(await hub.Hears());
    }

    [Fact]
    public async Task Signs_that_are_no_text_end_the_connection_or_are_refused()
    {
        var mallory = await Has("Mallory");
        using var hub = await Open(mallory);

        await hub.SaysBytes([
            .. Encoding.UTF8.GetBytes("""{"type":1,"invocationId":"1","target":"EnterRoom","arguments":["""),
            (byte)'"',
            0xc3,
            0x28,
            (byte)'"',
            .. Encoding.UTF8.GetBytes("]}\u001e"),
        ]);

        var answer = await hub.Hears();
        Assert.True(answer is null || answer.Value.TryGetProperty("error", out _));
    }

    [Fact]
    public async Task A_frame_beyond_any_text_ends_the_connection()
    {
        using var hub = await Open(await Has("Mallory"));

        await hub.Says(
            $$"""{"type":1,"invocationId":"1","target":"EnterRoom","arguments":["{{new string('x', 37 * 1024)}}"]}"""
        );

        Assert.Null(await hub.Hears());
    }

    [Fact]
    public async Task Answers_to_calls_that_nobody_made_are_ignored()
    {
        using var hub = await Open(await Has("Mallory"));

        await hub.Says("""{"type":3,"invocationId":"77","result":1}""");
        await hub.Says("""{"type":5,"invocationId":"78"}""");
        await hub.Says("""{"type":8,"sequenceId":-9223372036854775808}""");

        await StillWorks(hub);
    }

    [Fact]
    public async Task Twenty_windows_are_enough_for_one_person()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var windows = Enumerable.Range(0, 20).Select(_ => ana.AnotherBrowser()).ToList();
        foreach (var window in windows)
            await window.Connect();

        using var oneMore = await RawHub.ConnectAsync(Server, ana.Cookie, Server.Origin);
        await oneMore.Says("""{"protocol":"json","version":1}""");

        while (await oneMore.Hears() is { } greeting)
            Assert.Equal("{}", greeting.GetRawText());
        await ben.Browser.Connect();
        await windows[0].DisposeAsync();
        Assert.True(windows[1].IsOpen);
        foreach (var window in windows)
            await window.DisposeAsync();
    }

    [Fact]
    public void The_hub_offers_its_contract_and_nothing_besides()
    {
        var contract = typeof(ICircleHub).GetMethods().Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
        var offered = typeof(CircleHub)
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => m.GetBaseDefinition().DeclaringType == typeof(CircleHub))
            .Select(m => m.Name)
            .ToHashSet(StringComparer.Ordinal);
        var parameters = typeof(ICircleHub).GetMethods().SelectMany(m => m.GetParameters()).Select(p => p.Name!);

        Assert.Equal(contract, offered);
        Assert.DoesNotContain(
            parameters,
            p =>
                p.Contains("group", StringComparison.OrdinalIgnoreCase)
                || p.Contains("connection", StringComparison.OrdinalIgnoreCase)
        );
    }

    private async Task<RawHub> Open(Person person)
    {
        var hub = await RawHub.ConnectAsync(Server, person.Cookie, Server.Origin);
        Assert.Equal("{}", (await hub.Shakes()).GetRawText());
        return hub;
    }

    /// <summary>The connection is as good as new: a proper call gets a proper answer.</summary>
    private static async Task StillWorks(RawHub hub)
    {
        var answer = await hub.Asks(
            $$"""{"type":1,"invocationId":"last","target":"EnterRoom","arguments":["{{Guid.CreateVersion7()}}"]}""",
            "last"
        );
        Assert.Equal("not_found", answer!.Value.GetProperty("result").GetProperty("code").GetString());
    }
}
