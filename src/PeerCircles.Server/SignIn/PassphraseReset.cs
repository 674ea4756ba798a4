using PeerCircles.Domain;

namespace PeerCircles.Server.SignIn;

/// <summary>A link that lets its holder choose a new passphrase, once.</summary>
public sealed class PassphraseReset
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public required Guid Id { get; init; }

    public required Guid Person { get; init; }

    public required byte[] TokenHash { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public static PassphraseReset For(Account account, SecretToken token, DateTimeOffset now) =>
        new()
        {
            Id = NewId.At(now),
            Person = account.Id,
            TokenHash = token.Hash,
            EndsAt = now + Lifetime,
        };
}
