using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Meetings;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Circles;

/// <summary>The circles that someone could join, with everything that they should know before they do.</summary>
public sealed record ListOpenCircles(Caller Caller) : IAsk<IReadOnlyList<OpenCircle>>;

/// <param name="SeatsFree">Never negative.</param>
/// <param name="Members">Seats taken, facilitators too.</param>
public sealed record OpenCircle(
    Guid Id,
    string Name,
    string Theme,
    string Language,
    string Format,
    string TimeZone,
    WeeklyView Weekly,
    bool Live,
    Occurrence Next,
    int Capacity,
    int SeatsFree,
    int RetentionDays,
    AgreementView Agreement,
    IReadOnlyList<FacilitatorView> Facilitators,
    int Members
);

public sealed record FacilitatorView(string Name, int Colour);

internal sealed class ListOpenCirclesHandler(CirclesDb db, Occurrences occurrences, TimeProvider time)
    : IRequestHandler<ListOpenCircles, Outcome<IReadOnlyList<OpenCircle>>>
{
    public async Task<Outcome<IReadOnlyList<OpenCircle>>> Handle(
        ListOpenCircles request,
        CancellationToken cancellationToken
    )
    {
        var person = request.Caller.Person;
        // Whoever has a seat sees the circle among their own; whoever was removed doesn't see it at all.
        var open = await db
            .Circles.AsNoTracking()
            .Where(c => c.JoinPolicy == JoinPolicy.Open && c.State == CircleState.Open)
            .Where(c =>
                !db.Memberships.Any(m => m.Circle == c.Id && m.Person == person && m.State != MembershipState.Left)
            )
            .ToListAsync(cancellationToken);
        var ids = open.ConvertAll(c => c.Id);
        var members = await db
            .Memberships.AsNoTracking()
            .Where(m => ids.Contains(m.Circle))
            .Where(m => m.State == MembershipState.Active || m.State == MembershipState.Paused)
            .ToListAsync(cancellationToken);
        // A seat that is held for somebody isn't free; who they are is nobody's business.
        var held = await db
            .Places.Where(p => ids.Contains(p.Circle) && p.State == PlaceState.Offered && !p.Listens)
            .GroupBy(p => p.Circle)
            .Select(g => new { Circle = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Circle, g => g.Count, cancellationToken);
        var byCircle = members.ToLookup(m => m.Circle);
        var now = time.Now();
        return open.ConvertAll(c => View(c, [.. byCircle[c.Id]], held.GetValueOrDefault(c.Id), now))
            .OrderBy(c => c.SeatsFree == 0)
            .ThenBy(c => c.Next.StartsAt)
            .ToList();
    }

    private OpenCircle View(CircleProfile circle, List<Membership> members, int held, DateTimeOffset now) =>
        new(
            circle.Id.Value,
            circle.Name,
            circle.Theme,
            circle.Language,
            circle.Format,
            circle.TimeZone,
            circle.Weekly.ToView(),
            occurrences.Current(circle.Weekly, now) is not null,
            occurrences.Next(circle.Weekly, now),
            circle.Capacity,
            Math.Max(0, circle.Capacity - held - members.Count(m => m is { Role: MemberRole.Member, Listens: false })),
            circle.RetentionDays,
            new AgreementView(circle.AgreementVersion, circle.AgreementLines),
            [.. members.Where(m => m.Facilitates).Select(m => new FacilitatorView(m.Name, m.Colour))],
            members.Count
        );
}
