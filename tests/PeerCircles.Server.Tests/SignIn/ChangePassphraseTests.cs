using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PeerCircles.Domain;
using PeerCircles.Server.SignIn;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.SignIn;

public sealed class ChangePassphraseTests
{
    private const string NewPassphrase = "a passphrase for new beginnings";

    [Fact]
    public async Task Ana_changes_her_passphrase_and_every_other_device_is_signed_out_at_once()
    {
        await using var server = new SignInServer();
        var ana = await server.HasPerson("ana@example.org");
        var (phone, thief) = (server.NewBrowser(), server.NewBrowser());
        await phone.SignIn("ana@example.org");
        await thief.SignIn("ana@example.org");
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

        Assert.Equal(HttpStatusCode.NoContent, await Change(phone, SignInServer.Passphrase, NewPassphrase));

        Assert.Equal(HttpStatusCode.Unauthorized, (await thief.Get("/api/me")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await phone.Get("/api/me")).StatusCode);
        var (whose, which) = Assert.Single(heard);
        Assert.Equal(new PersonId(ana.Id), whose);
        Assert.NotNull(which);
        Assert.Equal(HttpStatusCode.Unauthorized, await server.NewBrowser().SignIn("ana@example.org"));
        Assert.Equal(HttpStatusCode.NoContent, await server.NewBrowser().SignIn("ana@example.org", NewPassphrase));
        Assert.Contains("was changed", (await server.NextMailTo("ana@example.org")).Subject, StringComparison.Ordinal);
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public async Task An_open_screen_is_not_enough()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        var browser = server.NewBrowser();
        await browser.SignIn("ana@example.org");

        Assert.Equal(HttpStatusCode.Forbidden, await Change(browser, "is it this one perhaps", NewPassphrase));

        Assert.Equal(HttpStatusCode.NoContent, await server.NewBrowser().SignIn("ana@example.org"));
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/api/me")).StatusCode);
    }

    [Fact]
    public async Task Wrong_ones_are_counted_exactly_however_many_come_at_once_and_hurt_no_other_device()
    {
        await using var server = new SignInServer().With("Limits:SignIn:WrongPerDevice", "20");
        await server.HasPerson("ana@example.org");
        var (thief, ana) = (server.NewBrowser(), server.NewBrowser());
        await thief.SignIn("ana@example.org");
        await ana.SignIn("ana@example.org");

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 100).Select(i => Change(thief, $"is it this one then {i}", NewPassphrase))
        );

        Assert.Equal(20, answers.Count(a => a == HttpStatusCode.Forbidden));
        Assert.Equal(80, answers.Count(a => a == HttpStatusCode.TooManyRequests));
        Assert.Equal(HttpStatusCode.TooManyRequests, await Change(thief, SignInServer.Passphrase, NewPassphrase));
        Assert.Equal(HttpStatusCode.NoContent, await Change(ana, SignInServer.Passphrase, NewPassphrase));
    }

    [Fact]
    public async Task A_passphrase_that_is_no_good_is_refused_before_anything_is_hashed()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        var browser = server.NewBrowser();
        await browser.SignIn("ana@example.org");
        var before = server.HashesMade;

        Assert.Equal(HttpStatusCode.BadRequest, await Change(browser, SignInServer.Passphrase, "too short"));
        Assert.Equal(
            HttpStatusCode.BadRequest,
            await Change(browser, SignInServer.Passphrase, new string('x', 1_000_000))
        );
        Assert.Equal(HttpStatusCode.BadRequest, await Change(browser, new string('x', 1_000_000), NewPassphrase));

        Assert.Equal(before, server.HashesMade);
    }

    [Fact]
    public async Task Links_that_were_asked_for_by_mail_die_with_the_old_passphrase()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        var browser = server.NewBrowser();
        await browser.Post("/api/account/forgotten", new { email = "ana@example.org" });
        var link = await server.NextMailTo("ana@example.org");
        await browser.SignIn("ana@example.org");

        await Change(browser, SignInServer.Passphrase, NewPassphrase);

        Assert.Equal(HttpStatusCode.Gone, await browser.Follow(link, "mallory found the old mail"));
    }

    [Fact]
    public async Task Who_is_in_a_room_on_another_device_is_out_of_it_within_a_second()
    {
        await using var server = await PeerCirclesServer.StartAsync();
        await using var ana = await server.Has("Ana");
        var circle = await server.HasCircle(ana, []);
        await server.HasPassphrase(ana, SignInServer.Passphrase);
        await using var phone = await Person.ReturnsAsync(server, ana.Id.Value);
        await phone.Enters(circle);
        await ana.Enters(circle);

        var started = Stopwatch.GetTimestamp();
        await ana.Does(
            "/api/account/change-passphrase",
            new { current = SignInServer.Passphrase, passphrase = NewPassphrase }
        );

        await phone.Browser.Ear.Hears<HungUp>(_ => true, "the end of the connection");
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(2));
        await ana.Says("I am still here.", circle);
    }

    private static async Task<HttpStatusCode> Change(Browser browser, string current, string passphrase) =>
        (await browser.Post("/api/account/change-passphrase", new { current, passphrase })).StatusCode;
}
