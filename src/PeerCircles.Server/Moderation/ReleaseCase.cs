using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Moderation;

/// <summary>Whoever claimed a case gives it back.</summary>
public sealed record ReleaseCase(Caller Caller, Guid Case) : IAsk<CaseView>;

internal sealed class ReleaseCaseHandler(CaseDesk desk) : IRequestHandler<ReleaseCase, Outcome<CaseView>>
{
    public Task<Outcome<CaseView>> Handle(ReleaseCase request, CancellationToken cancellationToken) =>
        desk.DoAsync(
            request.Caller,
            request.Case,
            staff => new ReleaseCaseCommand(staff, request.Case),
            cancellationToken
        );
}

[GenerateSerializer, Immutable]
internal sealed record ReleaseCaseCommand([property: Id(0)] StaffActor Staff, [property: Id(1)] Guid Case)
    : RoomCommand<CaseHandled>
{
    public override RoomNeeds Needs => new() { Case = new CaseId(Case) };

    public override Outcome<CaseHandled> Apply(Circle circle, RoomMoment moment) =>
        circle.Cases.Steps.Release(Staff.ToDomain(), new CaseId(Case), moment.Now).Select(_ => new CaseHandled());
}
