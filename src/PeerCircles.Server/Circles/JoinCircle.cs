using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Circles;

/// <summary>Someone takes a seat, having said yes to the agreement as it stands.</summary>
public sealed record JoinCircle(Caller Caller, Guid Circle, int AgreementVersion) : IAsk<Nothing>, IPaced
{
    ActKind IPaced.Kind => ActKind.TakeSeat;
}

internal sealed class JoinCircleValidator : AbstractValidator<JoinCircle>
{
    public JoinCircleValidator() =>
        RuleFor(j => j.AgreementVersion)
            .GreaterThan(0)
            .Because("agreement_version", "Please read the agreement first.");
}

internal sealed class JoinCircleHandler(Rooms rooms, CirclesDb db) : IRequestHandler<JoinCircle, Outcome<Nothing>>
{
    public async Task<Outcome<Nothing>> Handle(JoinCircle request, CancellationToken cancellationToken)
    {
        var person = await db
            .Users.Where(a => a.Id == request.Caller.Person.Value)
            .Select(a => new { a.DisplayName, a.Colour })
            .SingleAsync(cancellationToken);
        return await rooms.DoAsync(
            request.Circle,
            new JoinCircleCommand(
                request.Caller.Person.Value,
                person.DisplayName,
                person.Colour,
                request.AgreementVersion
            )
        );
    }
}

[GenerateSerializer, Immutable]
internal sealed record JoinCircleCommand(
    [property: Id(0)] Guid Person,
    [property: Id(1)] string Name,
    [property: Id(2)] int Colour,
    [property: Id(3)] int AgreementVersion
) : RoomCommand<Nothing>
{
    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment) =>
        circle.Roster.Join(new PersonId(Person), Name, Colour, AgreementVersion, moment.Now).Select(_ => new Nothing());
}
