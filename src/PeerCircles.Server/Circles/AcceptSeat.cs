using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Circles;

/// <summary>Someone takes the seat that is held for them. The agreement may have changed since they asked.</summary>
public sealed record AcceptSeat(Caller Caller, Guid Circle, int AgreementVersion) : IAsk<Nothing>, IPaced
{
    ActKind IPaced.Kind => ActKind.TakeSeat;
}

internal sealed class AcceptSeatValidator : AbstractValidator<AcceptSeat>
{
    public AcceptSeatValidator() => RuleFor(a => a.AgreementVersion).HasBeenRead();
}

internal sealed class AcceptSeatHandler(Rooms rooms, CirclesDb db) : IRequestHandler<AcceptSeat, Outcome<Nothing>>
{
    public async Task<Outcome<Nothing>> Handle(AcceptSeat request, CancellationToken cancellationToken)
    {
        var person = await db.NewcomerAsync(request.Caller.Person, cancellationToken);
        return await rooms.DoAsync(request.Circle, new AcceptSeatCommand(person, request.AgreementVersion));
    }
}

[GenerateSerializer, Immutable]
internal sealed record AcceptSeatCommand([property: Id(0)] Newcomer Person, [property: Id(1)] int AgreementVersion)
    : RoomCommand<Nothing>
{
    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment) =>
        circle.Seats.Accept(Person.Wish(AgreementVersion, listens: false), moment.Now).Select(_ => new Nothing());
}
