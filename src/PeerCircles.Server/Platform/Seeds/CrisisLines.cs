using System.Text.Json.Serialization;

namespace PeerCircles.Server.Platform.Seeds;

/// <summary>Declared in the order in which they are offered: without speaking first, emergency services last.</summary>
internal enum LineKind
{
    Text,
    Chat,
    Call,
    Emergency,
}

/// <summary>A way to reach somebody. What isn't known is null or empty, never guessed.</summary>
/// <param name="Number">To call, or to send a text to; null for a chat.</param>
/// <param name="Keyword">The word to send; null when any will do.</param>
/// <param name="Url">Where the chat is; null for the others.</param>
/// <param name="Languages">ISO 639-1 codes.</param>
/// <param name="Hours">"24/7" or words.</param>
/// <param name="Source">The site that the row can be compared with.</param>
/// <param name="CheckedOn">When it was last compared; null when it never was.</param>
internal sealed record CrisisLine(
    LineKind Kind,
    string Name,
    string? Number,
    string? Keyword,
    string? Url,
    IReadOnlyList<string> Languages,
    string? Hours,
    string? Source,
    DateOnly? CheckedOn,
    string? Note
)
{
    /// <summary>What to do, in one short piece: a number, a word and where to send it, or an address.</summary>
    public string Contact => Url ?? (Keyword is null ? Number! : $"{Keyword} → {Number}");
}

/// <param name="Code">ISO 3166-1 alpha-2.</param>
internal sealed record CrisisCountry(
    [property: JsonPropertyName("country")] string Code,
    string Name,
    IReadOnlyList<CrisisLine> Lines
);

/// <summary>For every country that isn't listed.</summary>
internal sealed record CrisisFinder(string Name, string Url, string Note, string Source, DateOnly? CheckedOn);

/// <summary>People to call, text or chat with, by country.</summary>
internal sealed class CrisisLines
{
    private readonly int _staleAfterDays;

    public CrisisLines(SeedFiles files)
    {
        var file = files.Read<CrisisLinesFile>("crisis-lines/crisis-lines.json");
        _staleAfterDays = file.StaleAfterDays;
        Countries = [.. file.Countries.Select(c => c with { Lines = [.. c.Lines.OrderBy(l => l.Kind)] })];
        Other = file.Other;
    }

    public IReadOnlyList<CrisisCountry> Countries { get; }

    public CrisisFinder Other { get; }

    /// <summary>Never compared with its source, or too long ago to be shown without a mark.</summary>
    public bool IsStale(CrisisLine line, DateOnly today) =>
        line.CheckedOn is not { } day || day.AddDays(_staleAfterDays) < today;

    private sealed record CrisisLinesFile(
        int StaleAfterDays,
        IReadOnlyList<CrisisCountry> Countries,
        CrisisFinder Other
    );
}
