using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Platform.Seeds;
using PeerCircles.Server.Prompts;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Conversations;

/// <summary>Somebody says what a message is about, so that others can choose when to read it: its author, or a facilitator.</summary>
public sealed record NoteMessage(Caller Caller, Guid Circle, long Position, IReadOnlyList<string> ContentNotes)
    : IAsk<Nothing>,
        IPaced
{
    ActKind IPaced.Kind => ActKind.Reword;
}

internal sealed class NoteMessageValidator : AbstractValidator<NoteMessage>
{
    public NoteMessageValidator(PromptLibrary library) => RuleFor(m => m.ContentNotes).ContentNotesOf(library);
}

internal sealed class NoteMessageHandler(Rooms rooms) : IRequestHandler<NoteMessage, Outcome<Nothing>>
{
    public Task<Outcome<Nothing>> Handle(NoteMessage request, CancellationToken cancellationToken) =>
        rooms.DoAsync(
            request.Circle,
            new NoteMessageCommand(request.Caller.Person.Value, request.Position, [.. request.ContentNotes])
        );
}

[GenerateSerializer, Immutable]
internal sealed record NoteMessageCommand(
    [property: Id(0)] Guid Actor,
    [property: Id(1)] long Position,
    [property: Id(2)] string[] ContentNotes
) : RoomCommand<Nothing>
{
    public override RoomNeeds Needs => new() { Message = Position };

    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment) =>
        circle.Revisions.Note(new PersonId(Actor), Position, ContentNotes, moment.Now).Select(_ => new Nothing());
}
