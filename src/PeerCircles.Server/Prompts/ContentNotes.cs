using FluentValidation;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Platform.Seeds;

namespace PeerCircles.Server.Prompts;

internal static class ContentNotes
{
    private const int MostNotes = 6;

    /// <summary>What people may speak of and no prompt asks for.</summary>
    private static readonly string[] OfMessages =
    [
        "suicide",
        "self-harm",
        "eating",
        "abuse",
        "violence",
        "alcohol-and-drugs",
    ];

    /// <summary>The library's own codes, and those that only messages need: a browser has words for each of them.</summary>
    public static bool KnowsContentNote(this PromptLibrary library, string note) =>
        OfMessages.Contains(note, StringComparer.Ordinal)
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
