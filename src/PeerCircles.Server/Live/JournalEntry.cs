using PeerCircles.Domain.Circles;

namespace PeerCircles.Server.Live;

/// <summary>One change on its way into the database, and what to tell once it is there.</summary>
internal sealed class JournalEntry(Guid writer, CircleChange change, Delivery delivery)
{
    private readonly TaskCompletionSource<bool> _settled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Which opening of the room wrote this.</summary>
    public Guid Writer => writer;
    public CircleChange Change => change;
    public Delivery Delivery => delivery;

    /// <summary>True once durable; false when it did not happen.</summary>
    public Task<bool> Committed => _settled.Task;

    public void Settle(bool isCommitted) => _settled.TrySetResult(isCommitted);
}

/// <summary>A circle's waiting changes, one following on the other.</summary>
internal sealed class CircleBatch(IReadOnlyList<JournalEntry> waiting)
{
    public IReadOnlyList<JournalEntry> Entries => waiting;

    public FenceValues Fence { get; } =
        new(waiting[0].Change.Circle, waiting[0].Writer, waiting[0].Change.Before, waiting[^1].Change.Sequence);

    /// <summary>Groups by circle and by opening of its room, keeping order.</summary>
    public static List<CircleBatch> Of(IReadOnlyList<JournalEntry> entries) =>
        [.. entries.GroupBy(e => (e.Change.Circle, e.Writer)).Select(circle => new CircleBatch([.. circle]))];
}
