using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>Once an hour, deletes what has run out: addresses of people who never confirmed don't stay here.</summary>
internal sealed class SignInTidying(
    CirclesDbFactory databases,
    Pulse pulse,
    TimeProvider time,
    ILogger<SignInTidying> log
) : Rounds(TimeSpan.FromHours(1), pulse, time, log)
{
    public override async Task RoundAsync(CancellationToken token)
    {
        var now = Time.Now();
        await using var db = await databases.CreateAsync(token);
        await db.Set<Session>().Where(s => s.EndsAt <= now).ExecuteDeleteAsync(token);
        await db.Set<Registration>().Where(r => r.EndsAt <= now).ExecuteDeleteAsync(token);
        await db.Set<PassphraseReset>().Where(r => r.EndsAt <= now).ExecuteDeleteAsync(token);
        await db.Set<EmailChange>().Where(c => c.EndsAt <= now).ExecuteDeleteAsync(token);
        await db.Set<Invitation>().Where(i => i.EndsAt <= now).ExecuteDeleteAsync(token);
    }
}
