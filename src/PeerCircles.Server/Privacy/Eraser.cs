using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Privacy;

/// <summary>
/// Empties a person out of every circle they were in, through its room, so that everybody present sees it as it happens and
/// nobody's memory brings a word back. Each time it asks the database what is left, so it goes on wherever it stopped. What
/// they had asked for before the account was gone may still be on its way then, a seat say: it looks again until a look that
/// began when every such request has ended finds nothing.
/// </summary>
internal sealed partial class Eraser(CirclesDbFactory databases, Rooms rooms, TimeProvider time, ILogger<Eraser> log)
{
    /// <summary>How long one try has the row in hand, and longer than any request takes.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    /// <summary>Does what it can now; what fails is tried again by <see cref="ErasurePoller"/>.</summary>
    public async Task TryAsync(PersonId person, CancellationToken token)
    {
        try
        {
            if (await TakeAsync(person, token))
                await EraseAsync(person, token);
        }
#pragma warning disable CA1031 // The row stays and comes due again: one that fails must not keep others waiting.
        catch (Exception failure) when (!token.IsCancellationRequested)
#pragma warning restore CA1031
        {
            TriedInVain(log, person.Value, failure);
        }
    }

    private async Task<bool> TakeAsync(PersonId person, CancellationToken token)
    {
        await using var db = await databases.CreateAsync(token);
        var now = time.Now();
        return await db
                .Erasures.Where(e => e.Person == person && e.DueAt <= now)
                .ExecuteUpdateAsync(e => e.SetProperty(x => x.DueAt, now + Lease), token) == 1;
    }

    private async Task EraseAsync(PersonId person, CancellationToken token)
    {
        await using var db = await databases.CreateAsync(token);
        var nothingOnItsWay = time.Now() - Lease;
        var found = await db
            .Memberships.Where(m => m.Person == person)
            .CountAsync(
                m => m.Name != "" || m.State == MembershipState.Active || m.State == MembershipState.Paused,
                token
            );
        var circles = await db
            .Memberships.Where(m => m.Person == person)
            .Select(m => m.Circle)
            .Union(db.Places.Where(p => p.Person == person).Select(p => p.Circle))
            .ToListAsync(token);
        foreach (var circle in circles)
        {
            await rooms.ForgetAsync(circle, [new ForgetMemberCommand(person.Value)], token);
            found += await rooms.ForgetAsync(circle, await MessagesAsync(db, circle, person, token), token);
            found += await rooms.ForgetAsync(circle, await ExchangesAsync(db, circle, person, token), token);
            found += await rooms.ForgetAsync(circle, await PhrasesAsync(db, circle, person, token), token);
            await rooms.ForgetAsync(circle, await CasesAsync(db, circle, person, token), token);
        }
        found += await AccountRows.DeleteLateAsync(db, person, token);
        await db.ForgetLogAsync(token);
        if (found > 0)
            Done(log, person.Value, circles.Count);
        else
            await db.Erasures.Where(e => e.Person == person && e.AskedAt <= nothingOnItsWay).ExecuteDeleteAsync(token);
    }

    private static async Task<RoomCommand<Nothing>[]> MessagesAsync(
        CirclesDb db,
        CircleId circle,
        PersonId person,
        CancellationToken token
    )
    {
        var positions = await db
            .Messages.Where(m => m.Circle == circle && m.Author == person)
            .Where(m => m.State != MessageState.Deleted && m.State != MessageState.Gone)
            .Select(m => m.Position)
            .ToListAsync(token);
        return [.. positions.Select(position => new ForgetMessageCommand(person.Value, position))];
    }

    private static async Task<RoomCommand<Nothing>[]> ExchangesAsync(
        CirclesDb db,
        CircleId circle,
        PersonId person,
        CancellationToken token
    )
    {
        var ids = await db
            .Exchanges.Where(e => e.Circle == circle && (e.Reflector == person || e.Speaker == person))
            .Where(e => e.Text != null || e.Answer != null || e.ReceiptSentAt != null)
            .Select(e => e.Id)
            .ToListAsync(token);
        return [.. ids.Select(id => new ForgetExchangeCommand(person.Value, id.Value))];
    }

    private static async Task<RoomCommand<Nothing>[]> PhrasesAsync(
        CirclesDb db,
        CircleId circle,
        PersonId person,
        CancellationToken token
    )
    {
        var said = await db
            .PhrasesSaid.Where(p => p.Circle == circle && p.Person == person)
            .Select(p => new { p.Position, p.Phrases })
            .ToListAsync(token);
        return
        [
            .. said.Where(p => p.Phrases.Count > 0).Select(p => new ForgetPhrasesCommand(person.Value, p.Position)),
        ];
    }

    /// <summary>All cases of the circle: whose words a snapshot holds stands inside it.</summary>
    private static async Task<RoomCommand<Nothing>[]> CasesAsync(
        CirclesDb db,
        CircleId circle,
        PersonId person,
        CancellationToken token
    )
    {
        var ids = await db.Cases.Where(c => c.Circle == circle).Select(c => c.Id).ToListAsync(token);
        return [.. ids.Select(id => new ForgetInCaseCommand(person.Value, id.Value))];
    }

    [LoggerMessage(1, LogLevel.Information, "{Person} is forgotten in {Circles} circles")]
    private static partial void Done(ILogger logger, Guid person, int circles);

    [LoggerMessage(2, LogLevel.Warning, "{Person} could not be forgotten everywhere yet; it is tried again")]
    private static partial void TriedInVain(ILogger logger, Guid person, Exception failure);
}
