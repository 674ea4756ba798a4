using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Administration;

/// <summary>The invitations to staff that still work.</summary>
public sealed record ListInvitations : IAsk<IReadOnlyList<InvitationLine>>;

/// <param name="Email">Where it was sent.</param>
/// <param name="EndsAt">Until when it works.</param>
public sealed record InvitationLine(Guid Id, string Email, CommunityRoles Role, DateTimeOffset EndsAt);

internal sealed class ListInvitationsHandler(CirclesDb db, TimeProvider time)
    : IRequestHandler<ListInvitations, Outcome<IReadOnlyList<InvitationLine>>>
{
    public async Task<Outcome<IReadOnlyList<InvitationLine>>> Handle(
        ListInvitations request,
        CancellationToken cancellationToken
    )
    {
        var now = time.Now();
        return await db.Set<Invitation>()
            .Where(i => i.EndsAt > now)
            .OrderBy(i => i.EndsAt)
            .Select(i => new InvitationLine(i.Id, i.Email, i.Role, i.EndsAt))
            .ToListAsync(cancellationToken);
    }
}
