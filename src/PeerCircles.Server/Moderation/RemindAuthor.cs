using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Moderation;

/// <summary>Whoever said it is reminded of what the circle agreed. Refused where somebody is worried about them.</summary>
/// <param name="Why">What they are told.</param>
public sealed record RemindAuthor(Caller Caller, Guid Case, string Why) : IAsk<CaseView>;

internal sealed class RemindAuthorValidator : AbstractValidator<RemindAuthor>
{
    public RemindAuthorValidator() => RuleFor(r => r.Why).Cascade(CascadeMode.Stop).StaffNote();
}

internal sealed class RemindAuthorHandler(CaseDesk desk) : IRequestHandler<RemindAuthor, Outcome<CaseView>>
{
    public Task<Outcome<CaseView>> Handle(RemindAuthor request, CancellationToken cancellationToken) =>
        desk.DoAsync(
            request.Caller,
            request.Case,
            staff => new RemindAuthorCommand(staff, request.Case, request.Why),
            cancellationToken
        );
}

[GenerateSerializer, Immutable]
internal sealed record RemindAuthorCommand(
    [property: Id(0)] StaffActor Staff,
    [property: Id(1)] Guid Case,
    [property: Id(2)] string Why
) : RoomCommand<CaseHandled>
{
    public override RoomNeeds Needs => new() { Case = new CaseId(Case) };

    public override Outcome<CaseHandled> Apply(Circle circle, RoomMoment moment) =>
        circle
            .Cases.Decisions.Remind(Staff.ToDomain(), new CaseId(Case), new MessageText(Why), moment.Now)
            .Select(_ => new CaseHandled());
}
