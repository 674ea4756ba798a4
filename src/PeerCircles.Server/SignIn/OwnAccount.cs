using Microsoft.AspNetCore.Identity;
using PeerCircles.Domain;

namespace PeerCircles.Server.SignIn;

/// <summary>
/// Whoever sits at a signed-in screen need not be the person: what can't be taken back asks for the passphrase once more,
/// and wrong ones are counted as at sign-in.
/// </summary>
internal sealed class OwnAccount(UserManager<Account> accounts, Passphrases passphrases, Throttles throttles)
{
    private static readonly Refusal WrongPassphrase = new(
        RefusalKind.Forbidden,
        "wrong_passphrase",
        "This isn't the passphrase of your account. Please try again."
    );

    /// <summary>The caller's account, once they have shown by the passphrase that it is theirs.</summary>
    public async Task<Outcome<Account>> ShownByAsync(Caller caller, string passphrase, CancellationToken token)
    {
        if (throttles.TryWithin(caller.Session) is { } wait)
            return wait;
        var account = await accounts.FindByIdAsync(caller.Person.Value.ToString());
        var right = await passphrases.IsRightAsync(account, passphrase, token);
        if (right.Refusal is { } busy)
            return busy;
        if (!right.Value)
            return WrongPassphrase;
        throttles.WasRightWithin(caller.Session);
        return account!;
    }
}
