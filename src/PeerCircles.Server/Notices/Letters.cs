using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Notices;
using PeerCircles.Server.Members;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Notices;

/// <summary>
/// Puts a notice's mail into the outbox, for the few that somebody can't wait to find by themselves. It says that there is
/// something to read, and neither the circle's name nor anything that was said in it.
/// </summary>
internal sealed class Letters(OutboxBell bell, TimeProvider time)
{
    /// <summary>The mail is written and the errand ended in one transaction: exactly once, whoever dies in between.</summary>
    public async Task<bool> SendAsync(CirclesDb db, Errand errand, IQueryable<Errand> mine, CancellationToken token)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(token);
        if (await mine.ExecuteDeleteAsync(token) == 0)
            return true;
        if (await WriteAsync(db, errand.Notice!.Value, token) is { } mail)
        {
            db.Add(mail);
            await db.SaveChangesAsync(token);
        }
        await transaction.CommitAsync(token);
        bell.Ring();
        return true;
    }

    /// <summary>Null when there is nothing to say any more, or nobody to say it to.</summary>
    private async Task<Mail?> WriteAsync(CirclesDb db, NoticeId id, CancellationToken token)
    {
        var notice = await db
            .Notices.AsNoTracking()
            .SingleOrDefaultAsync(n => n.Id == id && n.WithdrawnAt == null && n.ReadAt == null, token);
        if (notice is null || !await StillWaitsAsync(db, notice, token))
            return null;
        var isOffer = notice.Kind == NoticeKind.SeatOffered;
        if (isOffer && !(await db.PreferencesOfAsync(notice.Person, token)).Notices.Seats)
            return null;
        var address = await db
            .Users.Where(a => a.Id == notice.Person.Value && a.EmailConfirmed)
            .Select(a => a.Email)
            .SingleOrDefaultAsync(token);
        var template = isOffer ? MailTemplate.SeatOffered : MailTemplate.RequestWelcomed;
        return address is null ? null : Mail.Due(address, template, "/notices", time.Now());
    }

    /// <summary>Whoever took the seat or stepped back meanwhile has read it.</summary>
    private static Task<bool> StillWaitsAsync(CirclesDb db, Notice notice, CancellationToken token) =>
        db.Places.AnyAsync(
            p =>
                p.Circle == notice.Circle
                && p.Person == notice.Person
                && (p.State == PlaceState.Waitlisted || p.State == PlaceState.Offered),
            token
        );
}
