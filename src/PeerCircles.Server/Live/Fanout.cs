using PeerCircles.Domain;
using PeerCircles.Server.Conversations;

namespace PeerCircles.Server.Live;

/// <summary>
/// One delivery on its way to the people in a room. Most see the same rows on the same footing, so what was made for one is
/// used again for the next.
/// </summary>
internal sealed class Fanout(Delivery delivery)
{
    private readonly HashSet<PersonId>[] _audiences = [.. delivery.Parts.Select(p => p.Audience.ToHashSet())];
    private (long After, ulong Seen, CircleChanges Changes)? _last;

    /// <summary>Tells the rows that are meant for this person; whom none is meant for hears nothing.</summary>
    public void To(Listener listener)
    {
        var entry = listener.Rooms[delivery.Circle];
        var after = entry.ToldUpTo ?? delivery.Before;
        if (!entry.IsConfirmed || after >= delivery.Sequence)
            return;
        var seen = SeenBy(listener.Person);
        if (seen == 0)
            return;
        entry.ToldUpTo = delivery.Sequence;
        var changes = _last is { } last && last.After == after && last.Seen == seen ? last.Changes : Make(after, seen);
        _last = (after, seen, changes);
        listener.Tell(client => client.CircleChanged(changes));
    }

    /// <summary>A bit for each part; a command writes far fewer rows than there are bits.</summary>
    private ulong SeenBy(PersonId person)
    {
        var seen = 0UL;
        for (var i = 0; i < _audiences.Length; i++)
        {
            if (_audiences[i].Contains(person))
                seen |= 1UL << i;
        }
        return seen;
    }

    private CircleChanges Make(long after, ulong seen)
    {
        var rows = new List<CircleRow>(delivery.Parts.Count);
        for (var i = 0; i < delivery.Parts.Count; i++)
        {
            if ((seen & (1UL << i)) != 0)
                rows.Add(delivery.Parts[i].Row);
        }
        return new CircleChanges(delivery.Circle.Value, after, delivery.Sequence, false, false, rows, []);
    }
}
