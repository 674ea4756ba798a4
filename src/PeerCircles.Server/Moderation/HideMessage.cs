using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Moderation;

/// <summary>The flagged message goes from every open browser at once.</summary>
/// <param name="Why">What its author is told.</param>
/// <param name="Note">For the team, if any.</param>
public sealed record HideMessage(Caller Caller, Guid Case, string Why, string? Note) : IAsk<CaseView>;

internal sealed class HideMessageValidator : AbstractValidator<HideMessage>
{
    public HideMessageValidator()
    {
        RuleFor(h => h.Why)
            .Cascade(CascadeMode.Stop)
            .NotEmpty()
            .Because("why", "Please say why. The person who wrote it will read this.")
            .StaffNote();
        RuleFor(h => h.Note!).Cascade(CascadeMode.Stop).StaffNote().When(h => h.Note is not null);
    }
}

internal sealed class HideMessageHandler(CaseDesk desk) : IRequestHandler<HideMessage, Outcome<CaseView>>
{
    public Task<Outcome<CaseView>> Handle(HideMessage request, CancellationToken cancellationToken) =>
        desk.DoAsync(
            request.Caller,
            request.Case,
            staff => new HideMessageCommand(staff, request.Case, request.Why, request.Note),
            cancellationToken
        );
}

[GenerateSerializer, Immutable]
internal sealed record HideMessageCommand(
    [property: Id(0)] StaffActor Staff,
    [property: Id(1)] Guid Case,
    [property: Id(2)] string Why,
    [property: Id(3)] string? Note
) : RoomCommand<CaseHandled>
{
    public override RoomNeeds Needs => new() { Case = new CaseId(Case) };

    public override Outcome<CaseHandled> Apply(Circle circle, RoomMoment moment) =>
        circle
            .Cases.Decisions.Hide(
                Staff.ToDomain(),
                new CaseId(Case),
                new MessageText(Why),
                Note is null ? null : new MessageText(Note),
                moment.Now
            )
            .Select(_ => new CaseHandled());
}
