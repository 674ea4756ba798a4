using System.Collections.Concurrent;
using System.Text.Json;

namespace PeerCircles.Load;

/// <summary>What one person heard, kept as a browser does: level by level, each message once, in order of position.</summary>
internal sealed class Hearing(TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly HashSet<Guid> _heard = [];
    private long _level;
    private long _lastPosition;

    public int Duplicated { get; private set; }
    public int OutOfOrder { get; private set; }

    /// <summary>Live changes that followed on something not seen: the browser then asks for what it missed.</summary>
    public bool HasJumped { get; private set; }

    /// <summary>When each message was heard, as a time stamp.</summary>
    public ConcurrentDictionary<Guid, long> At { get; } = new();

    public long Level
    {
        get
        {
            lock (_gate)
                return _level;
        }
    }

    public void Begin(long level)
    {
        lock (_gate)
            (_level, _lastPosition) = (level, level);
    }

    public int Count(IEnumerable<Guid> ids)
    {
        lock (_gate)
            return ids.Count(_heard.Contains);
    }

    public void Live(JsonElement changes)
    {
        lock (_gate)
        {
            if (changes.GetProperty("after").GetInt64() > _level)
            {
                HasJumped = true;
                return;
            }
            Apply(changes);
        }
    }

    /// <summary>A page that was asked for.</summary>
    public void CaughtUp(JsonElement changes)
    {
        lock (_gate)
        {
            HasJumped = false;
            Apply(changes);
        }
    }

    private void Apply(JsonElement changes)
    {
        foreach (var row in changes.GetProperty("rows").EnumerateArray())
        {
            if (row.GetProperty("kind").GetString() != "message" || row.GetProperty("changed").GetInt64() <= _level)
                continue;
            var (id, position) = (row.GetProperty("id").GetGuid(), row.GetProperty("position").GetInt64());
            if (!_heard.Add(id))
                Duplicated++;
            else if (position <= _lastPosition)
                OutOfOrder++;
            _lastPosition = Math.Max(_lastPosition, position);
            At.TryAdd(id, time.GetTimestamp());
        }
        _level = Math.Max(_level, changes.GetProperty("upTo").GetInt64());
    }
}
