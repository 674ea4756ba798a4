using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Circles;

/// <summary>Someone takes a seat, asks for one or gets in line, having said yes to the agreement as it stands.</summary>
/// <param name="Listens">A listener's seat, without a turn.</param>
public sealed record JoinCircle(Caller Caller, Guid Circle, int AgreementVersion, bool Listens) : IAsk<Joined>, IPaced
{
    ActKind IPaced.Kind => ActKind.TakeSeat;
}

[GenerateSerializer, Immutable]
public sealed record Joined([property: Id(0)] JoinState State);

internal sealed class JoinCircleValidator : AbstractValidator<JoinCircle>
{
    public JoinCircleValidator() => RuleFor(j => j.AgreementVersion).HasBeenRead();
}

internal static class AgreementRules
{
    public static IRuleBuilderOptions<T, int> HasBeenRead<T>(this IRuleBuilderInitial<T, int> rule) =>
        rule.GreaterThan(0).Because("agreement_version", "Please read the agreement first.");
}

internal sealed class JoinCircleHandler(Rooms rooms, CirclesDb db) : IRequestHandler<JoinCircle, Outcome<Joined>>
{
    public async Task<Outcome<Joined>> Handle(JoinCircle request, CancellationToken cancellationToken)
    {
        var person = await db.NewcomerAsync(request.Caller.Person, cancellationToken);
        return await rooms.DoAsync(
            request.Circle,
            new JoinCircleCommand(person, request.AgreementVersion, request.Listens)
        );
    }
}

[GenerateSerializer, Immutable]
internal sealed record JoinCircleCommand(
    [property: Id(0)] Newcomer Person,
    [property: Id(1)] int AgreementVersion,
    [property: Id(2)] bool Listens
) : RoomCommand<Joined>
{
    public override Outcome<Joined> Apply(Circle circle, RoomMoment moment) =>
        circle.Seats.Join(Person.Wish(AgreementVersion, Listens), moment.Now).Select(state => new Joined(state));
}

/// <summary>Somebody on their way to a seat, as they are called in this community.</summary>
[GenerateSerializer, Immutable]
internal sealed record Newcomer(
    [property: Id(0)] Guid Person,
    [property: Id(1)] string Name,
    [property: Id(2)] int Colour
)
{
    public SeatWish Wish(int agreementVersion, bool listens) =>
        new(new PersonId(Person), Name, Colour, agreementVersion, listens);
}

internal static class Newcomers
{
    public static Task<Newcomer> NewcomerAsync(this CirclesDb db, PersonId person, CancellationToken token) =>
        db
            .Users.Where(a => a.Id == person.Value)
            .Select(a => new Newcomer(a.Id, a.DisplayName, a.Colour))
            .SingleAsync(token);
}
