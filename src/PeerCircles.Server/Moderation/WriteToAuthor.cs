using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Moderation;

/// <summary>A moderator writes to whoever said it. Nobody else reads it, and nothing is done to them.</summary>
public sealed record WriteToAuthor(Caller Caller, Guid Case, string Words) : IAsk<CaseView>;

internal sealed class WriteToAuthorValidator : AbstractValidator<WriteToAuthor>
{
    public WriteToAuthorValidator() => RuleFor(w => w.Words).Cascade(CascadeMode.Stop).StaffNote();
}

internal sealed class WriteToAuthorHandler(CaseDesk desk) : IRequestHandler<WriteToAuthor, Outcome<CaseView>>
{
    public Task<Outcome<CaseView>> Handle(WriteToAuthor request, CancellationToken cancellationToken) =>
        desk.DoAsync(
            request.Caller,
            request.Case,
            staff => new WriteToAuthorCommand(staff, request.Case, request.Words),
            cancellationToken
        );
}

[GenerateSerializer, Immutable]
internal sealed record WriteToAuthorCommand(
    [property: Id(0)] StaffActor Staff,
    [property: Id(1)] Guid Case,
    [property: Id(2)] string Words
) : RoomCommand<CaseHandled>
{
    public override RoomNeeds Needs => new() { Case = new CaseId(Case) };

    public override Outcome<CaseHandled> Apply(Circle circle, RoomMoment moment) =>
        circle
            .Cases.Steps.Write(Staff.ToDomain(), new CaseId(Case), new MessageText(Words), moment.Now)
            .Select(_ => new CaseHandled());
}
