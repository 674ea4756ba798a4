using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Circles;

/// <summary>Someone comes back to the seat that was kept for them, and reads from now on.</summary>
/// <param name="AgreementVersion">What they have read now; null where the agreement is the one they know.</param>
public sealed record ResumeMembership(Caller Caller, Guid Circle, int? AgreementVersion) : IAsk<Nothing>, IPaced
{
    ActKind IPaced.Kind => ActKind.TakeSeat;
}

internal sealed class ResumeMembershipValidator : AbstractValidator<ResumeMembership>
{
    public ResumeMembershipValidator() =>
        RuleFor(r => r.AgreementVersion)
            .Must(version => version is null or > 0)
            .Because("agreement_version", "Please read the agreement first.");
}

internal sealed class ResumeMembershipHandler(Rooms rooms) : IRequestHandler<ResumeMembership, Outcome<Nothing>>
{
    public Task<Outcome<Nothing>> Handle(ResumeMembership request, CancellationToken cancellationToken) =>
        rooms.DoAsync(
            request.Circle,
            new ResumeMembershipCommand(request.Caller.Person.Value, request.AgreementVersion)
        );
}

[GenerateSerializer, Immutable]
internal sealed record ResumeMembershipCommand([property: Id(0)] Guid Person, [property: Id(1)] int? AgreementVersion)
    : RoomCommand<Nothing>
{
    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment) =>
        circle.Roster.Resume(new PersonId(Person), AgreementVersion).Select(_ => new Nothing());
}
