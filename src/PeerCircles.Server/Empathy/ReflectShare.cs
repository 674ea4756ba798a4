using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Empathy;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Empathy;

/// <summary>A listener says in their own words what they heard in someone's share.</summary>
public sealed record ReflectShare(Caller Caller, Guid Circle, Guid Exchange, long Share, string Text)
    : IAsk<ExchangeStepTaken>,
        IPaced
{
    ActKind IPaced.Kind => ActKind.Reflect;
}

/// <summary>Where the exchange stands now.</summary>
[GenerateSerializer, Immutable]
public sealed record ExchangeStepTaken(
    [property: Id(0)] Guid Exchange,
    [property: Id(1)] int Attempt,
    [property: Id(2)] ExchangeState State
)
{
    internal static ExchangeStepTaken From(ExchangeStep step) => new(step.Exchange.Value, step.Attempt, step.State);
}

internal sealed class ReflectShareValidator : AbstractValidator<ReflectShare>
{
    public ReflectShareValidator(Limits limits)
    {
        RuleFor(r => r.Exchange).NamesSomething();
        RuleFor(r => r.Text).Cascade(CascadeMode.Stop).Words(limits);
    }
}

internal sealed class ReflectShareHandler(Rooms rooms, CirclesDb db)
    : IRequestHandler<ReflectShare, Outcome<ExchangeStepTaken>>
{
    public async Task<Outcome<ExchangeStepTaken>> Handle(ReflectShare request, CancellationToken cancellationToken)
    {
        var (circle, person) = (new CircleId(request.Circle), request.Caller.Person);
        var isBlocked = await db
            .Blocks.Where(b => b.Blocked == person)
            .AnyAsync(
                b => db.Messages.Any(m => m.Circle == circle && m.Position == request.Share && m.Author == b.Person),
                cancellationToken
            );
        return await rooms.DoAsync(
            request.Circle,
            new ReflectShareCommand(person.Value, request.Exchange, request.Share, request.Text, IsWelcome: !isBlocked)
        );
    }
}

[GenerateSerializer, Immutable]
internal sealed record ReflectShareCommand(
    [property: Id(0)] Guid Reflector,
    [property: Id(1)] Guid Exchange,
    [property: Id(2)] long Share,
    [property: Id(3)] string Text,
    [property: Id(4)] bool IsWelcome
) : RoomCommand<ExchangeStepTaken>
{
    public override RoomNeeds Needs =>
        new()
        {
            Message = Share,
            Exchange = new ExchangeId(Exchange),
            ExchangesOn = Share,
        };

    public override Outcome<ExchangeStepTaken> Apply(Circle circle, RoomMoment moment) =>
        circle
            .Empathy.Reflect(
                new PersonId(Reflector),
                new ExchangeId(Exchange),
                Share,
                new MessageText(Text),
                moment.Now,
                IsWelcome
            )
            .Select(ExchangeStepTaken.From);
}
