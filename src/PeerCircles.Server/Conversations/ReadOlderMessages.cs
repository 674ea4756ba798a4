using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Conversations;

/// <summary>What was said before a position, within one's window.</summary>
public sealed record ReadOlderMessages(Caller Caller, Guid Circle, long Before, int Take) : IAsk<OlderMessages>;

/// <param name="Messages">Ascending by position.</param>
/// <param name="More">There are older ones still.</param>
public sealed record OlderMessages(
    IReadOnlyList<MessageRow> Messages,
    IReadOnlyList<ExchangeRow> Exchanges,
    IReadOnlyList<SupportRow> Support,
    IReadOnlyList<MessageRow> Quoted,
    bool More
);

internal sealed class ReadOlderMessagesValidator : AbstractValidator<ReadOlderMessages>
{
    public ReadOlderMessagesValidator(Limits limits)
    {
        RuleFor(r => r.Before).GreaterThan(0).Because("before", "There is nothing before the first.");
        RuleFor(r => r.Take)
            .InclusiveBetween(1, limits.PageRows)
            .Because("take", $"A page holds 1 to {limits.PageRows} messages.");
    }
}

internal sealed class ReadOlderMessagesHandler(CirclesDb db)
    : IRequestHandler<ReadOlderMessages, Outcome<OlderMessages>>
{
    public async Task<Outcome<OlderMessages>> Handle(ReadOlderMessages request, CancellationToken cancellationToken)
    {
        var circle = new CircleId(request.Circle);
        if (await db.ViewerAsync(circle, request.Caller.Person, cancellationToken) is not { } viewer)
            return CircleRefusals.NotFound;
        var older = await db.MessagesOf(circle)
            .Where(m => m.Position < request.Before)
            .InWindow(db, viewer.Person)
            .OrderByDescending(m => m.Position)
            .Take(request.Take + 1)
            .ToListAsync(cancellationToken);
        var page = older.Take(request.Take).OrderBy(m => m.Position).ToList();
        var rows = page.ConvertAll(Sight.Row);
        var exchanges = await db.ExchangesOnAsync(circle, page, cancellationToken);
        var support = await db.SupportOnAsync(circle, page.ConvertAll(m => m.Position), cancellationToken);
        return new OlderMessages(
            rows,
            [.. exchanges.Select(e => Sight.See(e, viewer)).OfType<ExchangeRow>()],
            [.. support.Select(s => Sight.See(s, viewer)).OfType<SupportRow>()],
            await db.QuotedAsync(circle, viewer, rows, cancellationToken),
            More: older.Count > request.Take
        );
    }
}
