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
        // Watched before it is read, so that nothing can happen unnoticed in between.
        var next = request.WaitSeconds > 0 ? gateway.NextChange(circle) : Task.CompletedTask;
        var changes = await ReadAsync(circle, request, cancellationToken);
        if (changes is not { Rows.Count: 0, Reset: false } || request.WaitSeconds == 0)
            return changes is null ? CircleRefusals.NotFound : changes;
        var patience = Task.Delay(TimeSpan.FromSeconds(request.WaitSeconds), time, cancellationToken);
        await Task.WhenAny(next, patience);
        cancellationToken.ThrowIfCancellationRequested();
        changes = await ReadAsync(circle, request, cancellationToken);
        return changes is null ? CircleRefusals.NotFound : changes;
    }

    private async Task<CircleChanges?> ReadAsync(CircleId circle, ReadChanges request, CancellationToken token)
    {
        if (await db.ViewerAsync(circle, request.Caller.Person, token) is not { } viewer)
            return null;
        // The head first: a row that changes while the others are read has a later number and is told next time.
        var head = await db.HeadAsync(circle, token);
        if (request.After is not { } after)
            return await new FirstLoad(db, limits).ReadAsync(circle, viewer, head, token);
        // A browser from before this stay, or from a future that the database doesn't have, starts afresh.
        if (after < viewer.Stays[^1].From || after > head)
            return new CircleChanges(circle.Value, after, head, More: false, Reset: true, [], []);
        return await new ChangesAfter(db, limits).ReadAsync(circle, viewer, after, head, token);
    }
}
