using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Conversations;

/// <summary>
/// The only read of a live circle: what changed after a sequence, or, without one, the first load.
/// </summary>
/// <param name="WaitSeconds">How long to hold the answer until there is something to tell, 0–25.</param>
public sealed record ReadChanges(Caller Caller, Guid Circle, long? After, int WaitSeconds) : IAsk<CircleChanges>;

internal sealed class ReadChangesValidator : AbstractValidator<ReadChanges>
{
    public ReadChangesValidator()
    {
        RuleFor(r => r.After).Must(a => a is null or >= 0).Because("after", "There are no changes before the first.");
        RuleFor(r => r.WaitSeconds).InclusiveBetween(0, 25).Because("wait", "An answer waits 25 seconds at most.");
    }
}

internal sealed class ReadChangesHandler(CirclesDb db, Gateway gateway, Limits limits, TimeProvider time)
    : IRequestHandler<ReadChanges, Outcome<CircleChanges>>
{
    public async Task<Outcome<CircleChanges>> Handle(ReadChanges request, CancellationToken cancellationToken)
    {
        var circle = new CircleId(request.Circle);
        var until = time.Now().AddSeconds(request.WaitSeconds);
        Task? next = null;
        while (true)
        {
            if (await ReadAsync(circle, request, cancellationToken) is not { } changes)
                return CircleRefusals.NotFound;
            if (changes.Rows.Count > 0 || changes.Reset || time.Now() >= until)
                return changes;
            if (next is null or { IsCompleted: true })
                // Watched before it is read once more, so that nothing can happen unnoticed in between.
                next = gateway.NextChange(circle);
            else
                await WaitAsync(next, until, cancellationToken);
        }
    }

    /// <summary>Until the circle's next change or the end of patience; a change that isn't this person's to see wakes it too.</summary>
    private async Task WaitAsync(Task next, DateTimeOffset until, CancellationToken token)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        var patience = Task.Delay(until - time.Now(), time, stop.Token);
        await Task.WhenAny(next, patience);
        await stop.CancelAsync();
        token.ThrowIfCancellationRequested();
    }

    private async Task<CircleChanges?> ReadAsync(CircleId circle, ReadChanges request, CancellationToken token)
    {
        // The head first: a row that changes while the others are read has a later number and is told next time, and who
        // still has a seat afterwards may read all up to there.
        if (await db.HeadAsync(circle, token) is not { } head)
            return null;
        if (await db.ViewerAsync(circle, request.Caller.Person, token) is not { } viewer)
            return null;
        if (request.After is not { } after)
            return await new FirstLoad(db, limits).ReadAsync(circle, viewer, head, token);
        // A browser from before this stay, from before a block, or from a future that the database doesn't have, starts afresh.
        if (after < viewer.Since || after > head)
            return new CircleChanges(circle.Value, after, head, More: false, Reset: true, [], []);
        return await new ChangesAfter(db, limits).ReadAsync(circle, viewer, after, head, token);
    }
}
