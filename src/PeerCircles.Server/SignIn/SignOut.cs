using MediatR;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>Ends the caller's own session, its live connections included.</summary>
internal sealed record SignOut(Caller Caller) : IAsk<Done>;

internal sealed class SignOutHandler(Sessions sessions) : IRequestHandler<SignOut, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(SignOut command, CancellationToken token)
    {
        await sessions.EndAsync(command.Caller.Person, command.Caller.Session, token);
        return new Done();
    }
}
