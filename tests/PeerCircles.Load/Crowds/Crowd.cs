using System.Diagnostics;
using System.Text;

namespace PeerCircles.Load.Crowds;

/// <summary>
/// Many browsers on one thread. Some of them talk: each in a closed loop, saying the next when the last is acknowledged, or
/// all together at a steady rate. Everybody listens, and remembers in which order.
/// </summary>
internal sealed class Crowd : IDisposable
{
    private const int Remembered = 1 << 16;
    private const int RoundsOfPings = 5;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    private readonly Uri _server;
    private readonly Tongue _tongue;
    private readonly Epoll _epoll = new();
    private readonly Line[] _lines;
    private readonly Line[] _talkers;
    private readonly byte[] _shared = new byte[1 << 18];
    private readonly int[] _ready = new int[512];
    private readonly byte[] _text;
    private readonly byte[] _record;
    private readonly long[] _saidAt = new long[Remembered];
    private readonly int _circleSize;

    private bool _talksOn;
    private Rhythm? _rhythm;
    private long _numbers;
    private int _nextTalker;
    private long _now = Stopwatch.GetTimestamp();
    private long _pingsAt;
    private int _pingRound;

    public Crowd(Uri server, Tongue tongue, IReadOnlyList<CrowdSeat> seats, CrowdShape shape)
    {
        (_server, _tongue, _circleSize) = (server, tongue, shape.CircleSize);
        _lines = [.. seats.Take(shape.Connections).Select((seat, name) => new Line { Name = name, Seat = seat })];
        var stride = shape.Connections / shape.Talkers;
        _talkers = [.. _lines.Where(l => l.Name % stride == 0).Take(shape.Talkers)];
        _text = new byte[shape.TextBytes];
        Filler(_text);
        _record = new byte[shape.TextBytes + 512];
    }

    public long Acked { get; private set; }
    public long Refused { get; private set; }
    public long Delivered { get; private set; }
    public int Hung { get; private set; }
    public Delays Delays { get; } = new();

    /// <summary>Messages that were acknowledged and didn't reach everybody in their circle. Meaningful when drained.</summary>
    public long Missing => (Acked * _circleSize) - Delivered;

    /// <summary>Opens every line and waits until all have entered their rooms.</summary>
    public void Gather()
    {
        foreach (var line in _lines)
        {
            line.Open(_server, _tongue);
            _epoll.Watch(line.Handle, line.Name);
            Listen(0);
        }
        Until(() => Array.TrueForAll(_lines, l => l.HasEntered), "to enter their rooms");
        // What entering made the rooms tell.
        Listen(TimeSpan.FromMilliseconds(300));
    }

    /// <summary>Talks for so long, and goes on when it is over: what was counted is of this stretch alone.</summary>
    /// <param name="length">How long.</param>
    /// <param name="perSecond">Messages a second of all together; null for as fast as acknowledgements come.</param>
    public CrowdStretch Talk(TimeSpan length, double? perSecond = null)
    {
        Delays.Clear();
        Begin(perSecond);
        var (acked, delivered, refused) = (Acked, Delivered, Refused);
        var cpu = Environment.CpuUsage.TotalTime;
        var begun = Stopwatch.GetTimestamp();
        Listen(length);
        var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        return new CrowdStretch(
            Acked - acked,
            Delivered - delivered,
            Refused - refused,
            seconds,
            (Environment.CpuUsage.TotalTime - cpu).TotalSeconds,
            Delays.Percentile(0.5),
            Delays.Percentile(0.99)
        );
    }

    /// <summary>Falls silent, and waits until everything said has been acknowledged and heard.</summary>
    public void Drain()
    {
        (_talksOn, _rhythm) = (false, null);
        var end = Stopwatch.GetTimestamp() + (long)(s_patience.TotalSeconds * Stopwatch.Frequency);
        while (Stopwatch.GetTimestamp() < end && (Missing > 0 || Array.Exists(_talkers, t => t.Waiting is not null)))
            Listen(10);
    }

    /// <summary>People who did not hear what others of their circle heard, in the same order.</summary>
    public int CountDisordered() =>
        _lines
            .Chunk(_circleSize)
            .Sum(circle => circle.Count(l => l.Order != circle[0].Order || l.Heard != circle[0].Heard));

    public void Listen(TimeSpan length)
    {
        var end = Stopwatch.GetTimestamp() + (long)(length.TotalSeconds * Stopwatch.Frequency);
        while (_now < end)
            Listen(_rhythm is null ? 10 : _rhythm.Patience(_now));
    }

