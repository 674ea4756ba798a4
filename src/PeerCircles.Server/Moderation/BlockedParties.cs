using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Moderation;

/// <summary>
/// Which cases a block keeps off somebody's desk: theirs of a party (the author, or whoever flagged) always; a party's of
/// them only while a moderator is left for whom nothing speaks against the case. Nobody can block all who would look at
/// what they say (decision 008).
/// </summary>
internal sealed class BlockedParties(CirclesDb db)
{
    public async Task<IReadOnlyCollection<CaseId>> KeepFromAsync(PersonId person, CancellationToken token)
    {
        var blocks = await db
            .Blocks.AsNoTracking()
            .Where(b => b.Person == person || b.Blocked == person)
            .ToListAsync(token);
        if (blocks.Count == 0)
            return [];
        var blocked = blocks.Where(b => b.Person == person).Select(b => b.Blocked).ToList();
        var blockedBy = blocks.Where(b => b.Blocked == person).Select(b => b.Person).ToList();
        var kept = (await With(blocked).Select(c => c.Id).ToListAsync(token)).ToHashSet();
        var moderators = await ModeratorsAsync(token);
        foreach (var @case in await With(blockedBy).ToListAsync(token))
        {
            if (!kept.Contains(@case.Id) && await IsAnyLeftAsync(@case, moderators, token))
                kept.Add(@case.Id);
        }
        return kept;
    }

    public async Task<List<PersonId>> ModeratorsAsync(CancellationToken token)
    {
        // Roles are words in a column: which of them somebody has is asked here, not of the database.
        var staff = await db
            .Users.Where(a => a.Roles != CommunityRoles.None)
            .Select(a => new { a.Id, a.Roles })
            .ToListAsync(token);
        return staff
            .FindAll(a => a.Roles.HasFlag(CommunityRoles.Moderator))
            .ConvertAll(moderator => new PersonId(moderator.Id));
    }

    /// <summary>Cases to which one of these people is a party.</summary>
    private IQueryable<Case> With(List<PersonId> people) =>
        db
            .Cases.AsNoTracking()
            .Where(c => people.Contains(c.Author) || db.Flags.Any(f => f.Case == c.Id && people.Contains(f.Reporter)));

    private async Task<bool> IsAnyLeftAsync(Case @case, List<PersonId> moderators, CancellationToken token)
    {
        var parties = await db.Flags.Where(f => f.Case == @case.Id).Select(f => f.Reporter).ToListAsync(token);
        parties.Add(@case.Author);
        var seated = await db
            .Memberships.Where(m => m.Circle == @case.Circle && moderators.Contains(m.Person))
            .Where(m => m.State == MembershipState.Active || m.State == MembershipState.Paused)
            .Select(m => m.Person)
            .ToListAsync(token);
        var apart = await db
            .Blocks.AsNoTracking()
            .Where(b => parties.Contains(b.Person) || parties.Contains(b.Blocked))
            .ToListAsync(token);
        return moderators
            .Except(parties)
            .Except(seated)
            .Except(apart.Select(b => b.Person))
            .Except(apart.Select(b => b.Blocked))
            .Any();
    }
}
