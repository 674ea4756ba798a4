using System.Diagnostics;

namespace PeerCircles.Load.Crowds;

/// <summary>
/// A steady beat, whatever the server does: a delay counts from when a message was due, so that a server that holds everybody
/// up can't hide it.
/// </summary>
internal sealed class Rhythm(double perSecond, long begun)
{
    private long _beats;

    private long Next => begun + (long)(_beats * Stopwatch.Frequency / perSecond);

    /// <summary>When the message was due that is due now; null when none is.</summary>
    public long? Due(long now) => Next <= now ? Next : null;

    public void Beat() => _beats++;

    /// <summary>Whole milliseconds to wait at most.</summary>
    public int Patience(long now) => Math.Clamp((int)((Next - now) * 1_000 / Stopwatch.Frequency), 0, 10);
}
