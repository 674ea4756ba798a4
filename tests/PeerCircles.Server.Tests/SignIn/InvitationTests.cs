using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Tests.SignIn;

public sealed partial class InvitationTests
{
    [Fact]
    public async Task The_operator_invites_an_administrator_who_signs_in_as_one()
    {
        await using var server = new SignInServer();
        var token = await Invite(server, "administrator", "ada@example.org");
        var ada = server.NewBrowser();

        // Mail programs and chats look at links before people do.
        for (var i = 0; i < 3; i++)
        {
            var seen = await ada.Read($"/api/account/invite?token={token}");
            Assert.Equal("ada@example.org", seen.GetProperty("email").GetString());
            Assert.Equal("administrator", seen.GetProperty("role").GetString());
        }
        Assert.Equal(HttpStatusCode.NoContent, await Accept(ada, token));
        Assert.Equal(HttpStatusCode.NoContent, await ada.SignIn("ada@example.org"));

        var roles = (await ada.Read("/api/me")).GetProperty("roles").EnumerateArray().Select(r => r.GetString());
        Assert.Equal(["administrator"], roles);
        Assert.Equal(HttpStatusCode.Gone, (await ada.Get($"/api/account/invite?token={token}")).StatusCode);
        Assert.DoesNotContain(server.Log.Lines, l => l.Contains(token, StringComparison.Ordinal));
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public async Task Of_many_who_accept_at_once_one_becomes_staff_and_the_books_say_so_once()
    {
        await using var server = new SignInServer();
        var token = await Invite(server, "moderator", "mo@example.org");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Accept(server.NewBrowser(), token)));

        Assert.Single(answers, HttpStatusCode.NoContent);
        Assert.All(
            answers.Where(a => a != HttpStatusCode.NoContent),
            a => Assert.True(a is HttpStatusCode.Gone or HttpStatusCode.Unauthorized, a.ToString())
        );
        var account = await server.InDatabase(db => db.Users.SingleAsync(a => a.Email == "mo@example.org"));
        Assert.Equal(CommunityRoles.Moderator, account.Roles);
        var entries = await server.InDatabase(db => db.AuditEntries.OrderBy(e => e.At).ToListAsync());
        Assert.Equal([AuditAct.StaffInvited, AuditAct.StaffJoined], entries.Select(e => e.Act));
        Assert.Equal(new PersonId(account.Id), entries[1].Person);
    }

    [Fact]
    public async Task Who_has_an_account_shows_that_it_is_theirs_and_keeps_their_name()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        var token = await Invite(server, "moderator", "ana@example.org");
        var ana = server.NewBrowser();

        Assert.Equal(HttpStatusCode.Unauthorized, await Accept(ana, token, "not the one she chose"));
        Assert.Equal(HttpStatusCode.NoContent, await Accept(ana, token));

        await ana.SignIn("ana@example.org");
        var me = await ana.Read("/api/me");
        Assert.Equal("ana", me.GetProperty("name").GetString());
        Assert.Equal("moderator", me.GetProperty("roles").EnumerateArray().Single().GetString());
    }

    [Fact]
    public async Task A_role_reaches_the_sessions_that_are_open_already()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        var ana = server.NewBrowser();
        await ana.SignIn("ana@example.org");
        Assert.Equal(HttpStatusCode.NoContent, await Accept(ana, await Invite(server, "moderator", "ana@example.org")));

        var me = await ana.Read("/api/me");

        Assert.Equal("moderator", me.GetProperty("roles").EnumerateArray().Single().GetString());
    }

    [Fact]
    public async Task A_link_ends_after_a_week_and_a_guessed_one_never_began()
    {
        await using var server = new SignInServer();
        var token = await Invite(server, "moderator", "mo@example.org");
        server.Time.Pass(TimeSpan.FromDays(7) + TimeSpan.FromMinutes(1));
        var mo = server.NewBrowser();

        Assert.Equal(HttpStatusCode.Gone, (await mo.Get($"/api/account/invite?token={token}")).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, await Accept(mo, token));
        Assert.Equal(HttpStatusCode.Gone, await Accept(mo, new string('A', 43)));
        Assert.Equal(HttpStatusCode.BadRequest, (await mo.Get("/api/account/invite")).StatusCode);
    }

    [Theory]
    [InlineData("invite")]
    [InlineData("invite", "owner", "--email", "mo@example.org")]
    [InlineData("invite", "moderator", "mo@example.org")]
    [InlineData("invite", "moderator", "--email", "not an address")]
    public async Task A_command_that_makes_no_sense_says_so_and_invites_nobody(params string[] words)
    {
        await using var server = new SignInServer();

        Assert.NotEqual(0, await InviteCommand.RunAsync(server.Services, words));

        Assert.NotEmpty(server.Screen.ToString());
        Assert.Equal(0, await server.InDatabase(db => db.Set<Invitation>().CountAsync()));
    }

    private static async Task<string> Invite(SignInServer server, string role, string email)
    {
        Assert.Equal(0, await InviteCommand.RunAsync(server.Services, ["invite", role, "--email", email]));
        return LinkToken().Match(server.Screen.ToString()).Groups["token"].Value;
    }

    private static async Task<HttpStatusCode> Accept(
        Browser browser,
        string token,
        string passphrase = SignInServer.Passphrase
    )
    {
        var answer = await browser.Post(
            "/api/account/invite/accept",
            new
            {
                token,
                passphrase,
                displayName = "Someone new",
                adult = true,
                timeZone = "Europe/Madrid",
            }
        );
        return answer.StatusCode;
    }

    [GeneratedRegex(@"/invite\?token=(?<token>[\w-]{43})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LinkToken();
}
