using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Circles;

/// <summary>Who asks or waits for a seat, in the order in which they asked. For the circle's facilitators only.</summary>
public sealed record ListWaiting(Caller Caller, Guid Circle) : IAsk<IReadOnlyList<WaitingPerson>>;

/// <param name="Name">What the community calls them.</param>
/// <param name="Since">When they asked.</param>
/// <param name="Listens">Would like a listener's seat.</param>
/// <param name="OfferUntil">Until when a seat is held for them; null unless one is.</param>
public sealed record WaitingPerson(
    Guid Person,
    string Name,
    PlaceState State,
    DateTimeOffset Since,
    bool Listens,
    DateTimeOffset? OfferUntil
);

internal sealed class ListWaitingHandler(CirclesDb db)
    : IRequestHandler<ListWaiting, Outcome<IReadOnlyList<WaitingPerson>>>
{
    public async Task<Outcome<IReadOnlyList<WaitingPerson>>> Handle(
        ListWaiting request,
        CancellationToken cancellationToken
    )
    {
        var (circle, person) = (new CircleId(request.Circle), request.Caller.Person);
        var seat = await db
            .Memberships.AsNoTracking()
            .SingleOrDefaultAsync(m => m.Circle == circle && m.Person == person, cancellationToken);
        if (seat is not { IsActive: true })
            return CircleRefusals.NotFound;
        if (!seat.Facilitates)
            return CircleRefusals.OnlyFacilitators;
        var places = await db
            .Places.AsNoTracking()
            .Where(p => p.Circle == circle)
            .Where(p =>
                p.State == PlaceState.Requested || p.State == PlaceState.Waitlisted || p.State == PlaceState.Offered
            )
            .OrderBy(p => p.Turn)
            .ToListAsync(cancellationToken);
        var ids = places.ConvertAll(p => p.Person.Value);
        var names = await db
            .Users.Where(a => ids.Contains(a.Id))
            .ToDictionaryAsync(a => a.Id, a => a.DisplayName, cancellationToken);
        // Whoever has deleted their account meanwhile has no name, and is about to leave the line.
        return places
            .Where(p => names.ContainsKey(p.Person.Value))
            .Select(p => new WaitingPerson(
                p.Person.Value,
                names[p.Person.Value],
                p.State,
                p.Since,
                p.Listens,
                p.OfferUntil
            ))
            .ToList();
    }
}
