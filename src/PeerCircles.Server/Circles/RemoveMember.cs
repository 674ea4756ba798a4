using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Circles;

/// <summary>A facilitator takes someone's seat away. It holds before this returns, on open connections too.</summary>
/// <param name="Reason">What the person is told.</param>
public sealed record RemoveMember(Caller Caller, Guid Circle, Guid Person, string Reason) : IAsk<Nothing>;

internal sealed class RemoveMemberValidator : AbstractValidator<RemoveMember>
{
    public RemoveMemberValidator() => RuleFor(r => r.Reason).Reason();
}

internal static class ReasonRules
{
    private const int MostCharacters = 300;

    public static IRuleBuilderOptions<T, string> Reason<T>(this IRuleBuilderInitial<T, string> rule) =>
        rule.Cascade(CascadeMode.Stop)
            .NotEmpty()
            .Because("reason", "Please give a reason. The person will read it.")
            .Words(MostCharacters, MostCharacters * 8);
}

internal sealed class RemoveMemberHandler(Rooms rooms) : IRequestHandler<RemoveMember, Outcome<Nothing>>
{
    public Task<Outcome<Nothing>> Handle(RemoveMember request, CancellationToken cancellationToken) =>
        rooms.DoAsync(
            request.Circle,
            new RemoveMemberCommand(request.Caller.Person.Value, request.Person, request.Reason)
        );
}

[GenerateSerializer, Immutable]
internal sealed record RemoveMemberCommand(
    [property: Id(0)] Guid Actor,
    [property: Id(1)] Guid Person,
    [property: Id(2)] string Reason
) : RoomCommand<Nothing>
{
    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment) =>
        circle
            .Roster.Remove(new PersonId(Actor), new PersonId(Person), new MessageText(Reason), moment.Now)
            .Select(_ => new Nothing());
}
