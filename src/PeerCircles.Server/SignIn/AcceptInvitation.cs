using System.Text.Json.Serialization;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Platform.Seeds;

namespace PeerCircles.Server.SignIn;

/// <summary>
/// Becomes staff by a link, exactly once. A new address gets its account with it; who has an account already shows by their
/// passphrase that it is theirs, and keeps their name.
/// </summary>
internal sealed record AcceptInvitation(
    string Token,
    string Passphrase,
    string DisplayName,
    bool Adult,
    string TimeZone
) : IAsk<ReachedByMail>
{
    [JsonIgnore]
    public Visitor Visitor { get; init; } = Visitor.Unknown;

    public override string ToString() => nameof(AcceptInvitation);
}

internal sealed class AcceptInvitationValidator : AbstractValidator<AcceptInvitation>
{
    public AcceptInvitationValidator(CommonPassphrases common)
    {
        RuleFor(c => c.Token).MustBeGiven();
        RuleFor(c => c.Passphrase).MustBeAGoodPassphrase(common);
        RuleFor(c => c.DisplayName).MustBeAGoodName();
        RuleFor(c => c.Adult).MustBeAdult();
        RuleFor(c => c.TimeZone).MustBeATimeZone();
    }
}

internal sealed class AcceptInvitationHandler(
    CirclesDb db,
    UserManager<Account> accounts,
    Passphrases passphrases,
    Throttles throttles,
    TimeProvider time
) : IRequestHandler<AcceptInvitation, Outcome<ReachedByMail>>
{
    public async Task<Outcome<ReachedByMail>> Handle(AcceptInvitation command, CancellationToken token)
    {
        if (throttles.Request(command.Visitor) is { } wait)
            return wait;
        var (hash, now) = (SecretToken.HashOf(command.Token), time.Now());
        var invitation = await db.Set<Invitation>()
            .AsNoTracking()
            .SingleOrDefaultAsync(i => i.TokenHash == hash && i.EndsAt > now, token);
        if (invitation is null)
            return ConfirmAccountHandler.LinkGone;
        var known = await accounts.FindByEmailAsync(invitation.Email);
        var holder = known is null
            ? await NewAccountAsync(command, invitation, token)
            : await OwnAccountAsync(known, command, token);
        return holder.Refusal is { } no ? no : await BecomeAsync(holder.Value, invitation, known is null, token);
    }

    private async Task<Outcome<Account>> NewAccountAsync(
        AcceptInvitation command,
        Invitation invitation,
        CancellationToken token
    )
    {
        var hash = await passphrases.HashAsync(command.Passphrase, token);
        if (hash.Refusal is { } busy)
            return busy;
        var now = time.Now();
        var id = NewId.At(now);
        return new Account
        {
            Id = id,
            UserName = invitation.Email,
            Email = invitation.Email,
            EmailConfirmed = true,
            PasswordHash = hash.Value,
            DisplayName = DisplayNames.Tidy(command.DisplayName),
            Colour = Account.ColourOf(id),
            TimeZone = command.TimeZone,
            CreatedAt = now,
        };
    }

    private async Task<Outcome<Account>> OwnAccountAsync(
        Account known,
        AcceptInvitation command,
        CancellationToken token
    )
    {
        if (throttles.Try(known.Email!, command.Visitor) is { } wait)
            return wait;
        var right = await passphrases.IsRightAsync(known, command.Passphrase, token);
        if (right.Refusal is { } busy)
            return busy;
        if (!right.Value)
            return SignInWithPassphraseHandler.WrongSignIn;
        throttles.WasRight(known.Email!, command.Visitor);
        return known;
    }

    /// <summary>All or nothing: the link is used up, the role given, the audit row written. Who comes second finds no link.</summary>
    private async Task<Outcome<ReachedByMail>> BecomeAsync(
        Account account,
        Invitation invitation,
        bool isNew,
        CancellationToken token
    )
    {
        await using var together = await db.Database.BeginTransactionAsync(token);
        var used = await db.Set<Invitation>().Where(i => i.Id == invitation.Id).ExecuteDeleteAsync(token);
        if (used == 0)
            return ConfirmAccountHandler.LinkGone;
        account.Roles |= invitation.Role;
        var person = new PersonId(account.Id);
        db.Add(StaffAudit.Entry(AuditAct.StaffJoined, person, person, invitation.Role, time.Now()));
        var saved = isNew ? await accounts.CreateAsync(account) : await accounts.UpdateAsync(account);
        if (!saved.Succeeded)
            return ConfirmAccountHandler.LinkGone;
        await together.CommitAsync(token);
        return new ReachedByMail(account.Email!);
    }
}
