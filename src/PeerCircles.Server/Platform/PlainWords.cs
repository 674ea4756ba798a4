using System.Globalization;
using Microsoft.Net.Http.Headers;
using PeerCircles.Domain;

namespace PeerCircles.Server.Platform;

/// <summary>What the pages without JavaScript say, in one of our languages.</summary>
internal sealed record PlainWords
{
    /// <summary>The name of a language in an address: <c>/help/plain?language=fr</c>.</summary>
    public const string Parameter = "language";

    public required CultureInfo Culture { get; init; }
    public required IReadOnlyDictionary<string, string> CountryNames { get; init; }
    public required IReadOnlyDictionary<string, string> LanguageNames { get; init; }
    public required string Help { get; init; }
    public required string LeaveNow { get; init; }
    public required string HelpTitle { get; init; }
    public required string HelpLead { get; init; }
    public required string Countries { get; init; }
    public required string OtherCountry { get; init; }
    public required string OtherList { get; init; }
    public required string LeavingIsNoSignOut { get; init; }
    public required string SignOutAndLeave { get; init; }
    public required string Open { get; init; }
    public required string HoursUnknown { get; init; }
    public required string Speaks { get; init; }
    public required string Stale { get; init; }
    public required string Checked { get; init; }
    public required string From { get; init; }
    public required string OpenChat { get; init; }
    public required string TextWordTo { get; init; }
    public required string Text { get; init; }
    public required string Call { get; init; }
    public required string SignIn { get; init; }
    public required string Email { get; init; }
    public required string Passphrase { get; init; }
    public required string OwnDevice { get; init; }
    public required string SomeoneToCall { get; init; }
    public required string SignedIn { get; init; }
    public required string YouAreSignedIn { get; init; }
    public required string NeedsJavaScript { get; init; }
    public required string GoToCircles { get; init; }
    public required string SignOutAndLeaveSite { get; init; }
    public required string Weather { get; init; }

    /// <summary>Why signing in was refused, by the reason's stable name.</summary>
    public required IReadOnlyDictionary<string, string> Refusals { get; init; }

    /// <summary>For a reason that has no sentence here.</summary>
    public required string RefusedOtherwise { get; init; }

    public string Code => Culture.TwoLetterISOLanguageName;

    public static IReadOnlyList<PlainWords> All { get; } = [PlainTexts.English, PlainTexts.French, PlainTexts.Spanish];

    /// <summary>The language that the address names, else the first of the browser's that we have, else English.</summary>
    public static PlainWords For(HttpRequest request)
    {
        var named = request.Query[Parameter];
        if (named.Count == 1 && All.FirstOrDefault(w => w.Code == named[0]) is { } chosen)
            return chosen;
        var wanted = StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var accepted)
            ? accepted
            : [];
        return wanted
                .OrderByDescending(l => l.Quality ?? 1)
                .Select(l => All.FirstOrDefault(w => Speaks(l.Value.Value, w.Code)))
                .FirstOrDefault(w => w is not null)
            ?? PlainTexts.English;

        static bool Speaks(string? tag, string code) =>
            tag is not null
            && tag.StartsWith(code, StringComparison.OrdinalIgnoreCase)
            && (tag.Length == code.Length || tag[code.Length] == '-');
    }

    public string Refused(Refusal no) => Refusals.GetValueOrDefault(no.Reason, RefusedOtherwise);

    /// <summary>The name of a country in this language; one that we have no word for stays as it was given.</summary>
    /// <param name="code">ISO 3166-1 alpha-2.</param>
    public string Country(string code, string name) => CountryNames.GetValueOrDefault(code, name);

    /// <param name="code">ISO 639-1.</param>
    public string Language(string code) =>
        LanguageNames.GetValueOrDefault(code, CultureInfo.GetCultureInfo(code).EnglishName);
}
