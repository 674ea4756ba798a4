using System.Collections.Concurrent;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Conversations;

/// <summary>
/// How fast one person may send, over all circles: a flood by one can't drown the others. In memory only; what is counted
/// is forgotten after the window.
/// </summary>
internal sealed class MessagePace(Limits limits, TimeProvider time)
{
    private const int SweepAbove = 10_000;

    private readonly ConcurrentDictionary<PersonId, Queue<DateTimeOffset>> _sent = new();
    private readonly TimeSpan _window = TimeSpan.FromSeconds(limits.MessagesWithinSeconds);

    /// <summary>Counts one more, or says how long to wait.</summary>
    public Refusal? TooFast(PersonId person)
    {
        var now = time.GetUtcNow();
        if (_sent.Count > SweepAbove)
            Sweep(now);
        var sent = _sent.GetOrAdd(person, _ => new Queue<DateTimeOffset>());
        lock (sent)
        {
            while (sent.TryPeek(out var oldest) && now - oldest >= _window)
                sent.Dequeue();
            if (sent.Count >= limits.Messages)
                return Wait(sent.Peek() + _window - now);
            sent.Enqueue(now);
            return null;
        }
    }

    private static Refusal Wait(TimeSpan left) =>
        new(
            RefusalKind.RateLimited,
            "too_many_messages",
            "That was a lot at once. This one is kept and goes out in a moment."
        )
        {
            RetryAfter = left,
        };

    private void Sweep(DateTimeOffset now)
    {
        foreach (var (person, sent) in _sent)
        {
            lock (sent)
            {
                if (sent.Count == 0 || now - sent.Last() >= _window)
                    _sent.TryRemove(person, out _);
            }
        }
    }
}
