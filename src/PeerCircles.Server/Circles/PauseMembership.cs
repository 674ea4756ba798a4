using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Circles;

/// <summary>
/// Someone steps out for a while and keeps their seat. The room is closed in all their windows before this returns, and what
/// is said meanwhile stays closed to them.
/// </summary>
public sealed record PauseMembership(Caller Caller, Guid Circle) : IAsk<Nothing>;

internal sealed class PauseMembershipHandler(Rooms rooms) : IRequestHandler<PauseMembership, Outcome<Nothing>>
{
    public Task<Outcome<Nothing>> Handle(PauseMembership request, CancellationToken cancellationToken) =>
        rooms.DoAsync(request.Circle, new PauseMembershipCommand(request.Caller.Person.Value));
}

[GenerateSerializer, Immutable]
internal sealed record PauseMembershipCommand([property: Id(0)] Guid Person) : RoomCommand<Nothing>
{
    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment) =>
        circle.Roster.Pause(new PersonId(Person)).Select(_ => new Nothing());
}
