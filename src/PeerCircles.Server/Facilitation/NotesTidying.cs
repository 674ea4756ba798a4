using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Facilitation;

/// <summary>Once an hour, deletes the notes whose time is over. Nobody reads one after its time in any case.</summary>
internal sealed partial class NotesTidying(CirclesDbFactory databases, TimeProvider time, ILogger<NotesTidying> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hours = new PeriodicTimer(Pause, time);
        try
        {
            while (await hours.WaitForNextTickAsync(stoppingToken))
                await TryAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    public async Task TidyAsync(CancellationToken token)
    {
        var now = time.Now();
        await using var db = await databases.CreateAsync(token);
        await db.FacilitatorNotes.Where(n => n.ExpiresAt <= now).ExecuteDeleteAsync(token);
    }

    private async Task TryAsync(CancellationToken token)
    {
        try
        {
            await TidyAsync(token);
        }
#pragma warning disable CA1031 // An hour that fails must not end all later ones.
        catch (Exception failure) when (!token.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Failed(log, failure);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Deleting old notes failed; it is tried again in an hour")]
    private static partial void Failed(ILogger logger, Exception failure);
}
