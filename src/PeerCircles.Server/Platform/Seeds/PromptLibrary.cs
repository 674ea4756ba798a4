namespace PeerCircles.Server.Platform.Seeds;

/// <summary>A question from the library.</summary>
/// <param name="Id">Stable: circles remember it.</param>
/// <param name="Depth">1 light, 2 closer, 3 deep.</param>
/// <param name="ContentNotes">Codes of subjects that answers are likely to touch.</param>
/// <param name="FacilitatorNote">For facilitators only.</param>
/// <param name="Licence">SPDX identifier.</param>
internal sealed record LibraryPrompt(
    string Id,
    int Depth,
    string Text,
    IReadOnlyList<string> ContentNotes,
    string Source,
    string Licence,
    string? FacilitatorNote = null
)
{
    /// <summary>Slug of its theme, as the file says.</summary>
    public string Theme { get; init; } = "";

    /// <summary>ISO 639-1.</summary>
    public string Language { get; init; } = "";
}

/// <summary>All prompts that ship: read once, kept in memory, lightest first within a theme.</summary>
internal sealed class PromptLibrary
{
    /// <summary>What everything is written in first, and what stands in for a language that we don't have.</summary>
    public const string FirstLanguage = "en";

    private readonly Dictionary<string, LibraryPrompt> _byId;
    private readonly HashSet<string> _languages;

    public PromptLibrary(SeedFiles files)
    {
        All =
        [
            .. files
                .ReadAll<PromptsFile>("prompts")
                .SelectMany(f => f.Prompts.Select(p => p with { Theme = f.Theme, Language = f.Language }))
                .OrderBy(p => p.Theme, StringComparer.Ordinal)
                .ThenBy(p => p.Depth),
        ];
        _byId = All.ToDictionary(p => p.Id, StringComparer.Ordinal);
        _languages = All.Select(p => p.Language).ToHashSet(StringComparer.Ordinal);
    }

    public IReadOnlyList<LibraryPrompt> All { get; }

    public LibraryPrompt? Find(string id) => _byId.GetValueOrDefault(id);

    /// <param name="theme">Slug; null for every theme.</param>
    /// <param name="depth">1–3; null for every depth.</param>
    /// <param name="language">ISO 639-1. One that has no prompts gets the English ones.</param>
    public IEnumerable<LibraryPrompt> Query(string? theme = null, int? depth = null, string language = FirstLanguage)
    {
        var known = _languages.Contains(language) ? language : FirstLanguage;
        return All.Where(p =>
            p.Language == known && (theme is null || p.Theme == theme) && (depth is null || p.Depth == depth)
        );
    }

    private sealed record PromptsFile(string Language, string Theme, IReadOnlyList<LibraryPrompt> Prompts);
}
