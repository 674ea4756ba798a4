namespace PeerCircles.Server.SignIn;

/// <summary>
/// Counts tries per key over the last while, exactly, also when they come all at once. In memory only: what it knows of
/// visitors is gone after the window, and never stored.
/// </summary>
internal sealed class SlidingWindow(int limit, TimeSpan window, TimeProvider time)
{
    private const int TidyEvery = 1_024;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue<DateTimeOffset>> _tries = new(StringComparer.Ordinal);
    private int _untilTidy = TidyEvery;

    /// <summary>Counts a try. Null when it may go ahead, otherwise how long to wait for the next one.</summary>
    public TimeSpan? Enter(string key)
    {
        var now = time.GetUtcNow();
        lock (_gate)
        {
            Tidy(now);
            if (!_tries.TryGetValue(key, out var tries))
                _tries[key] = tries = new Queue<DateTimeOffset>();
            Forget(tries, now);
            if (tries.Count >= limit)
                return tries.Peek() + window - now;
            tries.Enqueue(now);
            return null;
        }
    }

    /// <summary>Takes back one try that turned out to be right.</summary>
    public void Forgive(string key)
    {
        lock (_gate)
            if (_tries.TryGetValue(key, out var tries) && tries.Count > 0)
                tries.Dequeue();
    }

    private void Forget(Queue<DateTimeOffset> tries, DateTimeOffset now)
    {
        while (tries.TryPeek(out var oldest) && oldest + window <= now)
            tries.Dequeue();
    }

    private void Tidy(DateTimeOffset now)
    {
        if (--_untilTidy > 0)
            return;
        _untilTidy = TidyEvery;
        foreach (var (key, tries) in _tries)
        {
            Forget(tries, now);
            if (tries.Count == 0)
                _tries.Remove(key);
        }
    }
}
