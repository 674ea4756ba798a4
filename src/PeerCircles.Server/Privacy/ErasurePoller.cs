using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Privacy;

/// <summary>Goes on with what a server that died, or a circle that could not be reached, has left half forgotten.</summary>
internal sealed partial class ErasurePoller(
    CirclesDbFactory databases,
    Eraser eraser,
    TimeProvider time,
    ILogger<ErasurePoller> log
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await GoOnAsync(stoppingToken);
            }
#pragma warning disable CA1031 // A round that fails must not end all later ones.
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                RoundFailed(log, failure);
            }
            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public async Task GoOnAsync(CancellationToken token)
    {
        await using var db = await databases.CreateAsync(token);
        var now = time.Now();
        var due = await db.Erasures.Where(e => e.DueAt <= now).Select(e => e.Person).ToListAsync(token);
        foreach (var person in due)
            await eraser.TryAsync(person, token);
    }

    [LoggerMessage(1, LogLevel.Error, "Looking for who is still to be forgotten failed; it is tried again")]
    private static partial void RoundFailed(ILogger logger, Exception failure);
}
