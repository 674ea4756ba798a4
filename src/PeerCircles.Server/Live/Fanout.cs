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
    private (long After, bool[] Seen, CircleChanges Changes)? _last;

    /// <summary>Tells the rows that are meant for this person; whom none is meant for hears nothing.</summary>
    public void To(Listener listener)
    {
        var entry = listener.Rooms[delivery.Circle];
        var after = entry.ToldUpTo ?? delivery.Before;
        if (!entry.IsConfirmed || after >= delivery.Sequence)
            return;
        var seen = SeenBy(listener.Person);
        if (!Array.Exists(seen, s => s))
            return;
        entry.ToldUpTo = delivery.Sequence;
        var changes =
            _last is { } last && last.After == after && last.Seen.AsSpan().SequenceEqual(seen)
                ? last.Changes
                : Make(after, seen);
        _last = (after, seen, changes);
        listener.Tell(client => client.CircleChanged(changes));
    }

    /// <summary>Which of the parts are for this person.</summary>
    private bool[] SeenBy(PersonId person) => Array.ConvertAll(_audiences, audience => audience.Contains(person));

    private CircleChanges Make(long after, bool[] seen)
    {
        var rows = new List<CircleRow>(delivery.Parts.Count);
        for (var i = 0; i < delivery.Parts.Count; i++)
        {
            if (seen[i])
                rows.Add(delivery.Parts[i].Row);
        }
        return new CircleChanges(delivery.Circle.Value, after, delivery.Sequence, false, false, rows, []);
    }
}
