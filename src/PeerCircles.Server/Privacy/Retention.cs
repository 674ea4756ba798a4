using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Privacy;

/// <summary>
/// Once an hour, deletes what was said longer ago than its circle keeps it, and what staff kept of a case
/// <see cref="CasesKept"/> after it was decided. Through the rooms, so that nobody's memory brings a word back; and each time
/// by asking what is due, so that a server that dies in between only does it later.
/// </summary>
internal sealed class Retention(
    CirclesDbFactory databases,
    Rooms rooms,
    Pulse pulse,
    TimeProvider time,
    ILogger<Retention> log
) : Rounds(TimeSpan.FromHours(1), pulse, time, log)
{
    /// <summary>Messages of one circle that are looked up at once.</summary>
    private const int Page = 200;

    private static readonly TimeSpan CasesKept = TimeSpan.FromDays(30);

    public override async Task RoundAsync(CancellationToken token)
    {
        await using var db = await databases.CreateAsync(token);
        var circles = await db.Circles.Select(c => new { c.Id, c.RetentionDays }).ToListAsync(token);
        var expired = 0;
        foreach (var circle in circles)
        {
            expired += await MessagesAsync(db, circle.Id, Time.Now().AddDays(-circle.RetentionDays), token);
            expired += await CasesAsync(db, circle.Id, Time.Now() - CasesKept, token);
        }
        if (expired > 0)
            await db.ForgetLogAsync(token);
    }

    private async Task<int> MessagesAsync(CirclesDb db, CircleId circle, DateTimeOffset before, CancellationToken token)
    {
        var due = db.Messages.Where(m => m.Circle == circle && m.PostedAt < before && m.State != MessageState.Gone);
        var (expired, last) = (0, 0L);
        while (true)
        {
            // On from the last one, so that one which stays for whatever reason can't hold up the rest.
            var positions = await due.Where(m => m.Position > last)
                .OrderBy(m => m.Position)
                .Select(m => m.Position)
                .Take(Page)
                .ToListAsync(token);
            expired += await rooms.ForgetAsync(
                circle,
                [.. positions.Select(p => new ExpireMessageCommand(p, before))],
                token
            );
            if (positions.Count < Page)
                return expired;
            last = positions[^1];
        }
    }

    private async Task<int> CasesAsync(CirclesDb db, CircleId circle, DateTimeOffset before, CancellationToken token)
    {
        var decided = await db
            .Cases.Where(c => c.Circle == circle && c.State == CaseState.Closed && c.DecidedAt < before)
            .Select(c => new { c.Id, c.Context })
            .ToListAsync(token);
        var wordy = await db
            .Flags.Where(f => f.Circle == circle && f.Words != null)
            .Select(f => f.Case)
            .ToListAsync(token);
        // What a snapshot holds stands inside it.
        var due = decided.Where(c => c.Context.Any(l => l.Text is not null) || wordy.Contains(c.Id)).ToList();
        return await rooms.ForgetAsync(circle, [.. due.Select(c => new ExpireCaseCommand(c.Id.Value, before))], token);
    }
}

[GenerateSerializer, Immutable]
internal sealed record ExpireMessageCommand(
    [property: Id(0)] long Position,
    [property: Id(1)] DateTimeOffset SaidBefore
) : RoomCommand<Nothing>
{
    public override RoomNeeds Needs => new() { Message = Position, ExchangesOn = Position };

    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment)
    {
        circle.Revisions.Expire(Position, SaidBefore);
        return new Nothing();
    }
}

[GenerateSerializer, Immutable]
internal sealed record ExpireCaseCommand([property: Id(0)] Guid Case, [property: Id(1)] DateTimeOffset DecidedBefore)
    : RoomCommand<Nothing>
{
    public override RoomNeeds Needs => new() { Case = new CaseId(Case) };

    public override Outcome<Nothing> Apply(Circle circle, RoomMoment moment)
    {
        circle.Cases.Expire(new CaseId(Case), DecidedBefore);
        return new Nothing();
    }
}
