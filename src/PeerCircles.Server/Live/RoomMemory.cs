using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Empathy;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Meetings;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Live;

/// <summary>Brings a circle out of the database: first what a room needs to open, later single rows that commands name.</summary>
internal sealed class RoomMemory(CirclesDbFactory factory, JournalSql sql, Occurrences occurrences, TimeProvider time)
{
    private const int RecentMessages = 200;
    private const int Around = 10;

    /// <summary>Makes this opening the circle's only writer and loads it. Null when there is no such circle.</summary>
    public async Task<CircleMemory?> OpenAsync(CircleId circle, Guid writer)
    {
        await using (var db = await factory.CreateAsync())
        {
            if (!await db.Circles.AnyAsync(c => c.Id == circle))
                return null;
        }
        await using (var connection = new JournalConnection(factory, sql))
        {
            await connection.BeginAsync(CancellationToken.None);
            var taken = await connection.WriteAsync(
                sql.TakeOver,
                new FenceValues(circle, writer, 0, 0),
                CancellationToken.None
            );
            await connection.CommitAsync(CancellationToken.None);
            if (taken == 0)
                return null;
        }
        // Whatever was written before is here to read; whatever another writer still has under way fails at the fence.
        await using var reading = await factory.CreateAsync();
        return await LoadAsync(reading, circle);
    }

    private async Task<CircleMemory> LoadAsync(CirclesDb db, CircleId circle)
    {
        var undoable = time.Now() - Decisions.UndoWindow;
        var openCases = await db
            .Cases.AsNoTracking()
            .Where(c => c.Circle == circle && c.State != CaseState.Closed)
            .ToListAsync();
        var openCaseIds = openCases.Select(c => c.Id).ToList();
        var recent = await db
            .Messages.AsNoTracking()
            .Where(m => m.Circle == circle)
            .OrderByDescending(m => m.Position)
            .Take(RecentMessages)
            .ToListAsync();
        var profile = await db.Circles.AsNoTracking().SingleAsync(c => c.Id == circle);
        return new CircleMemory
        {
            Profile = profile,
            NextMeeting = at => occurrences.Next(profile.Weekly, at).StartsAt,
            Head = await db
                .Circles.Where(c => c.Id == circle)
                .Select(c => EF.Property<long>(c, CirclesMapping.Head))
                .SingleAsync(),
            Memberships = await db.Memberships.AsNoTracking().Where(m => m.Circle == circle).ToListAsync(),
            Places = await db.Places.AsNoTracking().Where(p => p.Circle == circle).ToListAsync(),
            Stays = await db.Stays.AsNoTracking().Where(s => s.Circle == circle).ToListAsync(),
            RecentMessages = recent,
            HasOlderMessages = recent.Count == RecentMessages,
            RecentSupport = await SupportFrom(db, circle, recent.Count == 0 ? 0 : recent[^1].Position).ToListAsync(),
            RecentPrompts = await db
                .PostedPrompts.AsNoTracking()
                .Where(p => p.Circle == circle)
                .OrderByDescending(p => p.Position)
                .Take(RecentMessages)
                .ToListAsync(),
            OpenExchanges = await db
                .Exchanges.AsNoTracking()
                .Where(e =>
                    e.Circle == circle
                    && (e.State == ExchangeState.AwaitingAnswer || e.State == ExchangeState.AwaitingReflection)
                )
                .ToListAsync(),
            OpenCases = openCases,
            OpenFlags = await db.Flags.AsNoTracking().Where(f => openCaseIds.Contains(f.Case)).ToListAsync(),
            RecentActions = await db
                .CaseActions.AsNoTracking()
                .Where(a => a.Circle == circle && a.At > undoable)
                .ToListAsync(),
            RecentNotices = await db
                .Notices.AsNoTracking()
                .Where(n => n.Circle == circle && n.At > undoable)
                .ToListAsync(),
        };
    }

    /// <summary>Rows that a command names and the room has forgotten.</summary>
    public async Task<Recalled> RecallAsync(CircleId circle, RoomNeeds missing)
    {
        var recalled = new Recalled();
        if (missing == default)
            return recalled;
        await using var db = await factory.CreateAsync();
        var messages = db.Messages.AsNoTracking().Where(m => m.Circle == circle);
        var exchanges = db.Exchanges.AsNoTracking().Where(e => e.Circle == circle);
        var cases = db.Cases.AsNoTracking().Where(c => c.Circle == circle);
        if (missing.Sent is { } sent)
            recalled.Messages.AddRange(
                await messages.Where(m => m.Id == sent.Id && m.Author == sent.Author).ToListAsync()
            );
        if (missing.Message is { } position)
            recalled.Messages.AddRange(await messages.Where(m => m.Position == position).ToListAsync());
        if (missing.Exchange is { } exchange)
            recalled.Exchanges.AddRange(await exchanges.Where(e => e.Id == exchange).ToListAsync());
        if (missing.ExchangesOn is { } share)
            recalled.Exchanges.AddRange(await exchanges.Where(e => e.Share == share).ToListAsync());
        if (missing.SupportOn is { } supported)
            recalled.Support.AddRange(
                await SupportFrom(db, circle, supported).Where(s => s.Position == supported).ToListAsync()
            );
        if (missing.Case is { } id)
            recalled.Cases.AddRange(await cases.Where(c => c.Id == id).ToListAsync());
        if (missing.CaseOn is { } flagged)
        {
            recalled.Cases.AddRange(await cases.Where(c => c.Position == flagged).ToListAsync());
            recalled.Context.AddRange(await AroundAsync(messages, flagged));
        }
        if (missing.Flag is { } flag)
        {
            var raised = db.Flags.Where(f => f.Id == flag && f.Circle == circle).Select(f => f.Case);
            recalled.Cases.AddRange(await cases.Where(c => raised.Contains(c.Id)).ToListAsync());
        }
        foreach (var @case in recalled.Cases)
        {
            recalled.Flags.AddRange(await db.Flags.AsNoTracking().Where(f => f.Case == @case.Id).ToListAsync());
            recalled.Messages.AddRange(await messages.Where(m => m.Position == @case.Position).ToListAsync());
            recalled.Exchanges.AddRange(await exchanges.Where(e => e.Share == @case.Position).ToListAsync());
        }
        return recalled;
    }

    private static IQueryable<PhrasesSaid> SupportFrom(CirclesDb db, CircleId circle, long position) =>
        db.PhrasesSaid.AsNoTracking().Where(s => s.Circle == circle && s.Position >= position);

    private static async Task<IEnumerable<ContextLine>> AroundAsync(IQueryable<Message> messages, long position)
    {
        var until = messages.Where(m => m.Position <= position).OrderByDescending(m => m.Position);
        var after = messages.Where(m => m.Position > position).OrderBy(m => m.Position);
        var lines = (await until.Take(Around + 1).ToListAsync()).Concat(await after.Take(Around).ToListAsync());
        return lines
            .OrderBy(m => m.Position)
            .Select(m => new ContextLine(m.Position, m.Author, m.PostedAt, m.Text, m.State));
    }
}
