using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>What the browser is given at sign-in.</summary>
internal sealed record OpenedSession(SecretToken Token, DateTimeOffset EndsAt, bool OwnDevice, string Email)
{
    public override string ToString() => nameof(OpenedSession);
}

/// <summary>
/// The sessions of this community. Each request looks its row up again, uncached: an ended session is ended for the very
/// next request, on every node.
/// </summary>
internal sealed class Sessions(CirclesDb db, SessionEndings endings, TimeProvider time)
{
    /// <summary>Always a new row with a new token, whatever cookie the browser came with: nobody can prepare a session for somebody else.</summary>
    public async Task<OpenedSession> OpenAsync(Account account, bool ownDevice, CancellationToken token)
    {
        var now = time.Now();
        var secret = SecretToken.New();
        var session = Session.Begin(account, secret, ownDevice, now);
        db.Add(session);
        await db.SaveChangesAsync(token);
        return new OpenedSession(secret, session.EndsAt, ownDevice, account.Email!);
    }

    /// <summary>Who holds this token, and until when; null when there is no such session any more.</summary>
    public async Task<(Caller Caller, DateTimeOffset EndsAt)?> FindAsync(string secret, CancellationToken token)
    {
        var hash = SecretToken.HashOf(secret);
        var now = time.Now();
        var found = await db.Set<Session>()
            .AsNoTracking()
            .Where(s => s.TokenHash == hash && s.EndsAt > now)
            .Join(
                db.Users,
                s => new { Id = s.Person, Stamp = (string?)s.SecurityStamp },
                a => new { a.Id, Stamp = a.SecurityStamp },
                (s, a) =>
                    new
                    {
                        s.Id,
                        s.Person,
                        s.EndsAt,
                        s.LastUsedOn,
                        a.Roles,
                    }
            )
            .SingleOrDefaultAsync(token);
        if (found is null)
            return null;
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        if (found.LastUsedOn != today)
            await db.Set<Session>()
                .Where(s => s.Id == found.Id)
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.LastUsedOn, today), token);
        return (new Caller(new PersonId(found.Person), found.Id, found.Roles), found.EndsAt);
    }

    /// <summary>Whether the session still stands, and its person still is who they were when it was found.</summary>
    public Task<bool> IsOpenAsync(Caller caller, CancellationToken token)
    {
        var now = time.Now();
        return db.Set<Session>()
            .Where(s => s.Id == caller.Session && s.EndsAt > now)
            .Join(
                db.Users,
                s => new { Id = s.Person, Stamp = (string?)s.SecurityStamp },
                a => new { a.Id, Stamp = a.SecurityStamp },
                (s, a) => a.Roles
            )
            .AnyAsync(roles => roles == caller.Roles, token);
    }

    /// <summary>Ends one session of this person. False when they have no such session.</summary>
    public async Task<bool> EndAsync(PersonId person, Guid session, CancellationToken token)
    {
        var ended = await db.Set<Session>()
            .Where(s => s.Id == session && s.Person == person.Value)
            .ExecuteDeleteAsync(token);
        // From here on the browser's patience doesn't count: the row is gone, so the connections must go too.
        await endings.Ended(person, session);
        return ended > 0;
    }

    /// <summary>Lets a session go on after the account's stamp has changed.</summary>
    public Task KeepAsync(Guid session, string stamp, CancellationToken token) =>
        db.Set<Session>()
            .Where(s => s.Id == session)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.SecurityStamp, stamp), token);

    public async Task EndOthersAsync(Caller caller, CancellationToken token)
    {
        var others = db.Set<Session>().Where(s => s.Person == caller.Person.Value && s.Id != caller.Session);
        var ended = await others.Select(s => s.Id).ToListAsync(token);
        await others.Where(s => ended.Contains(s.Id)).ExecuteDeleteAsync(token);
        await Task.WhenAll(ended.Select(session => endings.Ended(caller.Person, session)));
    }

    public async Task EndAllAsync(PersonId person, CancellationToken token)
    {
        await db.Set<Session>().Where(s => s.Person == person.Value).ExecuteDeleteAsync(token);
        await endings.Ended(person, null);
    }
}
