using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Members;

/// <summary>Whom one has blocked, the latest first. Nobody else can ask.</summary>
public sealed record ListBlocked(Caller Caller) : IAsk<IReadOnlyList<BlockedPerson>>;

/// <param name="Name">
/// As a circle calls them that the two share, or called them when the caller was last there; empty where they may have taken
/// another name since, which isn't the caller's to know.
/// </param>
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
                    .Where(m =>
                        db.Stays.Any(own =>
                            own.Circle == m.Circle
                            && own.Person == person
                            && (
                                own.Until == null
                                || m.Changed <= own.Until
                                || (
                                    m.RenamedAt == null
                                    && !db.Stays.Any(s =>
                                        s.Circle == m.Circle && s.Person == m.Person && s.From > own.Until
                                    )
                                )
                            )
                        )
                    )
                    .OrderByDescending(m =>
                        db.Stays.Any(own => own.Circle == m.Circle && own.Person == person && own.Until == null)
                    )
                    .ThenByDescending(m => m.JoinedAt)
                    .Select(m => m.Name)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return blocked.ConvertAll(b => new BlockedPerson(b.Blocked.Value, b.Name ?? ""));
    }
}
