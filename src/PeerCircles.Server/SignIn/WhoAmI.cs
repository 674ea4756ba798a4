using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Members;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>The caller's own account.</summary>
internal sealed record WhoAmI(Caller Caller) : IAsk<Me>;

/// <param name="Person">Their id everywhere.</param>
/// <param name="Name">What others see.</param>
/// <param name="Colour">Avatar colour, 0–7.</param>
/// <param name="Email">Seen by nobody else.</param>
/// <param name="TimeZone">IANA name.</param>
/// <param name="Roles">In the community; roles in a circle come with the circle.</param>
/// <param name="Facilitates">Facilitates or co-facilitates at least one circle.</param>
/// <param name="Preferences">Carried along, so that the first page is as they want it.</param>
internal sealed record Me(
    Guid Person,
    string Name,
    int Colour,
    string Email,
    string TimeZone,
    IReadOnlyList<CommunityRoles> Roles,
    bool Facilitates,
    Preferences Preferences
);

/// <summary>What a page asks first. That nobody is signed in is no failure there, so browsers don't complain of one.</summary>
internal sealed record Here(Me? Me);

internal sealed class WhoAmIHandler(CirclesDb db) : IRequestHandler<WhoAmI, Outcome<Me>>
{
    public async Task<Outcome<Me>> Handle(WhoAmI query, CancellationToken token)
    {
        var account = await db.Users.AsNoTracking().SingleAsync(a => a.Id == query.Caller.Person.Value, token);
        return new Me(
            account.Id,
            account.DisplayName,
            account.Colour,
            account.Email!,
            account.TimeZone,
            [.. account.Roles.Each()],
            await FacilitatesAsync(query.Caller.Person, token),
            await db.PreferencesOfAsync(query.Caller.Person, token)
        );
    }

    private Task<bool> FacilitatesAsync(PersonId person, CancellationToken token) =>
        db.Memberships.AnyAsync(
            m =>
                m.Person == person
                && m.State == MembershipState.Active
                && (m.Role == MemberRole.Facilitator || m.Role == MemberRole.CoFacilitator),
            token
        );
}
