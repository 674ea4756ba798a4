using System.Text.Json.Serialization;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>Follows the link that was sent to a new address: from now on it is the account's. Works once; sessions go on.</summary>
/// <param name="Person">From the link.</param>
/// <param name="Token">From the link.</param>
internal sealed record ConfirmEmail(Guid Person, string Token) : IAsk<ReachedByMail>
{
    [JsonIgnore]
    public Visitor Visitor { get; init; } = Visitor.Unknown;

    public override string ToString() => nameof(ConfirmEmail);
}

internal sealed class ConfirmEmailValidator : AbstractValidator<ConfirmEmail>
{
    public ConfirmEmailValidator() => RuleFor(c => c.Token).MustBeGiven();
}

internal sealed class ConfirmEmailHandler(
    CirclesDb db,
    UserManager<Account> accounts,
    Throttles throttles,
    TimeProvider time
) : IRequestHandler<ConfirmEmail, Outcome<ReachedByMail>>
{
    public async Task<Outcome<ReachedByMail>> Handle(ConfirmEmail command, CancellationToken token)
    {
        if (throttles.Request(command.Visitor) is { } wait)
            return wait;
        var (hash, now) = (SecretToken.HashOf(command.Token), time.Now());
        var change = await db.Set<EmailChange>()
            .AsNoTracking()
            .SingleOrDefaultAsync(c => c.Person == command.Person && c.TokenHash == hash && c.EndsAt > now, token);
        return change is not null && await MoveAsync(change, token)
            ? new ReachedByMail(change.Email)
            : ConfirmAccountHandler.LinkGone;
    }

    /// <summary>All or nothing: links that went to the old address die with it. An address that found an account meanwhile stays with that one.</summary>
    private async Task<bool> MoveAsync(EmailChange change, CancellationToken token)
    {
        await using var together = await db.Database.BeginTransactionAsync(token);
        var used = await db.Set<EmailChange>().Where(c => c.Person == change.Person).ExecuteDeleteAsync(token);
        if (used == 0 || await accounts.FindByIdAsync(change.Person.ToString()) is not { } account)
            return false;
        (account.Email, account.UserName) = (change.Email, change.Email);
        if (!(await accounts.UpdateAsync(account)).Succeeded)
            return false;
        await db.Set<PassphraseReset>().Where(r => r.Person == account.Id).ExecuteDeleteAsync(token);
        await together.CommitAsync(token);
        return true;
    }
}
