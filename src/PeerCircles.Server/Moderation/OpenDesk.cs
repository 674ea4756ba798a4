using MediatR;
using PeerCircles.Domain;
using PeerCircles.Server.Live;
using PeerCircles.Server.Members;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Moderation;

/// <summary>Someone on staff wants to hear which cases change.</summary>
public sealed record OpenDesk(Caller Caller, string Connection) : IAsk<Nothing>;

internal sealed class OpenDeskHandler(Gateway gateway, DeskAccess access, Blocks blocks)
    : IRequestHandler<OpenDesk, Outcome<Nothing>>
{
    public async Task<Outcome<Nothing>> Handle(OpenDesk request, CancellationToken cancellationToken)
    {
        if (!await access.HasDeskAsync(request.Caller, cancellationToken))
            return DeskAccess.NotYours;
        await blocks.TellGatewayAsync(request.Caller.Person, cancellationToken);
        gateway.SetAtDesk(request.Connection, isAtDesk: true);
        return new Nothing();
    }
}
