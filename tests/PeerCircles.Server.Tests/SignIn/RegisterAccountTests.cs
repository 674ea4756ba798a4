using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Tests.SignIn;

public sealed class RegisterAccountTests(SharedSignIn shared) : IClassFixture<SharedSignIn>
{
    [Fact]
    public async Task Ben_registers_follows_the_link_and_signs_in()
    {
        await using var server = new SignInServer();
        var ben = server.NewBrowser();

        Assert.Equal(
            HttpStatusCode.Accepted,
            (await ben.Register("ben@example.org", name: "  Ben  from  Ulm ")).StatusCode
        );
        var mail = await server.NextMailTo("ben@example.org");
        Assert.Equal(HttpStatusCode.Unauthorized, await ben.SignIn("ben@example.org"));
        Assert.Equal(HttpStatusCode.NoContent, await ben.Follow(mail));
        Assert.Equal(HttpStatusCode.NoContent, await ben.SignIn("ben@example.org"));

        var me = await ben.Read("/api/me");
        Assert.Equal("Ben from Ulm", me.GetProperty("name").GetString());
        Assert.Equal("Europe/Berlin", me.GetProperty("timeZone").GetString());
        Assert.Empty(me.GetProperty("roles").EnumerateArray());
        Assert.Equal(0, await server.MailsSent());
        Assert.Equal(0, await server.InDatabase(db => db.Set<Registration>().CountAsync()));
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public async Task In_development_the_link_also_shows_on_the_terminal()
    {
        await using var server = new SignInServer();

        await server.NewBrowser().Register("ben@example.org");

        var link = Browser.LinkIn(await server.NextMailTo("ben@example.org"));
        await server.MailsSent();
        Assert.Contains(link.ToString(), server.Screen.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_and_the_work_are_the_same_whether_or_not_the_address_has_an_account()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        var before = server.HashesMade;

        var unknown = await Observed(() => server.NewBrowser().Register("ben@example.org"));
        var known = await Observed(() => server.NewBrowser().Register("ana@example.org"));

        Assert.Equal(unknown, known);
        Assert.Equal(before + 2, server.HashesMade);
        Assert.Equal(2, await server.MailsSent());
    }

    [Fact]
    public async Task Who_has_an_account_is_told_so_by_mail_and_nothing_changes()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");

        await server.NewBrowser().Register("ANA@example.org", "another passphrase entirely");

        var mail = await server.NextMailTo("ana@example.org");
        Assert.Contains("you have one already", mail.TextBody, StringComparison.Ordinal);
        Assert.Equal("/sign-in", Browser.LinkIn(mail).AbsolutePath);
        Assert.Equal(HttpStatusCode.NoContent, await server.NewBrowser().SignIn("ana@example.org"));
    }

    [Fact]
    public async Task The_link_works_once_and_not_after_a_day()
    {
        await using var server = new SignInServer();
        var browser = server.NewBrowser();
        await browser.Register("ben@example.org");
        await browser.Register("cleo@example.org");
        var (ben, cleo) = (await server.NextMailTo("ben@example.org"), await server.NextMailTo("cleo@example.org"));

        Assert.Equal(HttpStatusCode.NoContent, await browser.Follow(ben));
        Assert.Equal(HttpStatusCode.Gone, await browser.Follow(ben));
        server.Time.Pass(TimeSpan.FromHours(25));
        Assert.Equal(HttpStatusCode.Gone, await browser.Follow(cleo));
    }

    [Fact]
    public async Task The_link_followed_many_times_at_once_opens_one_account()
    {
        var server = shared.Server;
        var address = server.NewAddress();
        await server.NewBrowser().Register(address);
        var mail = await server.NextMailTo(address);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => server.NewBrowser().Follow(mail)));

