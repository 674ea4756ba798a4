namespace PeerCircles.Server.Tests.Testing;

/// <summary>
/// The server's clock in a test's hands: it runs like the machine's, or stands still, and jumps ahead when told. A timer
/// that falls into the jump rings at once.
/// </summary>
internal sealed class TestTime : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly HashSet<Alarm> _alarms = [];
    private readonly DateTimeOffset? _standing;
    private TimeSpan _ahead;

    public TestTime(DateTimeOffset? standing = null) => _standing = standing;

    public void Pass(TimeSpan span)
    {
        lock (_gate)
        {
            _ahead += span;
            foreach (var alarm in _alarms)
                alarm.Ahead(span);
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
            return (_standing ?? System.GetUtcNow()) + _ahead;
    }

    public override long GetTimestamp()
    {
        lock (_gate)
            return System.GetTimestamp() + (long)(_ahead.TotalSeconds * TimestampFrequency);
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            var alarm = new Alarm(this, callback, state, dueTime, period);
            _alarms.Add(alarm);
            return alarm;
        }
    }

    private void Forget(Alarm alarm)
    {
        lock (_gate)
            _alarms.Remove(alarm);
    }

    private sealed class Alarm : ITimer
    {
        private readonly TestTime _time;
        private readonly ITimer _inner;
        private long _setAt;
        private TimeSpan _due;
        private TimeSpan _period;

        public Alarm(TestTime time, TimerCallback callback, object? state, TimeSpan due, TimeSpan period)
        {
            (_time, _setAt, _due, _period) = (time, System.GetTimestamp(), due, period);
            _inner = System.CreateTimer(callback, state, due, period);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (_time._gate)
            {
                (_setAt, _due, _period) = (System.GetTimestamp(), dueTime, period);
                return _inner.Change(dueTime, period);
            }
        }

        /// <summary>Only what has not rung yet is brought closer; a period goes on as it was.</summary>
        public void Ahead(TimeSpan span)
        {
            if (_due == Timeout.InfiniteTimeSpan)
                return;
            var left = _due - System.GetElapsedTime(_setAt) - span;
            if (System.GetElapsedTime(_setAt) >= _due)
                return;
            _due = left > TimeSpan.Zero ? left : TimeSpan.Zero;
            _setAt = System.GetTimestamp();
            _inner.Change(_due, _period);
        }

        public void Dispose()
        {
            _time.Forget(this);
            _inner.Dispose();
        }

        public async ValueTask DisposeAsync()
        {
            _time.Forget(this);
            await _inner.DisposeAsync();
        }
    }
}
