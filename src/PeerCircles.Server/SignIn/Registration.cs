namespace PeerCircles.Server.SignIn;

/// <summary>
/// An account that somebody asked for and nobody has confirmed. It becomes an account only through the link in the mail and
/// the passphrase that was chosen with it: whoever asks in another person's name gains nothing and stands in nobody's way.
/// </summary>
public sealed class Registration
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>The account's id, if it comes to be one.</summary>
    public required Guid Id { get; init; }

    public required string Email { get; init; }

    /// <summary>By <see cref="EmailKey"/>. Not unique: each asking has its own link and its own passphrase.</summary>
    public required string NormalizedEmail { get; init; }

    public required string PassphraseHash { get; init; }

    public required string DisplayName { get; init; }

    public required string TimeZone { get; init; }

    public required byte[] TokenHash { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public Account ToAccount(DateTimeOffset now) =>
        new()
        {
            Id = Id,
            UserName = Email,
            Email = Email,
            EmailConfirmed = true,
            PasswordHash = PassphraseHash,
            DisplayName = DisplayName,
            Colour = Account.ColourOf(Id),
            TimeZone = TimeZone,
            CreatedAt = now,
        };
}
