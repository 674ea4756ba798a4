using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace PeerCircles.Server.Platform.Seeds;

/// <summary>Kinds of texts that ship. Some rules are silent for some of them.</summary>
internal enum TextKind
{
    Prompts,
    Formats,
    Agreements,
    Demo,
    Interface,
}

/// <summary>A way of speaking that our own texts avoid.</summary>
/// <param name="Unless">What makes the same text fine.</param>
/// <param name="Instead">What to write in its place.</param>
/// <param name="Examples">Cases of both kinds, for the tests.</param>
internal sealed record WordingRule(
    string Id,
    [property: JsonPropertyName("pattern")] string Words,
    string Why,
    string Instead,
    WordingExamples Examples,
    string? Unless = null,
    IReadOnlyList<TextKind>? AllowIn = null
)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Regex _words = Compile(Words);
    private readonly Regex? _unless = Unless is null ? null : Compile(Unless);

    public bool Objects(string text) => _words.IsMatch(text) && _unless?.IsMatch(text) != true;

    public bool IsSilentIn(TextKind kind) => AllowIn?.Contains(kind) == true;

    private static Regex Compile(string pattern) =>
        new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience);
}

internal sealed record WordingExamples(IReadOnlyList<string> Refused, IReadOnlyList<string> Allowed);

/// <summary>
/// The lint for everything that we write: prompts, formats, agreements, the demo community, the interface. It is no
/// screening of what people say to each other.
/// </summary>
internal sealed class SafeWording(SeedFiles files)
{
    /// <summary>Of all languages. Each is held against every text: a French phrase in an English text is no better there.</summary>
    public IReadOnlyList<WordingRule> Rules { get; } =
    [
        .. files
            .ReadAll<WordingFile>("wording")
            .SelectMany(f => f.Rules.Select(r => r with { Id = $"{f.Language}:{r.Id}" })),
    ];

    /// <summary>The rules that object to this text; none when it is fine.</summary>
    public IEnumerable<WordingRule> Check(string text, TextKind kind) =>
        Rules.Where(rule => !rule.IsSilentIn(kind) && rule.Objects(text));

    private sealed record WordingFile(string Language, IReadOnlyList<WordingRule> Rules);
}
