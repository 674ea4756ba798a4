namespace PeerCircles.Domain;

public static class Clock
{
    /// <summary>Now in UTC, cut to milliseconds: what browsers can hold, so that a stored instant equals the one told.</summary>
    public static DateTimeOffset Now(this TimeProvider time) => time.GetUtcNow().CutToMilliseconds();

    public static DateTimeOffset CutToMilliseconds(this DateTimeOffset instant)
    {
        var utc = instant.ToUniversalTime();
        return new DateTimeOffset(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
    }
}