    public void Hear(Line line, ReadOnlySpan<byte> record)
    {
        switch (Dialect.KindOf(record))
        {
            case RecordKind.Delivery:
                HearDelivery(line, record);
                break;
            case RecordKind.Answer:
                HearAnswer(line, record);
                break;
            case RecordKind.Goodbye:
                throw new InvalidOperationException("The server said goodbye: " + Encoding.UTF8.GetString(record));
        }
    }

    public void Lost(Line line) => Hung++;

    public void Dispose()
    {
        foreach (var line in _lines)
            line.Dispose();
        _epoll.Dispose();
    }

    private void Begin(double? perSecond)
    {
        _talksOn = true;
        if (perSecond is { } rate)
        {
            _rhythm ??= new Rhythm(rate, Stopwatch.GetTimestamp());
            return;
        }
        foreach (var talker in _talkers.Where(t => t is { Waiting: null, IsOpen: true }))
            Say(talker, Stopwatch.GetTimestamp());
    }

    private void Listen(int patience)
    {
        var count = _epoll.Wait(_ready, patience);
        _now = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
        {
            if (_lines[_ready[i]].IsOpen)
                _lines[_ready[i]].Read(_shared, this);
        }
        while (_rhythm?.Due(_now) is { } due && NextIdle() is { } talker)
        {
            _rhythm.Beat();
            Say(talker, due);
        }
        if (_now > _pingsAt)
            SendPings();
    }

    private Line? NextIdle()
    {
        for (var tried = 0; tried < _talkers.Length; tried++)
        {
            var talker = _talkers[_nextTalker++ % _talkers.Length];
            if (talker is { Waiting: null, IsOpen: true })
                return talker;
        }
        return null;
    }

    private void Say(Line talker, long at)
    {
        var number = ++_numbers;
        _saidAt[number % Remembered] = at;
        var mark = new Scribe(_text);
        mark.Add(Dialect.Mark);
        mark.Add(number, Dialect.NumberDigits);
        talker.Waiting = number;
        var id = Guid.CreateVersion7();
        var length = _tongue.Say(_record, ++talker.Invocations, talker.Seat.CircleBytes, id, _text);
        talker.Send(_record.AsSpan(0, length));
    }

    private void HearDelivery(Line line, ReadOnlySpan<byte> record)
    {
        while (Dialect.NextNumber(ref record) is { } number)
        {
            line.Note(number);
            Delivered++;
            Delays.Add((_now - _saidAt[number % Remembered]) * 1_000.0 / Stopwatch.Frequency);
        }
    }

    private void HearAnswer(Line line, ReadOnlySpan<byte> record)
    {
        var (invocation, isYes) = Dialect.Answer(record);
        if (invocation == Dialect.Entering)
        {
            line.HasEntered = isYes
                ? true
                : throw new InvalidOperationException("Nobody may enter: " + Encoding.UTF8.GetString(record));
            return;
        }
        if (isYes)
            Acked++;
        else if (Refused++ == 0)
            Output.Say("Refused: " + Encoding.UTF8.GetString(record));
        line.Waiting = null;
        if (_talksOn && _rhythm is null)
            Say(line, _now);
    }

    private void SendPings()
    {
        _pingsAt = _now + Stopwatch.Frequency;
        _pingRound++;
        foreach (var line in _lines.Where(l => l.IsOpen && (l.Name + _pingRound) % RoundsOfPings == 0))
            line.Send(Dialect.Ping);
    }

    private void Until(Func<bool> reached, string words)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!reached())
        {
            if (Stopwatch.GetElapsedTime(begun) > s_patience || Hung > 0)
                throw new InvalidOperationException(
                    $"Waited in vain for {_lines.Length} people {words}; {Hung} were cut."
                );
            Listen(10);
        }
    }

    /// <summary>Plain words, with room for the number and its tildes before them.</summary>
    private static void Filler(Span<byte> text)
    {
        var words =
            "What helped me this week was to go outside for a little while each morning, before anybody else was up. "u8;
        for (var i = 0; i < text.Length; i++)
            text[i] = words[i % words.Length];
        text[Dialect.Mark.Length + Dialect.NumberDigits] = (byte)'~';
        text[Dialect.Mark.Length + Dialect.NumberDigits + 1] = (byte)'~';
    }
}

internal sealed record CrowdShape(int Connections, int CircleSize, int Talkers, int TextBytes);

/// <param name="OwnCpuSeconds">What the crowd itself used of the processor.</param>
/// <param name="P50Ms">From being said to being heard.</param>
internal sealed record CrowdStretch(
    long Acked,
    long Delivered,
    long Refused,
    double Seconds,
    double OwnCpuSeconds,
    double P50Ms,
    double P99Ms
)
{
    public double PerSecond => Acked / Seconds;
    public double OwnCpuShare => OwnCpuSeconds / Seconds;
}
