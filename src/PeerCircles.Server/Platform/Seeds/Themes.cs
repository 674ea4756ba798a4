namespace PeerCircles.Server.Platform.Seeds;

/// <summary>What a circle can be about.</summary>
/// <param name="Slug">Stable: circles and prompts refer to it.</param>
internal sealed record Theme(string Slug, string Name, string Description);

internal sealed class Themes
{
    private readonly Dictionary<string, IReadOnlyList<Theme>> _byLanguage;
    private readonly Dictionary<string, Theme> _bySlug;

    public Themes(SeedFiles files)
    {
        _byLanguage = files
            .ReadAll<ThemesFile>("circles")
            .ToDictionary(f => f.Language, f => f.Themes, StringComparer.Ordinal);
        All = _byLanguage[PromptLibrary.FirstLanguage];
        _bySlug = All.ToDictionary(t => t.Slug, StringComparer.Ordinal);
    }

    public IReadOnlyList<Theme> All { get; }

    public Theme? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    /// <summary>The same themes in another language, or in English where we don't have it.</summary>
    public IReadOnlyList<Theme> In(string language) => _byLanguage.GetValueOrDefault(language, All);

    private sealed record ThemesFile(string Language, IReadOnlyList<Theme> Themes);
}
