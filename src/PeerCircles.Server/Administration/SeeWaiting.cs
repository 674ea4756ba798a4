using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Notices;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Administration;

/// <summary>How long people wait for an answer here: numbers and times, nothing of what it is about.</summary>
public sealed record SeeWaiting : IAsk<WaitingTimes>;

/// <param name="Cases">The most pressing first; each severity is there, also when nothing waits.</param>
/// <param name="Requests">People who asked to join and have no answer yet.</param>
/// <param name="Mails">Mails that have not gone out yet.</param>
public sealed record WaitingTimes(IReadOnlyList<CaseQueue> Cases, WaitingLine Requests, WaitingLine Mails);

/// <param name="Waiting">Open cases that nobody has in hand.</param>
/// <param name="InHand">Those that somebody works on.</param>
/// <param name="Oldest">Since when the oldest waits; null when none does.</param>
/// <param name="AimMinutes">How soon the first look should come.</param>
public sealed record CaseQueue(Severity Severity, int Waiting, int InHand, DateTimeOffset? Oldest, int AimMinutes);

public sealed record WaitingLine(int Waiting, DateTimeOffset? Oldest);

internal sealed class SeeWaitingHandler(CirclesDb db, TimeProvider time)
    : IRequestHandler<SeeWaiting, Outcome<WaitingTimes>>
{
    public async Task<Outcome<WaitingTimes>> Handle(SeeWaiting request, CancellationToken cancellationToken)
    {
        var now = time.Now();
        var cases = await db
            .Cases.Where(c => c.State != CaseState.Closed)
            .Select(c => new
            {
                c.Severity,
                c.OpenedAt,
                InHand = c.ClaimedBy != null && c.ClaimedUntil > now,
            })
            .ToListAsync(cancellationToken);
        var requests = await db
            .Places.Where(p => p.State == PlaceState.Requested)
            .Select(p => p.Since)
            .ToListAsync(cancellationToken);
        var mails = await db.Set<Mail>().Select(m => m.GiveUpAt).ToListAsync(cancellationToken);
        return new WaitingTimes(
            [
                .. Enum.GetValues<Severity>()
                    .OrderDescending()
                    .Select(severity =>
                    {
                        var ofIt = cases.FindAll(c => c.Severity == severity);
                        var waiting = ofIt.FindAll(c => !c.InHand);
                        return new CaseQueue(
                            severity,
                            waiting.Count,
                            ofIt.Count - waiting.Count,
                            Oldest(waiting.ConvertAll(c => c.OpenedAt)),
                            (int)severity.FirstLook().TotalMinutes
                        );
                    }),
            ],
            new WaitingLine(requests.Count, Oldest(requests)),
            new WaitingLine(mails.Count, Oldest(mails.ConvertAll(end => end - Mail.Patience)))
        );
    }

    private static DateTimeOffset? Oldest(List<DateTimeOffset> since) => since.Count == 0 ? null : since.Min();
}
