using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Members;

/// <summary>
/// Tells the gateway whom each person in a room has blocked, so that no message has to ask the database. Of two who read at
/// the same time the one who read earlier also tells earlier: what was blocked last is what counts.
/// </summary>
internal sealed class Blocks(CirclesDbFactory factory, Gateway gateway)
{
    private readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1))];

    public async Task TellGatewayAsync(PersonId person, CancellationToken token)
    {
        var turn = _turns[(uint)person.GetHashCode() % _turns.Length];
        await turn.WaitAsync(token);
        try
        {
            await using var db = await factory.CreateAsync(token);
            gateway.SetBlocked(person, await db.BlockedByAsync(person, token));
        }
        finally
        {
            turn.Release();
        }
    }
}

internal static class BlockQueries
{
    public static async Task<IReadOnlySet<PersonId>> BlockedByAsync(
        this CirclesDb db,
        PersonId person,
        CancellationToken token
    ) => (await db.Blocks.Where(b => b.Person == person).Select(b => b.Blocked).ToListAsync(token)).ToHashSet();
}
