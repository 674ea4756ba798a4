using System.Text.Json.Serialization;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using PeerCircles.Domain;
using PeerCircles.Server.Notices;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Platform.Seeds;

namespace PeerCircles.Server.SignIn;

/// <summary>
/// Asks for an account. The answer never tells whether the address has one: the mail does, to the one person who may know.
/// </summary>
/// <param name="Email">Where the link goes.</param>
/// <param name="Passphrase">15–128 characters of any kind, not one of the common ones.</param>
/// <param name="DisplayName">1–40 characters; what others see.</param>
/// <param name="Adult">"I am 18 or older": must be true.</param>
/// <param name="TimeZone">IANA name.</param>
internal sealed record RegisterAccount(string Email, string Passphrase, string DisplayName, bool Adult, string TimeZone)
    : IAsk<Done>
{
    [JsonIgnore]
    public Visitor Visitor { get; init; } = Visitor.Unknown;

    public override string ToString() => nameof(RegisterAccount);
}

internal sealed class RegisterAccountValidator : AbstractValidator<RegisterAccount>
{
    public RegisterAccountValidator(CommonPassphrases common)
    {
        RuleFor(c => c.Email).MustBeAnAddress();
        RuleFor(c => c.Passphrase).MustBeAGoodPassphrase(common);
        RuleFor(c => c.DisplayName).MustBeAGoodName();
        RuleFor(c => c.Adult).MustBeAdult();
        RuleFor(c => c.TimeZone).MustBeATimeZone();
    }
}

internal sealed class RegisterAccountHandler(
    CirclesDb db,
    UserManager<Account> accounts,
    Passphrases passphrases,
    Throttles throttles,
    Outbox outbox,
    TimeProvider time
) : IRequestHandler<RegisterAccount, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(RegisterAccount command, CancellationToken token)
    {
        if (throttles.Request(command.Visitor) is { } wait)
            return wait;
        // Both ways do the costly work and write a mail, so that neither can be told from the other by waiting.
        var hash = await passphrases.HashAsync(command.Passphrase, token);
        if (hash.Refusal is { } busy)
            return busy;
        var known = await accounts.FindByEmailAsync(command.Email);
        if (!throttles.MayMail(command.Email, AskedByMail.Account))
            return new Done();
        if (known is not null)
            outbox.Put(known.Email!, MailTemplate.AccountExists, "/sign-in");
        else
            Prepare(command, hash.Value);
        await db.SaveChangesAsync(token);
        outbox.Send();
        return new Done();
    }

    private void Prepare(RegisterAccount command, string hash)
    {
        var now = time.Now();
        var secret = SecretToken.New();
        var registration = new Registration
        {
            Id = NewId.At(now),
            Email = command.Email,
            NormalizedEmail = EmailKey.Of(command.Email),
            PassphraseHash = hash,
            DisplayName = DisplayNames.Tidy(command.DisplayName),
            TimeZone = command.TimeZone,
            TokenHash = secret.Hash,
            EndsAt = now + Registration.Lifetime,
        };
        db.Add(registration);
        outbox.Put(
            command.Email,
            MailTemplate.ConfirmAddress,
            $"/confirm?person={registration.Id}&token={secret.Text}"
        );
    }
}
