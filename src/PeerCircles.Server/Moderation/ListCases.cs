using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Moderation;

public enum DeskQueue
{
    /// <summary>Waiting for a decision, the most pressing first.</summary>
    Open,

    /// <summary>Those of the open ones that the caller holds.</summary>
    Mine,

    /// <summary>Those of the open ones that a colleague has asked the others to go on with.</summary>
    HandedOn,

    /// <summary>Resting until a day; in no other queue until then.</summary>
    LaidAside,

    /// <summary>Decided, the newest first.</summary>
    Done,
}

/// <summary>The cases on someone's desk.</summary>
public sealed record ListCases(Caller Caller, DeskQueue Queue) : IAsk<IReadOnlyList<CaseSummary>>;

internal sealed class ListCasesHandler(CirclesDb db, DeskAccess access, TimeProvider time)
    : IRequestHandler<ListCases, Outcome<IReadOnlyList<CaseSummary>>>
{
    private const int MostCases = 1_000;

    public async Task<Outcome<IReadOnlyList<CaseSummary>>> Handle(
        ListCases request,
        CancellationToken cancellationToken
    )
    {
        if (!await access.HasDeskAsync(request.Caller, cancellationToken))
            return DeskAccess.NotYours;
        var (now, person) = (time.Now(), request.Caller.Person);
        var cases = await access.CasesOfAsync(request.Caller, cancellationToken);
        var queue = request.Queue switch
        {
            DeskQueue.Done => cases.Where(c => c.State == CaseState.Closed).OrderByDescending(c => c.DecidedAt),
            DeskQueue.Mine => cases
                .Where(c => c.State != CaseState.Closed && c.ClaimedBy == person && c.ClaimedUntil > now)
                .OrderBy(c => c.OpenedAt),
            DeskQueue.LaidAside => cases
                .Where(c => c.State != CaseState.Closed && c.FollowUpAt > now)
                .OrderBy(c => c.FollowUpAt),
            DeskQueue.HandedOn => cases
                .Where(c => c.State != CaseState.Closed && c.HandedOnAt != null)
                .OrderBy(c => c.OpenedAt),
            // The most pressing first in the query too, so that a flood of small ones can't push one off the desk.
            _ => cases
                .Where(c => c.State != CaseState.Closed && (c.FollowUpAt == null || c.FollowUpAt <= now))
                .OrderBy(c =>
                    c.Severity == Severity.Urgent ? 0
                    : c.Severity == Severity.Soon ? 1
                    : 2
                )
                .ThenBy(c => c.OpenedAt),
        };
        var found = await queue.Take(MostCases).ToListAsync(cancellationToken);
        var summaries = await new CaseReader(db, now).SummariesAsync(found, cancellationToken);
        return request.Queue is DeskQueue.Done or DeskQueue.LaidAside
            ? summaries
            : summaries.OrderByDescending(c => c.Severity).ThenBy(c => c.OpenedAt).ToList();
    }
}
