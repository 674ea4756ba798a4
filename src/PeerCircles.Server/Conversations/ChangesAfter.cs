using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Conversations;

/// <summary>A page of the rows that changed after a sequence, ascending. Every table contributes its first few; the lowest win.</summary>
internal sealed class ChangesAfter(CirclesDb db, Limits limits)
{
    private readonly int _most = limits.PageRows;

    public async Task<CircleChanges> ReadAsync(
        CircleId circle,
        Viewer viewer,
        long after,
        long head,
        CancellationToken token
    )
    {
        var changed = await ChangedAsync(circle, viewer.Person, after, head, token);
        changed.Sort((a, b) => a.Changed.CompareTo(b.Changed));
        var upTo = changed.Count > _most ? LastWhole(changed) : head;
        List<CircleRow> rows =
        [
            .. changed.TakeWhile(c => c.Changed <= upTo).Select(c => Sight.See(c.Row, viewer)).OfType<CircleRow>(),
        ];
        var quoted = await db.QuotedAsync(circle, viewer, rows.OfType<MessageRow>(), token);
        return new CircleChanges(circle.Value, after, upTo, upTo < head, Reset: false, rows, quoted);
    }

    /// <summary>The last change of which all rows fit: a page never parts rows of one change.</summary>
    private long LastWhole(List<(long Changed, object Row)> changed) =>
        changed[_most - 1].Changed < changed[_most].Changed ? changed[_most - 1].Changed : changed[_most].Changed - 1;

    private async Task<List<(long Changed, object Row)>> ChangedAsync(
        CircleId circle,
        PersonId person,
        long after,
        long head,
        CancellationToken token
    )
    {
        var most = _most + 1;
        var changed = new List<(long, object)>();
        var profiles = db.Circles.AsNoTracking().Where(c => c.Id == circle && c.Changed > after && c.Changed <= head);
        changed.AddRange((await profiles.ToListAsync(token)).Select(c => (c.Changed, (object)c)));
        var members = db
            .Memberships.AsNoTracking()
            .Where(m => m.Circle == circle && m.Changed > after && m.Changed <= head)
            .OrderBy(m => m.Changed)
            .Take(most);
        changed.AddRange((await members.ToListAsync(token)).Select(m => (m.Changed, (object)m)));
        var messages = db.MessagesOf(circle)
            .Where(m => m.Changed > after && m.Changed <= head)
            .OrderBy(m => m.Changed)
            .Take(most);
        changed.AddRange((await messages.ToListAsync(token)).Select(m => (m.Changed, (object)m)));
        var prompts = db
            .PostedPrompts.AsNoTracking()
            .Where(p => p.Circle == circle && p.Changed > after && p.Changed <= head)
            .OrderBy(p => p.Changed)
            .Take(most);
        changed.AddRange((await prompts.ToListAsync(token)).Select(p => (p.Changed, (object)p)));
        var exchanges = db
            .Exchanges.AsNoTracking()
            .Where(e => e.Circle == circle && e.Changed > after && e.Changed <= head)
            .Where(e => e.Reflector != person && e.Speaker != person)
            .OrderBy(e => e.Changed)
            .Take(most);
        changed.AddRange((await exchanges.ToListAsync(token)).Select(e => (e.Changed, (object)e)));
        var own = db
            .Exchanges.AsNoTracking()
            .Where(e =>
                e.Circle == circle
                && (e.Reflector == person || e.Speaker == person)
                && e.PairChanged > after
                && e.PairChanged <= head
            )
            .OrderBy(e => e.PairChanged)
            .Take(most);
        changed.AddRange((await own.ToListAsync(token)).Select(e => (e.PairChanged, (object)e)));
        changed.AddRange(await SupportAsync(circle, person, after, head, token));
        return changed;
    }

    /// <summary>
    /// Many rows make what one viewer sees of a message's support phrases: it changed when the last of those rows did of which
    /// they see that it changed.
    /// </summary>
    private async Task<IEnumerable<(long Changed, object Row)>> SupportAsync(
        CircleId circle,
        PersonId person,
        long after,
        long head,
        CancellationToken token
    )
    {
        var changed = await db
            .PhrasesSaid.Where(s => s.Circle == circle && s.OwnChanged > after)
            .Select(s => new { s.Position, Seen = s.Author == person || s.Person == person ? s.OwnChanged : s.Changed })
            .GroupBy(s => s.Position)
            .Select(on => new { Position = on.Key, Changed = on.Max(s => s.Seen) })
            .Where(on => on.Changed > after && on.Changed <= head)
            .OrderBy(on => on.Changed)
            .Take(_most + 1)
            .ToListAsync(token);
        var positions = changed.ConvertAll(c => c.Position);
        var support = (await db.SupportOnAsync(circle, positions, token)).ToDictionary(s => s.Position);
        return changed.Select(c => (c.Changed, (object)support[c.Position]));
    }
}
