using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Circles;

/// <summary>A facilitator pauses someone's writing for a while, or gives it back.</summary>
/// <param name="Minutes">How long; null gives the voice back.</param>
/// <param name="Reason">What the person is told; null only when the voice is given back.</param>
public sealed record MuteMember(Caller Caller, Guid Circle, Guid Person, int? Minutes, string? Reason) : IAsk<Nothing>;

internal sealed class MuteMemberValidator : AbstractValidator<MuteMember>
{
    private const int MostMinutes = 7 * 24 * 60;

    public MuteMemberValidator()
    {
        RuleFor(m => m.Minutes)
            .Must(minutes => minutes is null or (>= 1 and <= MostMinutes))
            .Because("minutes", "A pause lasts a minute at least and a week at most.");
        RuleFor(m => m.Reason!).Reason().When(m => m.Minutes is not null);
    }
}

internal sealed class MuteMemberHandler(Rooms rooms) : IRequestHandler<MuteMember, Outcome<Nothing>>
{
    public Task<Outcome<Nothing>> Handle(MuteMember request, CancellationToken cancellationToken) =>
        rooms.DoAsync(
            request.Circle,
            new MuteMemberCommand(request.Caller.Person.Value, request.Person, request.Minutes, request.Reason)
        );
}

[GenerateSerializer, Immutable]
internal sealed record MuteMemberCommand(
    [property: Id(0)] Guid Actor,
    [property: Id(1)] Guid Person,
    [property: Id(2)] int? Minutes,
    [property: Id(3)] string? Reason
) : RoomCommand<Nothing>
{
    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment)
    {
        DateTimeOffset? until = Minutes is { } minutes ? moment.Now.AddMinutes(minutes) : null;
        var reason = Reason is null ? null : new MessageText(Reason);
        return circle
            .Roster.Mute(new PersonId(Actor), new PersonId(Person), until, reason, moment.Now)
            .Select(_ => new Nothing());
    }
}
