using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PeerCircles.Domain;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Tests.SignIn;

public sealed class ResetPassphraseTests
{
    private const string NewPassphrase = "a passphrase for new beginnings";

    [Fact]
    public async Task Ana_chooses_a_new_passphrase_and_whoever_was_signed_in_is_not_any_more()
    {
        await using var server = new SignInServer();
        var ana = await server.HasPerson("ana@example.org");
        var (phone, thief) = (server.NewBrowser(), server.NewBrowser());
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

        Assert.Equal(HttpStatusCode.Accepted, await Forget(phone, "ana@example.org"));
        Assert.Equal(
            HttpStatusCode.NoContent,
            await phone.Follow(await server.NextMailTo("ana@example.org"), NewPassphrase)
        );

        Assert.Equal(HttpStatusCode.Unauthorized, (await thief.Get("/api/me")).StatusCode);
        Assert.Equal((new PersonId(ana.Id), null), Assert.Single(heard));
        Assert.Equal(HttpStatusCode.Unauthorized, await phone.SignIn("ana@example.org"));
        Assert.Equal(HttpStatusCode.NoContent, await phone.SignIn("ana@example.org", NewPassphrase));
        Assert.Contains("was changed", (await server.NextMailTo("ana@example.org")).Subject, StringComparison.Ordinal);
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public async Task The_link_works_once_and_with_it_all_the_others_end()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        var browser = server.NewBrowser();
        await Forget(browser, "ana@example.org");
        var first = await server.NextMailTo("ana@example.org");
        await Forget(browser, "ana@example.org");
        var second = await server.NextMailTo("ana@example.org");

        Assert.Equal(HttpStatusCode.NoContent, await browser.Follow(second, NewPassphrase));

        Assert.Equal(HttpStatusCode.Gone, await browser.Follow(second, "mallory found the old mail"));
        Assert.Equal(HttpStatusCode.Gone, await browser.Follow(first, "mallory found the old mail"));
        Assert.Equal(HttpStatusCode.NoContent, await browser.SignIn("ana@example.org", NewPassphrase));
    }

    [Fact]
    public async Task The_link_ends_after_an_hour()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        var browser = server.NewBrowser();
        await Forget(browser, "ana@example.org");
        var mail = await server.NextMailTo("ana@example.org");

        server.Time.Pass(TimeSpan.FromMinutes(61));

