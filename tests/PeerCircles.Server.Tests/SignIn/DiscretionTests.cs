using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Tests.SignIn;

public sealed class DiscretionTests
{
    [Fact]
    public async Task Nothing_that_people_type_or_hold_at_sign_in_gets_into_a_log()
    {
        await using var server = new SignInServer();
        server.With("Logging:LogLevel:Default", "Trace").With("Logging:LogLevel:Microsoft.AspNetCore", "Information");
        var ben = server.NewBrowser();
        const string Passphrase = "canary passphrase 8f2";
        await ben.Register("canary-mail@example.org", Passphrase, "Canary Name");
        var confirm = await server.NextMailTo("canary-mail@example.org");
        await ben.Get(Browser.LinkIn(confirm).PathAndQuery);
        await ben.Follow(confirm, "canary that is wrong");
        await ben.Follow(confirm, Passphrase);
        await ben.SignIn("canary-mail@example.org", "canary that is wrong");
        await ben.SignIn("canary-mail@example.org", Passphrase, ownDevice: true);
        await ben.Post("/api/account/forgotten", new { email = "canary-mail@example.org" });
        var reset = await server.NextMailTo("canary-mail@example.org");
        await ben.Follow(reset, "canary passphrase 9f3");
        await ben.SignIn("canary-mail@example.org", "canary passphrase 9f3", ownDevice: true);

        string[] secrets =
        [
            "canary",
            Browser.LinkIn(confirm).Query.Split("token=")[1],
            Browser.LinkIn(reset).Query.Split("token=")[1],
            ben.Cookie(Browser.SessionCookie)!,
            ben.Cookie("__Host-PeerCircles-Device")!,
        ];

        Assert.NotEmpty(server.Log.Lines);
        foreach (var secret in secrets)
            Assert.DoesNotContain(server.Log.Lines, l => l.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void What_is_passed_around_at_sign_in_does_not_print_itself()
    {
        object[] told =
        [
            new RegisterAccount("canary", "canary", "canary", Adult: true, "canary"),
            new ConfirmAccount(Guid.Empty, "canary", "canary"),
            new ForgetPassphrase("canary"),
            new ResetPassphrase(Guid.Empty, "canary", "canary"),
            new SignInWithPassphrase("canary", "canary", OwnDevice: true),
            new AcceptInvitation("canary", "canary", "canary", Adult: true, "canary"),
            new SeeInvitation("canary", Visitor.Unknown),
            new InviteStaff("canary", CommunityRoles.Moderator),
            new InvitationLink("canary", default),
            new ReachedByMail("canary"),
            new KnownDevice("canary", "canary"),
            new Visitor("canary", new KnownDevice("canary", "canary"), null),
            new OpenedSession(SecretToken.New(), default, OwnDevice: true, "canary"),
        ];

        Assert.All(told, t => Assert.DoesNotContain("canary", t.ToString()!, StringComparison.Ordinal));
        var token = SecretToken.New();
        Assert.DoesNotContain(token.Text, token.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Over_plain_http_in_development_the_cookie_has_another_name_and_the_server_does_not_introduce_itself()
    {
        await using var server = new SignInServer();
        server.UseKestrel(0);
        server.With("Urls", "http://127.0.0.1:0");
        server.StartServer();
        await server.HasPerson("ana@example.org");
        var address = server
            .Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.Single();
        using var http = new HttpClient { BaseAddress = new Uri(address) };
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/account/sign-in")
        {
            Content = JsonContent.Create(
                new
                {
                    email = "ana@example.org",
                    passphrase = SignInServer.Passphrase,
                    ownDevice = false,
                }
            ),
        };
        request.Headers.Add("Origin", address);
        request.Headers.Add("X-PeerCircles", "1");

        var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie")).ToLowerInvariant();
        Assert.StartsWith("peercircles-dev=", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("secure", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=strict", cookie, StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("X-Powered-By"));
    }

    [Theory]
    [InlineData("Site:Address")]
    [InlineData("Mail:PickUp")]
    public async Task In_production_the_server_says_which_setting_it_lacks(string setting)
    {
        await using var server = new SignInServer();
        server.InProduction().With(setting, null);

        var refused = Assert.ThrowsAny<Exception>(() => server.Services);

        Assert.Contains(setting, refused.ToString(), StringComparison.Ordinal);
    }
}
