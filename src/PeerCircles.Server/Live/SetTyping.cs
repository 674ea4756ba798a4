using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Live;

/// <summary>
/// Someone in the room is writing, or has stopped. Shown to the others while it lasts and never stored; who has not turned
/// it on sends nothing.
/// </summary>
public sealed record SetTyping(Caller Caller, string Connection, Guid Circle, bool Typing) : IAsk<Nothing>;

internal sealed class SetTypingHandler(Rooms rooms, Gateway gateway, SignPace pace)
    : IRequestHandler<SetTyping, Outcome<Nothing>>
{
    public async Task<Outcome<Nothing>> Handle(SetTyping request, CancellationToken cancellationToken)
    {
        if (pace.TooFast(request.Caller.Person) is { } tooFast)
            return tooFast;
        if (request.Typing)
        {
            var voice = await rooms.DoAsync(request.Circle, new AskForVoiceCommand(request.Caller.Person.Value));
            if (voice.IsRefused)
                return voice;
        }
        // Whoever lost their seat since was taken out of the room, and is not found in it.
        return gateway.SetTyping(request.Connection, new CircleId(request.Circle), request.Typing)
            ? new Nothing()
            : CircleRefusals.NotFound;
    }
}

/// <summary>Asks whether someone may speak here now.</summary>
[GenerateSerializer, Immutable]
internal sealed record AskForVoiceCommand([property: Id(0)] Guid Person) : RoomCommand<Nothing>
{
    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment) =>
        circle.Roster.Voice(new PersonId(Person), moment.Now).Select(_ => new Nothing());
}
