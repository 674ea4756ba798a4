using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Live;

/// <summary>
/// Opens the hub's connections and counts what comes in on each, whatever it is: calls of methods that don't exist, pings,
/// answers that nobody asked for never reach anything else that counts. A browser is nowhere near the limit; what goes
/// beyond is cut off.
/// </summary>
internal sealed class PacedHubConnections(
    HubLifetimeManager<CircleHub> lifetime,
    IHubProtocolResolver protocols,
    IOptions<HubOptions> options,
    IOptions<HubOptions<CircleHub>> ownOptions,
    ILoggerFactory logs,
    IUserIdProvider users,
    IServiceScopeFactory scopes,
    Limits limits,
    TimeProvider time
) : HubConnectionHandler<CircleHub>(lifetime, protocols, options, ownOptions, logs, users, scopes)
{
    private readonly ILogger _log = logs.CreateLogger("PeerCircles.Security");

    public override Task OnConnectedAsync(ConnectionContext connection)
    {
        var pace = new FramePace(limits, time);
        connection.Transport = new CountedTransport(
            new CountedReader(connection.Transport.Input, frames => Count(connection, pace, frames)),
            connection.Transport.Output
        );
        return base.OnConnectedAsync(connection);
    }

    private void Count(ConnectionContext connection, FramePace pace, int frames)
    {
        if (!pace.IsTooFast(frames))
            return;
        _log.LogWarning("A hub connection sent more than {Frames} frames at once and was cut", limits.Frames);
        connection.Abort(new ConnectionAbortedException("Too many frames."));
    }

    private sealed class CountedTransport(PipeReader input, PipeWriter output) : IDuplexPipe
    {
        public PipeReader Input => input;
        public PipeWriter Output => output;
    }
}

/// <summary>How many frames one connection sent within the current stretch of time.</summary>
internal sealed class FramePace(Limits limits, TimeProvider time)
{
    private readonly TimeSpan _window = TimeSpan.FromSeconds(limits.FramesWithinSeconds);
    private long _since = time.GetTimestamp();
    private int _frames;

    public bool IsTooFast(int more)
    {
        if (time.GetElapsedTime(_since) >= _window)
            (_since, _frames) = (time.GetTimestamp(), 0);
        _frames += more;
        return _frames > limits.Frames;
    }
}

/// <summary>Reads for the hub, and says how many whole frames it took each time.</summary>
internal sealed class CountedReader(PipeReader inner, Action<int> took) : PipeReader
{
    /// <summary>Ends each frame of the hub's JSON protocol.</summary>
    private const byte EndOfFrame = 0x1e;

    private ReadOnlySequence<byte> _read;

    public override async ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default)
    {
        var result = await inner.ReadAsync(cancellationToken);
        _read = result.Buffer;
        return result;
    }

    public override bool TryRead(out ReadResult result)
    {
        var hasRead = inner.TryRead(out result);
        _read = result.Buffer;
        return hasRead;
    }

    public override void AdvanceTo(SequencePosition consumed) => AdvanceTo(consumed, consumed);

    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined)
    {
        var frames = 0;
        foreach (var part in _read.Slice(_read.Start, consumed))
            frames += part.Span.Count(EndOfFrame);
        // The memory goes back to the pipe: it must not be looked at afterwards.
        _read = default;
        inner.AdvanceTo(consumed, examined);
        if (frames > 0)
            took(frames);
    }

    public override void CancelPendingRead() => inner.CancelPendingRead();

    public override void Complete(Exception? exception = null) => inner.Complete(exception);
}
