namespace PeerCircles.Domain.Circles;

public enum RowAction
{
    Insert,
    Update,
}

/// <summary>A row that a command writes: one of the domain's records, whole.</summary>
public readonly record struct RowWrite(RowAction Action, object Row);

/// <summary>Everything that one command changed.</summary>
/// <param name="Before">The circle's head before.</param>
/// <param name="Sequence">The circle's head after: one more, or the same when nothing changed that the circle's people read.</param>
public sealed record CircleChange(CircleId Circle, long Before, long Sequence, IReadOnlyList<RowWrite> Writes);

/// <summary>
/// A circle's counter: a command that changes what the circle's people read takes the next number, and all such rows that it
/// writes carry it. What only staff read (flags, cases, notes) takes none, so that nobody can tell from a missing number
/// that somebody flagged something. The rows wait here until the room takes them to the journal.
/// </summary>
public sealed class ChangeSequence(CircleId circle, long head)
{
    private List<RowWrite>? _writes;
    private long _before = head;

    /// <summary>The number of the last change, taken or under way.</summary>
    public long Head { get; private set; } = head;

    /// <summary>The number of the command under way. The first call in a command takes it.</summary>
    public long Next() => Head = _before + 1;

    public void Insert(object row) => Write(RowAction.Insert, row);

    public void Update(object row) => Write(RowAction.Update, row);

    /// <summary>What the command wrote, once; null when it changed nothing.</summary>
    public CircleChange? Take()
    {
        if (_writes is null)
            return null;
        var change = new CircleChange(circle, _before, Head, _writes);
        (_writes, _before) = (null, Head);
        return change;
    }

    private void Write(RowAction action, object row) => (_writes ??= []).Add(new RowWrite(action, row));
}
