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

    /// <summary>Does what is due now.</summary>
    protected abstract Task RoundAsync(CancellationToken token);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var name = GetType().Name;
        pulse.Beat(name);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RoundAsync(stoppingToken);
                pulse.Beat(name);
            }
#pragma warning disable CA1031 // A round that fails must not end all later ones.
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                RoundFailed(log, name, failure.GetType().Name);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            await Task.Delay(pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "A round of {Name} failed ({Failure}); the next one follows")]
    private static partial void RoundFailed(ILogger logger, string name, string failure);
}

/// <summary>When rounds last went well. Ones that keep failing leave the server serving, but its health says so.</summary>
internal sealed class Pulse(TimeProvider time) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly ConcurrentDictionary<string, long> _beats = new(StringComparer.Ordinal);

    public void Beat(string name) => _beats[name] = time.GetTimestamp();

    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        var late = _beats.Where(b => time.GetElapsedTime(b.Value) > Patience).Select(b => b.Key).ToList();
        return Task.FromResult(
            late.Count == 0
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Degraded($"Late: {string.Join(", ", late)}.")
        );
    }
}
