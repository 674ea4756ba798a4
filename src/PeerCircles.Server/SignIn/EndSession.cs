using MediatR;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>Ends one of the caller's sessions, from another device.</summary>
internal sealed record EndSession(Caller Caller, Guid Session) : IAsk<Done>;

internal sealed class EndSessionHandler(Sessions sessions) : IRequestHandler<EndSession, Outcome<Done>>
{
    private static readonly Refusal NoSuchSession = new(
        RefusalKind.NotFound,
        "no_such_session",
        "You have no such session; it may have ended already."
    );

    public async Task<Outcome<Done>> Handle(EndSession command, CancellationToken token) =>
        await sessions.EndAsync(command.Caller.Person, command.Session, token) ? new Done() : NoSuchSession;
}
