using System.Text;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PeerCircles.Domain;

namespace PeerCircles.Server.SignIn;

/// <summary>Identity's PBKDF2 over the composed form, so that the same passphrase typed on another system is the same.</summary>
internal class PassphraseHasher(IOptions<PasswordHasherOptions> options) : PasswordHasher<Account>(options)
{
    /// <summary>OWASP's advice for PBKDF2 with HMAC-SHA-512. A stored hash knows its own count and is renewed at the next sign-in.</summary>
    public const int Iterations = 220_000;

    public override string HashPassword(Account user, string password) => base.HashPassword(user, Composed(password));

    public override PasswordVerificationResult VerifyHashedPassword(
        Account user,
        string hashedPassword,
        string providedPassword
    ) => base.VerifyHashedPassword(user, hashedPassword, Composed(providedPassword));

    private static string Composed(string passphrase) => passphrase.Normalize(NormalizationForm.FormC);
}

/// <summary>
/// The costly work on passphrases: the same for a known and an unknown account, and never more of it at once than there
/// are processors, so that a flood of sign-ins can't take the time of those who are talking.
/// </summary>
internal sealed class Passphrases(IPasswordHasher<Account> hasher) : IDisposable
{
    private const int Waiting = 64;

    private static readonly Refusal Busy = new(
        RefusalKind.Unavailable,
        "sign_in_busy",
        "Many people are signing in right now. Please try again in a moment."
    )
    {
        RetryAfter = TimeSpan.FromSeconds(5),
    };

    private readonly ConcurrencyLimiter _gate = new(
        new() { PermitLimit = Environment.ProcessorCount, QueueLimit = Waiting }
    );

    /// <summary>Verified instead when there is no account: as costly, and never right.</summary>
    private readonly Lazy<string> _nobodys = new(() => hasher.HashPassword(null!, SecretToken.New().Text));

    public async Task<Outcome<string>> HashAsync(string passphrase, CancellationToken token)
    {
        using var turn = await _gate.AcquireAsync(1, token);
        return turn.IsAcquired ? Outcome<string>.FromValue(hasher.HashPassword(null!, passphrase)) : Busy;
    }

    /// <summary>Whether it is this account's passphrase; the account's hash is renewed in memory when it is of an older kind.</summary>
    public async Task<Outcome<bool>> IsRightAsync(Account? account, string passphrase, CancellationToken token)
    {
        using var turn = await _gate.AcquireAsync(1, token);
        if (!turn.IsAcquired)
            return Busy;
        var hash = account?.PasswordHash ?? _nobodys.Value;
        var result = hasher.VerifyHashedPassword(null!, hash, passphrase);
        if (account?.PasswordHash is null || result == PasswordVerificationResult.Failed)
            return false;
        if (result == PasswordVerificationResult.SuccessRehashNeeded)
            account.PasswordHash = hasher.HashPassword(account, passphrase);
        return true;
    }

    public void Dispose() => _gate.Dispose();
}
