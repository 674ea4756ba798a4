using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Moderation;

/// <summary>Who has a desk, and which cases lie on it. The circle decides again before anything is done.</summary>
internal sealed class DeskAccess(CirclesDb db, BlockedParties blocks)
{
    public static readonly Refusal NotYours = CircleRefusals.NotFound;

    public async Task<bool> HasDeskAsync(Caller caller, CancellationToken token) =>
        caller.Roles.HasFlag(CommunityRoles.Moderator) || await Led(caller.Person).AnyAsync(token);

    /// <summary>
    /// A moderator's: every case that they are no party to, of circles in which they have no seat. A facilitator's: agreement
    /// matters of the circles they lead. Of both, those that no block keeps from them.
    /// </summary>
    public Task<IQueryable<Case>> CasesOfAsync(Caller caller, CancellationToken token) =>
        CasesOfAsync(caller.Person, caller.Roles.HasFlag(CommunityRoles.Moderator), token);

    /// <summary>The moderators on whose desk this case lies.</summary>
    public async Task<IReadOnlyList<PersonId>> ModeratorsOfAsync(CaseId id, CancellationToken token)
    {
        var those = new List<PersonId>();
        foreach (var moderator in await blocks.ModeratorsAsync(token))
        {
            var theirs = await CasesOfAsync(moderator, isModerator: true, token);
            if (await theirs.AnyAsync(c => c.Id == id, token))
                those.Add(moderator);
        }
        return those;
    }

    private async Task<IQueryable<Case>> CasesOfAsync(PersonId person, bool isModerator, CancellationToken token)
    {
        var kept = await blocks.KeepFromAsync(person, token);
        var led = Led(person);
        var seated = db
            .Memberships.Where(m =>
                m.Person == person && (m.State == MembershipState.Active || m.State == MembershipState.Paused)
            )
            .Select(m => m.Circle);
        return db
            .Cases.AsNoTracking()
            .Where(c => c.Author != person && !kept.Contains(c.Id))
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
