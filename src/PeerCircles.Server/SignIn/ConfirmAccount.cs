using System.Text.Json.Serialization;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.Members;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>
/// Follows the link of the mail: now there is an account, and who opened it is signed in. Works once. The link shows whose mailbox it is, the passphrase that
/// it was they who asked: otherwise somebody else's asking, followed by mistake, would open the account with a stranger's passphrase.
/// </summary>
/// <param name="Person">From the link.</param>
/// <param name="Token">From the link.</param>
/// <param name="Passphrase">As chosen when registering. After a wrong one the link can still be used.</param>
internal sealed record ConfirmAccount(Guid Person, string Token, string Passphrase) : IAsk<OpenedSession>
{
    [JsonIgnore]
    public Visitor Visitor { get; init; } = Visitor.Unknown;

    public override string ToString() => nameof(ConfirmAccount);
}

/// <summary>Who followed the link holds the account's mailbox, so their device counts as one of the person's own.</summary>
internal sealed record ReachedByMail(string Email)
{
    public override string ToString() => nameof(ReachedByMail);
}

internal sealed class ConfirmAccountValidator : AbstractValidator<ConfirmAccount>
{
    public ConfirmAccountValidator()
    {
        RuleFor(c => c.Token).MustBeGiven();
        RuleFor(c => c.Passphrase).MustBeGiven();
    }
}

internal sealed class ConfirmAccountHandler(
    CirclesDb db,
    UserManager<Account> accounts,
    Passphrases passphrases,
    Sessions sessions,
    Throttles throttles,
    Spoken spoken,
    TimeProvider time
) : IRequestHandler<ConfirmAccount, Outcome<OpenedSession>>
{
    public static readonly Refusal LinkGone = new(
        RefusalKind.Gone,
        "link_gone",
        "This link was used before, or it is too old."
    );

    public async Task<Outcome<OpenedSession>> Handle(ConfirmAccount command, CancellationToken token)
    {
        if (throttles.Request(command.Visitor) is { } wait)
            return wait;
        var now = time.Now();
        var registration = await db.Set<Registration>()
            .AsNoTracking()
            .SingleOrDefaultAsync(r => r.Id == command.Person && r.EndsAt > now, token);
        if (registration is null || !SecretToken.Matches(command.Token, registration.TokenHash))
            return LinkGone;
        if (throttles.TryBehindLink(registration.Id) is { } tooMany)
            return tooMany;
        var account = registration.ToAccount(now);
        var right = await passphrases.IsRightAsync(account, command.Passphrase, token);
        if (right.Refusal is { } busy)
            return busy;
        if (!right.Value)
            return SignInWithPassphraseHandler.WrongSignIn;
        if (!await OpenAsync(registration, account, token))
            return LinkGone;
        if (command.Visitor.SignedInAs is { } before)
            await sessions.EndAsync(before.Person, before.Session, token);
        // The passphrase was just given: asking for it once more would only be a hurdle.
        return await sessions.OpenAsync(account, ownDevice: false, token);
    }

    /// <summary>
    /// Whoever deletes the registration opens the account: of two who follow the link at once, the second finds nothing. Every
    /// other asking for this address ends here too.
    /// </summary>
    private async Task<bool> OpenAsync(Registration registration, Account account, CancellationToken token)
    {
        await using var together = await db.Database.BeginTransactionAsync(token);
        var used = await db.Set<Registration>()
            .Where(r => r.NormalizedEmail == registration.NormalizedEmail)
            .ExecuteDeleteAsync(token);
        KeepLanguage(new PersonId(account.Id));
        if (used == 0 || !(await accounts.CreateAsync(account)).Succeeded)
            return false;
        await together.CommitAsync(token);
        return true;
    }

    /// <summary>So that letters that nobody asks for on a page find it too; those are English otherwise.</summary>
    private void KeepLanguage(PersonId person)
    {
        if (spoken.OnThisPage is SpokenLanguage.En)
            return;
        var kept = new KeptPreferences { Person = person };
        kept.Take(Preferences.Unchosen with { Language = spoken.OnThisPage });
        db.Add(kept);
    }
}
