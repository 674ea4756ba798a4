using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Members;

/// <summary>Somebody takes another name in one circle. The circle is told what they were called before.</summary>
public sealed record RenameMember(Caller Caller, Guid Circle, string Name) : IAsk<Nothing>;

internal sealed class RenameMemberValidator : AbstractValidator<RenameMember>
{
    public RenameMemberValidator() => RuleFor(r => r.Name).MustBeAGoodName();
}

/// <summary>A name that changes all the time is a way around being known.</summary>
internal sealed class RenamePace(TimeProvider time)
{
    private const int AtMost = 3;

    private readonly SlidingWindow _names = new(AtMost, TimeSpan.FromDays(1), time);

    public Refusal? Enter(PersonId person, Guid circle) =>
        _names.Enter($"{circle} {person.Value}") is { } wait
            ? new Refusal(
                RefusalKind.RateLimited,
                "name_pace",
                "You have changed your name here a few times today. Please leave it for now, so that others can follow."
            )
            {
                RetryAfter = wait,
            }
            : null;

    /// <summary>A name that was not taken does not count.</summary>
    public void Forgive(PersonId person, Guid circle) => _names.Forgive($"{circle} {person.Value}");
}

internal sealed class RenameMemberHandler(Rooms rooms, RenamePace pace)
    : IRequestHandler<RenameMember, Outcome<Nothing>>
{
    public async Task<Outcome<Nothing>> Handle(RenameMember request, CancellationToken cancellationToken)
    {
        var person = request.Caller.Person;
        if (pace.Enter(person, request.Circle) is { } wait)
            return wait;
        var command = new RenameMemberCommand(person.Value, DisplayNames.Tidy(request.Name));
        var outcome = await rooms.DoAsync(request.Circle, command);
        if (outcome.IsRefused)
            pace.Forgive(person, request.Circle);
        return outcome;
    }
}

[GenerateSerializer, Immutable]
internal sealed record RenameMemberCommand([property: Id(0)] Guid Person, [property: Id(1)] string Name)
    : RoomCommand<Nothing>
{
    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment) =>
        circle
            .Roster.Rename(
                new PersonId(Person),
                Name,
                (one, other) => Lookalikes.Fold(one) == Lookalikes.Fold(other),
                moment.Now
            )
            .Select(_ => new Nothing());
}
