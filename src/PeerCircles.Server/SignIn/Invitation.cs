using PeerCircles.Domain;

namespace PeerCircles.Server.SignIn;

/// <summary>A one-use link that makes its holder a moderator or an administrator of this community.</summary>
public sealed class Invitation
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    public required Guid Id { get; init; }

    public required string Email { get; init; }

    public required string NormalizedEmail { get; init; }

    public required CommunityRoles Role { get; init; }

    public required byte[] TokenHash { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public static Invitation For(string email, CommunityRoles role, SecretToken token, DateTimeOffset now) =>
        new()
        {
            Id = NewId.At(now),
            Email = email,
            NormalizedEmail = EmailKey.Of(email),
            Role = role,
            TokenHash = token.Hash,
            EndsAt = now + Lifetime,
        };
}
