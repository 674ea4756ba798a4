using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Moderation;

/// <summary>Someone on staff takes a case for a while, so that two don't work on it unknowingly.</summary>
public sealed record ClaimCase(Caller Caller, Guid Case) : IAsk<CaseView>;

internal sealed class ClaimCaseHandler(CaseDesk desk) : IRequestHandler<ClaimCase, Outcome<CaseView>>
{
    public Task<Outcome<CaseView>> Handle(ClaimCase request, CancellationToken cancellationToken) =>
        desk.DoAsync(
            request.Caller,
            request.Case,
            staff => new ClaimCaseCommand(staff, request.Case),
            cancellationToken
        );
}

[GenerateSerializer, Immutable]
internal sealed record ClaimCaseCommand([property: Id(0)] StaffActor Staff, [property: Id(1)] Guid Case)
    : RoomCommand<CaseHandled>
{
    public override RoomNeeds Needs => new() { Case = new CaseId(Case) };

    public override Outcome<CaseHandled> Apply(Circle circle, RoomMoment moment) =>
        circle.Cases.Take(Staff.ToDomain(), new CaseId(Case), moment.Now).Select(_ => new CaseHandled());
}
