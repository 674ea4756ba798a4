using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Circles;

/// <summary>Someone gives their seat back. As easy as joining.</summary>
public sealed record LeaveCircle(Caller Caller, Guid Circle) : IAsk<Nothing>;

internal sealed class LeaveCircleHandler(Rooms rooms) : IRequestHandler<LeaveCircle, Outcome<Nothing>>
{
    public Task<Outcome<Nothing>> Handle(LeaveCircle request, CancellationToken cancellationToken) =>
        rooms.DoAsync(request.Circle, new LeaveCircleCommand(request.Caller.Person.Value));
}

[GenerateSerializer, Immutable]
internal sealed record LeaveCircleCommand([property: Id(0)] Guid Person) : RoomCommand<Nothing>
{
    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment) =>
        circle.Roster.Leave(new PersonId(Person), moment.Now).Select(_ => new Nothing());
}
