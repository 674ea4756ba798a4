using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Members;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Conversations;

/// <summary>What every read of a circle begins with: who looks, how far the circle is, and which messages are in the window.</summary>
internal static class Readers
{
    /// <summary>Null for everybody without a seat: to them the circle does not exist.</summary>
    public static async Task<Viewer?> ViewerAsync(
        this CirclesDb db,
        CircleId circle,
        PersonId person,
        CancellationToken token
    )
    {
        var joinedAt = await db
            .Memberships.Where(m => m.Circle == circle && m.Person == person && m.State == MembershipState.Active)
            .Select(m => (DateTimeOffset?)m.JoinedAt)
            .SingleOrDefaultAsync(token);
        if (joinedAt is null)
            return null;
        var stays = await db
            .Stays.AsNoTracking()
            .Where(s => s.Circle == circle && s.Person == person)
            .OrderBy(s => s.From)
            .ToListAsync(token);
        var cards = new List<long>(stays.Count);
        foreach (var from in stays.Select(s => s.From))
        {
            var card = db.PostedPrompts.Where(p => p.Circle == circle && p.Position <= from);
            if (await card.MaxAsync(p => (long?)p.Position, token) is { } position)
                cards.Add(position);
        }
        return new Viewer(person, stays, joinedAt.Value, cards, await db.BlockedByAsync(person, token));
    }

    /// <summary>Sequence of the circle's last change; null for no circle.</summary>
    public static Task<long?> HeadAsync(this CirclesDb db, CircleId circle, CancellationToken token) =>
        db
            .Circles.Where(c => c.Id == circle)
            .Select(c => (long?)EF.Property<long>(c, CirclesMapping.Head))
            .SingleOrDefaultAsync(token);

    public static IQueryable<Message> MessagesOf(this CirclesDb db, CircleId circle) =>
        db.Messages.AsNoTracking().Where(m => m.Circle == circle);

    /// <summary>Only what was posted while this person was in the circle.</summary>
    public static IQueryable<Message> InWindow(this IQueryable<Message> messages, CirclesDb db, PersonId person) =>
        messages.Where(m =>
            db.Stays.Any(s =>
                s.Circle == m.Circle
                && s.Person == person
                && s.From <= m.Position
                && (s.Until == null || m.Position <= s.Until)
            )
        );

    /// <summary>Messages that these reply to and that are not among them.</summary>
    public static async Task<IReadOnlyList<MessageRow>> QuotedAsync(
        this CirclesDb db,
        CircleId circle,
        Viewer viewer,
        IEnumerable<MessageRow> rows,
        CancellationToken token
    )
    {
        var messages = rows.ToList();
        var here = messages.Select(m => m.Position).ToHashSet();
        var wanted = messages
            .Where(m => m.ReplyTo is { } to && !here.Contains(to))
            .Select(m => m.ReplyTo!.Value)
            .Distinct()
            .ToList();
        if (wanted.Count == 0)
            return [];
        var quoted = await db.MessagesOf(circle)
            .Where(m => wanted.Contains(m.Position))
            .OrderBy(m => m.Position)
            .ToListAsync(token);
        return [.. quoted.Select(m => Sight.See(m, viewer)).OfType<MessageRow>()];
    }
}
