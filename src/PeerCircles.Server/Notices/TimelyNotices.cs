using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Notices;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Notices;

/// <summary>What of the news still reaches people: nobody should have to tidy up after the week.</summary>
internal static class TimelyNotices
{
    private static readonly TimeSpan MeetingLasts = TimeSpan.FromHours(2);
    private static readonly TimeSpan PromptLasts = TimeSpan.FromDays(7);

    /// <summary>
    /// Leaves out what the person has switched off. What became of something that they did or asked for always arrives, and
    /// what is switched on again is there again.
    /// </summary>
    public static IQueryable<Notice> Wanted(this IQueryable<Notice> notices, CirclesDb db) =>
        notices.Where(n =>
            !db.Preferences.Any(p =>
                p.Person == n.Person
                && (
                    (n.Kind == NoticeKind.PromptPosted && !p.PromptNotices)
                    || (n.Kind == NoticeKind.MeetingSoon && !p.MeetingSoonNotices)
                    || (
                        !p.SeatNotices
                        && (
                            n.Kind == NoticeKind.SeatOffered
                            || n.Kind == NoticeKind.SeatPassedOn
                            || n.Kind == NoticeKind.RequestWaiting
                        )
                    )
                )
            )
        );

    /// <summary>
    /// Leaves out meetings that are over, prompts that were read in the circle or are a week old, offers that have ended
    /// (another notice tells how), requests that were answered or are no longer theirs to answer, and notes on a message that is gone or was noted anew.
    /// </summary>
    public static IQueryable<Notice> StillTrue(this IQueryable<Notice> notices, CirclesDb db, DateTimeOffset now)
    {
        var (meeting, prompt) = (now - MeetingLasts, now - PromptLasts);
        return notices
            .Where(n => n.Kind != NoticeKind.MeetingSoon || n.When > meeting)
            .Where(n => n.Kind != NoticeKind.SeatOffered || n.When > now)
            .Where(n =>
                n.Kind != NoticeKind.PromptPosted
                || (
                    n.At > prompt
                    && !db.ReadPositions.Any(p =>
                        p.Circle == n.Circle && p.Person == n.Person && p.Position >= n.Position
                    )
                    && db.Memberships.Any(m =>
                        m.Circle == n.Circle && m.Person == n.Person && m.State == MembershipState.Active
                    )
                )
            )
            .Where(n =>
                n.Kind != NoticeKind.RequestWaiting
                || (
                    db.Places.Any(p => p.Circle == n.Circle && p.State == PlaceState.Requested)
                    && db.Memberships.Any(m =>
                        m.Circle == n.Circle
                        && m.Person == n.Person
                        && m.State == MembershipState.Active
                        && m.Role != MemberRole.Member
                    )
                )
            )
            .Where(n =>
                n.Kind != NoticeKind.MessageNoted
                || (
                    db.Messages.Any(m =>
                        m.Circle == n.Circle && m.Position == n.Position && m.State == MessageState.Visible
                    )
                    && !db.Notices.Any(later =>
                        later.Circle == n.Circle
                        && later.Person == n.Person
                        && later.Kind == NoticeKind.MessageNoted
                        && later.Position == n.Position
                        && later.At > n.At
                    )
                )
            );
    }
}
