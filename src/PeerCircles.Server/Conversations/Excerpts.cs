using System.Globalization;
using System.Text;

namespace PeerCircles.Server.Conversations;

/// <param name="Hit">These characters are what was looked for.</param>
public sealed record ExcerptPart(string Text, bool Hit);

/// <summary>
/// The part of a message around the first word that was looked for. It is cut between characters as people count them, never
/// inside one: half of a family or of a flag would be another sign.
/// </summary>
internal static class Excerpts
{
    private const int Before = 40;
    private const int Most = 160;
    private const string Cut = "…";

    public static IReadOnlyList<ExcerptPart> Of(string text, SearchWords words)
    {
        var characters = Characters(text);
        var hits = Hits(characters, words);
        var first = Math.Max(0, Array.IndexOf(hits, true) - Before);
        var last = Math.Min(characters.Count, first + Most);
        var parts = new List<ExcerptPart>();
        if (first > 0)
            parts.Add(new ExcerptPart(Cut, Hit: false));
        for (var from = first; from < last; )
        {
            var to = from + 1;
            while (to < last && hits[to] == hits[from])
                to++;
            parts.Add(new ExcerptPart(string.Concat(characters[from..to]), hits[from]));
            from = to;
        }
        if (last < characters.Count)
            parts.Add(new ExcerptPart(Cut, Hit: false));
        return parts;
    }

    /// <summary>With every stretch of white space, a new line too, as one space.</summary>
    private static List<string> Characters(string text)
    {
        var characters = new List<string>();
        for (var each = StringInfo.GetTextElementEnumerator(text.Trim()); each.MoveNext(); )
        {
            var character = string.IsNullOrWhiteSpace(each.GetTextElement()) ? " " : each.GetTextElement();
            if (character != " " || characters is not [.., " "])
                characters.Add(character);
        }
        return characters;
    }

    private static bool[] Hits(List<string> characters, SearchWords words)
    {
        var hits = new bool[characters.Count];
        var folded = characters.ConvertAll(SearchWords.Folded);
        for (var i = 0; i < characters.Count; i++)
        {
            var startsWord = IsOfWord(characters[i]) && (i == 0 || !IsOfWord(characters[i - 1]));
            if (startsWord && words.Words.Any(w => StartsWith(folded, i, w)))
                for (var end = i; end < characters.Count && IsOfWord(characters[end]); end++)
                    hits[end] = true;
            foreach (var piece in words.Pieces.Where(p => StartsWith(characters, i, p)))
                for (var (end, left) = (i, piece.Length); left > 0; left -= characters[end++].Length)
                    hits[end] = true;
        }
        return hits;
    }

    private static bool IsOfWord(string character) =>
        Rune.TryGetRuneAt(character, 0, out var rune) && SearchWords.IsOfWord(rune);

    private static bool StartsWith(List<string> characters, int at, string word)
    {
        var rest = word.AsSpan();
        for (; !rest.IsEmpty && at < characters.Count; at++)
        {
            var character = characters[at].AsSpan();
            var shared = Math.Min(rest.Length, character.Length);
            if (shared == 0 || !rest[..shared].SequenceEqual(character[..shared]))
                return false;
            rest = rest[shared..];
        }
        return rest.IsEmpty;
    }
}
