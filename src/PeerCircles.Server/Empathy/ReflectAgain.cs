using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Empathy;

/// <summary>The speaker didn't feel quite heard, and the reflector tries once more.</summary>
public sealed record ReflectAgain(Caller Caller, Guid Circle, Guid Exchange, int Attempt, string Text)
    : IAsk<ExchangeStepTaken>,
        IPaced
{
    ActKind IPaced.Kind => ActKind.Reflect;
}

internal sealed class ReflectAgainValidator : AbstractValidator<ReflectAgain>
{
    public ReflectAgainValidator(Limits limits)
    {
        RuleFor(r => r.Text).Cascade(CascadeMode.Stop).Words(limits);
        RuleFor(r => r.Attempt).InclusiveBetween(2, 3).Because("attempt", "There is no such attempt.");
    }
}

internal sealed class ReflectAgainHandler(Rooms rooms) : IRequestHandler<ReflectAgain, Outcome<ExchangeStepTaken>>
{
    public Task<Outcome<ExchangeStepTaken>> Handle(ReflectAgain request, CancellationToken cancellationToken) =>
        rooms.DoAsync(
            request.Circle,
            new ReflectAgainCommand(request.Caller.Person.Value, request.Exchange, request.Attempt, request.Text)
        );
}

[GenerateSerializer, Immutable]
internal sealed record ReflectAgainCommand(
    [property: Id(0)] Guid Reflector,
    [property: Id(1)] Guid Exchange,
    [property: Id(2)] int Attempt,
    [property: Id(3)] string Text
) : RoomCommand<ExchangeStepTaken>
{
    public override RoomNeeds Needs => new() { Exchange = new ExchangeId(Exchange) };

    public override Outcome<ExchangeStepTaken> Apply(Circle circle, RoomMoment moment) =>
        circle
            .Empathy.ReflectAgain(
                new PersonId(Reflector),
                new ExchangeId(Exchange),
                Attempt,
                new MessageText(Text),
                moment.Now
            )
            .Select(ExchangeStepTaken.From);
}
