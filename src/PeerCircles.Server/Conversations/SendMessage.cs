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

/// <summary>Someone says something in a circle.</summary>
public sealed record SendMessage(
    Caller Caller,
    Guid Circle,
    Guid Id,
    string Text,
    long? ReplyTo,
    IReadOnlyList<string> ContentNotes
) : IAsk<MessageSent>;

/// <summary>Where the message stands, for good.</summary>
[GenerateSerializer, Immutable]
public sealed record MessageSent([property: Id(0)] long Position, [property: Id(1)] DateTimeOffset PostedAt);

internal sealed class SendMessageValidator : AbstractValidator<SendMessage>
{
    public SendMessageValidator(Limits limits, PromptLibrary library)
    {
        RuleFor(m => m.Id).NamesSomething();
        RuleFor(m => m.Text).Cascade(CascadeMode.Stop).Words(limits);
        RuleFor(m => m.ReplyTo).Must(p => p is null or > 0).Because("reply_to", "There is no such message to answer.");
        RuleFor(m => m.ContentNotes).ContentNotesOf(library);
    }
}

internal sealed class SendMessageHandler(Rooms rooms, MessagePace pace)
    : IRequestHandler<SendMessage, Outcome<MessageSent>>
{
    public async Task<Outcome<MessageSent>> Handle(SendMessage request, CancellationToken cancellationToken)
    {
        if (pace.TooFast(request.Caller.Person) is { } tooFast)
            return tooFast;
        return await rooms.DoAsync(
            request.Circle,
            new SendMessageCommand(
                request.Caller.Person.Value,
                request.Id,
                request.Text,
                request.ReplyTo,
                [.. request.ContentNotes]
            )
        );
    }
}

[GenerateSerializer, Immutable]
internal sealed record SendMessageCommand(
    [property: Id(0)] Guid Author,
    [property: Id(1)] Guid MessageId,
    [property: Id(2)] string Text,
    [property: Id(3)] long? ReplyTo,
    [property: Id(4)] string[] ContentNotes
) : RoomCommand<MessageSent>
{
    public override RoomNeeds Needs =>
        new() { Sent = (new PersonId(Author), new MessageId(MessageId)), Message = ReplyTo };

    public override Outcome<MessageSent> Apply(Circle circle, RoomMoment moment) =>
        circle
            .Conversation.Post(
                new PersonId(Author),
                new MessageId(MessageId),
                new MessageText(Text),
                ReplyTo,
                ContentNotes,
                moment.Now
            )
            .Select(posted => new MessageSent(posted.Position, posted.PostedAt));
}
