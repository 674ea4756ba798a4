using System.Text.Json.Serialization;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using PeerCircles.Domain;
using PeerCircles.Server.Notices;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>
/// Asks for another address. The answer never tells whether it has an account already: the mail to it does. The address so
/// far hears of it too, with what to do if it wasn't its owner.
/// </summary>
internal sealed record ChangeEmail(string Passphrase, string Email) : IAsk<Done>
{
    [JsonIgnore]
    public Caller Caller { get; init; } = null!;

    public override string ToString() => nameof(ChangeEmail);
}

internal sealed class ChangeEmailValidator : AbstractValidator<ChangeEmail>
{
    public ChangeEmailValidator()
    {
        RuleFor(c => c.Passphrase).MustBeGiven();
        RuleFor(c => c.Email).MustBeAnAddress();
    }
}

internal sealed class ChangeEmailHandler(
    CirclesDb db,
    UserManager<Account> accounts,
    OwnAccount own,
    Throttles throttles,
    Outbox outbox,
    TimeProvider time
) : IRequestHandler<ChangeEmail, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ChangeEmail command, CancellationToken token)
    {
        var shown = await own.ShownByAsync(command.Caller, command.Passphrase, token);
        if (shown.Refusal is { } no)
            return no;
        var account = shown.Value;
        var holder = await accounts.FindByEmailAsync(command.Email);
        if (!throttles.MayMail(command.Email, AskedByMail.Address))
            return new Done();
        // Either way one row and two mails, so that neither can be told from the other.
        var secret = SecretToken.New();
        var change = EmailChange.For(account, command.Email, secret, time.Now());
        db.Add(change);
        if (holder is null || holder.Id == account.Id)
            outbox.Put(
                command.Email,
                MailTemplate.ConfirmNewAddress,
                $"/confirm-email?person={account.Id}&token={secret.Text}"
            );
        else
            outbox.Put(holder.Email!, MailTemplate.AddressTaken, "/sign-in");
        outbox.Put(account.Email!, MailTemplate.AddressChanging, "/forgotten");
        await db.SaveChangesAsync(token);
        outbox.Send();
        return new Done();
    }
}
