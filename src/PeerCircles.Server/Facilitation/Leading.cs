using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Facilitation;

/// <summary>Who leads a circle, asked anew at every call: a role that was taken away is gone for the very next one.</summary>
internal static class Leading
{
    /// <summary>The seat of a facilitator. Members hear that it is for facilitators; to everybody else nothing is here.</summary>
    public static async Task<Outcome<Membership>> LeadAsync(
        this CirclesDb db,
        CircleId circle,
        PersonId person,
        CancellationToken token
    )
    {
        var seat = await db
            .Memberships.AsNoTracking()
            .SingleOrDefaultAsync(m => m.Circle == circle && m.Person == person, token);
        return seat is not { IsActive: true } ? CircleRefusals.NotFound
            : seat.Facilitates ? seat
            : CircleRefusals.OnlyFacilitators;
    }
}
