using PeerCircles.Domain;
using PeerCircles.Domain.Circles;

namespace PeerCircles.Server.Live;

/// <summary>
/// A circle that is open on this node. One command after another decides in memory and goes to the journal; many may wait
/// for the journal together. What a decision rests on may not be durable yet, so every answer, also a refusal, waits until
/// the room's last change is. When a batch fails, the room tells all who waited, forgets its memory and loads it anew.
/// </summary>
internal sealed class CircleRoom(CircleId id, RoomMemory memory, Journal journal, TimeProvider time)
{
    private static readonly Refusal Unavailable = new(
        RefusalKind.Unavailable,
        "unavailable",
        "This can't be saved right now. Your words are kept here; please try again in a moment."
    )
    {
        RetryAfter = TimeSpan.FromSeconds(1),
    };

    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _opening = new(1);
    private Opened? _opened;
    private bool _isClosed;

    public CircleId Id => id;

    /// <summary>Somebody asked for a circle that does not exist.</summary>
    public bool HasNoCircle { get; private set; }

    /// <summary>Null when the room is closed here: whoever asks goes to where it is open now.</summary>
    public async Task<Outcome<T>?> DoAsync<T>(RoomCommand<T> command)
    {
        // The second try follows a batch that failed: the room has reloaded and knows what really happened.
        for (var attempt = 0; attempt < 2; attempt++)
        {
            if (_isClosed)
                return null;
            var opened = await OpenAsync();
            if (opened is null)
            {
                HasNoCircle = true;
                return CircleRefusals.NotFound;
            }
            var (isDecided, outcome) = await TryAsync(opened, command, isSecondTry: attempt > 0);
            if (isDecided)
                return outcome;
        }
        return Unavailable;
    }

    /// <summary>No command enters from here on. Those inside are answered.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _isClosed = true;
            _opened = null;
        }
    }

    private async Task<(bool IsDecided, Outcome<T> Outcome)> TryAsync<T>(
        Opened opened,
        RoomCommand<T> command,
        bool isSecondTry
    )
    {
        RoomNeeds missing;
        lock (_gate)
            missing = command.Needs.MissingFrom(opened.Circle, isSecondTry);
        var recalled = await memory.RecallAsync(id, missing);
        Outcome<T> outcome;
        JournalEntry? last;
        lock (_gate)
        {
            if (_opened != opened)
                return (false, default);
            outcome = DecideLocked(opened, command, recalled, missing);
            last = opened.Last;
        }
        if (last is null || await last.Committed)
            return (true, outcome);
        Forget(opened);
        return (false, default);
    }

    private Outcome<T> DecideLocked<T>(Opened opened, RoomCommand<T> command, Recalled recalled, RoomNeeds missing)
    {
        try
        {
            recalled.Into(opened.Circle, missing);
            var outcome = command.Apply(opened.Circle, new RoomMoment(time.Now(), recalled.Context));
            if (opened.Circle.Changes.Take() is { } change)
            {
                opened.Last = new JournalEntry(opened.Writer, change, Delivery.From(opened.Circle, change));
                journal.Append(opened.Last);
            }
            return outcome;
        }
        catch
        {
            // Half a decision may be in memory: the next command must not carry it along.
            _opened = null;
            throw;
        }
    }

    private void Forget(Opened opened)
    {
        lock (_gate)
        {
            if (_opened == opened)
                _opened = null;
        }
    }

    private async Task<Opened?> OpenAsync()
    {
        if (_opened is { } open)
            return open;
        await _opening.WaitAsync();
        try
        {
            if (_opened is { } already)
                return already;
            var writer = NewId.At(time.GetUtcNow());
            if (await memory.OpenAsync(id, writer) is not { } remembered)
                return null;
            var opened = new Opened(new Circle(remembered), writer);
            lock (_gate)
                return _isClosed ? opened : _opened = opened;
        }
        finally
        {
            _opening.Release();
        }
    }

    /// <summary>The room's memory since it was last loaded.</summary>
    private sealed class Opened(Circle circle, Guid writer)
    {
        public Circle Circle => circle;
        public Guid Writer => writer;
        public JournalEntry? Last { get; set; }
    }
}
