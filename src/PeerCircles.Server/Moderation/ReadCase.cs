using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Moderation;

/// <summary>One case, with what was said around the message.</summary>
public sealed record ReadCase(Caller Caller, Guid Case) : IAsk<CaseView>;

internal sealed class ReadCaseHandler(CirclesDb db, DeskAccess access, Gateway gateway, TimeProvider time)
    : IRequestHandler<ReadCase, Outcome<CaseView>>
{
    private const int MostEarlier = 10;

    public async Task<Outcome<CaseView>> Handle(ReadCase request, CancellationToken cancellationToken)
    {
        var id = new CaseId(request.Case);
        var theirs = await access.CasesOfAsync(request.Caller, cancellationToken);
        var @case = await theirs.SingleOrDefaultAsync(c => c.Id == id, cancellationToken);
        if (@case is null)
            return DeskAccess.NotYours;
        var reader = new CaseReader(db, time.Now());
        var summary = (await reader.SummariesAsync([@case], cancellationToken))[0];
        var members = await reader.MembersAsync(@case.Circle, cancellationToken);
        var flags = await db
            .Flags.AsNoTracking()
            .Where(f => f.Case == id)
            .OrderBy(f => f.At)
            .ToListAsync(cancellationToken);
        var actions = await db
            .CaseActions.AsNoTracking()
            .Where(a => a.Case == id)
            .OrderBy(a => a.At)
            .ThenBy(a => a.Id)
            .ToListAsync(cancellationToken);
        var history = await db
            .AuditEntries.AsNoTracking()
            .Where(e => e.Case == id)
            .OrderBy(e => e.At)
            .ThenBy(e => e.Id)
            .ToListAsync(cancellationToken);
        var message = await db.MessagesOf(@case.Circle)
            .SingleAsync(m => m.Position == @case.Position, cancellationToken);
        var acting = actions.Select(a => a.Actor).Concat(history.Select(e => e.Actor));
        var staff = await reader.NamesAsync(acting, cancellationToken);
        // Whoever handled it may have deleted their account since.
        string NameOf(PersonId actor) => staff.GetValueOrDefault(actor, "");
        return new CaseView(
            summary,
            await AuthorAsync(@case, members[@case.Author], cancellationToken),
            [.. @case.Context.Select(l => Line(l, members.GetValueOrDefault(l.Author), @case.Position))],
            flags.ConvertAll(f => new FlagView(f.Reason, f.Words?.Reveal(), f.At)),
            [
                .. actions
                    .Where(a => a.Kind == CaseActionKind.Noted)
                    .Select(a => new NoteView(NameOf(a.Actor), a.Words!.Reveal(), a.At)),
            ],
            [.. actions.Where(a => a.Kind != CaseActionKind.Noted).Select(a => Action(a, NameOf(a.Actor)))],
            message.State,
            TextNow(@case, message),
            message.ContentNotes,
            !flags.Exists(f => f.Reason.IsWorry()),
            await EarlierAsync(theirs, @case, cancellationToken),
            history.ConvertAll(e => new HistoryView(e.Act, NameOf(e.Actor), e.At))
        );
    }

    private async Task<List<EarlierCaseView>> EarlierAsync(IQueryable<Case> theirs, Case @case, CancellationToken token)
    {
        var earlier = await theirs
            .Where(c => c.Circle == @case.Circle && c.Author == @case.Author && c.Id != @case.Id)
            .OrderByDescending(c => c.OpenedAt)
            .Take(MostEarlier)
            .ToListAsync(token);
        var ids = earlier.ConvertAll(c => c.Id);
        var flags = await db
            .Flags.Where(f => ids.Contains(f.Case))
            .Select(f => new { f.Case, f.Reason })
            .ToListAsync(token);
        var reasons = flags.ToLookup(f => f.Case, f => f.Reason);
        return earlier.ConvertAll(c => new EarlierCaseView(
            c.Id.Value,
            [.. reasons[c.Id].Distinct().Order()],
            c.State,
            c.Outcome,
            c.OpenedAt
        ));
    }

    private async Task<CaseAuthorView> AuthorAsync(Case @case, Membership author, CancellationToken token)
    {
        var earlier = await db.Cases.CountAsync(
            c => c.Circle == @case.Circle && c.Author == @case.Author && c.OpenedAt < @case.OpenedAt,
            token
        );
        return new CaseAuthorView(
            author.Person.Value,
            author.Name,
            author.Colour,
            author.JoinedAt,
            earlier,
            gateway.IsInRoom(author.Person, @case.Circle)
        );
    }

    /// <summary>A decision is about the words that stand there, not about those that were flagged.</summary>
    private static string? TextNow(Case @case, Message message)
    {
        var flagged = @case.Context.LastOrDefault(l => l.Position == @case.Position)?.Text;
        return message.Text is null || message.Text.Equals(flagged) ? null : message.Text.Reveal();
    }

    private static ContextLineView Line(ContextLine line, Membership? author, long flagged) =>
        new(
            line.Position,
            author?.Name ?? "",
            author?.Colour ?? 0,
            line.PostedAt,
            // What was hidden already when the flag came stays hidden around it, but the flagged message itself is shown.
            line.State == MessageState.Visible
            || line.Position == flagged
                ? line.Text?.Reveal()
                : null,
            line.Position == flagged
        );

    private static ActionView Action(CaseAction action, string by) =>
        new(
            action.Id,
            action.Kind,
            by,
            action.At,
            action.Words?.Reveal(),
            action.Until,
            action.UndoneAt is null ? action.At + Decisions.UndoWindow : null,
            action.UndoneAt is not null
        );
}
