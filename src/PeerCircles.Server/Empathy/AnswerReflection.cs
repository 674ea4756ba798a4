using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Empathy;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Empathy;

/// <summary>The speaker says whether the reflection fits: yes, partly, not yet.</summary>
public sealed record AnswerReflection(Caller Caller, Guid Circle, Guid Exchange, int Attempt, ReflectionAnswer Answer)
    : IAsk<ExchangeStepTaken>,
        IPaced
{
    ActKind IPaced.Kind => ActKind.Reflect;
}

internal sealed class AnswerReflectionValidator : AbstractValidator<AnswerReflection>
{
    public AnswerReflectionValidator()
    {
        RuleFor(a => a.Attempt).InclusiveBetween(1, 3).Because("attempt", "There is no such attempt.");
        RuleFor(a => a.Answer).IsInEnum().Because("answer", "The answer is yes, partly or not yet.");
    }
}

internal sealed class AnswerReflectionHandler(Rooms rooms)
    : IRequestHandler<AnswerReflection, Outcome<ExchangeStepTaken>>
{
    public Task<Outcome<ExchangeStepTaken>> Handle(AnswerReflection request, CancellationToken cancellationToken) =>
        rooms.DoAsync(
            request.Circle,
            new AnswerReflectionCommand(request.Caller.Person.Value, request.Exchange, request.Attempt, request.Answer)
        );
}

[GenerateSerializer, Immutable]
internal sealed record AnswerReflectionCommand(
    [property: Id(0)] Guid Speaker,
    [property: Id(1)] Guid Exchange,
    [property: Id(2)] int Attempt,
    [property: Id(3)] ReflectionAnswer Answer
) : RoomCommand<ExchangeStepTaken>
{
    public override RoomNeeds Needs => new() { Exchange = new ExchangeId(Exchange) };

    public override Outcome<ExchangeStepTaken> Apply(Circle circle, RoomMoment moment) =>
        circle
            .Empathy.Answer(new PersonId(Speaker), new ExchangeId(Exchange), Attempt, Answer, moment.Now)
            .Select(ExchangeStepTaken.From);
}
