using MediatR;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>Ends every session of the caller, this one too.</summary>
internal sealed record SignOutEverywhere(Caller Caller) : IAsk<Done>;

internal sealed class SignOutEverywhereHandler(Sessions sessions) : IRequestHandler<SignOutEverywhere, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(SignOutEverywhere command, CancellationToken token)
    {
        await sessions.EndAllAsync(command.Caller.Person, token);
        return new Done();
    }
}
