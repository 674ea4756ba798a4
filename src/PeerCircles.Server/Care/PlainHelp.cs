using System.Globalization;
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
        var today = DateOnly.FromDateTime(time.Now().UtcDateTime);
        return TypedResults.Text(Page(lines, site.ExitTo, today), "text/html; charset=utf-8");
    }

    private static string Page(CrisisLines lines, string exitTo, DateOnly today) =>
        Html(
            "Help",
            $"""
            <p>{Way(exitTo, "Leave this site now")}</p>
            <h1>Someone to reach now</h1>
            <p>You do not have to be sure that it is bad enough. If someone is in danger right now, call the emergency number
            of your country: it stands at the end of its list. Ways without speaking come first.</p>
            <nav aria-label="Countries">
            <ul>
            {Each(lines.Countries, c => $"<li><a class=\"reach\" href=\"#{Anchor(c)}\">{Safe(c.Name)}</a></li>")}
            <li><a class="reach" href="#other">Every other country</a></li>
            </ul>
            </nav>
            {Each(lines.Countries, c => Country(c, lines, today))}
            <section id="other" aria-labelledby="other-name">
            <h2 id="other-name">Every other country</h2>
            <p>This list knows whom to reach: {Way(lines.Other.Url, lines.Other.Name)}</p>
            </section>
            <p>Leaving by the link at the top does not sign you out. If you are signed in,
            <a href="/sign-in/plain">sign out and leave</a>.</p>
            """
        );

    private static string Country(CrisisCountry country, CrisisLines lines, DateOnly today) =>
        $"""
            <section id="{Anchor(country)}" aria-labelledby="{Anchor(country)}-name">
            <h2 id="{Anchor(country)}-name">{Safe(country.Name)}</h2>
            <ul>
            {Each(country.Lines, l => Line(l, lines.IsStale(l, today)))}
            </ul>
            </section>
            """;

    private static string Line(CrisisLine line, bool isStale) =>
        $"""
            <li>
            <h3>{Safe(line.Name)}</h3>
            <p>{Way(Reach.Link(line), Reach.Words(line))}</p>
            {Each(About(line, isStale), about => $"<p class=\"quiet\">{Safe(about)}</p>")}
            </li>
            """;

    private static IEnumerable<string> About(CrisisLine line, bool isStale)
    {
        yield return line.Hours is null ? "Opening hours: not known" : $"Open: {line.Hours}";
        if (line.Languages.Count > 0)
            yield return $"Speaks: {string.Join(", ", line.Languages.Select(l => CultureInfo.GetCultureInfo(l).EnglishName))}";
        if (line.Note is not null)
            yield return line.Note;
        if (isStale)
            yield return "Not checked for a while. If it does not answer, try the next one.";
        if (Origin(line) is { } origin)
            yield return origin;
    }

    private static string? Origin(CrisisLine line)
    {
        if (line.Source is null)
            return null;
        var host = new Uri(line.Source).Host;
        return line.CheckedOn is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"Checked on {day:d MMMM yyyy}, from {host}")
            : $"From {host}";
    }

    private static string Way(string to, string words) =>
        $"<a class=\"reach\" href=\"{Safe(to)}\" rel=\"noreferrer\">{Safe(words)}</a>";

    private static string Anchor(CrisisCountry country) => $"country-{Safe(country.Code)}";

    private static string Each<T>(IEnumerable<T> all, Func<T, string> html) => string.Join('\n', all.Select(html));
}
