using System.Net;
using System.Text.RegularExpressions;
using PeerCircles.Server.Platform.Seeds;
using PeerCircles.Server.Tests.SignIn;

namespace PeerCircles.Server.Tests.Care;

public sealed partial class PlainHelpTests(SharedSignIn shared) : IClassFixture<SharedSignIn>
{
    private static readonly CrisisLines Lines = new(SeedFiles.BesideTheProgram());

    [Fact]
    public async Task Every_country_stands_in_the_index_and_has_all_its_ways_in_their_order()
    {
        var page = await Page(shared.Server);

        Assert.NotEmpty(Lines.Countries);
        Assert.Equal(
            [.. Lines.Countries.Select(c => c.Name), "Every other country"],
            Sections().Matches(page).Select(m => m.Groups["name"].Value)
        );
        foreach (var country in Lines.Countries)
        {
            Assert.Contains($"href=\"#country-{country.Code}\">{country.Name}<", page, StringComparison.Ordinal);
            Assert.Equal(
                country.Lines.Select(l => l.Url ?? l.Number!.Replace(" ", "", StringComparison.Ordinal)),
                Ways().Matches(SectionOf(page, country)).Select(m => m.Groups["way"].Value)
            );
            Assert.All(
                country.Lines,
                line => Assert.Contains($"<h3>{line.Name}</h3>", SectionOf(page, country), StringComparison.Ordinal)
            );
        }
        Assert.Contains($"href=\"{Lines.Other.Url}\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("US", "<a class=\"reach\" href=\"sms:741741?&body=HOME\" rel=\"noreferrer\">Text HOME to 741741</a>")]
    [InlineData("US", "<a class=\"reach\" href=\"sms:988\" rel=\"noreferrer\">Text 988</a>")]
    [InlineData("US", "<a class=\"reach\" href=\"https://988lifeline.org/chat\" rel=\"noreferrer\">Open the chat</a>")]
    [InlineData("US", "Speaks: English, Spanish")]
    [InlineData("GB", "<a class=\"reach\" href=\"tel:116123\" rel=\"noreferrer\">Call 116 123</a>")]
    [InlineData("GB", "Open: 24/7")]
    [InlineData("GB", "Checked on 22 November 2026, from giveusashout.org")]
    [InlineData("IN", "Further Indian languages are offered.")]
    [InlineData("AT", "Opening hours: not known")]
    [InlineData("AT", "Not checked for a while. If it does not answer, try the next one.")]
    public async Task A_line_says_how_when_and_how_surely(string code, string part)
    {
        var page = await Page(shared.Server);

        Assert.Contains(part, SectionOf(page, Lines.Countries.Single(c => c.Code == code)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr-CH, fr;q=0.9, en;q=0.8", "", "fr", "Appeler le 116 123", "Royaume-Uni")]
    [InlineData("pt, es-MX;q=0.7, en;q=0.3", "", "es", "Llamar al 116 123", "Reino Unido")]
    [InlineData("fr", "?language=es", "es", "Llamar al 116 123", "Reino Unido")]
    [InlineData("fr", "?language=en", "en", "Call 116 123", "United Kingdom")]
    [InlineData("ja", "?language=zz", "en", "Call 116 123", "United Kingdom")]
    public async Task It_speaks_the_language_that_was_asked_for_or_the_browsers(
        string browser,
        string asked,
        string language,
        string way,
        string country
    )
    {
        using var http = shared.Server.CreateClient();
        http.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", browser);

        var page = WebUtility.HtmlDecode(
            await http.GetStringAsync("/help/plain" + asked, TestContext.Current.CancellationToken)
        );

        Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.Contains(way, page, StringComparison.Ordinal);
        Assert.Contains($">{country}</h2>", page, StringComparison.Ordinal);
        Assert.Contains($"/sign-in/plain?language={language}", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_checked_long_ago_is_marked()
    {
        await using var server = new SignInServer();
        server.Time.Pass(TimeSpan.FromDays(20_000));

        var page = await Page(server);

        Assert.Equal(Lines.Countries.Sum(c => c.Lines.Count), page.Split("Not checked for a while.").Length - 1);
    }

    [Fact]
    public async Task Nobody_needs_a_cookie_or_a_script_to_read_it_or_to_leave()
    {
        var answer = await shared.Server.NewBrowser().Get("/help/plain");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Contains(
            "default-src 'none'",
            answer.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("<title>Help</title>", page, StringComparison.Ordinal);
        Assert.Contains(
            "<a class=\"reach\" href=\"https://www.bbc.com/weather\" rel=\"noreferrer\">",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("<a href=\"/sign-in/plain?language=en\">sign out", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<style", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("style=", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_plain_sign_in_page_leads_here()
    {
        var answer = await shared.Server.NewBrowser().Get("/sign-in/plain");

        Assert.Contains(
            "href=\"/help/plain?language=en\">Find someone to call now",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    /// <summary>As a browser shows it: with the letters that HTML writes as numbers.</summary>
    private static async Task<string> Page(SignInServer server)
    {
        var answer = await server.NewBrowser().Get("/help/plain");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static string SectionOf(string page, CrisisCountry country)
    {
        var start = page.IndexOf($"<section id=\"country-{country.Code}\"", StringComparison.Ordinal);
        Assert.True(start >= 0, country.Name);
        return page[start..page.IndexOf("</section>", start, StringComparison.Ordinal)];
    }

    [GeneratedRegex("<h2 [^>]*>(?<name>[^<]+)</h2>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sections();

    [GeneratedRegex("href=\"(sms:|tel:)?(?<way>[^\"?]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ways();
}
