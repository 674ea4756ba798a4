using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Members;

/// <summary>Whom one has blocked, the latest first. Nobody else can ask.</summary>
public sealed record ListBlocked(Caller Caller) : IAsk<IReadOnlyList<BlockedPerson>>;

/// <param name="Name">As a circle calls them that the two share or shared.</param>
public sealed record BlockedPerson(Guid Person, string Name);

internal sealed class ListBlockedHandler(CirclesDb db)
    : IRequestHandler<ListBlocked, Outcome<IReadOnlyList<BlockedPerson>>>
{
    public async Task<Outcome<IReadOnlyList<BlockedPerson>>> Handle(
        ListBlocked request,
        CancellationToken cancellationToken
    )
    {
        var person = request.Caller.Person;
        var blocked = await db
            .Blocks.Where(b => b.Person == person)
            .OrderByDescending(b => b.At)
            .Select(b => new
            {
                b.Blocked,
                Name = db
                    .Memberships.Where(m => m.Person == b.Blocked)
                    .Where(m => db.Memberships.Any(own => own.Circle == m.Circle && own.Person == person))
                    .OrderByDescending(m => m.JoinedAt)
                    .Select(m => m.Name)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return blocked.ConvertAll(b => new BlockedPerson(b.Blocked.Value, b.Name ?? ""));
    }
}
