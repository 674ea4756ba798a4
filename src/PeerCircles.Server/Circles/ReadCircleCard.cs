using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Circles;

/// <summary>Everything about a circle but what is said in it: for who thinks about joining, and for who is in it.</summary>
public sealed record ReadCircleCard(Caller Caller, Guid Circle) : IAsk<CircleCard>;

/// <param name="Seat">The caller's own; null for outsiders.</param>
/// <param name="Roster">Everybody with a seat, and so everybody who can read; null for outsiders, who learn how many they are.</param>
public sealed record CircleCard(FoundCircle Circle, SeatView? Seat, IReadOnlyList<RosterName>? Roster);

/// <param name="State">Active or paused.</param>
/// <param name="Listens">In a listener's seat.</param>
/// <param name="AgreementVersion">The one that they said yes to.</param>
public sealed record SeatView(MemberRole Role, MembershipState State, bool Listens, int AgreementVersion);

public sealed record RosterName(string Name, int Colour, MemberRole Role, bool Listens);

internal sealed class ReadCircleCardHandler(CircleFinder finder, CirclesDb db)
    : IRequestHandler<ReadCircleCard, Outcome<CircleCard>>
{
    public async Task<Outcome<CircleCard>> Handle(ReadCircleCard request, CancellationToken cancellationToken)
    {
        var (circle, person) = (new CircleId(request.Circle), request.Caller.Person);
        var roster = await db
            .Memberships.AsNoTracking()
            .Where(m => m.Circle == circle)
            .Where(m => m.State == MembershipState.Active || m.State == MembershipState.Paused)
            .OrderBy(m => m.Changed)
            .ToListAsync(cancellationToken);
        var seat = roster.Find(m => m.Person == person);
        var seen = seat is null ? finder.SeenBy(person) : db.Circles.AsNoTracking();
        var views = await finder.ViewAsync(seen.Where(c => c.Id == circle), person, Wishes.None, cancellationToken);
        if (views.Count == 0)
            return CircleRefusals.NotFound;
        return new CircleCard(
            views[0],
            seat is null ? null : new SeatView(seat.Role, seat.State, seat.Listens, seat.AgreementVersion),
            // Who is out for a while reads nothing, and so doesn't learn either who came meanwhile.
            seat is { IsActive: true }
                ? [.. roster.Select(m => new RosterName(m.Name, m.Colour, m.Role, m.Listens))]
                : null
        );
    }
}
