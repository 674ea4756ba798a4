using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Moderation;

/// <summary>Someone asks staff to look at a message. The circle never learns who.</summary>
public sealed record FlagMessage(Caller Caller, Guid Circle, Guid Id, long Position, FlagReason Reason, string? Words)
    : IAsk<FlagTaken>,
        IPaced
{
    ActKind IPaced.Kind => ActKind.Flag;
}

[GenerateSerializer, Immutable]
public sealed record FlagTaken([property: Id(0)] Guid Flag);

internal sealed class FlagMessageValidator : AbstractValidator<FlagMessage>
{
    private const int MostCharacters = 1_000;

    public FlagMessageValidator()
    {
        RuleFor(f => f.Id).NamesSomething();
        RuleFor(f => f.Reason).IsInEnum().Because("flag_reason", "Please choose one of the reasons.");
        RuleFor(f => f.Words)
            .NotEmpty()
            .Because("flag_words", "Please say in a few words what we should look at.")
            .When(f => f.Reason == FlagReason.R15);
        RuleFor(f => f.Words!)
            .Cascade(CascadeMode.Stop)
            .Words(MostCharacters, MostCharacters * 8)
            .When(f => !string.IsNullOrEmpty(f.Words));
    }
}

internal sealed class FlagMessageHandler(Rooms rooms) : IRequestHandler<FlagMessage, Outcome<FlagTaken>>
{
    public Task<Outcome<FlagTaken>> Handle(FlagMessage request, CancellationToken cancellationToken) =>
        rooms.DoAsync(
            request.Circle,
            new FlagMessageCommand(
                request.Caller.Person.Value,
                request.Id,
                request.Position,
                request.Reason,
                string.IsNullOrEmpty(request.Words) ? null : request.Words
            )
        );
}

[GenerateSerializer, Immutable]
internal sealed record FlagMessageCommand(
    [property: Id(0)] Guid Reporter,
    [property: Id(1)] Guid FlagId,
    [property: Id(2)] long Position,
    [property: Id(3)] FlagReason Reason,
    [property: Id(4)] string? Words
) : RoomCommand<FlagTaken>
{
    public override RoomNeeds Needs =>
        new()
        {
            Message = Position,
            CaseOn = Position,
            Flag = new FlagId(FlagId),
        };

    public override Outcome<FlagTaken> Apply(Circle circle, RoomMoment moment) =>
        circle
            .Cases.Flag(
                new PersonId(Reporter),
                new FlagId(FlagId),
                Position,
                Reason,
                Words is null ? null : new MessageText(Words),
                moment.Context,
                moment.Now
            )
            .Select(flag => new FlagTaken(flag.Value));
}
