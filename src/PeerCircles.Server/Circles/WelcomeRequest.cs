using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Circles;

/// <summary>A facilitator says yes to somebody who asks to join: a seat is held for them, or they are in line for one.</summary>
public sealed record WelcomeRequest(Caller Caller, Guid Circle, Guid Person) : IAsk<Nothing>;

internal sealed class WelcomeRequestHandler(Rooms rooms) : IRequestHandler<WelcomeRequest, Outcome<Nothing>>
{
    public Task<Outcome<Nothing>> Handle(WelcomeRequest request, CancellationToken cancellationToken) =>
        rooms.DoAsync(request.Circle, new WelcomeRequestCommand(request.Caller.Person.Value, request.Person));
}

[GenerateSerializer, Immutable]
internal sealed record WelcomeRequestCommand([property: Id(0)] Guid Actor, [property: Id(1)] Guid Person)
    : RoomCommand<Nothing>
{
    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment) =>
        circle.Seats.Welcome(new PersonId(Actor), new PersonId(Person), moment.Now).Select(_ => new Nothing());
}
