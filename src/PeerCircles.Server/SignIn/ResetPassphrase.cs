using System.Text.Json.Serialization;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.Notices;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Platform.Seeds;

namespace PeerCircles.Server.SignIn;

/// <summary>Sets a new passphrase by the link of a mail, once, and ends every session of the account.</summary>
internal sealed record ResetPassphrase(Guid Person, string Token, string Passphrase) : IAsk<ReachedByMail>
{
    [JsonIgnore]
    public Visitor Visitor { get; init; } = Visitor.Unknown;

    public override string ToString() => nameof(ResetPassphrase);
}

internal sealed class ResetPassphraseValidator : AbstractValidator<ResetPassphrase>
{
    public ResetPassphraseValidator(CommonPassphrases common)
    {
        RuleFor(c => c.Token).MustBeGiven();
        RuleFor(c => c.Passphrase).MustBeAGoodPassphrase(common);
    }
}

internal sealed class ResetPassphraseHandler(
    CirclesDb db,
    UserManager<Account> accounts,
    Passphrases passphrases,
    Sessions sessions,
    Throttles throttles,
    Outbox outbox,
    TimeProvider time
) : IRequestHandler<ResetPassphrase, Outcome<ReachedByMail>>
{
    public async Task<Outcome<ReachedByMail>> Handle(ResetPassphrase command, CancellationToken token)
    {
        if (throttles.Request(command.Visitor) is { } wait)
            return wait;
        if (await FindAsync(command, token) is not { } account)
            return ConfirmAccountHandler.LinkGone;
        var hash = await passphrases.HashAsync(command.Passphrase, token);
        if (hash.Refusal is { } busy)
            return busy;
        if (!await SetAsync(account, hash.Value, token))
            return ConfirmAccountHandler.LinkGone;
        await sessions.EndAllAsync(new PersonId(account.Id), CancellationToken.None);
        outbox.Send();
        return new ReachedByMail(account.Email!);
    }

    /// <summary>All or nothing: the account's links are used up, the passphrase set, the mail written. Who comes second finds no link.</summary>
    private async Task<bool> SetAsync(Account account, string hash, CancellationToken token)
    {
        await using var together = await db.Database.BeginTransactionAsync(token);
        var used = await db.Set<PassphraseReset>().Where(r => r.Person == account.Id).ExecuteDeleteAsync(token);
        // A thief who was signed in may have asked for another address.
        await db.Set<EmailChange>().Where(c => c.Person == account.Id).ExecuteDeleteAsync(token);
        account.PasswordHash = hash;
        outbox.Put(account.Email!, MailTemplate.PassphraseChanged, "/forgotten");
        if (used == 0 || !(await accounts.UpdateSecurityStampAsync(account)).Succeeded)
            return false;
        await together.CommitAsync(token);
        return true;
    }

    private async Task<Account?> FindAsync(ResetPassphrase command, CancellationToken token)
    {
        var now = time.Now();
        var hash = SecretToken.HashOf(command.Token);
        var mayReset = await db.Set<PassphraseReset>()
            .AnyAsync(r => r.Person == command.Person && r.TokenHash == hash && r.EndsAt > now, token);
        return mayReset ? await accounts.FindByIdAsync(command.Person.ToString()) : null;
    }
}
