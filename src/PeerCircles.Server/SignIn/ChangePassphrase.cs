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

/// <summary>Sets a new passphrase and ends every other session of the caller; this one goes on.</summary>
/// <param name="Current">Asked again: an open screen is not enough.</param>
/// <param name="Passphrase">15–128 characters of any kind, not one of the common ones.</param>
internal sealed record ChangePassphrase(string Current, string Passphrase) : IAsk<Done>
{
    [JsonIgnore]
    public Caller Caller { get; init; } = null!;

    public override string ToString() => nameof(ChangePassphrase);
}

internal sealed class ChangePassphraseValidator : AbstractValidator<ChangePassphrase>
{
    public ChangePassphraseValidator(CommonPassphrases common)
    {
        RuleFor(c => c.Current).MustBeGiven();
        RuleFor(c => c.Passphrase).MustBeAGoodPassphrase(common);
    }
}

internal sealed class ChangePassphraseHandler(
    CirclesDb db,
    UserManager<Account> accounts,
    OwnAccount own,
    Passphrases passphrases,
    Sessions sessions,
    Outbox outbox
) : IRequestHandler<ChangePassphrase, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ChangePassphrase command, CancellationToken token)
    {
        var shown = await own.ShownByAsync(command.Caller, command.Current, token);
        if (shown.Refusal is { } no)
            return no;
        var hash = await passphrases.HashAsync(command.Passphrase, token);
        if (hash.Refusal is { } busy)
            return busy;
        await SetAsync(shown.Value, hash.Value, command.Caller, token);
        // The rest are strangers from here on: their rows carry the old stamp, and now they and their connections go.
        await sessions.EndOthersAsync(command.Caller, CancellationToken.None);
        outbox.Send();
        return new Done();
    }

    /// <summary>All or nothing: with the old passphrase every link that was asked for by mail dies too.</summary>
    private async Task SetAsync(Account account, string hash, Caller caller, CancellationToken token)
    {
        await using var together = await db.Database.BeginTransactionAsync(token);
        account.PasswordHash = hash;
        outbox.Put(account.Email!, MailTemplate.PassphraseChanged, "/forgotten");
        var saved = await accounts.UpdateSecurityStampAsync(account);
        if (!saved.Succeeded)
            throw new DbUpdateConcurrencyException("The account was changed at the same moment.");
        await db.Set<PassphraseReset>().Where(r => r.Person == account.Id).ExecuteDeleteAsync(token);
        await db.Set<EmailChange>().Where(c => c.Person == account.Id).ExecuteDeleteAsync(token);
        await sessions.KeepAsync(caller.Session, account.SecurityStamp!, token);
        await together.CommitAsync(token);
    }
}
