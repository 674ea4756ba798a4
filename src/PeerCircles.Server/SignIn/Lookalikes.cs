using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace PeerCircles.Server.SignIn;

/// <summary>
/// Folds a word to what it looks like, after the idea of Unicode's skeletons (UTS #39): accents go, letters of other scripts and
/// digits become the Latin letter they resemble. Two words that fold alike can be taken for each other. Only for comparing.
/// </summary>
internal static class Lookalikes
{
    // Each pair: characters, and the letter that they are taken for. Everything that resembles a vertical stroke is an l.
    private static readonly FrozenDictionary<char, char> Resembles = new (string From, char To)[]
    {
        ("аα@4ɑᴀ", 'a'),
        ("вβʙ8ß", 'b'),
        ("сϲᴄ¢", 'c'),
        ("ԁɗᴅ", 'd'),
        ("еєε3ɛᴇ", 'e'),
        ("ƒғ", 'f'),
        ("ɡԍ9", 'g'),
        ("һн", 'h'),
        ("іιı1!|liɩᴵӏ", 'l'),
        ("ј", 'j'),
        ("кκᴋ", 'k'),
        ("мᴍ", 'm'),
        ("пηո", 'n'),
        ("оο0օᴏøσ", 'o'),
        ("рρᴘ", 'p'),
        ("гᴦʀ", 'r'),
        ("ѕ5$ꜱ", 's'),
        ("тτ7+ᴛ", 't'),
        ("υսᴜц", 'u'),
        ("ѵνᴠ", 'v'),
        ("ѡωᴡ", 'w'),
        ("хχ×", 'x'),
        ("уγʏ", 'y'),
        ("ᴢ2", 'z'),
    }
        .SelectMany(group => group.From.Select(from => (From: from, group.To)))
        .ToFrozenDictionary(pair => pair.From, pair => pair.To);

    /// <summary>Letters alone: spaces, marks, dashes and brackets are left out.</summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
            if (Resembles.TryGetValue(letter, out var latin))
                folded.Append(latin);
            else if (char.IsLetter(letter) && char.GetUnicodeCategory(letter) != UnicodeCategory.ModifierLetter)
                folded.Append(letter);
        return folded.Replace("rn", "m").Replace("vv", "w").ToString();
    }
}
