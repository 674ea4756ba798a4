using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Administration;

/// <summary>An invitation that was sent works no longer.</summary>
public sealed record RevokeInvitation(Caller Caller, Guid Invitation) : IAsk<Nothing>;

internal sealed class RevokeInvitationHandler(CirclesDb db, TimeProvider time)
    : IRequestHandler<RevokeInvitation, Outcome<Nothing>>
{
    public async Task<Outcome<Nothing>> Handle(RevokeInvitation request, CancellationToken cancellationToken)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancellationToken);
        var revoked = await db.Set<Invitation>()
            .Where(i => i.Id == request.Invitation)
            .ExecuteDeleteAsync(cancellationToken);
        if (revoked == 0)
            return CircleRefusals.NotFound;
        db.Add(AdminAudit.Entry(AuditAct.InvitationRevoked, request.Caller.Person, time.Now()));
        await db.SaveChangesAsync(cancellationToken);
        await together.CommitAsync(cancellationToken);
        return new Nothing();
    }
}
