using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Moderation;

/// <summary>Whoever acted takes it back, within ten seconds.</summary>
public sealed record UndoAction(Caller Caller, Guid Case, Guid Action) : IAsk<CaseView>;

internal sealed class UndoActionHandler(CaseDesk desk) : IRequestHandler<UndoAction, Outcome<CaseView>>
{
    public Task<Outcome<CaseView>> Handle(UndoAction request, CancellationToken cancellationToken) =>
        desk.DoAsync(
            request.Caller,
            request.Case,
            staff => new UndoActionCommand(staff, request.Case, request.Action),
            cancellationToken
        );
}

[GenerateSerializer, Immutable]
internal sealed record UndoActionCommand(
    [property: Id(0)] StaffActor Staff,
    [property: Id(1)] Guid Case,
    [property: Id(2)] Guid Action
) : RoomCommand<CaseHandled>
{
    public override RoomNeeds Needs => new() { Case = new CaseId(Case) };

    public override Outcome<CaseHandled> Apply(Circle circle, RoomMoment moment) =>
        circle
            .Cases.Decisions.Undo(Staff.ToDomain(), new CaseId(Case), Action, moment.Now)
            .Select(_ => new CaseHandled());
}
