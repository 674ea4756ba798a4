using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Platform.Seeds;
using PeerCircles.Server.Prompts;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Moderation;

/// <summary>The flagged message stays, behind a content note that tells what to expect.</summary>
/// <param name="ContentNotes">Codes, beside those that the message has.</param>
/// <param name="Why">What its author is told, if anything.</param>
public sealed record FoldMessage(Caller Caller, Guid Case, IReadOnlyList<string> ContentNotes, string? Why)
    : IAsk<CaseView>;

internal sealed class FoldMessageValidator : AbstractValidator<FoldMessage>
{
    public FoldMessageValidator(PromptLibrary library)
    {
        RuleFor(f => f.ContentNotes).ContentNotesOf(library);
        RuleFor(f => f.ContentNotes)
            .Must(notes => notes is null || notes.Count > 0)
            .Because("content_notes_missing", "Choose at least one content note.");
        RuleFor(f => f.Why!).Cascade(CascadeMode.Stop).StaffNote().When(f => f.Why is not null);
    }
}

internal sealed class FoldMessageHandler(CaseDesk desk) : IRequestHandler<FoldMessage, Outcome<CaseView>>
{
    public Task<Outcome<CaseView>> Handle(FoldMessage request, CancellationToken cancellationToken) =>
        desk.DoAsync(
            request.Caller,
            request.Case,
            staff => new FoldMessageCommand(staff, request.Case, [.. request.ContentNotes], request.Why),
            cancellationToken
        );
}

[GenerateSerializer, Immutable]
internal sealed record FoldMessageCommand(
    [property: Id(0)] StaffActor Staff,
    [property: Id(1)] Guid Case,
    [property: Id(2)] string[] ContentNotes,
    [property: Id(3)] string? Why
) : RoomCommand<CaseHandled>
{
    public override RoomNeeds Needs => new() { Case = new CaseId(Case) };

    public override Outcome<CaseHandled> Apply(Circle circle, RoomMoment moment) =>
        circle
            .Cases.Decisions.Fold(
                Staff.ToDomain(),
                new CaseId(Case),
                ContentNotes,
                Why is null ? null : new MessageText(Why),
                moment.Now
            )
            .Select(_ => new CaseHandled());
}
