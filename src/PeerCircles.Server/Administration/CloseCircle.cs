using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Administration;

/// <summary>
/// An administrator ends a circle. Nothing more can be said; its people read on what is theirs until its time is over.
/// </summary>
/// <param name="Reason">What its people are told.</param>
/// <param name="Passphrase">The administrator's own, once more.</param>
public sealed record CloseCircle(Caller Caller, Guid Circle, string Reason, string Passphrase) : IAsk<Nothing>
{
    public override string ToString() => nameof(CloseCircle);
}

internal sealed class CloseCircleValidator : AbstractValidator<CloseCircle>
{
    public CloseCircleValidator()
    {
        RuleFor(c => c.Reason).Reason();
        RuleFor(c => c.Passphrase).MustBeGiven();
    }
}

internal sealed class CloseCircleHandler(Rooms rooms, OwnAccount own) : IRequestHandler<CloseCircle, Outcome<Nothing>>
{
    public async Task<Outcome<Nothing>> Handle(CloseCircle request, CancellationToken cancellationToken) =>
        (await own.ShownByAsync(request.Caller, request.Passphrase, cancellationToken)).Refusal is { } no
            ? no
            : await rooms.DoAsync(request.Circle, new CloseCircleCommand(request.Caller.Person.Value, request.Reason));
}

[GenerateSerializer, Immutable]
internal sealed record CloseCircleCommand([property: Id(0)] Guid Actor, [property: Id(1)] string Reason)
    : RoomCommand<Nothing>
{
    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment) =>
        circle.Stewardship.Close(new PersonId(Actor), new MessageText(Reason), moment.Now).Select(_ => new Nothing());
}
