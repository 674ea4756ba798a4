using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Members;

/// <summary>Someone no longer wants to hear a person with whom they share a circle or did so, or wants to again.</summary>
public sealed record BlockPerson(Caller Caller, Guid Person, bool Blocked) : IAsk<Nothing>;

internal sealed class BlockPersonHandler(CirclesDb db, Blocks blocks, Rooms rooms, SignPace pace, TimeProvider time)
    : IRequestHandler<BlockPerson, Outcome<Nothing>>
{
    public async Task<Outcome<Nothing>> Handle(BlockPerson request, CancellationToken cancellationToken)
    {
        var (person, other) = (request.Caller.Person, new PersonId(request.Person));
        if (pace.TooFast(person) is { } tooFast)
            return tooFast;
        var shared = await SharedAsync(person, other, cancellationToken);
        if (person == other || shared.Count == 0)
            return CircleRefusals.NotFound;
        await KeepAsync(person, other, request.Blocked, cancellationToken);
        await blocks.TellGatewayAsync(person, cancellationToken);
        foreach (var circle in shared.Where(s => s.State == MembershipState.Active))
        {
            var command = new LookAfreshCommand(person.Value, request.Blocked ? other.Value : null);
            // Who has left or paused in between reads nothing there, and starts anew in any case.
            if ((await rooms.DoAsync(circle.Circle.Value, command)).Refusal is { Kind: RefusalKind.Unavailable } no)
                return no;
        }
        return new Nothing();
    }

    /// <summary>This person's seats, present and past, in circles in which the other has or had one.</summary>
    private Task<List<Membership>> SharedAsync(PersonId person, PersonId other, CancellationToken token) =>
        db
            .Memberships.AsNoTracking()
            .Where(m => m.Person == person)
            .Where(m => db.Memberships.Any(o => o.Circle == m.Circle && o.Person == other))
            .ToListAsync(token);

    private async Task KeepAsync(PersonId person, PersonId other, bool blocked, CancellationToken token)
    {
        var same = db.Blocks.Where(b => b.Person == person && b.Blocked == other);
        if (!blocked)
        {
            await same.ExecuteDeleteAsync(token);
            return;
        }
        if (await same.AnyAsync(token))
            return;
        db.Add(
            new Block
            {
                Person = person,
                Blocked = other,
                At = time.Now(),
            }
        );
        try
        {
            await db.SaveChangesAsync(token);
        }
        catch (DbUpdateException)
        {
            // Another window of theirs may have been first; anything else is told.
            db.ChangeTracker.Clear();
            if (!await same.AnyAsync(token))
                throw;
        }
    }
}

/// <param name="ApartFrom">Who is no longer heard; null when someone is heard again.</param>
[GenerateSerializer, Immutable]
internal sealed record LookAfreshCommand([property: Id(0)] Guid Person, [property: Id(1)] Guid? ApartFrom)
    : RoomCommand<Nothing>
{
    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment) =>
        circle
            .LookAfresh(new PersonId(Person), ApartFrom is { } other ? new PersonId(other) : null)
            .Select(_ => new Nothing());
}
