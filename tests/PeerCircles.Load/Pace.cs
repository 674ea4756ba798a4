namespace PeerCircles.Load;

/// <summary>
/// Keeps one person within the limit. Counted from the answer, which comes after the server has counted: so its window is
/// over when ours is.
/// </summary>
internal sealed class Pace(int messages, TimeSpan window, TimeProvider time)
{
    private static readonly TimeSpan s_margin = TimeSpan.FromMilliseconds(50);

    private readonly Queue<long> _answered = new();

    public async Task WaitAsync()
    {
        if (_answered.Count < messages)
            return;
        var left = window + s_margin - time.GetElapsedTime(_answered.Dequeue());
        if (left > TimeSpan.Zero)
            await Task.Delay(left, time);
    }

    public void Answered() => _answered.Enqueue(time.GetTimestamp());
}
