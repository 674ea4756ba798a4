namespace PeerCircles.Server.Tests.Testing;

/// <summary>Everything that a connection heard, in order. Waiting for something that never comes fails with what came instead.</summary>
internal sealed class Ear
{
    /// <summary>Far beyond what anything takes: a test that needs it is about to fail.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private readonly List<object> _heard = [];
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Hear(object something)
    {
        lock (_gate)
        {
            _heard.Add(something);
            _more.TrySetResult();
            _more = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    public IReadOnlyList<T> All<T>()
    {
        lock (_gate)
            return [.. _heard.OfType<T>()];
    }

    /// <summary>The first one that fits, whether it came already or not.</summary>
    public async Task<T> Hears<T>(Func<T, bool> fits, string what)
    {
        var until = TimeProvider.System.GetTimestamp();
        while (true)
        {
            Task more;
            lock (_gate)
            {
                foreach (var one in _heard.OfType<T>().Where(fits))
                    return one;
                more = _more.Task;
            }
            var left = Patience - TimeProvider.System.GetElapsedTime(until);
            try
            {
                await more.WaitAsync(
                    left > TimeSpan.Zero ? left : TimeSpan.Zero,
                    TestContext.Current.CancellationToken
                );
            }
            catch (TimeoutException)
            {
                Assert.Fail($"Never heard {what}. Heard instead:\n{string.Join('\n', All<object>())}");
            }
        }
    }
}
