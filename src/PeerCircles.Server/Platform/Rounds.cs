using System.Collections.Concurrent;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using PeerCircles.Domain;

namespace PeerCircles.Server.Platform;

/// <summary>
/// Looks again and again for what is due. A round that fails is logged by its kind, never by what it was about, and the next
/// one follows; what is due stays in the database until it is done, so that nothing is lost in between.
/// </summary>
internal abstract partial class Rounds(TimeSpan pause, Pulse pulse, TimeProvider time, ILogger log) : BackgroundService
{
    protected TimeProvider Time => time;

    protected TimeSpan Pause => pause;

    /// <summary>Does what is due now.</summary>
    public abstract Task RoundAsync(CancellationToken token);

    /// <summary>Until the next round.</summary>
    protected virtual Task RestAsync(CancellationToken token) => Task.Delay(pause, time, token);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var name = GetType().Name;
        pulse.Beat(name, pause);
        while (!stoppingToken.IsCancellationRequested)
        {
            await TryAsync(name, stoppingToken);
            await RestAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task TryAsync(string name, CancellationToken token)
    {
        try
        {
            await RoundAsync(token);
            pulse.Beat(name, pause);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // The server stops.
        }
#pragma warning disable CA1031 // A round that fails must not end all later ones.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            RoundFailed(log, name, failure.GetType().Name);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "A round of {Name} failed ({Failure}); the next one follows")]
    private static partial void RoundFailed(ILogger logger, string name, string failure);
}

/// <summary>When rounds last went well. Ones that keep failing leave the server serving, but its health says so.</summary>
internal sealed class Pulse(TimeProvider time) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly ConcurrentDictionary<string, Beaten> _beats = new(StringComparer.Ordinal);

    /// <param name="name">Of what goes round.</param>
    /// <param name="pause">How long it rests before it goes round again.</param>
    public void Beat(string name, TimeSpan pause) => _beats[name] = new Beaten(time.GetTimestamp(), pause);

    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        var late = _beats
            .Where(b => time.GetElapsedTime(b.Value.At) > b.Value.Pause + Patience)
            .Select(b => b.Key)
            .ToList();
        return Task.FromResult(
            late.Count == 0
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Degraded($"Late: {string.Join(", ", late)}.")
        );
    }

    private readonly record struct Beaten(long At, TimeSpan Pause);
}
