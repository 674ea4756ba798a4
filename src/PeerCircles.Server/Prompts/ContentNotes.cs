using FluentValidation;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Platform.Seeds;

namespace PeerCircles.Server.Prompts;

internal static class ContentNotes
{
    private const int MostNotes = 6;

    /// <summary>The codes that every browser has words for, whether or not a prompt asks for one.</summary>
    private static readonly string[] Worded =
    [
        "body",
        "childhood",
        "discrimination",
        "family-conflict",
        "food",
        "grief",
        "illness",
        "loneliness",
        "medication",
        "money",
        "relationship-loss",
        "self-harm",
        "sleep",
        "substance-use",
        "suicide",
        "violence",
    ];

    /// <summary>Those, and what a community's own prompts bring.</summary>
    public static bool KnowsContentNote(this PromptLibrary library, string note) =>
        Worded.Contains(note, StringComparer.Ordinal)
        || library.All.Any(p => p.ContentNotes.Contains(note, StringComparer.Ordinal));

    public static IRuleBuilderOptions<T, IReadOnlyList<string>> ContentNotesOf<T>(
        this IRuleBuilder<T, IReadOnlyList<string>> rule,
        PromptLibrary library
    ) =>
        rule.Must(notes =>
                notes is not null
                && notes.Count <= MostNotes
                && notes.All(library.KnowsContentNote)
                && notes.Distinct(StringComparer.Ordinal).Count() == notes.Count
            )
            .Because("content_notes", "One of these content notes isn't known here.");
}
