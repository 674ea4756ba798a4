using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Notices;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Notices;

/// <summary>What staff have to tell someone, the newest first.</summary>
public sealed record ListNotices(Caller Caller) : IAsk<IReadOnlyList<NoticeView>>;

/// <param name="Quote">The reader's own words that it is about: their message, or what they wrote when they reported.</param>
/// <param name="Why">What staff say to the reader.</param>
/// <param name="Position">Where in the circle's conversation it was; null for what the reader can't read there now.</param>
/// <param name="Case">The case on the desk that a colleague hands on; null for all else.</param>
/// <param name="Inside">The reader has a seat in this circle, which goes on: its room opens for them.</param>
/// <param name="When">Until when a seat is kept, or when the meeting begins; null for what tells of no instant.</param>
public sealed record NoticeView(
    Guid Id,
    NoticeKind Kind,
    Guid Circle,
    string CircleName,
    DateTimeOffset At,
    bool Read,
    string? Quote,
    CaseOutcome? Outcome,
    string? Why,
    DateTimeOffset? When,
    long? Position,
    Guid? Case,
    bool Inside
);

internal sealed class ListNoticesHandler(CirclesDb db, TimeProvider time)
    : IRequestHandler<ListNotices, Outcome<IReadOnlyList<NoticeView>>>
{
    internal const int MostNotices = 100;

    public async Task<Outcome<IReadOnlyList<NoticeView>>> Handle(
        ListNotices request,
        CancellationToken cancellationToken
    )
    {
        var (now, person) = (time.Now(), request.Caller.Person);
        var found = await db
            .Notices.AsNoTracking()
            .Where(n => n.Person == person && n.AvailableAt <= now && n.WithdrawnAt == null)
            .StillTrue(db, now)
            .Wanted(db)
            .OrderByDescending(n => n.At)
            .Take(MostNotices)
            .Select(n => new
            {
                Notice = n,
                CircleName = db.Circles.Where(c => c.Id == n.Circle).Select(c => c.Name).First(),
                // Read from where the words live, so that what is erased there is not quoted here.
                OwnFlag = db
                    .Flags.Where(f => f.Circle == n.Circle && f.Id == n.Flag && f.Reporter == person)
                    .Select(f => f.Words)
                    .FirstOrDefault(),
                OwnMessage = db
                    .Messages.Where(m =>
                        m.Circle == n.Circle
                        && m.Position == n.Position
                        && m.Author == person
                        // It says what the words are about, and so doesn't repeat them.
                        && n.Kind != NoticeKind.MessageNoted
                    )
                    .Select(m => m.Text)
                    .FirstOrDefault(),
                Inside = db.Memberships.Any(m =>
                    m.Circle == n.Circle && m.Person == person && m.State == MembershipState.Active
                ) && db.Circles.Any(c => c.Id == n.Circle && c.State == CircleState.Open),
                InSight = db.Messages.Any(m =>
                    m.Circle == n.Circle
                    && m.Position == n.Position
                    && m.State == MessageState.Visible
                    && db.Stays.Any(s =>
                        s.Circle == m.Circle
                        && s.Person == person
                        && s.From <= m.Position
                        && (s.Until == null || m.Position <= s.Until)
                    )
                ),
            })
            .ToListAsync(cancellationToken);
        return found.ConvertAll(n => new NoticeView(
            n.Notice.Id.Value,
            n.Notice.Kind,
            n.Notice.Circle.Value,
            n.CircleName,
            n.Notice.At,
            n.Notice.ReadAt is not null,
            (n.OwnFlag ?? n.OwnMessage)?.Reveal(),
            n.Notice.Outcome,
            n.Notice.Why?.Reveal(),
            n.Notice.When,
            n is { Inside: true, InSight: true } ? n.Notice.Position : null,
            n.Notice.Kind == NoticeKind.CaseHandedOn ? n.Notice.Case?.Value : null,
            n.Inside
        ));
    }
}
