using PeerCircles.Server.Platform.Seeds;

namespace PeerCircles.Server.Prompts;

internal static class ContentNotes
{
    /// <summary>Content notes are the library's own codes: a browser has words for each of them.</summary>
    public static bool KnowsContentNote(this PromptLibrary library, string note) =>
        library.All.Any(p => p.ContentNotes.Contains(note, StringComparer.Ordinal));
}
