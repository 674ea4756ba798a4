using System.Net;
using System.Text.RegularExpressions;

namespace PeerCircles.Server.Tests.SignIn;

public sealed partial class PlainSignInTests(SharedSignIn shared) : IClassFixture<SharedSignIn>
{
    private readonly SignInServer _server = shared.Server;

    [Fact]
    public async Task Ana_signs_in_without_JavaScript_and_leaves_again()
    {
        var address = _server.NewAddress();
        await _server.HasPerson(address);
        var ana = _server.NewBrowser();

        var signIn = await Submit(ana, "/sign-in", Fields(await Page(ana), address, SignInServer.Passphrase));

        Assert.Equal(HttpStatusCode.SeeOther, signIn.StatusCode);
        Assert.Equal("/sign-in/plain", signIn.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await ana.Get("/api/me")).StatusCode);
        var cookie = ana.Cookie(Browser.SessionCookie)!;

        var exit = await Submit(ana, "/exit", [new("__RequestVerificationToken", TokenIn(await Page(ana)))]);

        Assert.Equal(HttpStatusCode.OK, exit.StatusCode);
        Assert.StartsWith(
            "0; url=https://www.bbc.com/weather",
            exit.Headers.GetValues("Refresh").Single(),
            StringComparison.Ordinal
        );
        Assert.Equal("\"storage\"", exit.Headers.GetValues("Clear-Site-Data").Single());
        Assert.Null(ana.Cookie(Browser.SessionCookie));
        ana.SetCookie(Browser.SessionCookie, cookie);
        Assert.Equal(HttpStatusCode.Unauthorized, (await ana.Get("/api/me")).StatusCode);
    }

    [Fact]
    public async Task A_wrong_passphrase_shows_the_form_again_and_repeats_nothing()
    {
        var address = _server.NewAddress();
        await _server.HasPerson(address);
        var ana = _server.NewBrowser();

        var answer = await Submit(ana, "/sign-in", Fields(await Page(ana), address, "certainly not her passphrase"));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        var page = await Text(answer);
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain(address, page, StringComparison.Ordinal);
        Assert.DoesNotContain("certainly", page, StringComparison.Ordinal);
        var again = await Submit(ana, "/sign-in", Fields(page, address, SignInServer.Passphrase));
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
    }

    [Fact]
    public async Task A_form_that_is_not_ours_signs_nobody_in_and_nobody_out()
    {
        var address = _server.NewAddress();
        await _server.HasPerson(address);
        var (ana, mallory) = (_server.NewBrowser(), _server.NewBrowser());
        var foreign = await Page(mallory);
        await Page(ana);

        var signIn = await Submit(ana, "/sign-in", Fields(foreign, address, SignInServer.Passphrase));
        Assert.Equal(HttpStatusCode.Forbidden, signIn.StatusCode);
        var without = await Submit(
            ana,
            "/sign-in",
            [new("email", address), new("passphrase", SignInServer.Passphrase)]
        );
        Assert.Equal(HttpStatusCode.Forbidden, without.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await ana.Get("/api/me")).StatusCode);

        await ana.SignIn(address);
        Assert.Equal(HttpStatusCode.Forbidden, (await Submit(ana, "/exit", [])).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await ana.Get("/api/me")).StatusCode);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task No_address_decides_where_signing_in_leads(string elsewhere)
    {
        var address = _server.NewAddress();
        await _server.HasPerson(address);
        var ana = _server.NewBrowser();
        var page = await Text(await ana.Get($"/sign-in/plain?returnUrl={Uri.EscapeDataString(elsewhere)}"));

        var fields = Fields(page, address, SignInServer.Passphrase);
        var answer = await Submit(
            ana,
            $"/sign-in?returnUrl={Uri.EscapeDataString(elsewhere)}",
            [.. fields, new("returnUrl", elsewhere)]
        );

        Assert.Equal("/sign-in/plain", answer.Headers.Location!.OriginalString);
        Assert.DoesNotContain("evil", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_keeps_to_its_own_security_policy()
    {
        var answer = await _server.NewBrowser().Get("/sign-in/plain");

        var page = await Text(answer);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("style=", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<style", page, StringComparison.OrdinalIgnoreCase);
        // Under no-referrer the browser would post the form with the origin "null", and we would refuse it.
        Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal(
            "text/css",
            (await _server.NewBrowser().Get("/sign-in/plain.css")).Content.Headers.ContentType!.MediaType
        );
    }

    [Fact]
    public async Task Many_fields_of_one_name_are_none()
    {
        var address = _server.NewAddress();
        await _server.HasPerson(address);
        var ana = _server.NewBrowser();

        var answer = await Submit(
            ana,
            "/sign-in",
            [.. Fields(await Page(ana), address, SignInServer.Passphrase), new("email", "other@example.org")]
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static async Task<string> Page(Browser browser) => await Text(await browser.Get("/sign-in/plain"));

    private static Task<string> Text(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static KeyValuePair<string, string>[] Fields(string page, string email, string passphrase) =>
        [new("__RequestVerificationToken", TokenIn(page)), new("email", email), new("passphrase", passphrase)];

    private static string TokenIn(string page) => WebUtility.HtmlDecode(TokenField().Match(page).Groups["token"].Value);

    /// <summary>As a browser posts a form: with the origin, without our header.</summary>
    private static Task<HttpResponseMessage> Submit(Browser browser, string path, KeyValuePair<string, string>[] fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("Origin", Browser.Origin);
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return browser.SendAsIs(request);
    }

    [GeneratedRegex(
        "name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex TokenField();
}
