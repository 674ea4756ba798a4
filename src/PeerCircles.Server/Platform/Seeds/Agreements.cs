namespace PeerCircles.Server.Platform.Seeds;

internal sealed record AgreementLine(string Key, string Text);

/// <summary>What members say yes to when they join. A circle keeps its own copy and counts its own versions.</summary>
internal sealed record Agreement(
    string Language,
    int Version,
    string Title,
    string Introduction,
    IReadOnlyList<AgreementLine> Lines
);

internal sealed class Agreements(SeedFiles files)
{
    private readonly Dictionary<string, Agreement> _byLanguage = files
        .ReadAll<Agreement>("agreements")
        .ToDictionary(a => a.Language, StringComparer.Ordinal);

    public IEnumerable<Agreement> All => _byLanguage.Values;

    /// <summary>What a new circle starts with.</summary>
    public Agreement Default => _byLanguage[PromptLibrary.FirstLanguage];

    /// <summary>The same in the language a circle speaks, or in English where we don't have it.</summary>
    public Agreement In(string language) => _byLanguage.GetValueOrDefault(language, Default);
}
