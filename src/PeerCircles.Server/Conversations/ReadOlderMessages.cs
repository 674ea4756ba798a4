using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Conversations;

/// <summary>What was said before a position, or around one, within one's window.</summary>
/// <param name="Before">Null when <paramref name="Around"/> is asked for.</param>
/// <param name="Around">In the middle of the page, if it is in the window; null when <paramref name="Before"/> is asked for.</param>
public sealed record ReadOlderMessages(Caller Caller, Guid Circle, long? Before, long? Around, int Take)
    : IAsk<OlderMessages>;

/// <param name="Messages">Ascending by position.</param>
/// <param name="More">There are older ones still.</param>
/// <param name="Newer">There are newer ones; told only of what stands around a message.</param>
public sealed record OlderMessages(
    IReadOnlyList<MessageRow> Messages,
    IReadOnlyList<ExchangeRow> Exchanges,
    IReadOnlyList<SupportRow> Support,
    IReadOnlyList<MessageRow> Quoted,
    bool More,
    bool Newer
);

internal sealed class ReadOlderMessagesValidator : AbstractValidator<ReadOlderMessages>
{
    public ReadOlderMessagesValidator(Limits limits)
    {
        RuleFor(r => r.Before).Must(b => b is null or > 0).Because("before", "There is nothing before the first.");
        RuleFor(r => r.Around)
            .Must((r, around) => around is null != r.Before is null && around is null or > 0)
            .Because("around", "Ask for what was said before a message, or around one.");
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
        var readable = db.MessagesOf(circle).InWindow(db, viewer.Person);
        var page = request.Around is { } around
            ? await AroundAsync(readable, around, request.Take, cancellationToken)
            : await BeforeAsync(readable, request.Before!.Value, request.Take, cancellationToken);
        if (page is null)
            return CircleRefusals.NotFound;
        List<MessageRow> rows = [.. page.Messages.Select(m => Sight.See(m, viewer)).OfType<MessageRow>()];
        var exchanges = await db.ExchangesOnAsync(circle, page.Messages, cancellationToken);
        var support = await db.SupportOnAsync(circle, rows.ConvertAll(m => m.Position), cancellationToken);
        return new OlderMessages(
            rows,
            [.. exchanges.Select(e => Sight.See(e, viewer)).OfType<ExchangeRow>()],
            [.. support.Select(s => Sight.See(s, viewer)).OfType<SupportRow>()],
            await db.QuotedAsync(circle, viewer, rows, cancellationToken),
            page.More,
            page.Newer
        );
    }

    private static async Task<Page?> BeforeAsync(
        IQueryable<Message> readable,
        long before,
        int take,
        CancellationToken token
    )
    {
        var older = await UpToAsync(readable, before - 1, take + 1, token);
        return new Page([.. older.Take(take).Reverse()], More: older.Count > take, Newer: false);
    }

    /// <summary>Null when this person can't read what stands there: that there is something is told to nobody else.</summary>
    private static async Task<Page?> AroundAsync(
        IQueryable<Message> readable,
        long around,
        int take,
        CancellationToken token
    )
    {
        var half = (take + 1) / 2;
        var until = await UpToAsync(readable, around, half + 1, token);
        if (until is [] || until[0].Position != around)
            return null;
        var after = await readable
            .Where(m => m.Position > around)
            .OrderBy(m => m.Position)
            .Take(take - half + 1)
            .ToListAsync(token);
        return new Page(
            [.. until.Take(half).Reverse(), .. after.Take(take - half)],
            More: until.Count > half,
            Newer: after.Count > take - half
        );
    }

    /// <summary>Descending.</summary>
    private static Task<List<Message>> UpToAsync(
        IQueryable<Message> readable,
        long position,
        int most,
        CancellationToken token
    ) => readable.Where(m => m.Position <= position).OrderByDescending(m => m.Position).Take(most).ToListAsync(token);

    private sealed record Page(List<Message> Messages, bool More, bool Newer);
}
