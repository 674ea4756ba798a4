using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Moderation;

/// <summary>A colleague should go on with it: the other moderators are told, and it waits for one of them.</summary>
/// <param name="Note">For them, if any.</param>
public sealed record HandCaseOn(Caller Caller, Guid Case, string? Note) : IAsk<CaseView>;

internal sealed class HandCaseOnValidator : AbstractValidator<HandCaseOn>
{
    public HandCaseOnValidator() =>
        RuleFor(h => h.Note!).Cascade(CascadeMode.Stop).StaffNote().When(h => h.Note is not null);
}

internal sealed class HandCaseOnHandler(CaseDesk desk, DeskAccess access)
    : IRequestHandler<HandCaseOn, Outcome<CaseView>>
{
    public async Task<Outcome<CaseView>> Handle(HandCaseOn request, CancellationToken cancellationToken)
    {
        var colleagues = await access.ModeratorsOfAsync(new CaseId(request.Case), cancellationToken);
        return await desk.DoAsync(
            request.Caller,
            request.Case,
            staff => new HandCaseOnCommand(staff, request.Case, request.Note, [.. colleagues.Select(c => c.Value)]),
            cancellationToken
        );
    }
}

[GenerateSerializer, Immutable]
internal sealed record HandCaseOnCommand(
    [property: Id(0)] StaffActor Staff,
    [property: Id(1)] Guid Case,
    [property: Id(2)] string? Note,
    [property: Id(3)] Guid[] Colleagues
) : RoomCommand<CaseHandled>
{
    public override RoomNeeds Needs => new() { Case = new CaseId(Case) };

    public override Outcome<CaseHandled> Apply(Circle circle, RoomMoment moment) =>
        circle
            .Cases.Steps.HandOn(
                Staff.ToDomain(),
                new CaseId(Case),
                Note is null ? null : new MessageText(Note),
                [.. Colleagues.Select(c => new PersonId(c))],
                moment.Now
            )
            .Select(_ => new CaseHandled());
}
