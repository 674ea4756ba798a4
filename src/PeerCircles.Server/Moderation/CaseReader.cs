using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Moderation;

/// <summary>Puts cases together from their rows, without the people who reported.</summary>
internal sealed class CaseReader(CirclesDb db, DateTimeOffset now)
{
    private const int ExcerptCharacters = 90;

    public async Task<List<CaseSummary>> SummariesAsync(List<Case> cases, CancellationToken token)
    {
        var ids = cases.ConvertAll(c => c.Id);
        var flags = await db
            .Flags.AsNoTracking()
            .Where(f => ids.Contains(f.Case))
            .Select(f => new
            {
                f.Case,
                f.Reporter,
                f.Reason,
            })
            .ToListAsync(token);
        var reports = flags.ToLookup(f => f.Case, f => (f.Reporter, f.Reason));
        var circleIds = cases.Select(c => c.Circle).Distinct().ToList();
        var names = await db
            .Circles.Where(c => circleIds.Contains(c.Id))
            .Select(c => new { c.Id, c.Name })
            .ToDictionaryAsync(c => c.Id, c => c.Name, token);
        var staff = await NamesAsync(cases.Where(IsHeld).Select(c => c.ClaimedBy!.Value), token);
        return cases.ConvertAll(c => Summary(c, names[c.Circle], [.. reports[c.Id]], staff));
    }

    /// <summary>Names of accounts: staff need not have a seat in the circle.</summary>
    public async Task<Dictionary<PersonId, string>> NamesAsync(IEnumerable<PersonId> people, CancellationToken token)
    {
        var ids = people.Select(p => p.Value).Distinct().ToList();
        var accounts = await db
            .Users.Where(a => ids.Contains(a.Id))
            .Select(a => new { a.Id, a.DisplayName })
            .ToListAsync(token);
        return accounts.ToDictionary(a => new PersonId(a.Id), a => a.DisplayName);
    }

    public Task<Dictionary<PersonId, Membership>> MembersAsync(CircleId circle, CancellationToken token) =>
        db.Memberships.AsNoTracking().Where(m => m.Circle == circle).ToDictionaryAsync(m => m.Person, token);

    private bool IsHeld(Case @case) => !@case.IsClosed && @case.ClaimedBy is not null && @case.ClaimedUntil > now;

    private CaseSummary Summary(
        Case @case,
        string circleName,
        List<(PersonId Reporter, FlagReason Reason)> reports,
        Dictionary<PersonId, string> staff
    )
    {
        var reasons = reports.Select(r => r.Reason).Distinct().Order().ToList();
        var isSensitive = reasons.Exists(r => r.IsSensitive());
        var flagged = @case.Context.LastOrDefault(l => l.Position == @case.Position)?.Text?.Reveal();
        return new CaseSummary(
            @case.Id.Value,
            @case.Circle.Value,
            circleName,
            @case.Severity,
            reasons,
            reports.Select(r => r.Reporter).Distinct().Count(),
            @case.State,
            @case.OpenedAt,
            (int)@case.Severity.FirstLook().TotalMinutes,
            IsHeld(@case)
                ? new StaffView(@case.ClaimedBy!.Value.Value, staff.GetValueOrDefault(@case.ClaimedBy!.Value, ""))
                : null,
            IsHeld(@case) ? @case.ClaimedUntil : null,
            @case.Outcome,
            @case.HandedOnAt,
            @case.FollowUpAt,
            isSensitive,
            isSensitive || flagged is null ? null : Excerpt(flagged)
        );
    }

    private static string Excerpt(string text) =>
        text.Length <= ExcerptCharacters ? text : string.Concat(text.AsSpan(0, LastWhole(text)), "…");

    /// <summary>Never between the halves of a surrogate pair.</summary>
    private static int LastWhole(string text) =>
        char.IsHighSurrogate(text[ExcerptCharacters - 1]) ? ExcerptCharacters - 1 : ExcerptCharacters;
}
