using System.Text.Json.Serialization;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using PeerCircles.Domain;
using PeerCircles.Server.Notices;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>Asks for a link to choose a new passphrase. The answer never tells whether the address has an account.</summary>
internal sealed record ForgetPassphrase(string Email) : IAsk<Done>
{
    [JsonIgnore]
    public Visitor Visitor { get; init; } = Visitor.Unknown;

    public override string ToString() => nameof(ForgetPassphrase);
}

internal sealed class ForgetPassphraseValidator : AbstractValidator<ForgetPassphrase>
{
    public ForgetPassphraseValidator() => RuleFor(c => c.Email).MustBeAnAddress();
}

internal sealed class ForgetPassphraseHandler(
    CirclesDb db,
    UserManager<Account> accounts,
    Throttles throttles,
    Outbox outbox,
    TimeProvider time
) : IRequestHandler<ForgetPassphrase, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ForgetPassphrase command, CancellationToken token)
    {
        if (throttles.Request(command.Visitor) is { } wait)
            return wait;
        var account = await accounts.FindByEmailAsync(command.Email);
        if (!throttles.MayMail(command.Email, AskedByMail.NewPassphrase))
            return new Done();
        if (account is null)
            outbox.Put(command.Email, MailTemplate.NoAccountHere, "/register");
        else
            Prepare(account);
        await db.SaveChangesAsync(token);
        outbox.Send();
        return new Done();
    }

    private void Prepare(Account account)
    {
        var secret = SecretToken.New();
        db.Add(PassphraseReset.For(account, secret, time.Now()));
        outbox.Put(account.Email!, MailTemplate.ResetPassphrase, $"/reset?person={account.Id}&token={secret.Text}");
    }
}
