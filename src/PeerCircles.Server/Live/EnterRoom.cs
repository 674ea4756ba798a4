using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Members;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Live;

/// <summary>A connection wants to hear a circle.</summary>
public sealed record EnterRoom(Caller Caller, string Connection, Guid Circle) : IAsk<RoomEntered>;

internal sealed class EnterRoomHandler(Rooms rooms, Gateway gateway, Blocks blocks)
    : IRequestHandler<EnterRoom, Outcome<RoomEntered>>
{
    public async Task<Outcome<RoomEntered>> Handle(EnterRoom request, CancellationToken cancellationToken)
    {
        var circle = new CircleId(request.Circle);
        // Announced first, confirmed last: a removal in between takes the announcement away.
        gateway.Enter(request.Connection, circle);
        var seat = await rooms.DoAsync(request.Circle, new AskForSeatCommand(request.Caller.Person.Value));
        if (seat.IsRefused)
        {
            gateway.Leave(request.Connection, circle);
            return seat.Refusal!;
        }
        await blocks.TellGatewayAsync(request.Caller.Person, cancellationToken);
        var here = gateway.Confirm(request.Connection, circle);
        return new RoomEntered(request.Circle, seat.Value.Head, here.Present, here.Resting);
    }
}

[GenerateSerializer, Immutable]
internal sealed record Seat([property: Id(0)] long Head);

/// <summary>Asks whether someone has a seat, and how far the circle is. Answered when that head is durable.</summary>
[GenerateSerializer, Immutable]
internal sealed record AskForSeatCommand([property: Id(0)] Guid Person) : RoomCommand<Seat>
{
    public override Outcome<Seat> Apply(Circle circle, RoomMoment moment) =>
        circle.Roster.Seat(new PersonId(Person)).Select(_ => new Seat(circle.Changes.Head));
}
