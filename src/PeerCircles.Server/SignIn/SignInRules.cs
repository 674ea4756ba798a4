using System.Globalization;
using FluentValidation;
using MimeKit;
using NodaTime;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Platform.Seeds;

namespace PeerCircles.Server.SignIn;

/// <summary>What a well-formed address, passphrase and name is, for every command that carries one.</summary>
internal static class SignInRules
{
    /// <summary>UTF-16 units that anything typed at sign-in may have: room for 128 emoji, and the end of costly nonsense before it is hashed.</summary>
    public const int Longest = 2_048;

    /// <summary>Characters as a reader counts them.</summary>
    public const int ShortestPassphrase = 15;
    public const int LongestPassphrase = 128;

    private const int LongestEmail = 254;

    public static IRuleBuilderOptions<T, string> MustBeGiven<T>(this IRuleBuilderInitial<T, string> rule) =>
        rule.Cascade(CascadeMode.Stop)
            .Must(text => !string.IsNullOrEmpty(text))
            .Because("missing", "Please fill this in.")
            .Must(text => text.Length <= Longest)
            .Because("too_long", "This is longer than it can be.");

    public static void MustBeAnAddress<T>(this IRuleBuilderInitial<T, string> rule) =>
        rule.MustBeGiven().Must(IsAddress).Because("email_malformed", "This doesn't look like an e-mail address.");

    public static void MustBeAGoodPassphrase<T>(this IRuleBuilderInitial<T, string> rule, CommonPassphrases common) =>
        rule.MustBeGiven()
            .Must(text => Characters(text) >= ShortestPassphrase)
            .Because("passphrase_too_short", $"A passphrase has at least {ShortestPassphrase} characters.")
            .Must(text => Characters(text) <= LongestPassphrase)
            .Because("passphrase_too_long", $"A passphrase has at most {LongestPassphrase} characters.")
            .Must(text => !common.Contains(text))
            .Because(
                "passphrase_common",
                "Many people use this passphrase. Please choose one that only you would say."
            );

    public static void MustBeAGoodName<T>(this IRuleBuilderInitial<T, string> rule) =>
        rule.MustBeGiven()
            .Must(name => DisplayNames.IsPlain(name) && DisplayNames.IsVisible(name))
            .Because("name_hidden_characters", "A name is made of characters that can be seen.")
            .Must(name => DisplayNames.IsShort(DisplayNames.Tidy(name)))
            .Because("name_too_long", $"A name has at most {DisplayNames.Longest} characters.")
            .Must(name => !DisplayNames.LooksOfficial(name))
            .Because("name_looks_official", "This name could be taken for a role here. Please choose another one.");

    public static void MustBeATimeZone<T>(this IRuleBuilderInitial<T, string> rule) =>
        rule.MustBeGiven()
            .Must(zone => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null)
            .Because("time_zone_unknown", "This time zone is not known here.");

    public static void MustBeAdult<T>(this IRuleBuilderInitial<T, bool> rule) =>
        rule.Equal(true).Because("adults_only", "The circles here are for people of 18 and older.");

    private static int Characters(string text) => new StringInfo(text).LengthInTextElements;

    private static bool IsAddress(string text) =>
        text.Length <= LongestEmail
        && !text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c))
        && text.Count(c => c == '@') == 1
        && MailboxAddress.TryParse(text, out var parsed)
        && parsed.Address == text;
}
