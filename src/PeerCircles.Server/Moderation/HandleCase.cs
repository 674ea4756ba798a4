using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Moderation;

/// <summary>
/// What all acts on a case share: it is found on the caller's desk, its circle's room decides once more, and the answer is
/// the case as it stands then.
/// </summary>
internal sealed class CaseDesk(DeskAccess access, Rooms rooms, IMediator mediator)
{
    public async Task<Outcome<CaseView>> DoAsync(
        Caller caller,
        Guid @case,
        Func<StaffActor, RoomCommand<CaseHandled>> command,
        CancellationToken token
    )
    {
        var id = new CaseId(@case);
        var cases = await access.CasesOfAsync(caller, token);
        var circle = await cases.Where(c => c.Id == id).Select(c => (CircleId?)c.Circle).SingleOrDefaultAsync(token);
        if (circle is null)
            return DeskAccess.NotYours;
        var staff = new StaffActor(caller.Person.Value, caller.Roles.HasFlag(CommunityRoles.Moderator));
        var outcome = await rooms.DoAsync(circle.Value.Value, command(staff));
        return outcome.IsRefused ? outcome.Refusal! : await mediator.Send(new ReadCase(caller, @case), token);
    }
}

/// <summary>A staff member, on the way to a room.</summary>
[GenerateSerializer, Immutable]
internal sealed record StaffActor([property: Id(0)] Guid Person, [property: Id(1)] bool IsModerator)
{
    public StaffMember ToDomain() => new(new PersonId(Person), IsModerator);
}

[GenerateSerializer, Immutable]
internal sealed record CaseHandled;

internal static class StaffWords
{
    public const int MostCharacters = 1_000;

    public static IRuleBuilderOptions<T, string> StaffNote<T>(this IRuleBuilder<T, string> rule) =>
        rule.Words(MostCharacters, MostCharacters * 8);
}
