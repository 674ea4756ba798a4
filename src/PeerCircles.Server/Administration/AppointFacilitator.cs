using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Administration;

/// <summary>An administrator names who leads a circle, alone or with others, or ends it. It holds on open connections at once.</summary>
public sealed record AppointFacilitator(Caller Caller, Guid Circle, Appointment Appointment) : IAsk<Nothing>;

/// <param name="Role">What they shall be; <c>member</c> for somebody who leads no longer.</param>
/// <param name="Seen">What the administrator saw them as; null for somebody without a seat.</param>
/// <param name="Passphrase">The administrator's own, once more.</param>
public sealed record Appointment(Guid Person, MemberRole Role, MemberRole? Seen, string Passphrase)
{
    public override string ToString() => nameof(Appointment);
}

internal sealed class AppointFacilitatorValidator : AbstractValidator<AppointFacilitator>
{
    public AppointFacilitatorValidator()
    {
        RuleFor(a => a.Appointment.Person).NamesSomething();
        RuleFor(a => a.Appointment.Role).IsInEnum().Because("role_unknown", "Please choose a part.");
        RuleFor(a => a.Appointment.Passphrase).MustBeGiven();
    }
}

internal sealed class AppointFacilitatorHandler(CirclesDb db, Rooms rooms, OwnAccount own)
    : IRequestHandler<AppointFacilitator, Outcome<Nothing>>
{
    public static readonly Refusal NobodyThere = new(
        RefusalKind.NotFound,
        "nobody_there",
        "There is no account for this person any more. Please choose somebody else."
    );

    /// <summary>A circle's people know who can read it: nobody lets themselves in.</summary>
    private static readonly Refusal NotOneself = new(
        RefusalKind.Conflict,
        "not_oneself",
        "Somebody else who administers has to name you: whoever runs this community doesn't let themselves into a circle."
    );

    public async Task<Outcome<Nothing>> Handle(AppointFacilitator request, CancellationToken cancellationToken)
    {
        var (caller, wanted) = (request.Caller, request.Appointment);
        if (wanted.Person == caller.Person.Value && wanted.Role != MemberRole.Member)
            return NotOneself;
        if ((await own.ShownByAsync(caller, wanted.Passphrase, cancellationToken)).Refusal is { } no)
            return no;
        var who = await db
            .Users.Where(a => a.Id == wanted.Person && a.EmailConfirmed)
            .Select(a => new { a.DisplayName, a.Colour })
            .SingleOrDefaultAsync(cancellationToken);
        if (who is null)
            return NobodyThere;
        return await rooms.DoAsync(
            request.Circle,
            new AppointFacilitatorCommand(
                caller.Person.Value,
                wanted.Person,
                who.DisplayName,
                who.Colour,
                wanted.Role,
                wanted.Seen
            )
        );
    }
}

[GenerateSerializer, Immutable]
internal sealed record AppointFacilitatorCommand(
    [property: Id(0)] Guid Actor,
    [property: Id(1)] Guid Person,
    [property: Id(2)] string Name,
    [property: Id(3)] int Colour,
    [property: Id(4)] MemberRole Role,
    [property: Id(5)] MemberRole? Seen
) : RoomCommand<Nothing>
{
    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment) =>
        circle
            .Stewardship.Appoint(
                new PersonId(Actor),
                new Appointee(new PersonId(Person), Name, Colour),
                Role,
                Seen,
                moment.Now
            )
            .Select(_ => new Nothing());
}
