using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Circles;

/// <summary>
/// Someone gives up their request, their place in line or the seat that is held for them: whichever it is by the time that
/// this arrives.
/// </summary>
public sealed record StepBack(Caller Caller, Guid Circle) : IAsk<Nothing>;

internal sealed class StepBackHandler(Rooms rooms) : IRequestHandler<StepBack, Outcome<Nothing>>
{
    public Task<Outcome<Nothing>> Handle(StepBack request, CancellationToken cancellationToken) =>
        rooms.DoAsync(request.Circle, new StepBackCommand(request.Caller.Person.Value));
}

[GenerateSerializer, Immutable]
internal sealed record StepBackCommand([property: Id(0)] Guid Person) : RoomCommand<Nothing>
{
    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment) =>
        circle.Seats.StepBack(new PersonId(Person), moment.Now).Select(_ => new Nothing());
}
