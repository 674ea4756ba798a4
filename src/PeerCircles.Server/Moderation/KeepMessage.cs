using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Moderation;

/// <summary>The flagged message stays where it is.</summary>
/// <param name="Note">For the team, if any.</param>
public sealed record KeepMessage(Caller Caller, Guid Case, string? Note) : IAsk<CaseView>;

internal sealed class KeepMessageValidator : AbstractValidator<KeepMessage>
{
    public KeepMessageValidator() =>
        RuleFor(k => k.Note!).Cascade(CascadeMode.Stop).StaffNote().When(k => k.Note is not null);
}

internal sealed class KeepMessageHandler(CaseDesk desk) : IRequestHandler<KeepMessage, Outcome<CaseView>>
{
    public Task<Outcome<CaseView>> Handle(KeepMessage request, CancellationToken cancellationToken) =>
        desk.DoAsync(
            request.Caller,
            request.Case,
            staff => new KeepMessageCommand(staff, request.Case, request.Note),
            cancellationToken
        );
}

[GenerateSerializer, Immutable]
internal sealed record KeepMessageCommand(
    [property: Id(0)] StaffActor Staff,
    [property: Id(1)] Guid Case,
    [property: Id(2)] string? Note
) : RoomCommand<CaseHandled>
{
    public override RoomNeeds Needs => new() { Case = new CaseId(Case) };

    public override Outcome<CaseHandled> Apply(Circle circle, RoomMoment moment) =>
        circle
            .Cases.Decisions.Keep(
                Staff.ToDomain(),
                new CaseId(Case),
                Note is null ? null : new MessageText(Note),
                moment.Now
            )
            .Select(_ => new CaseHandled());
}
