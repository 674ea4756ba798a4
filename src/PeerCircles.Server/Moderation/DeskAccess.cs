using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Moderation;

/// <summary>Who has a desk, and which cases lie on it. The circle decides again before anything is done.</summary>
internal sealed class DeskAccess(CirclesDb db)
{
    public static readonly Refusal NotYours = CircleRefusals.NotFound;

    public async Task<bool> HasDeskAsync(Caller caller, CancellationToken token) =>
        caller.Roles.HasFlag(CommunityRoles.Moderator) || await Led(caller.Person).AnyAsync(token);

    /// <summary>
    /// A moderator's: every case that they are no party to, of circles in which they have no seat. A facilitator's: agreement
    /// matters of the circles they lead.
    /// </summary>
    public IQueryable<Case> CasesOf(Caller caller)
    {
        var person = caller.Person;
        var led = Led(person);
        var seated = db
            .Memberships.Where(m =>
                m.Person == person && (m.State == MembershipState.Active || m.State == MembershipState.Paused)
            )
            .Select(m => m.Circle);
        var isModerator = caller.Roles.HasFlag(CommunityRoles.Moderator);
        return db
            .Cases.AsNoTracking()
            .Where(c => c.Author != person)
            .Where(c => !db.Flags.Any(f => f.Case == c.Id && f.Reporter == person))
            .Where(c =>
                led.Contains(c.Circle)
                    ? !db.Flags.Any(f => f.Case == c.Id && f.Reason != FlagReason.R11 && f.Reason != FlagReason.R12)
                    : isModerator && !seated.Contains(c.Circle)
            );
    }

    private IQueryable<CircleId> Led(PersonId person) =>
        db
            .Memberships.Where(m =>
                m.Person == person
                && m.State == MembershipState.Active
                && (m.Role == MemberRole.Facilitator || m.Role == MemberRole.CoFacilitator)
            )
            .Select(m => m.Circle);
}
