using Microsoft.AspNetCore.Http.HttpResults;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Platform.Seeds;
using static PeerCircles.Server.Platform.PlainPage;

namespace PeerCircles.Server.Care;

/// <summary>
/// Whom to reach, country by country, for browsers without JavaScript. It needs no cookie and no database: leaving is a
/// link, because a form would need a token. That it doesn't sign out is said, and where that is done.
/// </summary>
internal static class PlainHelp
{
    public const string Path = "/help/plain";

    public static ContentHttpResult Show(HttpContext http, CrisisLines lines, Site site, TimeProvider time)
    {
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.Vary = "Accept-Language";
        var today = DateOnly.FromDateTime(time.Now().UtcDateTime);
        var page = Page(PlainWords.For(http.Request), lines, site.ExitTo, today);
        return TypedResults.Text(page, "text/html; charset=utf-8");
    }

    private static string Page(PlainWords words, CrisisLines lines, string exitTo, DateOnly today) =>
        Html(
            words,
            words.Help,
            $"""
            <p>{Way(exitTo, words.LeaveNow)}</p>
            <h1>{Safe(words.HelpTitle)}</h1>
            <p>{Safe(words.HelpLead)}</p>
            <nav aria-label="{Safe(words.Countries)}">
            <ul>
            {Each(
                lines.Countries,
                c => $"<li><a class=\"reach\" href=\"#{Anchor(c)}\">{Safe(words.Country(c.Code, c.Name))}</a></li>"
            )}
            <li><a class="reach" href="#other">{Safe(words.OtherCountry)}</a></li>
            </ul>
            </nav>
            {Each(lines.Countries, c => Country(words, c, lines, today))}
            <section id="other" aria-labelledby="other-name">
            <h2 id="other-name">{Safe(words.OtherCountry)}</h2>
            <p>{Safe(words.OtherList)} {Way(lines.Other.Url, lines.Other.Name)}</p>
            </section>
            <p>{Safe(words.LeavingIsNoSignOut)}
            <a href="/sign-in/plain?{PlainWords.Parameter}={words.Code}">{Safe(words.SignOutAndLeave)}</a>.</p>
            """
        );

    private static string Country(PlainWords words, CrisisCountry country, CrisisLines lines, DateOnly today) =>
        $"""
            <section id="{Anchor(country)}" aria-labelledby="{Anchor(country)}-name">
            <h2 id="{Anchor(country)}-name">{Safe(words.Country(country.Code, country.Name))}</h2>
            <ul>
            {Each(country.Lines, l => Line(words, l, lines.IsStale(l, today)))}
            </ul>
            </section>
            """;

    private static string Line(PlainWords words, CrisisLine line, bool isStale) =>
        $"""
            <li>
            <h3>{Safe(line.Name)}</h3>
            <p>{Way(Reach.Link(line), Reach.Words(line, words))}</p>
            {Each(About(words, line, isStale), about => $"<p class=\"quiet\">{Safe(about)}</p>")}
            </li>
            """;

    private static IEnumerable<string> About(PlainWords words, CrisisLine line, bool isStale)
    {
        yield return line.Hours is null ? words.HoursUnknown : Fill(words, words.Open, line.Hours);
        if (line.Languages.Count > 0)
            yield return Fill(words, words.Speaks, string.Join(", ", line.Languages.Select(words.Language)));
        if (line.Note is not null)
            yield return line.Note;
        if (isStale)
            yield return words.Stale;
        if (Origin(words, line) is { } origin)
            yield return origin;
    }

    private static string? Origin(PlainWords words, CrisisLine line)
    {
        if (line.Source is null)
            return null;
        var host = new Uri(line.Source).Host;
        return line.CheckedOn is { } day
            ? Fill(words, words.Checked, day.ToString("d MMMM yyyy", words.Culture), host)
            : Fill(words, words.From, host);
    }

    private static string Fill(PlainWords words, string text, params object?[] values) =>
        string.Format(words.Culture, text, values);

    private static string Way(string to, string words) =>
        $"<a class=\"reach\" href=\"{Safe(to)}\" rel=\"noreferrer\">{Safe(words)}</a>";

    private static string Anchor(CrisisCountry country) => $"country-{Safe(country.Code)}";

    private static string Each<T>(IEnumerable<T> all, Func<T, string> html) => string.Join('\n', all.Select(html));
}
