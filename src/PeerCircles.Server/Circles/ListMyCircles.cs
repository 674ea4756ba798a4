using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Meetings;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Circles;

/// <summary>The circles in which someone has a seat: the live one first, those in which they are out for a while last.</summary>
public sealed record ListMyCircles(Caller Caller) : IAsk<IReadOnlyList<MyCircle>>;

/// <param name="Meeting">The one under way; null when none is.</param>
/// <param name="Closed">The circle has ended: one reads what is one's own, and nothing more is said.</param>
/// <param name="Members">Seats taken, facilitators too.</param>
/// <param name="State">Active or paused.</param>
/// <param name="MyName">What this circle calls the caller.</param>
/// <param name="NewMessages">Visible messages of others beyond one's read position; at most 99, and 0 while paused.</param>
public sealed record MyCircle(
    Guid Id,
    string Name,
    string Theme,
    string Format,
    MemberRole Role,
    MembershipState State,
    string MyName,
    string TimeZone,
    WeeklyView Weekly,
    bool Closed,
    bool Live,
    Occurrence? Meeting,
    Occurrence Next,
    int Members,
    int Capacity,
    DateTimeOffset? MutedUntil,
    int NewMessages,
    long ReadPosition
);

internal sealed class ListMyCirclesHandler(CirclesDb db, Occurrences occurrences, TimeProvider time)
    : IRequestHandler<ListMyCircles, Outcome<IReadOnlyList<MyCircle>>>
{
    private const int MostCounted = 99;

    public async Task<Outcome<IReadOnlyList<MyCircle>>> Handle(
        ListMyCircles request,
        CancellationToken cancellationToken
    )
    {
        var person = request.Caller.Person;
        var seats = await db
            .Memberships.AsNoTracking()
            .Where(m => m.Person == person)
            .Where(m => m.State == MembershipState.Active || m.State == MembershipState.Paused)
            .Join(db.Circles.AsNoTracking(), m => m.Circle, c => c.Id, (m, c) => new { Membership = m, Circle = c })
            .Select(s => new
            {
                s.Membership,
                s.Circle,
                Members = db.Memberships.Count(m =>
                    m.Circle == s.Circle.Id && (m.State == MembershipState.Active || m.State == MembershipState.Paused)
                ),
                Read = db
                    .ReadPositions.Where(p => p.Circle == s.Circle.Id && p.Person == person)
                    .Select(p => p.Position)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        var now = time.Now();
        var mine = new List<MyCircle>(seats.Count);
        foreach (var seat in seats)
        {
            var unread = seat.Membership.IsActive
                ? await UnreadAsync(seat.Circle.Id, person, seat.Read, cancellationToken)
                : 0;
            mine.Add(View(seat.Circle, seat.Membership, seat.Members, seat.Read, unread, now));
        }
        return mine.OrderByDescending(c => c.State == MembershipState.Active)
            .ThenBy(c => c.Closed)
            .ThenByDescending(c => c.Live)
            .ThenBy(c => c.Next.StartsAt)
            .ToList();
    }

    private Task<int> UnreadAsync(CircleId circle, PersonId person, long read, CancellationToken token) =>
        db.MessagesOf(circle)
            .Where(m => m.Position > read && m.Author != person && m.State == MessageState.Visible)
            .Where(m => !db.Blocks.Any(b => b.Person == person && b.Blocked == m.Author))
            .InWindow(db, person)
            .OrderBy(m => m.Position)
            .Take(MostCounted)
            .CountAsync(token);

    private MyCircle View(CircleProfile circle, Membership seat, int members, long read, int unread, DateTimeOffset now)
    {
        var closed = circle.State == CircleState.Closed;
        var meeting = closed ? null : occurrences.Current(circle.Weekly, now);
        return new MyCircle(
            circle.Id.Value,
            circle.Name,
            circle.Theme,
            circle.Format,
            seat.Role,
            seat.State,
            seat.Name,
            circle.TimeZone,
            circle.Weekly.ToView(),
            closed,
            meeting is not null,
            meeting,
            occurrences.Next(circle.Weekly, now),
            members,
            circle.Capacity,
            seat.IsMuted(now) ? seat.MutedUntil : null,
            unread,
            read
        );
    }
}
