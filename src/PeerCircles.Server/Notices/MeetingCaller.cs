using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Notices;
using PeerCircles.Server.Live;
using PeerCircles.Server.Meetings;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Notices;

/// <summary>
/// Tells members that their circle meets in a quarter of an hour, once, whichever server notices first: who moves the
/// circle's call on to this meeting writes the notices in the same transaction.
/// </summary>
internal sealed class MeetingCaller(
    CirclesDbFactory databases,
    Occurrences occurrences,
    Gateway gateway,
    Pulse pulse,
    TimeProvider time,
    ILogger<MeetingCaller> log
) : Rounds(TimeSpan.FromSeconds(20), pulse, time, log)
{
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(15);

    public override async Task RoundAsync(CancellationToken token)
    {
        await using var db = await databases.CreateAsync(token);
        var now = Time.Now();
        var circles = await db.Circles.AsNoTracking().Where(c => c.State == CircleState.Open).ToListAsync(token);
        foreach (var circle in circles)
        {
            var startsAt = occurrences.Next(circle.Weekly, now).StartsAt;
            if (startsAt <= now + Ahead)
                await CallAsync(db, circle.Id, startsAt, now, token);
        }
    }

    private async Task CallAsync(
        CirclesDb db,
        CircleId circle,
        DateTimeOffset startsAt,
        DateTimeOffset now,
        CancellationToken token
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(token);
        if (!await TakeAsync(db, circle, startsAt, token))
            return;
        var members = await db
            .Memberships.Where(m => m.Circle == circle && m.State == MembershipState.Active)
            .Select(m => m.Person)
            .ToListAsync(token);
        var notices = members.ConvertAll(person =>
            Notice.To(person, NoticeKind.MeetingSoon, circle, now) with
            {
                When = startsAt,
            }
        );
        db.AddRange(notices);
        await db.SaveChangesAsync(token);
        await transaction.CommitAsync(token);
        db.ChangeTracker.Clear();
        gateway.Announce(notices);
    }

    private static async Task<bool> TakeAsync(
        CirclesDb db,
        CircleId circle,
        DateTimeOffset startsAt,
        CancellationToken token
    )
    {
        var call = db.Set<MeetingCall>().Where(c => c.Circle == circle);
        var moved = await call.Where(c => c.StartsAt < startsAt)
            .ExecuteUpdateAsync(c => c.SetProperty(x => x.StartsAt, startsAt), token);
        if (moved == 1 || await call.AnyAsync(token))
            return moved == 1;
        // The circle's row is held until the end, so that of two servers that find none here one waits for the other.
        await db
            .Circles.Where(c => c.Id == circle)
            .ExecuteUpdateAsync(c => c.SetProperty(x => x.Pace, x => x.Pace), token);
        if (await call.AnyAsync(token))
            return false;
        db.Add(new MeetingCall { Circle = circle, StartsAt = startsAt });
        await db.SaveChangesAsync(token);
        return true;
    }
}
