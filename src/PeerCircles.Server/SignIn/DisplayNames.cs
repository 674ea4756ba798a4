using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PeerCircles.Server.SignIn;

/// <summary>
/// What a person may be called. A name can't turn the text around it (bidirectional controls), can't be invisible, and can't
/// pass for somebody with a role: the badge of a role is shown by the server alone.
/// </summary>
internal static partial class DisplayNames
{
    /// <summary>Characters as a reader counts them.</summary>
    public const int Longest = 40;

    /// <summary>UTF-16 units, which ends piles of accents on one letter.</summary>
    public const int LongestStored = 80;

    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>Letters and signs by Unicode's books that show as nothing: fillers of Hangul, the empty Braille cell.</summary>
    private static readonly int[] Blank = [0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0];

    /// <summary>Ticks, shields and seals: what badges are drawn with.</summary>
    private static readonly int[] BadgeSigns =
    [
        0x2611,
        0x2705,
        0x2713,
        0x2714,
        0x1F396,
        0x1F3C5,
        0x1F451,
        0x1F46E,
        0x1F530,
        0x1F5F8,
        0x1F5F9,
        0x1F6E1,
    ];

    private static readonly HashSet<string> Official =
    [
        .. new[]
        {
            "admin",
            "administrator",
            "co-facilitator",
            "facilitator",
            "moderator",
            "peercircles",
            "peer circles team",
        }.Select(Lookalikes.Fold),
    ];

    /// <summary>Composed, without space at the ends, one space between words.</summary>
    public static string Tidy(string name) => Spaces().Replace(name.Normalize(), " ").Trim();

    public static bool IsShort(string name) =>
        name.Length <= LongestStored && new StringInfo(name).LengthInTextElements <= Longest;

    /// <summary>Has no control and no invisible formatting but the two joiners that scripts and emoji need.</summary>
    public static bool IsPlain(string name) => name.EnumerateRunes().All(IsPlain);

    public static bool IsVisible(string name) => name.EnumerateRunes().Any(IsVisible);

    public static bool LooksOfficial(string name) =>
        name.EnumerateRunes().Any(rune => BadgeSigns.Contains(rune.Value))
        || Official.Contains(Lookalikes.Fold(name))
        || Bracketed()
            .Matches(name.Normalize(NormalizationForm.FormKC))
            .Any(m => Official.Contains(Lookalikes.Fold(m.Groups["title"].Value)));

    private static bool IsPlain(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned => false,
            UnicodeCategory.Format => rune.Value is ZeroWidthJoiner or ZeroWidthNonJoiner,
            _ => rune != Rune.ReplacementChar,
        };

    private static bool IsVisible(Rune rune) =>
        !Blank.Contains(rune.Value)
        && Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.SpaceSeparator
                or UnicodeCategory.Format
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
            );

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();

    /// <summary>What stands in any kind of brackets, or after a dash, a dot or a bar at the end.</summary>
    [GeneratedRegex(
        @"[\p{Ps}\p{Pi}](?<title>[^\p{Pe}\p{Pf}]*)[\p{Pe}\p{Pf}]|[\p{Pd}|/·•,:]\s*(?<title>[^\p{Pd}|/·•,:]+)$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Bracketed();
}
