using PeerCircles.Domain;

namespace PeerCircles.Server.SignIn;

/// <summary>
/// One sign-in on one device. The browser holds a random token, this row its hash: who reads the database can't sign in with
/// it. Deleting the row ends the session. No address, no device name: only the day it was last used.
/// </summary>
public sealed class Session
{
    public required Guid Id { get; init; }

    /// <summary>The account's id; a plain Guid so that it joins with Identity's key.</summary>
    public required Guid Person { get; init; }

    /// <summary>SHA-256 of the token.</summary>
    public required byte[] TokenHash { get; init; }

    /// <summary>The account's stamp at sign-in: a new passphrase changes it, and with that ends every older session.</summary>
    public required string SecurityStamp { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public required DateOnly LastUsedOn { get; set; }

    /// <summary>The person's own device: the cookie outlives the browser window, and the session lasts for weeks instead of hours.</summary>
    public required bool OwnDevice { get; init; }

    private static readonly TimeSpan OnOwnDevice = TimeSpan.FromDays(30);
    private static readonly TimeSpan OnSharedDevice = TimeSpan.FromHours(12);

    public static Session Begin(Account account, SecretToken token, bool ownDevice, DateTimeOffset now) =>
        new()
        {
            Id = NewId.At(now),
            Person = account.Id,
            TokenHash = token.Hash,
            SecurityStamp = account.SecurityStamp!,
            StartedAt = now,
            EndsAt = now + (ownDevice ? OnOwnDevice : OnSharedDevice),
            LastUsedOn = DateOnly.FromDateTime(now.UtcDateTime),
            OwnDevice = ownDevice,
        };
}
