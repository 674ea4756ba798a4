using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Notices;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Notices;

/// <summary>
/// Runs the errands that are due, on every server: whoever gets the lease on one has it until that ends, and then it is free
/// again, whatever became of them. Each is deleted once done; one that is done twice does no harm.
/// </summary>
internal sealed partial class ErrandRunner(
    CirclesDbFactory databases,
    Rooms rooms,
    Letters letters,
    Pulse pulse,
    TimeProvider time,
    ILogger<ErrandRunner> log
) : Rounds(TimeSpan.FromSeconds(5), pulse, time, log)
{
    private const int AtOnce = 50;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    private readonly Guid _me = Guid.CreateVersion7();

    public override async Task RoundAsync(CancellationToken token)
    {
        await using var db = await databases.CreateAsync(token);
        var now = Time.Now();
        var due = await db
            .Errands.AsNoTracking()
            .Where(e => e.DueAt <= now && (e.LeasedUntil == null || e.LeasedUntil <= now))
            .OrderBy(e => e.DueAt)
            .Take(AtOnce)
            .ToArrayAsync(token);
        foreach (var errand in due)
            if (await TakeAsync(db, errand, token))
                await RunAsync(db, errand, token);
    }

    private async Task<bool> TakeAsync(CirclesDb db, Errand errand, CancellationToken token)
    {
        var now = Time.Now();
        var taken = await db
            .Errands.Where(e => e.Id == errand.Id && (e.LeasedUntil == null || e.LeasedUntil <= now))
            .ExecuteUpdateAsync(
                e =>
                    e.SetProperty(x => x.LeasedBy, _me)
                        .SetProperty(x => x.LeasedUntil, now + Lease)
                        .SetProperty(x => x.Attempts, x => x.Attempts + 1),
                token
            );
        return taken == 1;
    }

    private async Task RunAsync(CirclesDb db, Errand errand, CancellationToken token)
    {
        var mine = db.Errands.Where(e => e.Id == errand.Id && e.LeasedBy == _me);
        try
        {
            var isDone = errand.Kind switch
            {
                ErrandKind.PassOnOffers => await PassOnAsync(errand.Circle),
                ErrandKind.Letter => await letters.SendAsync(db, errand, mine, token),
                _ => throw new ArgumentOutOfRangeException(nameof(errand)),
            };
            if (isDone)
            {
                await mine.ExecuteDeleteAsync(token);
                return;
            }
        }
#pragma warning disable CA1031 // One errand that fails must not keep the others waiting.
        catch (Exception failure) when (!token.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Failed(log, errand.Id, errand.Kind, errand.Attempts + 1, failure.GetType().Name);
            db.ChangeTracker.Clear();
        }
        var next = Time.Now() + Delay(errand.Attempts);
        await mine.ExecuteUpdateAsync(e => e.SetProperty(x => x.LeasedUntil, next), token);
    }

    private async Task<bool> PassOnAsync(CircleId circle)
    {
        var outcome = await rooms.DoAsync(circle.Value, new PassOnOffersCommand());
        return outcome.Refusal?.Kind is null or RefusalKind.NotFound;
    }

    private static TimeSpan Delay(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(5 * Math.Pow(2, attempts), LongestPause.TotalSeconds));

    [LoggerMessage(
        10,
        LogLevel.Warning,
        "Errand {Errand} ({Kind}) failed (attempt {Attempt}, {Failure}); it is tried again later"
    )]
    private static partial void Failed(ILogger logger, Guid errand, ErrandKind kind, int attempt, string failure);
}
