using System.Text.Json.Serialization;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>Opens a session. Says the same no for an unknown address, a wrong passphrase and an address not yet confirmed.</summary>
/// <param name="Email">As typed; case and width don't matter.</param>
/// <param name="Passphrase">As typed.</param>
/// <param name="OwnDevice">Stay signed in for 30 days, also after closing the browser; otherwise 12 hours at most.</param>
internal sealed record SignInWithPassphrase(string Email, string Passphrase, bool OwnDevice) : IAsk<OpenedSession>
{
    [JsonIgnore]
    public Visitor Visitor { get; init; } = Visitor.Unknown;

    public override string ToString() => nameof(SignInWithPassphrase);
}

internal sealed class SignInWithPassphraseValidator : AbstractValidator<SignInWithPassphrase>
{
    public SignInWithPassphraseValidator()
    {
        RuleFor(c => c.Email).MustBeGiven();
        RuleFor(c => c.Passphrase).MustBeGiven();
    }
}

internal sealed class SignInWithPassphraseHandler(
    UserManager<Account> accounts,
    Passphrases passphrases,
    Sessions sessions,
    Throttles throttles
) : IRequestHandler<SignInWithPassphrase, Outcome<OpenedSession>>
{
    public static readonly Refusal WrongSignIn = new(
        RefusalKind.Unauthenticated,
        "wrong_sign_in",
        "That address and passphrase don't go together. Please check both and try again."
    );

    public async Task<Outcome<OpenedSession>> Handle(SignInWithPassphrase command, CancellationToken token)
    {
        if (throttles.Try(command.Email, command.Visitor) is { } wait)
            return wait;
        var account = await accounts.FindByEmailAsync(command.Email);
        var right = await passphrases.IsRightAsync(account, command.Passphrase, token);
        if (right.Refusal is { } busy)
            return busy;
        if (!right.Value || account is not { EmailConfirmed: true })
            return WrongSignIn;
        throttles.WasRight(command.Email, command.Visitor);
        if (command.Visitor.SignedInAs is { } before)
            await sessions.EndAsync(before.Person, before.Session, token);
        return await sessions.OpenAsync(account, command.OwnDevice, token);
    }
}
