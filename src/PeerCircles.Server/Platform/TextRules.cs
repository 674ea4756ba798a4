using System.Globalization;
using System.Text;
using FluentValidation;
using PeerCircles.Domain;

namespace PeerCircles.Server.Platform;

/// <summary>What every text that people write must be: something, not too much, and text at all.</summary>
internal static class TextRules
{
    public static IRuleBuilderOptions<T, string> Words<T>(this IRuleBuilder<T, string> rule, Limits limits) =>
        rule.Words(limits.TextCharacters, limits.TextBytes);

    /// <param name="characters">At most, in grapheme clusters.</param>
    /// <param name="bytes">At most, in UTF-8.</param>
    public static IRuleBuilderOptions<T, string> Words<T>(
        this IRuleBuilder<T, string> rule,
        int characters,
        int bytes
    ) =>
        rule.Must(IsText)
            .Because("text_malformed", "This text holds something that isn't text, so it can't be sent as it is.")
            .Must(HasWords)
            .Because("text_empty", "There are no words here yet.")
            .Must(text => Fits(text, characters, bytes))
            .Because(
                "text_too_long",
                $"This is longer than {characters.ToString("N0", CultureInfo.InvariantCulture)} characters. You could send it in two parts.",
                RefusalKind.TooLarge
            );

    /// <summary>No lone surrogates, no NUL: what can't be stored and read back the same.</summary>
    private static bool IsText(string? text)
    {
        if (text is null)
            return false;
        for (var rest = text.AsSpan(); !rest.IsEmpty; )
        {
            if (
                Rune.DecodeFromUtf16(rest, out var rune, out var used) != System.Buffers.OperationStatus.Done
                || rune.Value == 0
            )
                return false;
            rest = rest[used..];
        }
        return true;
    }

    /// <summary>Something that can be seen: spaces and invisible signs alone are no words.</summary>
    private static bool HasWords(string text) =>
        text.EnumerateRunes()
            .Any(rune =>
                !Rune.IsWhiteSpace(rune)
                && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control)
            );

    private static bool Fits(string text, int characters, int bytes) =>
        // Cheap first: no text has more grapheme clusters than UTF-16 units.
        (text.Length <= characters || new StringInfo(text).LengthInTextElements <= characters)
        && Encoding.UTF8.GetByteCount(text) <= bytes;
}
