using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Meetings;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Circles;

/// <summary>Circles as somebody sees them who could join: what is public of them, and how far the person is on the way in.</summary>
internal sealed class CircleFinder(CirclesDb db, Occurrences occurrences, TimeProvider time)
{
    private const int MeetingsShown = 4;

    /// <summary>
    /// What this person may know of without a seat. Whoever was removed sees nothing of the circle; one that takes people by
    /// invitation is seen only by who is on the way in.
    /// </summary>
    public IQueryable<CircleProfile> SeenBy(PersonId person) =>
        db
            .Circles.AsNoTracking()
            .Where(c => c.State == CircleState.Open)
            .Where(c =>
                !db.Memberships.Any(m => m.Circle == c.Id && m.Person == person && m.State != MembershipState.Left)
            )
            .Where(c =>
                c.JoinPolicy != JoinPolicy.ByInvitation
                || db.Places.Any(p =>
                    p.Circle == c.Id
                    && p.Person == person
                    && (p.State == PlaceState.Waitlisted || p.State == PlaceState.Offered)
                )
            );

    public async Task<IReadOnlyList<FoundCircle>> ViewAsync(
        IQueryable<CircleProfile> query,
        PersonId person,
        Wishes wishes,
        CancellationToken token
    )
    {
        var circles = (await query.ToListAsync(token)).FindAll(wishes.CanBeFor);
        var ids = circles.ConvertAll(c => c.Id);
        var seats = await db
            .Memberships.AsNoTracking()
            .Where(m => ids.Contains(m.Circle))
            .Where(m => m.State == MembershipState.Active || m.State == MembershipState.Paused)
            .ToListAsync(token);
        var places = await db
            .Places.AsNoTracking()
            .Where(p => ids.Contains(p.Circle))
            .Where(p =>
                p.State == PlaceState.Offered
                || p.State == PlaceState.Waitlisted
                || (p.State == PlaceState.Requested && p.Person == person)
            )
            .ToListAsync(token);
        var (seatsOf, placesOf, now) = (seats.ToLookup(m => m.Circle), places.ToLookup(p => p.Circle), time.Now());
        return circles.ConvertAll(c => View(c, [.. seatsOf[c.Id]], [.. placesOf[c.Id]], person, wishes, now));
    }

    private static MyPlace? Stands(Place? place) =>
        place?.State switch
        {
            PlaceState.Requested => MyPlace.Requested,
            PlaceState.Waitlisted => MyPlace.Waitlisted,
            PlaceState.Offered => MyPlace.Offered,
            _ => null,
        };

    private FoundCircle View(
        CircleProfile circle,
        List<Membership> seats,
        List<Place> places,
        PersonId person,
        Wishes wishes,
        DateTimeOffset now
    )
    {
        var mine = places.Find(p => p.Person == person);
        var held = places.FindAll(p => p.State == PlaceState.Offered);
        var taken = seats.FindAll(m => m.Role == MemberRole.Member);
        var free = Free(circle.Capacity, listens: false);
        var freeToListen = Free(circle.ListenerSeats, listens: true);
        var coming = occurrences.Coming(circle.Weekly, now, MeetingsShown);
        var weighed = wishes.Weigh(circle, coming).ToList();
        return new FoundCircle(
            circle.Id.Value,
            circle.Name,
            circle.Theme,
            circle.Language,
            circle.Format,
            circle.TimeZone,
            circle.Weekly.ToView(),
            occurrences.Current(circle.Weekly, now) is not null,
            coming,
            circle.Capacity,
            free,
            circle.ListenerSeats,
            freeToListen,
            circle.Pace,
            circle.JoinPolicy,
            circle.State,
            circle.RetentionDays,
            new AgreementView(circle.AgreementVersion, circle.AgreementLines),
            [.. seats.Where(m => m.Facilitates).Select(m => new FacilitatorView(m.Name, m.Colour))],
            seats.Count,
            Stands(mine),
            mine?.Listens ?? false,
            mine?.OfferUntil,
            places.Count(p => p.State == PlaceState.Waitlisted),
            [.. weighed.Where(w => w.IsMet).Select(w => w.Reason), .. AlwaysGood()],
            [.. weighed.Where(w => !w.IsMet).Select(w => w.Reason)],
            [.. Elsewhen()]
        );

        int Free(int all, bool listens) =>
            Math.Max(0, all - taken.Count(m => m.Listens == listens) - held.Count(p => p.Listens == listens));

        IEnumerable<FitReason> AlwaysGood()
        {
            if (wishes.Language is not null)
                yield return FitReason.Language;
            if (free > 0 && wishes.Mode != ModeWish.Listen)
                yield return FitReason.Seat;
            if (freeToListen > 0 && wishes.Mode == ModeWish.Listen)
                yield return FitReason.Listen;
        }

        IEnumerable<DateTimeOffset> Elsewhen() =>
            coming.Any(wishes.Hours.Hold) ? coming.Where(o => !wishes.Hours.Hold(o)).Select(o => o.StartsAt) : [];
    }
}
