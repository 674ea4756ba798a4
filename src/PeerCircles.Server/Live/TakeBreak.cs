using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Live;

/// <summary>Someone in the room takes a quiet break, or is back from it. Only presence says so: nothing is stored.</summary>
public sealed record TakeBreak(Caller Caller, string Connection, Guid Circle, bool Resting) : IAsk<Nothing>;

internal sealed class TakeBreakHandler(Gateway gateway, SignPace pace) : IRequestHandler<TakeBreak, Outcome<Nothing>>
{
    public Task<Outcome<Nothing>> Handle(TakeBreak request, CancellationToken cancellationToken) =>
        Task.FromResult(Take(request));

    private Outcome<Nothing> Take(TakeBreak request)
    {
        if (pace.TooFast(request.Caller.Person) is { } tooFast)
            return tooFast;
        return gateway.TakeBreak(request.Connection, new CircleId(request.Circle), request.Resting)
            ? new Nothing()
            : CircleRefusals.NotFound;
    }
}
