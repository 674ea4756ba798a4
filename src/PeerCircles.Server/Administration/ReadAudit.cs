using System.Globalization;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Administration;

/// <summary>Who used which power, when and on whom. Never why in their own words, and never what was said. Reading leaves a row too.</summary>
public sealed record ReadAudit(Caller Caller, AuditQuestion Question) : IAsk<AuditPage>;

/// <param name="Before">Where the page before this one ended; null for the newest.</param>
/// <param name="Act">Only these; null for all.</param>
/// <param name="Person">Only what this person did, or what was done to them.</param>
/// <param name="Circle">Only what was done in this circle.</param>
public sealed record AuditQuestion(string? Before, AuditAct? Act, Guid? Person, Guid? Circle);

/// <param name="Next">For the page after this one; null at the end.</param>
public sealed record AuditPage(IReadOnlyList<AuditLine> Lines, string? Next);

/// <param name="Actor">Null for the machine's operator, who has no account.</param>
/// <param name="ActorName">Null when they have none, or have none any more.</param>
public sealed record AuditLine(
    Guid Id,
    DateTimeOffset At,
    AuditAct Act,
    Guid? Actor,
    string? ActorName,
    Guid? Person,
    string? PersonName,
    Guid? Circle,
    string? CircleName
);

internal sealed class ReadAuditValidator : AbstractValidator<ReadAudit>
{
    public ReadAuditValidator() =>
        RuleFor(r => r.Question.Before)
            .Must(before => before is null || AuditCursor.Read(before) is not null)
            .Because("cursor", "This page can't be found. Please begin with the newest.");
}

/// <summary>A place in the list: what is older than an instant, less the rows that were shown. Rows only come on top.</summary>
internal readonly record struct AuditCursor(DateTimeOffset Until, int Shown)
{
    public string Write() => string.Create(CultureInfo.InvariantCulture, $"{Until.UtcTicks}.{Shown}");

    public static AuditCursor? Read(string text) =>
        text.Split('.') is [var until, var shown]
        && long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
        && int.TryParse(shown, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && ticks <= DateTimeOffset.MaxValue.UtcTicks
            ? new AuditCursor(new DateTimeOffset(ticks, TimeSpan.Zero), count)
            : null;
}

internal sealed class ReadAuditHandler(CirclesDb db, TimeProvider time) : IRequestHandler<ReadAudit, Outcome<AuditPage>>
{
    private const int PageRows = 50;

    public async Task<Outcome<AuditPage>> Handle(ReadAudit request, CancellationToken cancellationToken)
    {
        var (now, question) = (time.Now(), request.Question);
        // Written first: nobody reads without it.
        db.Add(AdminAudit.Entry(AuditAct.AuditRead, request.Caller.Person, now));
        await db.SaveChangesAsync(cancellationToken);
        var cursor = question.Before is null ? new AuditCursor(now, 0) : AuditCursor.Read(question.Before)!.Value;
        var rows = await Asked(question)
            .Where(e => e.At < cursor.Until)
            .OrderByDescending(e => e.At)
            .ThenByDescending(e => e.Id)
            .Skip(cursor.Shown)
            .Take(PageRows + 1)
            .Select(e => new
            {
                e.Id,
                e.At,
                e.Act,
                e.Actor,
                e.Person,
                e.Circle,
            })
            .ToListAsync(cancellationToken);
        var page = rows.Take(PageRows).ToList();
        var names = await NamesAsync(
            [.. page.Select(r => r.Actor), .. page.Select(r => r.Person).OfType<PersonId>()],
            cancellationToken
        );
        var circles = await CircleNamesAsync([.. page.Select(r => r.Circle).OfType<CircleId>()], cancellationToken);
        return new AuditPage(
            page.ConvertAll(r => new AuditLine(
                r.Id,
                r.At,
                r.Act,
                r.Actor.Value == Guid.Empty ? null : r.Actor.Value,
                names.GetValueOrDefault(r.Actor.Value),
                r.Person?.Value,
                r.Person is { } person ? names.GetValueOrDefault(person.Value) : null,
                r.Circle?.Value,
                r.Circle is { } circle ? circles.GetValueOrDefault(circle) : null
            )),
            rows.Count > PageRows ? (cursor with { Shown = cursor.Shown + PageRows }).Write() : null
        );
    }

    private IQueryable<AuditEntry> Asked(AuditQuestion question)
    {
        var entries = db.AuditEntries.AsNoTracking();
        if (question.Act is { } act)
            entries = entries.Where(e => e.Act == act);
        if (question.Person is { } id)
        {
            var person = new PersonId(id);
            entries = entries.Where(e => e.Actor == person || e.Person == person);
        }
        if (question.Circle is { } named)
        {
            var circle = new CircleId(named);
            entries = entries.Where(e => e.Circle == circle);
        }
        return entries;
    }

    private Task<Dictionary<Guid, string>> NamesAsync(List<PersonId> people, CancellationToken token)
    {
        var ids = people.Select(p => p.Value).Distinct().ToList();
        return db
            .Users.Where(a => ids.Contains(a.Id))
            .Select(a => new { a.Id, a.DisplayName })
            .ToDictionaryAsync(a => a.Id, a => a.DisplayName, token);
    }

    private Task<Dictionary<CircleId, string>> CircleNamesAsync(List<CircleId> circles, CancellationToken token)
    {
        var ids = circles.Distinct().ToList();
        return db
            .Circles.Where(c => ids.Contains(c.Id))
            .Select(c => new { c.Id, c.Name })
            .ToDictionaryAsync(c => c.Id, c => c.Name, token);
    }
}
