using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Facilitation;

/// <summary>Once an hour, deletes the notes whose time is over. Nobody reads one after its time in any case.</summary>
internal sealed class NotesTidying(
    CirclesDbFactory databases,
    Pulse pulse,
    TimeProvider time,
    ILogger<NotesTidying> log
) : Rounds(TimeSpan.FromHours(1), pulse, time, log)
{
    public override async Task RoundAsync(CancellationToken token)
    {
        var now = Time.Now();
        await using var db = await databases.CreateAsync(token);
        await db.FacilitatorNotes.Where(n => n.ExpiresAt <= now).ExecuteDeleteAsync(token);
    }
}
