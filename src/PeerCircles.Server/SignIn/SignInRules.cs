using FluentValidation;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>What a well-formed address, passphrase and name is, for every command that carries one.</summary>
internal static class SignInRules
{
    /// <summary>UTF-16 units that anything typed at sign-in may have: room for 128 emoji, and the end of costly nonsense before it is hashed.</summary>
    public const int Longest = 2_048;

    /// <summary>Characters as a reader counts them.</summary>
    public const int ShortestPassphrase = 15;
    public const int LongestPassphrase = 128;

    public static void MustBeGiven<T>(this IRuleBuilder<T, string> rule) =>
        rule.Must(text => !string.IsNullOrEmpty(text))
            .Because("missing", "Please fill this in.")
            .Must(text => text is null || text.Length <= Longest)
            .Because("too_long", "This is longer than it can be.");
}
