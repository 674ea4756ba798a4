using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Conversations;

/// <summary>The author takes back what they said: the words are erased, an empty row stays where they stood.</summary>
public sealed record DeleteMessage(Caller Caller, Guid Circle, long Position) : IAsk<Nothing>, IPaced
{
    ActKind IPaced.Kind => ActKind.Delete;
}

internal sealed class DeleteMessageHandler(Rooms rooms) : IRequestHandler<DeleteMessage, Outcome<Nothing>>
{
    public Task<Outcome<Nothing>> Handle(DeleteMessage request, CancellationToken cancellationToken) =>
        rooms.DoAsync(request.Circle, new DeleteMessageCommand(request.Caller.Person.Value, request.Position));
}

[GenerateSerializer, Immutable]
internal sealed record DeleteMessageCommand([property: Id(0)] Guid Author, [property: Id(1)] long Position)
    : RoomCommand<Nothing>
{
    public override RoomNeeds Needs => new() { Message = Position, ExchangesOn = Position };

    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment) =>
        circle.Revisions.Delete(new PersonId(Author), Position).Select(_ => new Nothing());
}
