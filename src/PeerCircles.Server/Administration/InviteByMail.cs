using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Live;
using PeerCircles.Server.Notices;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Administration;

/// <summary>An administrator invites a future moderator or administrator. The link goes by mail alone: nobody here sees it.</summary>
/// <param name="Passphrase">The administrator's own, once more.</param>
public sealed record InviteByMail(Caller Caller, string Email, CommunityRoles Role, string Passphrase) : IAsk<Nothing>
{
    public override string ToString() => nameof(InviteByMail);
}

internal sealed class InviteByMailValidator : AbstractValidator<InviteByMail>
{
    public InviteByMailValidator()
    {
        RuleFor(c => c.Email).MustBeAnAddress();
        RuleFor(c => c.Role).MustBeForStaff();
        RuleFor(c => c.Passphrase).MustBeGiven();
    }
}

internal sealed class InviteByMailHandler(CirclesDb db, OwnAccount own, Outbox outbox, TimeProvider time)
    : IRequestHandler<InviteByMail, Outcome<Nothing>>
{
    public async Task<Outcome<Nothing>> Handle(InviteByMail request, CancellationToken cancellationToken)
    {
        if ((await own.ShownByAsync(request.Caller, request.Passphrase, cancellationToken)).Refusal is { } no)
            return no;
        var (now, secret, key) = (time.Now(), SecretToken.New(), EmailKey.Of(request.Email));
        await using var together = await db.Database.BeginTransactionAsync(cancellationToken);
        // The newest link is the one that works.
        await db.Set<Invitation>()
            .Where(i => i.NormalizedEmail == key && i.Role == request.Role)
            .ExecuteDeleteAsync(cancellationToken);
        db.Add(Invitation.For(request.Email, request.Role, secret, now));
        db.Add(StaffAudit.Entry(AuditAct.StaffInvited, request.Caller.Person, null, request.Role, now));
        outbox.Put(request.Email, MailTemplate.StaffInvitation, $"/invite?token={secret.Text}");
        await db.SaveChangesAsync(cancellationToken);
        await together.CommitAsync(cancellationToken);
        outbox.Send();
        return new Nothing();
    }
}