        Assert.Equal(HttpStatusCode.Gone, await browser.Follow(mail, NewPassphrase));
        Assert.Equal(HttpStatusCode.NoContent, await browser.SignIn("ana@example.org"));
    }

    [Fact]
    public async Task Of_many_at_once_one_sets_the_passphrase()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        await Forget(server.NewBrowser(), "ana@example.org");
        var mail = await server.NextMailTo("ana@example.org");

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(i => server.NewBrowser().Follow(mail, $"{NewPassphrase} {i}"))
        );

        Assert.Single(answers, HttpStatusCode.NoContent);
        Assert.Equal(7, answers.Count(a => a == HttpStatusCode.Gone));
        var winner = Array.IndexOf(answers, HttpStatusCode.NoContent);
        Assert.Equal(
            HttpStatusCode.NoContent,
            await server.NewBrowser().SignIn("ana@example.org", $"{NewPassphrase} {winner}")
        );
    }

    [Fact]
    public async Task A_link_is_for_one_account()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        var mallory = await server.HasPerson("mallory@example.org");
        await Forget(server.NewBrowser(), "ana@example.org");
        var query = Browser.LinkIn(await server.NextMailTo("ana@example.org")).Query;
        var token = query[(query.LastIndexOf('=') + 1)..];

        var answer = await server
            .NewBrowser()
            .Post(
                "/api/account/reset",
                new
                {
                    person = mallory.Id,
                    token,
                    passphrase = NewPassphrase,
                }
            );

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
    }

    [Fact]
    public async Task A_common_passphrase_is_refused_and_the_link_still_works()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        var browser = server.NewBrowser();
        await Forget(browser, "ana@example.org");
        var mail = await server.NextMailTo("ana@example.org");

        Assert.Equal(HttpStatusCode.BadRequest, await browser.Follow(mail, "correct horse battery staple"));

        Assert.Equal(HttpStatusCode.NoContent, await browser.Follow(mail, NewPassphrase));
    }

    [Fact]
    public async Task Who_has_no_account_hears_of_it_by_mail_alone()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        var browser = server.NewBrowser();

        var known = await browser.Post("/api/account/forgotten", new { email = "ana@example.org" });
        var unknown = await browser.Post("/api/account/forgotten", new { email = "nobody@example.org" });

        Assert.Equal(known.StatusCode, unknown.StatusCode);
        Assert.Equal(known.Headers.ToString(), unknown.Headers.ToString());
        Assert.Equal(0, unknown.Content.Headers.ContentLength ?? 0);
        Assert.Contains(
            "no account with it here",
            (await server.NextMailTo("nobody@example.org")).TextBody,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task However_often_strangers_register_her_address_Ana_gets_her_link()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        for (var i = 0; i < 6; i++)
            await server.NewBrowser().Register("ana@example.org", "mallory waits for her chance");
        for (var i = 0; i < 3; i++)
            Assert.Equal("/sign-in", Browser.LinkIn(await server.NextMailTo("ana@example.org")).AbsolutePath);

        await Forget(server.NewBrowser(), "ana@example.org");

        Assert.Equal("/reset", Browser.LinkIn(await server.NextMailTo("ana@example.org")).AbsolutePath);
    }

    [Fact]
    public async Task However_often_strangers_forget_it_a_newcomer_gets_the_link_to_their_account()
    {
        await using var server = new SignInServer();
        for (var i = 0; i < 6; i++)
            await Forget(server.NewBrowser(), "ben@example.org");
        for (var i = 0; i < 3; i++)
            Assert.Equal("/register", Browser.LinkIn(await server.NextMailTo("ben@example.org")).AbsolutePath);

        await server.NewBrowser().Register("ben@example.org");

        Assert.Equal("/confirm", Browser.LinkIn(await server.NextMailTo("ben@example.org")).AbsolutePath);
    }

    [Fact]
    public async Task Links_lead_to_the_configured_address_whatever_the_request_calls_us()
    {
        await using var server = new SignInServer();
        server.With("Site:Address", "https://circles.example");
        await server.HasPerson("ana@example.org");
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/account/forgotten")
        {
            Content = System.Net.Http.Json.JsonContent.Create(new { email = "ana@example.org" }),
        };
        request.Headers.Add("X-Forwarded-Host", "evil.example");
        request.Headers.Add("X-Original-Host", "evil.example");
        request.Headers.Add("Forwarded", "host=evil.example");

        await server.NewBrowser().Send(request);

        var mail = await server.NextMailTo("ana@example.org");
        Assert.StartsWith("https://circles.example/reset?", Browser.LinkIn(mail).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("evil", mail.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_has_run_out_stays()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        await server.NewBrowser().SignIn("ana@example.org", ownDevice: true);
        await Forget(server.NewBrowser(), "ana@example.org");
        await server.NewBrowser().Register("ben@example.org");
        await server.MailsSent();
        var tidying = ActivatorUtilities.CreateInstance<SignInTidying>(server.Services);

        await tidying.RoundAsync(TestContext.Current.CancellationToken);
        Assert.Equal((1, 1, 1), await Rows(server));
        server.Time.Pass(TimeSpan.FromDays(31));
        await tidying.RoundAsync(TestContext.Current.CancellationToken);

        Assert.Equal((0, 0, 0), await Rows(server));
    }

    private static async Task<HttpStatusCode> Forget(Browser browser, string email) =>
        (await browser.Post("/api/account/forgotten", new { email })).StatusCode;

    private static Task<(int, int, int)> Rows(SignInServer server) =>
        server.InDatabase(async db =>
            (
                await db.Set<Session>().CountAsync(),
                await db.Set<PassphraseReset>().CountAsync(),
                await db.Set<Registration>().CountAsync()
            )
        );
}
