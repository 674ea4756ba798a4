using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Meetings;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Administration;

/// <summary>Every circle of the community, as whoever runs it needs to see it.</summary>
public sealed record ListCircles : IAsk<IReadOnlyList<RunCircle>>;

/// <param name="Next">Null when the circle is closed.</param>
/// <param name="Members">Seats taken by members, listeners too.</param>
public sealed record RunCircle(
    Guid Id,
    string Name,
    string Theme,
    string Language,
    string Format,
    string TimeZone,
    WeeklyView Weekly,
    Occurrence? Next,
    CircleState State,
    JoinPolicy JoinPolicy,
    int Capacity,
    int ListenerSeats,
    int RetentionDays,
    int Members,
    IReadOnlyList<CircleLead> Leads,
    DateTimeOffset OpenedAt
);

public sealed record CircleLead(Guid Person, string Name, MemberRole Role);

internal sealed class ListCirclesHandler(CirclesDb db, Occurrences occurrences, TimeProvider time)
    : IRequestHandler<ListCircles, Outcome<IReadOnlyList<RunCircle>>>
{
    public async Task<Outcome<IReadOnlyList<RunCircle>>> Handle(
        ListCircles request,
        CancellationToken cancellationToken
    )
    {
        var circles = await db.Circles.AsNoTracking().ToListAsync(cancellationToken);
        var seats = await db
            .Memberships.Where(m => m.State != MembershipState.Left && m.State != MembershipState.Removed)
            .Select(m => new
            {
                m.Circle,
                m.Person,
                m.Name,
                m.Role,
            })
            .ToListAsync(cancellationToken);
        var byCircle = seats.ToLookup(s => s.Circle);
        var now = time.Now();
        return circles
            .OrderBy(c => c.State)
            .ThenBy(c => c.Name, StringComparer.InvariantCultureIgnoreCase)
            .Select(c =>
            {
                var leads = byCircle[c.Id].Where(s => s.Role != MemberRole.Member).OrderBy(s => s.Role);
                return View(
                    c,
                    byCircle[c.Id].Count(s => s.Role == MemberRole.Member),
                    [.. leads.Select(s => new CircleLead(s.Person.Value, s.Name, s.Role))],
                    now
                );
            })
            .ToList();
    }

    private RunCircle View(CircleProfile circle, int members, IReadOnlyList<CircleLead> leads, DateTimeOffset now) =>
        new(
            circle.Id.Value,
            circle.Name,
            circle.Theme,
            circle.Language,
            circle.Format,
            circle.TimeZone,
            circle.Weekly.ToView(),
            circle.State == CircleState.Open ? occurrences.Next(circle.Weekly, now) : null,
            circle.State,
            circle.JoinPolicy,
            circle.Capacity,
            circle.ListenerSeats,
            circle.RetentionDays,
            members,
            leads,
            circle.CreatedAt
        );
}
