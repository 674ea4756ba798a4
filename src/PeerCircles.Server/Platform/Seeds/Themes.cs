namespace PeerCircles.Server.Platform.Seeds;

/// <summary>What a circle can be about.</summary>
/// <param name="Slug">Stable: circles and prompts refer to it.</param>
internal sealed record Theme(string Slug, string Name, string Description);

internal sealed class Themes
{
    private readonly Dictionary<string, Theme> _bySlug;

    public Themes(SeedFiles files)
    {
        All = files.Read<ThemesFile>("circles/themes.json").Themes;
        _bySlug = All.ToDictionary(t => t.Slug, StringComparer.Ordinal);
    }

    public IReadOnlyList<Theme> All { get; }

    public Theme? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    private sealed record ThemesFile(IReadOnlyList<Theme> Themes);
}
