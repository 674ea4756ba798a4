using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Administration;

/// <summary>A circle that was closed goes on, with the seats it had.</summary>
/// <param name="Passphrase">The administrator's own, once more.</param>
public sealed record ReopenCircle(Caller Caller, Guid Circle, string Passphrase) : IAsk<Nothing>
{
    public override string ToString() => nameof(ReopenCircle);
}

internal sealed class ReopenCircleValidator : AbstractValidator<ReopenCircle>
{
    public ReopenCircleValidator() => RuleFor(c => c.Passphrase).MustBeGiven();
}

internal sealed class ReopenCircleHandler(Rooms rooms, OwnAccount own) : IRequestHandler<ReopenCircle, Outcome<Nothing>>
{
    public async Task<Outcome<Nothing>> Handle(ReopenCircle request, CancellationToken cancellationToken) =>
        (await own.ShownByAsync(request.Caller, request.Passphrase, cancellationToken)).Refusal is { } no
            ? no
            : await rooms.DoAsync(request.Circle, new ReopenCircleCommand(request.Caller.Person.Value));
}

[GenerateSerializer, Immutable]
internal sealed record ReopenCircleCommand([property: Id(0)] Guid Actor) : RoomCommand<Nothing>
{
    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment) =>
        circle.Stewardship.Reopen(new PersonId(Actor), moment.Now).Select(_ => new Nothing());
}
