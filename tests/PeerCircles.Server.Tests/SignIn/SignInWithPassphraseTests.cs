using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Tests.SignIn;

public sealed class SignInWithPassphraseTests
{
    private const string Wrong = "certainly not her passphrase";

    [Fact]
    public async Task An_unknown_address_a_wrong_passphrase_and_an_unconfirmed_address_get_the_same_answer_for_the_same_work()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        await server.NewBrowser().Register("ben@example.org");
        // The one that is verified in place of an unknown account's is made at the first try.
        await server.NewBrowser().SignIn("nobody@example.org", Wrong);

        var (unknown, unknownWork) = await Tried(server, "nobody.else@example.org", Wrong);
        var (wrong, wrongWork) = await Tried(server, "ana@example.org", Wrong);
        var (unconfirmed, unconfirmedWork) = await Tried(server, "ben@example.org", SignInServer.Passphrase);

        Assert.Equal(unknown, wrong);
        Assert.Equal(unknown, unconfirmed);
        Assert.Contains("wrong_sign_in", wrong, StringComparison.Ordinal);
        Assert.Equal([1, 1, 1], [unknownWork, wrongWork, unconfirmedWork]);
    }

    [Fact]
    public async Task Guessing_is_slowed_down_but_the_device_that_Ana_uses_is_not()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        var ana = server.NewBrowser();
        await ana.SignIn("ana@example.org", ownDevice: true);
        await ana.Post("/api/account/sign-out");
        var mallory = server.NewBrowser();

        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 20; i++)
            answers.Add(await mallory.TrySignIn("ana@example.org", $"{Wrong} {i}"));

        Assert.All(answers.Take(10), a => Assert.Equal(HttpStatusCode.Unauthorized, a.StatusCode));
        Assert.All(answers.Skip(10), a => Assert.Equal(HttpStatusCode.TooManyRequests, a.StatusCode));
        Assert.InRange(answers[^1].Headers.RetryAfter!.Delta!.Value.TotalMinutes, 14, 15);
        Assert.Equal(HttpStatusCode.TooManyRequests, await mallory.SignIn("ana@example.org"));
        Assert.Equal(HttpStatusCode.NoContent, await ana.SignIn("ana@example.org"));
        server.Time.Pass(TimeSpan.FromMinutes(16));
        Assert.Equal(HttpStatusCode.Unauthorized, await mallory.SignIn("ana@example.org", Wrong));
    }

    [Fact]
    public async Task An_unknown_address_is_slowed_down_alike()
    {
        await using var server = new SignInServer();
        var mallory = server.NewBrowser();

        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 12; i++)
            answers.Add(await mallory.SignIn("nobody@example.org", Wrong));

        Assert.Equal(10, answers.Count(a => a == HttpStatusCode.Unauthorized));
        Assert.Equal(2, answers.Count(a => a == HttpStatusCode.TooManyRequests));
    }

    [Fact]
    public async Task Ana_on_a_new_device_gets_past_an_attack_through_her_mail()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        for (var i = 0; i < 11; i++)
            await server.NewBrowser().SignIn("ana@example.org", Wrong);
        var ana = server.NewBrowser();
        Assert.Equal(HttpStatusCode.TooManyRequests, await ana.SignIn("ana@example.org"));

        await ana.Post("/api/account/forgotten", new { email = "ana@example.org" });
        await ana.Follow(await server.NextMailTo("ana@example.org"), "a passphrase for new beginnings");

        Assert.Equal(HttpStatusCode.NoContent, await ana.SignIn("ana@example.org", "a passphrase for new beginnings"));
    }

    [Fact]
    public async Task A_known_device_may_not_guess_for_ever_either()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        var stolen = server.NewBrowser();
        await stolen.SignIn("ana@example.org", ownDevice: true);
        await stolen.Post("/api/account/sign-out");

        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 22; i++)
            answers.Add(await stolen.SignIn("ana@example.org", Wrong));

        Assert.Equal(20, answers.Count(a => a == HttpStatusCode.Unauthorized));
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
    }

    [Fact]
    public async Task A_made_up_device_cookie_or_one_for_another_account_helps_nobody()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        await server.HasPerson("mallory@example.org");
        var mallory = server.NewBrowser();
        await mallory.SignIn("mallory@example.org", ownDevice: true);
        var forger = server.NewBrowser();
        forger.SetCookie("__Host-PeerCircles-Device", "CfDJ8AAAA");
        for (var i = 0; i < 10; i++)
            await server.NewBrowser().SignIn("ana@example.org", Wrong);

        Assert.Equal(HttpStatusCode.TooManyRequests, await mallory.SignIn("ana@example.org", Wrong));
        Assert.Equal(HttpStatusCode.TooManyRequests, await forger.SignIn("ana@example.org", Wrong));
    }

    [Fact]
    public async Task A_shared_device_keeps_no_cookie_that_names_an_account()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        var library = server.NewBrowser();

        await library.SignIn("ana@example.org", ownDevice: false);

        Assert.Null(library.Cookie("__Host-PeerCircles-Device"));
    }

    [Fact]
    public async Task Two_hundred_guesses_at_once_are_counted_one_by_one()
    {
        await using var server = new SignInServer();
        server.With("Limits:SignIn:WrongPerNetwork", "1000");
        await server.HasPerson("ana@example.org");
        await server.NewBrowser().SignIn("nobody@example.org", Wrong);
        var before = server.HashesMade;

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 200).Select(_ => server.NewBrowser().SignIn("ana@example.org", Wrong))
        );

        Assert.Equal(10, answers.Count(a => a == HttpStatusCode.Unauthorized));
        Assert.Equal(190, answers.Count(a => a == HttpStatusCode.TooManyRequests));
        Assert.Equal(before + 10, server.HashesMade);
    }

    [Fact]
    public async Task One_guess_each_for_many_accounts_is_noticed_by_where_it_comes_from()
    {
        await using var server = new SignInServer();

        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 60; i++)
            answers.Add(await Guess(server, $"person{i}@example.org"));

        Assert.All(answers.Take(50), a => Assert.Equal(HttpStatusCode.Unauthorized, a));
        Assert.All(answers.Skip(50), a => Assert.Equal(HttpStatusCode.TooManyRequests, a));
    }

    [Fact]
    public async Task Those_who_sign_in_rightly_use_nothing_up()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");

        for (var i = 0; i < 15; i++)
            Assert.Equal(HttpStatusCode.NoContent, await server.NewBrowser().SignIn("ana@example.org"));
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "20010DB800010002")]
    [InlineData("2001:db8:1:2:ffff::1", "20010DB800010002")]
    public void A_household_is_one_network(string address, string network) =>
        Assert.Equal(network, Visitor.NetworkOf(IPAddress.Parse(address)));

    [Fact]
    public async Task A_passphrase_costs_what_today_asks_for_and_an_older_hash_is_renewed()
    {
        await using var server = new SignInServer();
        var ana = await server.HasPerson("ana@example.org");
        var older = new PassphraseHasher(Options.Create(new PasswordHasherOptions { IterationCount = 10 }));
        var old = older.HashPassword(ana, SignInServer.Passphrase);
        await server.InDatabase(db =>
            db.Users.Where(a => a.Id == ana.Id).ExecuteUpdateAsync(a => a.SetProperty(x => x.PasswordHash, old))
        );

        Assert.Equal(HttpStatusCode.NoContent, await server.NewBrowser().SignIn("ana@example.org"));

        var renewed = await server.InDatabase(db =>
            db.Users.Where(a => a.Id == ana.Id).Select(a => a.PasswordHash).SingleAsync()
        );
        Assert.NotEqual(old, renewed);
        Assert.Equal(HttpStatusCode.NoContent, await server.NewBrowser().SignIn("ana@example.org"));
        Assert.True(server.ConfiguredIterations >= 210_000);
    }

    private static async Task<HttpStatusCode> Guess(SignInServer server, string email) =>
        (await server.NewBrowser().TrySignIn(email, Wrong)).StatusCode;

    /// <summary>All that a browser sees, but for the trace id, and how often something was hashed for it.</summary>
    private static async Task<(string Seen, int Work)> Tried(SignInServer server, string email, string passphrase)
    {
        var before = server.HashesMade;
        var answer = await server.NewBrowser().TrySignIn(email, passphrase);
        var headers = answer
            .Headers.Concat(answer.Content.Headers)
            .Select(h => $"{h.Key}: {string.Join(',', h.Value)}");
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var withoutTrace = body[..body.IndexOf("traceId", StringComparison.Ordinal)];
        return ($"{answer.StatusCode}\n{string.Join('\n', headers)}\n{withoutTrace}", server.HashesMade - before);
    }
}
