using System.Globalization;
using System.Text;

namespace PeerCircles.Server.Conversations;

/// <summary>
/// What someone looks for, as words and nothing else: no sign in it means anything to a database. What is written with
/// spaces and an alphabet is a <paramref name="Words">word</paramref>, which an index finds by its beginning; Chinese, Thai,
/// an emoji are <paramref name="Pieces">pieces</paramref>, which are looked for anywhere.
/// </summary>
internal sealed record SearchWords(IReadOnlyList<string> Words, IReadOnlyList<string> Pieces)
{
    /// <summary>Characters as people count them.</summary>
    public const int Longest = 100;

    /// <summary>Blocks of letters whose words stand apart: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Georgian.</summary>
    private static readonly (int First, int Last)[] s_alphabets =
    [
        (0x0000, 0x077F),
        (0x10A0, 0x10FF),
        (0x1E00, 0x1FFF),
    ];

    private const int ZeroWidthJoiner = 0x200D;
    private const int VariationSelector = 0xFE0F;

    private enum Kind
    {
        Nothing,
        Word,
        Piece,
    }

    /// <summary>One letter alone would find nearly everything; one sign of a script without an alphabet is a word.</summary>
    public bool FindSomething => Pieces.Count > 0 || Words.Any(w => w.Length > 1);

    public static SearchWords In(string text)
    {
        var (words, pieces) = (new List<string>(), new List<string>());
        var run = new StringBuilder();
        var kind = Kind.Nothing;
        foreach (var rune in text.Normalize().EnumerateRunes())
        {
            var next = KindOf(rune, kind);
            if (next != kind)
                End();
            kind = next;
            if (kind != Kind.Nothing)
                run.Append(rune.ToString());
        }
        End();
        return new SearchWords(
            [.. words.Distinct(StringComparer.Ordinal)],
            [.. pieces.Distinct(StringComparer.Ordinal)]
        );

        void End()
        {
            if (kind == Kind.Word && Folded(run.ToString()) is { Length: > 0 } word)
                words.Add(word);
            else if (kind == Kind.Piece)
                pieces.Add(run.ToString());
            run.Clear();
        }
    }

    /// <summary>Without case and without marks on letters: "Émile" and "emile" are one word.</summary>
    public static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormD).EnumerateRunes())
            if (rune.Value is < 0x0300 or > 0x036F)
                folded.Append(Rune.ToLowerInvariant(rune).ToString());
        return folded.ToString().Normalize();
    }

    public static bool IsOfWord(Rune rune) => KindOf(rune, Kind.Nothing) == Kind.Word;

    /// <param name="before">What goes on: marks and joiners belong to what they stand on.</param>
    private static Kind KindOf(Rune rune, Kind before)
    {
        if (rune.Value is ZeroWidthJoiner or VariationSelector)
            return before;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark =>
                before,
            // The colours of skin.
            UnicodeCategory.ModifierSymbol when rune.Value > 0xFFFF => before,
            UnicodeCategory.OtherSymbol => Kind.Piece,
            _ when !Rune.IsLetterOrDigit(rune) => Kind.Nothing,
            _ => s_alphabets.Any(a => rune.Value >= a.First && rune.Value <= a.Last) ? Kind.Word : Kind.Piece,
        };
    }
}
