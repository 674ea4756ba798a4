using PeerCircles.Domain;

namespace PeerCircles.Server.SignIn;

/// <summary>A new address that somebody wants for their account. It is theirs once its mailbox has answered.</summary>
public sealed class EmailChange
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    public required Guid Id { get; init; }

    public required Guid Person { get; init; }

    public required string Email { get; init; }

    public required byte[] TokenHash { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public static EmailChange For(Account account, string email, SecretToken token, DateTimeOffset now) =>
        new()
        {
            Id = NewId.At(now),
            Person = account.Id,
            Email = email,
            TokenHash = token.Hash,
            EndsAt = now + Lifetime,
        };
}
