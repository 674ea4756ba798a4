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
    /// <summary>What a new circle starts with.</summary>
    public Agreement Default { get; } = files.Read<Agreement>("agreements/default.en.json");
}
