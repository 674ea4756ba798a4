using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PeerCircles.Domain;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Tests.SignIn;

public sealed class SessionTests(SharedSignIn shared) : IClassFixture<SharedSignIn>
{
    [Fact]
    public async Task Ana_signs_in_and_is_known_until_she_signs_out()
    {
        await using var server = new SignInServer();
        var ana = await server.HasPerson("ana@example.org", CommunityRoles.Moderator);
        var browser = server.NewBrowser();
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.Get("/api/me")).StatusCode);
        Assert.Equal(JsonValueKind.Null, (await browser.Read("/api/here")).GetProperty("me").ValueKind);

        Assert.Equal(HttpStatusCode.NoContent, await browser.SignIn("Ana@Example.org"));

        var me = await browser.Read("/api/me");
        Assert.Equal(me.ToString(), (await browser.Read("/api/here")).GetProperty("me").ToString());
        Assert.Equal(ana.Id, me.GetProperty("person").GetGuid());
        Assert.Equal("ana@example.org", me.GetProperty("email").GetString());
        Assert.Equal("moderator", Assert.Single(me.GetProperty("roles").EnumerateArray()).GetString());
        Assert.False(me.GetProperty("facilitates").GetBoolean());

        Assert.Equal(HttpStatusCode.NoContent, (await browser.Post("/api/account/sign-out")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.Get("/api/me")).StatusCode);
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public async Task A_cookie_kept_from_before_signing_out_opens_nothing()
    {
        var server = shared.Server;
        var address = server.NewAddress();
        await server.HasPerson(address);
        var browser = server.NewBrowser();
        await browser.SignIn(address);
        var kept = browser.Cookie(Browser.SessionCookie)!;
        await browser.Post("/api/account/sign-out");

        browser.SetCookie(Browser.SessionCookie, kept);

        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.Get("/api/me")).StatusCode);
    }

    [Fact]
    public async Task A_cookie_planted_before_signing_in_is_not_the_session()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        await server.HasPerson("mallory@example.org");
        var mallory = server.NewBrowser();
        await mallory.SignIn("mallory@example.org");
        var planted = mallory.Cookie(Browser.SessionCookie)!;
        var ana = server.NewBrowser();
        ana.SetCookie(Browser.SessionCookie, planted);

        await ana.SignIn("ana@example.org");

        Assert.False(planted == ana.Cookie(Browser.SessionCookie));
        Assert.Equal("ana@example.org", (await ana.Read("/api/me")).GetProperty("email").GetString());
        Assert.Equal(HttpStatusCode.Unauthorized, (await mallory.Get("/api/me")).StatusCode);
    }

    [Theory]
    [InlineData(false, 13)]
    [InlineData(true, 30 * 24 + 1)]
    public async Task A_session_ends_by_itself(bool ownDevice, int hours)
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        var browser = server.NewBrowser();
        await browser.SignIn("ana@example.org", ownDevice: ownDevice);
        var cookie = browser.Cookie(Browser.SessionCookie)!;
        server.Time.Pass(TimeSpan.FromHours(hours - 2));
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/api/me")).StatusCode);

        server.Time.Pass(TimeSpan.FromHours(2));
        browser.SetCookie(Browser.SessionCookie, cookie);

        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.Get("/api/me")).StatusCode);
    }

    [Fact]
    public async Task The_cookie_is_bound_to_this_host_and_out_of_reach_of_scripts()
    {
        var server = shared.Server;
        var address = server.NewAddress();
        await server.HasPerson(address);

        var answer = await server.NewBrowser().TrySignIn(address, ownDevice: true);

        var cookie = answer
            .Headers.GetValues("Set-Cookie")
            .Single(c => c.StartsWith($"{Browser.SessionCookie}=", StringComparison.Ordinal));
        var flags = cookie.ToLowerInvariant().Split("; ").Skip(1).ToArray();
        Assert.Contains("secure", flags, StringComparer.Ordinal);
        Assert.Contains("httponly", flags, StringComparer.Ordinal);
        Assert.Contains("samesite=strict", flags, StringComparer.Ordinal);
        Assert.Contains("path=/", flags, StringComparer.Ordinal);
        Assert.DoesNotContain(flags, f => f.StartsWith("domain", StringComparison.Ordinal));
        Assert.Contains(flags, f => f.StartsWith("expires", StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_a_shared_device_the_browser_forgets_the_cookie_when_it_closes()
    {
        var server = shared.Server;
        var address = server.NewAddress();
        await server.HasPerson(address);

        var answer = await server.NewBrowser().TrySignIn(address);

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Ana_signs_out_everywhere_and_her_live_connections_hear_of_it_before_the_answer()
    {
        await using var server = new SignInServer();
        var ana = await server.HasPerson("ana@example.org");
        var (phone, laptop) = (server.NewBrowser(), server.NewBrowser());
        await phone.SignIn("ana@example.org");
        await laptop.SignIn("ana@example.org");
        var heard = new List<(PersonId, Guid?)>();
        server
            .Services.GetRequiredService<SessionEndings>()
            .Listen(
                (person, session) =>
                {
                    heard.Add((person, session));
                    return Task.CompletedTask;
                }
            );

        Assert.Equal(HttpStatusCode.NoContent, (await phone.Post("/api/account/sign-out-everywhere")).StatusCode);

        Assert.Equal((new PersonId(ana.Id), null), Assert.Single(heard));
        Assert.Equal(HttpStatusCode.Unauthorized, (await laptop.Get("/api/me")).StatusCode);
        Assert.Equal(0, await server.InDatabase(db => db.Set<Session>().CountAsync()));
    }

    [Fact]
    public async Task Ana_sees_her_sessions_and_ends_the_one_she_forgot()
    {
        var server = shared.Server;
        var address = server.NewAddress();
        await server.HasPerson(address);
        var (library, phone) = (server.NewBrowser(), server.NewBrowser());
        await library.SignIn(address);
        await phone.SignIn(address);

        var sessions = (await phone.Read("/api/account/sessions")).EnumerateArray().ToArray();
        Assert.Equal(2, sessions.Length);
        var forgotten = sessions.Single(s => !s.GetProperty("current").GetBoolean());
        var end = await phone.Post($"/api/account/sessions/{forgotten.GetProperty("id").GetGuid()}/end");

        Assert.Equal(HttpStatusCode.NoContent, end.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await library.Get("/api/me")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await phone.Get("/api/me")).StatusCode);
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_somebody_else()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        await server.HasPerson("mallory@example.org");
        var (ana, mallory) = (server.NewBrowser(), server.NewBrowser());
        await ana.SignIn("ana@example.org");
        await mallory.SignIn("mallory@example.org");
        var anas = (await ana.Read("/api/account/sessions")).EnumerateArray().Single().GetProperty("id").GetGuid();

        Assert.Equal(HttpStatusCode.NotFound, (await mallory.Post($"/api/account/sessions/{anas}/end")).StatusCode);

        Assert.Equal(HttpStatusCode.OK, (await ana.Get("/api/me")).StatusCode);
    }

    [Fact]
    public async Task A_session_leaves_no_more_than_the_day_it_was_used()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        var browser = server.NewBrowser();
        await browser.SignIn("ana@example.org", ownDevice: true);
        server.Time.Pass(TimeSpan.FromDays(2));

        await browser.Get("/api/me");

        var session = await server.InDatabase(db => db.Set<Session>().SingleAsync());
        Assert.Equal(DateOnly.FromDateTime(server.Time.Now().UtcDateTime), session.LastUsedOn);
        Assert.DoesNotContain(
            browser.Cookie(Browser.SessionCookie)!,
            Convert.ToBase64String(session.TokenHash),
            StringComparison.Ordinal
        );
    }
}
