using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Circles;

/// <summary>Remembers how far someone has read. Nobody else ever sees it.</summary>
public sealed record KeepReadPosition(Caller Caller, Guid Circle, long Position) : IAsk<Nothing>;

internal sealed class KeepReadPositionValidator : AbstractValidator<KeepReadPosition>
{
    public KeepReadPositionValidator() =>
        RuleFor(r => r.Position).GreaterThanOrEqualTo(0).Because("position", "There is nothing before the first.");
}

internal sealed class KeepReadPositionHandler(CirclesDb db) : IRequestHandler<KeepReadPosition, Outcome<Nothing>>
{
    public async Task<Outcome<Nothing>> Handle(KeepReadPosition request, CancellationToken cancellationToken)
    {
        var (circle, person) = (new CircleId(request.Circle), request.Caller.Person);
        if (await db.ViewerAsync(circle, person, cancellationToken) is null)
            return CircleRefusals.NotFound;
        var position = Math.Min(request.Position, await db.HeadAsync(circle, cancellationToken) ?? 0);
        var own = db.ReadPositions.Where(p => p.Circle == circle && p.Person == person);
        // Two tabs may tell at once: it only ever moves forward, and losing the race to insert means the other did it.
        if (await own.AnyAsync(cancellationToken))
        {
            await MoveAsync(own, position, cancellationToken);
            return new Nothing();
        }
        db.Add(
            new ReadPosition
            {
                Circle = circle,
                Person = person,
                Position = position,
            }
        );
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            await MoveAsync(own, position, cancellationToken);
        }
        return new Nothing();
    }

    private static Task MoveAsync(IQueryable<ReadPosition> own, long position, CancellationToken token) =>
        own.Where(p => p.Position < position)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.Position, position), token);
}
