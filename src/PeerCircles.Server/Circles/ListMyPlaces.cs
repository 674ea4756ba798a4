using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Circles;

/// <summary>The circles in which somebody asked for a seat, waits for one, or is offered one: offers first, the most pressing one on top.</summary>
internal sealed record ListMyPlaces(Caller Caller) : IAsk<IReadOnlyList<FoundCircle>>;

internal sealed class ListMyPlacesHandler(CircleFinder finder, CirclesDb db)
    : IRequestHandler<ListMyPlaces, Outcome<IReadOnlyList<FoundCircle>>>
{
    public async Task<Outcome<IReadOnlyList<FoundCircle>>> Handle(
        ListMyPlaces request,
        CancellationToken cancellationToken
    )
    {
        var person = request.Caller.Person;
        var asked = finder
            .SeenBy(person)
            .Where(c =>
                db.Places.Any(p =>
                    p.Circle == c.Id
                    && p.Person == person
                    && (
                        p.State == PlaceState.Requested
                        || p.State == PlaceState.Waitlisted
                        || p.State == PlaceState.Offered
                    )
                )
            );
        var places = await finder.ViewAsync(asked, person, Wishes.None, cancellationToken);
        return places.OrderBy(c => c.OfferUntil ?? DateTimeOffset.MaxValue).ThenBy(c => c.Coming[0].StartsAt).ToList();
    }
}
