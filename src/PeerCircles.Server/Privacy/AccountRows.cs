using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Notices;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Privacy;

/// <summary>
/// What is kept about a person outside the circles' rooms. A table that is new and holds something of theirs gets its line
/// here; a test looks for their id in every column that may hold one.
/// </summary>
internal static class AccountRows
{
    /// <summary>In the caller's transaction.</summary>
    public static async Task DeleteAsync(CirclesDb db, Account account, CancellationToken token)
    {
        var (id, person) = (account.Id, new PersonId(account.Id));
        var (email, key) = (account.Email!, account.NormalizedEmail!);
        await db.Set<Session>().Where(s => s.Person == id).ExecuteDeleteAsync(token);
        await db.Set<PassphraseReset>().Where(r => r.Person == id).ExecuteDeleteAsync(token);
        var wanted = await db.Set<EmailChange>().Where(c => c.Person == id).Select(c => c.Email).ToListAsync(token);
        await db.Set<EmailChange>().Where(c => c.Person == id).ExecuteDeleteAsync(token);
        await db.Set<Registration>().Where(r => r.NormalizedEmail == key).ExecuteDeleteAsync(token);
        await db.Set<Invitation>().Where(i => i.NormalizedEmail == key).ExecuteDeleteAsync(token);
        await db.Set<Mail>().Where(m => m.To == email || wanted.Contains(m.To)).ExecuteDeleteAsync(token);
        await db.Preferences.Where(p => p.Person == person).ExecuteDeleteAsync(token);
        await db.Users.Where(a => a.Id == id).ExecuteDeleteAsync(token);
        await DeleteLateAsync(db, person, token);
    }

    /// <summary>What was still written while they were being forgotten. Gives how many rows there were.</summary>
    public static async Task<int> DeleteLateAsync(CirclesDb db, PersonId person, CancellationToken token)
    {
        var rows = await db.Notices.Where(n => n.Person == person).ExecuteDeleteAsync(token);
        // Those that still wait end in their rooms first.
        rows += await db
            .Places.Where(p => p.Person == person)
            .Where(p => p.State == PlaceState.Ended || p.State == PlaceState.Seated)
            .ExecuteDeleteAsync(token);
        rows += await db.FacilitatorNotes.Where(n => n.By == person || n.About == person).ExecuteDeleteAsync(token);
        rows += await db.ReadPositions.Where(p => p.Person == person).ExecuteDeleteAsync(token);
        rows += await db.Blocks.Where(b => b.Person == person || b.Blocked == person).ExecuteDeleteAsync(token);
        return rows;
    }
}
