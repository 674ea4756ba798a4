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

namespace PeerCircles.Server.Conversations;

/// <summary>The author changes what they said.</summary>
/// <param name="Seen">The row's <c>changed</c> that the author had before them.</param>
public sealed record EditMessage(
    Caller Caller,
    Guid Circle,
    long Position,
    long Seen,
    string Text,
    IReadOnlyList<string> ContentNotes
) : IAsk<MessageReworded>, IPaced
{
    ActKind IPaced.Kind => ActKind.Reword;
}

/// <param name="EditedAt">Null when the words have been the same from the start.</param>
[GenerateSerializer, Immutable]
public sealed record MessageReworded([property: Id(0)] long Position, [property: Id(1)] DateTimeOffset? EditedAt);

internal sealed class EditMessageValidator : AbstractValidator<EditMessage>
{
    public EditMessageValidator(Limits limits, PromptLibrary library)
    {
        RuleFor(m => m.Text).Cascade(CascadeMode.Stop).Words(limits);
        RuleFor(m => m.ContentNotes).ContentNotesOf(library);
    }
}

internal sealed class EditMessageHandler(Rooms rooms) : IRequestHandler<EditMessage, Outcome<MessageReworded>>
{
    public Task<Outcome<MessageReworded>> Handle(EditMessage request, CancellationToken cancellationToken) =>
        rooms.DoAsync(
            request.Circle,
            new EditMessageCommand(
                request.Caller.Person.Value,
                request.Position,
                request.Seen,
                request.Text,
                [.. request.ContentNotes]
            )
        );
}

[GenerateSerializer, Immutable]
internal sealed record EditMessageCommand(
    [property: Id(0)] Guid Author,
    [property: Id(1)] long Position,
    [property: Id(2)] long Seen,
    [property: Id(3)] string Text,
    [property: Id(4)] string[] ContentNotes
) : RoomCommand<MessageReworded>
{
    // A case that was closed over the words as they were is opened again.
    public override RoomNeeds Needs => new() { Message = Position, CaseOn = Position };

    public override Outcome<MessageReworded> Apply(Circle circle, RoomMoment moment) =>
        circle
            .Revisions.Edit(new PersonId(Author), Position, Seen, new MessageText(Text), ContentNotes, moment.Now)
            .Select(edited => new MessageReworded(edited.Position, edited.EditedAt));
}
