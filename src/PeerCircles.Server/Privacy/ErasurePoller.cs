using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Privacy;

/// <summary>Goes on with what a server that died, or a circle that could not be reached, has left half forgotten.</summary>
internal sealed class ErasurePoller(
    CirclesDbFactory databases,
    Eraser eraser,
    Pulse pulse,
    TimeProvider time,
    ILogger<ErasurePoller> log
) : Rounds(TimeSpan.FromSeconds(30), pulse, time, log)
{
    public override async Task RoundAsync(CancellationToken token)
    {
        await using var db = await databases.CreateAsync(token);
        var now = Time.Now();
        var due = await db.Erasures.Where(e => e.DueAt <= now).Select(e => e.Person).ToListAsync(token);
        foreach (var person in due)
            await eraser.TryAsync(person, token);
    }
}
