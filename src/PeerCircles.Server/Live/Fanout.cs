using Microsoft.AspNetCore.SignalR;
using PeerCircles.Domain;
using PeerCircles.Server.Conversations;

namespace PeerCircles.Server.Live;

/// <summary>
/// One delivery on its way to the people in a room. Most see the same rows on the same footing, so what was made for one is
/// used again for the next.
/// </summary>
internal sealed class Fanout(Delivery delivery)
{
    private static readonly HashSet<PersonId> s_nobody = [];

    private readonly HashSet<PersonId>[] _audiences = [.. delivery.Parts.Select(p => p.Audience.ToHashSet())];
    private (long After, bool[] Seen, SerializedHubMessage Told)? _last;

    /// <summary>Tells the rows that are meant for this person; whom none is meant for hears nothing.</summary>
    public void To(Listener listener)
    {
        var entry = listener.Rooms[delivery.Circle];
        var after = entry.ToldUpTo ?? delivery.Before;
        if (!entry.IsConfirmed || after >= delivery.Sequence)
            return;
        if (delivery.Afresh.Contains(listener.Person))
        {
            entry.ToldUpTo = delivery.Sequence;
            listener.Tell(Anew(after));
            return;
        }
        var seen = SeenBy(listener.Person);
        if (!Array.Exists(seen, s => s))
            return;
        entry.ToldUpTo = delivery.Sequence;
        listener.Tell(
            listener.Blocked.Count == 0 ? MakeOnce(after, seen) : Make(after, RowsOf(seen, listener.Blocked))
        );
    }

    /// <summary>Which of the parts are for this person.</summary>
    private bool[] SeenBy(PersonId person) => Array.ConvertAll(_audiences, audience => audience.Contains(person));

    private SerializedHubMessage MakeOnce(long after, bool[] seen)
    {
        var told =
            _last is { } last && last.After == after && last.Seen.AsSpan().SequenceEqual(seen)
                ? last.Told
                : Make(after, RowsOf(seen, s_nobody));
        _last = (after, seen, told);
        return told;
    }

    private List<CircleRow> RowsOf(bool[] seen, IReadOnlySet<PersonId> blocked)
    {
        var rows = new List<CircleRow>(delivery.Parts.Count);
        for (var i = 0; i < delivery.Parts.Count; i++)
        {
            if (seen[i] && Sight.Without(blocked, delivery.Parts[i]) is { } row)
                rows.Add(row);
        }
        return rows;
    }

    private SerializedHubMessage Make(long after, List<CircleRow> rows) =>
        Said.That(
            new CircleChanges(delivery.Circle.Value, after, delivery.Sequence, More: false, Reset: false, rows, [])
        );

    private SerializedHubMessage Anew(long after) =>
        Said.That(new CircleChanges(delivery.Circle.Value, after, delivery.Sequence, More: false, Reset: true, [], []));
}
