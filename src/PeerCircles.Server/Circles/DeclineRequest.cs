using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Circles;

/// <summary>A facilitator says no to somebody who asks to join, or takes an earlier yes back before they have the seat.</summary>
/// <param name="Reason">What the person is told; none is needed.</param>
public sealed record DeclineRequest(Caller Caller, Guid Circle, Guid Person, string? Reason) : IAsk<Nothing>;

internal sealed class DeclineRequestValidator : AbstractValidator<DeclineRequest>
{
    public DeclineRequestValidator() => RuleFor(d => d.Reason!).Reason().When(d => d.Reason is not null);
}

internal sealed class DeclineRequestHandler(Rooms rooms) : IRequestHandler<DeclineRequest, Outcome<Nothing>>
{
    public Task<Outcome<Nothing>> Handle(DeclineRequest request, CancellationToken cancellationToken) =>
        rooms.DoAsync(
            request.Circle,
            new DeclineRequestCommand(request.Caller.Person.Value, request.Person, request.Reason)
        );
}

[GenerateSerializer, Immutable]
internal sealed record DeclineRequestCommand(
    [property: Id(0)] Guid Actor,
    [property: Id(1)] Guid Person,
    [property: Id(2)] string? Reason
) : RoomCommand<Nothing>
{
    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment)
    {
        var reason = Reason is null ? null : new MessageText(Reason);
        return circle
            .Seats.Decline(new PersonId(Actor), new PersonId(Person), reason, moment.Now)
            .Select(_ => new Nothing());
    }
}
