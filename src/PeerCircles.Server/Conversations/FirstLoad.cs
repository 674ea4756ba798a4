using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Conversations;

/// <summary>What a room shows at first: the circle, its people, its prompts, the newest messages and what belongs to them.</summary>
internal sealed class FirstLoad(CirclesDb db, Limits limits)
{
    private const int MostPrompts = 50;

    public async Task<CircleChanges> ReadAsync(CircleId circle, Viewer viewer, long head, CancellationToken token)
    {
        var rows = new List<object>();
        rows.AddRange(await db.Circles.AsNoTracking().Where(c => c.Id == circle).ToListAsync(token));
        rows.AddRange(await db.Memberships.AsNoTracking().Where(m => m.Circle == circle).ToListAsync(token));
        rows.AddRange(
            await db
                .PostedPrompts.AsNoTracking()
                .Where(p => p.Circle == circle && p.Position <= head)
                .OrderByDescending(p => p.Position)
                .Take(MostPrompts)
                .ToListAsync(token)
        );
        var newest = await db.MessagesOf(circle)
            .Where(m => m.Position <= head)
            .InWindow(db, viewer.Person)
            .OrderByDescending(m => m.Position)
            .Take(limits.PageMessages)
            .ToListAsync(token);
        rows.AddRange(newest);
        rows.AddRange(await db.SupportOnAsync(circle, newest.ConvertAll(m => m.Position), token));
        rows.AddRange((await db.ExchangesOnAsync(circle, newest, token)).Where(e => e.Reflected <= head));
        List<CircleRow> seen = [.. rows.Select(r => Sight.See(r, viewer)).OfType<CircleRow>().OrderBy(r => r.Changed)];
        var quoted = await db.QuotedAsync(circle, viewer, seen.OfType<MessageRow>(), token);
        return new CircleChanges(circle.Value, After: 0, head, More: false, Reset: false, seen, quoted);
    }
}

internal static class BesideMessages
{
    /// <summary>The support phrases that were said to the messages at these positions, each message's together.</summary>
    public static async Task<IEnumerable<SupportOn>> SupportOnAsync(
        this CirclesDb db,
        CircleId circle,
        IReadOnlyList<long> positions,
        CancellationToken token
    )
    {
        if (positions.Count == 0)
            return [];
        var said = await db
            .PhrasesSaid.AsNoTracking()
            .Where(s => s.Circle == circle && positions.Contains(s.Position))
            .ToListAsync(token);
        return said.GroupBy(s => s.Position).Select(on => new SupportOn(on.Key, [.. on]));
    }

    /// <summary>The empathy exchanges on these shares.</summary>
    public static async Task<List<Domain.Empathy.EmpathyExchange>> ExchangesOnAsync(
        this CirclesDb db,
        CircleId circle,
        List<Message> shares,
        CancellationToken token
    )
    {
        var positions = shares.ConvertAll(m => m.Position);
        return await db
            .Exchanges.AsNoTracking()
            .Where(e => e.Circle == circle && positions.Contains(e.Share))
            .ToListAsync(token);
    }
}
