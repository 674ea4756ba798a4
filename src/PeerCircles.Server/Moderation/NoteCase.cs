using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Moderation;

/// <summary>A note for the team, kept with the case.</summary>
public sealed record NoteCase(Caller Caller, Guid Case, string Text) : IAsk<CaseView>;

internal sealed class NoteCaseValidator : AbstractValidator<NoteCase>
{
    public NoteCaseValidator() => RuleFor(n => n.Text).Cascade(CascadeMode.Stop).StaffNote();
}

internal sealed class NoteCaseHandler(CaseDesk desk) : IRequestHandler<NoteCase, Outcome<CaseView>>
{
    public Task<Outcome<CaseView>> Handle(NoteCase request, CancellationToken cancellationToken) =>
        desk.DoAsync(
            request.Caller,
            request.Case,
            staff => new NoteCaseCommand(staff, request.Case, request.Text),
            cancellationToken
        );
}

[GenerateSerializer, Immutable]
internal sealed record NoteCaseCommand(
    [property: Id(0)] StaffActor Staff,
    [property: Id(1)] Guid Case,
    [property: Id(2)] string Text
) : RoomCommand<CaseHandled>
{
    public override RoomNeeds Needs => new() { Case = new CaseId(Case) };

    public override Outcome<CaseHandled> Apply(Circle circle, RoomMoment moment) =>
        circle
            .Cases.Decisions.Note(Staff.ToDomain(), new CaseId(Case), new MessageText(Text), moment.Now)
            .Select(_ => new CaseHandled());
}