        Assert.Single(answers, HttpStatusCode.NoContent);
        Assert.Equal(7, answers.Count(a => a == HttpStatusCode.Gone));
        Assert.Equal(1, await server.InDatabase(db => db.Users.CountAsync(a => a.Email == address)));
    }

    [Fact]
    public async Task A_guessed_token_opens_nothing()
    {
        var server = shared.Server;
        var address = server.NewAddress();
        await server.NewBrowser().Register(address);
        var query = Browser.LinkIn(await server.NextMailTo(address)).Query;
        var person = query[
            (query.IndexOf('=', StringComparison.Ordinal) + 1)..query.IndexOf('&', StringComparison.Ordinal)
        ];

        var guess = await server
            .NewBrowser()
            .Post(
                "/api/account/confirm",
                new
                {
                    person,
                    token = new string('A', 43),
                    passphrase = SignInServer.Passphrase,
                }
            );

        Assert.Equal(HttpStatusCode.Gone, guess.StatusCode);
    }

    [Fact]
    public async Task Whoever_registers_in_Bens_name_does_not_stand_in_his_way()
    {
        var server = shared.Server;
        var address = server.NewAddress();
        var (mallory, ben) = (server.NewBrowser(), server.NewBrowser());
        await mallory.Register(address, "mallory waits for her chance");
        var notHis = await server.NextMailTo(address);
        await ben.Register(address, "ben has a passphrase of his own");
        var his = await server.NextMailTo(address);

        Assert.Equal(HttpStatusCode.NoContent, await ben.Follow(his, "ben has a passphrase of his own"));

        Assert.Equal(HttpStatusCode.Gone, await mallory.Follow(notHis, "mallory waits for her chance"));
        Assert.Equal(HttpStatusCode.Unauthorized, await mallory.SignIn(address, "mallory waits for her chance"));
        Assert.Equal(HttpStatusCode.NoContent, await ben.SignIn(address, "ben has a passphrase of his own"));
    }

    [Fact]
    public async Task Following_the_link_of_a_strangers_asking_opens_no_account_with_the_strangers_passphrase()
    {
        var server = shared.Server;
        var address = server.NewAddress();
        var (mallory, ana) = (server.NewBrowser(), server.NewBrowser());
        await mallory.Register(address, "mallory waits for her chance");
        var notHers = await server.NextMailTo(address);
        await ana.Register(address, "ana has a passphrase of her own");
        var hers = await server.NextMailTo(address);

        Assert.Equal(HttpStatusCode.Unauthorized, await ana.Follow(notHers, "ana has a passphrase of her own"));
        Assert.Equal(0, await server.InDatabase(db => db.Users.CountAsync(a => a.Email == address)));
        Assert.Equal(HttpStatusCode.NoContent, await ana.Follow(hers, "ana has a passphrase of her own"));

        Assert.Equal(HttpStatusCode.Unauthorized, await mallory.SignIn(address, "mallory waits for her chance"));
        Assert.Equal(HttpStatusCode.NoContent, await ana.SignIn(address, "ana has a passphrase of her own"));
    }

    [Fact]
    public async Task A_wrong_passphrase_leaves_the_link_as_it_is()
    {
        var server = shared.Server;
        var address = server.NewAddress();
        var ben = server.NewBrowser();
        await ben.Register(address);
        var mail = await server.NextMailTo(address);

        Assert.Equal(HttpStatusCode.Unauthorized, await ben.Follow(mail, SignInServer.Passphrase + "?"));
        Assert.Null(ben.Cookie("__Host-PeerCircles-Device"));
        Assert.Equal(HttpStatusCode.BadRequest, await ben.Follow(mail, ""));

        Assert.Equal(HttpStatusCode.NoContent, await ben.Follow(mail));
    }

    [Fact]
    public async Task Behind_a_link_too_nobody_guesses_for_long_and_a_stranger_spends_none_of_the_tries()
    {
        await using var server = new SignInServer();
        server.With("Limits:SignIn:WrongPerDevice", "3").With("Limits:SignIn:WrongPerAccount", "3");
        var ben = server.NewBrowser();
        await ben.Register("ben@example.org");
        var mail = await server.NextMailTo("ben@example.org");
        for (var i = 0; i < 4; i++)
            await server.NewBrowser().SignIn("ben@example.org", "mallory guesses as she likes");

        for (var i = 0; i < 3; i++)
            Assert.Equal(HttpStatusCode.Unauthorized, await ben.Follow(mail, $"was it this one {i}"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await ben.Follow(mail));
        server.Time.Pass(TimeSpan.FromMinutes(16));

        Assert.Equal(HttpStatusCode.NoContent, await ben.Follow(mail));
    }

    [Fact]
    public async Task A_mailbox_is_not_flooded_and_the_answer_does_not_tell()
    {
        await using var server = new SignInServer();
        var answers = new List<HttpStatusCode>();

        for (var i = 0; i < 6; i++)
            answers.Add((await server.NewBrowser().Register("ben@example.org")).StatusCode);

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Accepted, a));
        Assert.Equal(3, await server.MailsSent());
    }

    [Fact]
    public async Task Nobody_gives_themselves_a_role_by_asking()
    {
        var server = shared.Server;
        var address = server.NewAddress();
        var ben = server.NewBrowser();
        var greedy = new
        {
            id = Guid.Empty,
            email = address,
            passphrase = SignInServer.Passphrase,
            displayName = "Ben",
            adult = true,
            timeZone = "Europe/Berlin",
            roles = 3,
            role = "administrator",
            emailConfirmed = true,
            visitor = new { network = "x" },
        };

        await ben.Post("/api/account/register", greedy);
        await ben.Follow(await server.NextMailTo(address));

        var account = await server.InDatabase(db => db.Users.SingleAsync(a => a.Email == address));
        Assert.Equal(CommunityRoles.None, account.Roles);
        Assert.NotEqual(Guid.Empty, account.Id);
    }

    [Fact]
    public async Task A_million_characters_are_refused_before_they_are_hashed()
    {
        await using var server = new SignInServer();
        var before = server.HashesMade;
        var huge = new string('x', 1024 * 1024);

        var register = await server.NewBrowser().Register("ben@example.org", huge);
        var signIn = await server.NewBrowser().SignIn("ben@example.org", huge);

        Assert.Equal(HttpStatusCode.BadRequest, register.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, signIn);
        Assert.Equal(before, server.HashesMade);
    }

    [Theory]
    [InlineData("fifteen letters")]
    [InlineData("   leading and trailing spaces   ")]
    [InlineData("🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊👩‍👩‍👧‍👦")]
    [InlineData("длинная фраза, которую никто не скажет")]
    public async Task Any_characters_make_a_passphrase(string passphrase)
    {
        var server = shared.Server;
        var address = server.NewAddress();
        var ben = server.NewBrowser();

        await ben.Register(address, passphrase);
        await ben.Follow(await server.NextMailTo(address), passphrase);

        Assert.Equal(HttpStatusCode.NoContent, await ben.SignIn(address, passphrase));
        Assert.Equal(HttpStatusCode.Unauthorized, await ben.SignIn(address, passphrase + " "));
    }

    [Fact]
    public async Task A_passphrase_is_the_same_however_the_keyboard_composes_it()
    {
        var server = shared.Server;
        var address = server.NewAddress();
        var ben = server.NewBrowser();
        const string Composed = "une très longue allée d'été";

        await ben.Register(address, Composed);
        await ben.Follow(await server.NextMailTo(address), Composed);

        var decomposed = Composed.Normalize(System.Text.NormalizationForm.FormD);
        Assert.Equal(HttpStatusCode.NoContent, await ben.SignIn(address, decomposed));
    }

    [Fact]
    public async Task What_is_malformed_is_refused_field_by_field()
    {
        await using var server = new SignInServer();
        var refused = new (object Body, string Field, string Reason)[]
        {
            (Form(email: "ben"), "email", "email_malformed"),
            (Form(email: "ben@example.org\r\nBcc: x@example.org"), "email", "email_malformed"),
            (Form(email: "Ben <ben@example.org>"), "email", "email_malformed"),
            (Form(email: ""), "email", "missing"),
            (Form(email: null), "email", "missing"),
            (Form(passphrase: "fourteen chars"), "passphrase", "passphrase_too_short"),
            (Form(passphrase: "🌊🌊🌊🌊🌊🌊🌊🌊"), "passphrase", "passphrase_too_short"),
            (Form(passphrase: new string('é', 129)), "passphrase", "passphrase_too_long"),
            (Form(passphrase: "Correct Horse Battery Staple"), "passphrase", "passphrase_common"),
            (Form(name: " "), "displayName", "name_hidden_characters"),
            (Form(name: new string('n', 41)), "displayName", "name_too_long"),
            (Form(adult: false), "adult", "adults_only"),
            (Form(timeZone: "Mars/Olympus"), "timeZone", "time_zone_unknown"),
        };

        foreach (var (body, field, reason) in refused)
        {
            var answer = await server.NewBrowser().Post("/api/account/register", body);
            var problem = JsonSerializer.Deserialize<JsonElement>(await Text(answer));
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
            Assert.Equal(reason, problem.GetProperty("reason").GetString());
            Assert.True(problem.GetProperty("errors").TryGetProperty(field, out _), $"{reason} names {field}");
            Assert.True(problem.TryGetProperty("traceId", out _));
        }
        Assert.Equal(0, await server.MailsSent());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("""{"email":{"a":1}}""")]
    [InlineData("""{"email":"\ud800@example.org"}""")]
    public async Task A_body_that_makes_no_sense_is_a_mistake_of_its_sender(string body)
    {
        var server = shared.Server;
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/account/register")
        {
            Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json"),
        };

        var answer = await server.NewBrowser().Send(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Empty(server.Log.Errors);
    }

    private static Task<string> Text(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static object Form(
        string? email = "ben@example.org",
        string passphrase = SignInServer.Passphrase,
        string name = "Ben",
        bool adult = true,
        string timeZone = "Europe/Berlin"
    ) =>
        new
        {
            email,
            passphrase,
            displayName = name,
            adult,
            timeZone,
        };

    /// <summary>All that a browser sees, but for what differs from one answer to the next by nature.</summary>
    private static async Task<string> Observed(Func<Task<HttpResponseMessage>> ask)
    {
        var answer = await ask();
        var headers = answer
            .Headers.Concat(answer.Content.Headers)
            .Select(h => $"{h.Key}: {string.Join(",", h.Value)}");
        return $"{answer.StatusCode}\n{string.Join("\n", headers)}\n{await Text(answer)}";
    }
}
