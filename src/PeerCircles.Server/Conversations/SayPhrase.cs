using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Conversations;

/// <summary>Someone says a support phrase to a message, or takes it back.</summary>
public sealed record SayPhrase(Caller Caller, Guid Circle, long Position, Phrase Phrase, bool Said)
    : IAsk<Nothing>,
        IPaced
{
    ActKind IPaced.Kind => ActKind.SayPhrase;
}

internal sealed class SayPhraseValidator : AbstractValidator<SayPhrase>
{
    public SayPhraseValidator() =>
        RuleFor(s => s.Phrase).IsInEnum().Because("phrase", "Please choose one of the phrases.");
}

internal sealed class SayPhraseHandler(Rooms rooms) : IRequestHandler<SayPhrase, Outcome<Nothing>>
{
    public Task<Outcome<Nothing>> Handle(SayPhrase request, CancellationToken cancellationToken) =>
        rooms.DoAsync(
            request.Circle,
            new SayPhraseCommand(request.Caller.Person.Value, request.Position, request.Phrase, request.Said)
        );
}

[GenerateSerializer, Immutable]
internal sealed record SayPhraseCommand(
    [property: Id(0)] Guid Person,
    [property: Id(1)] long Position,
    [property: Id(2)] Phrase Phrase,
    [property: Id(3)] bool Said
) : RoomCommand<Nothing>
{
    public override RoomNeeds Needs => new() { Message = Position, SupportOn = Position };

    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment) =>
        circle.Support.Say(new PersonId(Person), Position, Phrase, Said, moment.Now).Select(_ => new Nothing());
}
