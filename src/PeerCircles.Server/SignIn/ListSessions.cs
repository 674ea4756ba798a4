using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>Where the caller is signed in, newest first.</summary>
internal sealed record ListSessions(Caller Caller) : IAsk<IReadOnlyList<SessionView>>;

/// <param name="Id">For ending it.</param>
/// <param name="StartedAt">When the person signed in there.</param>
/// <param name="LastUsed">The day it was last used; no finer trace is kept.</param>
/// <param name="Current">The session that asks.</param>
internal sealed record SessionView(Guid Id, DateTimeOffset StartedAt, DateOnly LastUsed, bool Current);

internal sealed class ListSessionsHandler(CirclesDb db, TimeProvider time)
    : IRequestHandler<ListSessions, Outcome<IReadOnlyList<SessionView>>>
{
    public async Task<Outcome<IReadOnlyList<SessionView>>> Handle(ListSessions query, CancellationToken token)
    {
        var (person, current, now) = (query.Caller.Person.Value, query.Caller.Session, time.Now());
        var sessions = await db.Set<Session>()
            .Where(s => s.Person == person && s.EndsAt > now)
            .OrderByDescending(s => s.StartedAt)
            .Select(s => new SessionView(s.Id, s.StartedAt, s.LastUsedOn, s.Id == current))
            .ToArrayAsync(token);
        return sessions;
    }
}
