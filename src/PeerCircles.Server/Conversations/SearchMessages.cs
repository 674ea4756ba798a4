using System.Globalization;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Conversations;

/// <summary>Looks for words in what one may read: visible messages in one's windows of the circles that one is in.</summary>
/// <param name="Circle">Only here; null for all of one's circles.</param>
/// <param name="Before">Where the page before ended; null for the first.</param>
public sealed record SearchMessages(Caller Caller, string Words, Guid? Circle, string? Before) : IAsk<FoundMessages>;

/// <param name="Results">Newest first.</param>
/// <param name="Next">To be sent along for the next page; null when there is none.</param>
public sealed record FoundMessages(IReadOnlyList<FoundMessage> Results, string? Next);

/// <param name="AuthorName">What the circle calls them.</param>
/// <param name="Parts">An excerpt, in order.</param>
public sealed record FoundMessage(
    Guid Circle,
    string CircleName,
    long Position,
    Guid Author,
    string AuthorName,
    DateTimeOffset PostedAt,
    IReadOnlyList<string> ContentNotes,
    IReadOnlyList<ExcerptPart> Parts
);

internal sealed class SearchMessagesValidator : AbstractValidator<SearchMessages>
{
    public SearchMessagesValidator()
    {
        RuleFor(s => s.Words)
            .Cascade(CascadeMode.Stop)
            .Must(words => words is not null && new StringInfo(words).LengthInTextElements <= SearchWords.Longest)
            .Because(
                "query_too_long",
                $"Please look for a few words, {SearchWords.Longest} characters at most.",
                RefusalKind.TooLarge
            )
            .Words(SearchWords.Longest, SearchWords.Longest * 16)
            .Must(words => SearchWords.In(words).FindSomething)
            .Because("query_too_short", "Please look for a word of two letters or more.");
        RuleFor(s => s.Before)
            .Must(before => before is null || SearchCursor.Read(before) is not null)
            .Because("before", "This is not where a page ended. Please search anew.");
    }
}

internal sealed class SearchMessagesHandler(CirclesDb db, SearchPace pace, Limits limits)
    : IRequestHandler<SearchMessages, Outcome<FoundMessages>>
{
    public async Task<Outcome<FoundMessages>> Handle(SearchMessages request, CancellationToken cancellationToken)
    {
        if (pace.TooFast(request.Caller.Person) is { } tooFast)
            return tooFast;
        var person = request.Caller.Person;
        var circles = await CirclesOfAsync(person, cancellationToken);
        if (request.Circle is { } only)
        {
            circles.RemoveAll(c => c.Id.Value != only);
            if (circles.Count == 0)
                return CircleRefusals.NotFound;
        }
        if (circles.Count == 0)
            return new FoundMessages([], Next: null);
        var words = SearchWords.In(request.Words);
        var before = SearchCursor.Read(request.Before);
        var found = await FindAsync(person, words, circles.ConvertAll(c => c.Id), before, cancellationToken);
        var page = found.Take(limits.SearchResults).ToList();
        var names = circles.ToDictionary(c => c.Id, c => c.Name);
        var authors = await AuthorsAsync(page, cancellationToken);
        return new FoundMessages(
            page.ConvertAll(m => View(m, names[m.Circle], authors[(m.Circle, m.Author)], words)),
            found.Count > page.Count ? SearchCursor.After(before, page).ToString() : null
        );
    }

    private Task<List<NamedCircle>> CirclesOfAsync(PersonId person, CancellationToken token) =>
        db
            .Memberships.Where(m => m.Person == person && m.State == MembershipState.Active)
            .Join(db.Circles, m => m.Circle, c => c.Id, (_, c) => new NamedCircle(c.Id, c.Name))
            .ToListAsync(token);

    /// <summary>One more than a page holds. All that decides what this person may read stands in this one query.</summary>
    private Task<List<Message>> FindAsync(
        PersonId person,
        SearchWords words,
        List<CircleId> circles,
        SearchCursor? before,
        CancellationToken token
    )
    {
        var readable = SearchIndex
            .Of(db)
            .Holding(db, words, circles)
            .Where(m => circles.Contains(m.Circle) && m.State == MessageState.Visible)
            .Where(m =>
                db.Memberships.Any(s => s.Circle == m.Circle && s.Person == person && s.State == MembershipState.Active)
            )
            .Where(m => !db.Blocks.Any(b => b.Person == person && b.Blocked == m.Author))
            .InWindow(db, person);
        if (before is { } b)
            readable = readable.Where(m =>
                m.PostedAt < b.PostedAt || (m.PostedAt == b.PostedAt && m.Position <= b.Position)
            );
        return readable
            .OrderByDescending(m => m.PostedAt)
            .ThenByDescending(m => m.Position)
            .ThenBy(m => m.Circle)
            .Skip(before?.Came ?? 0)
            .Take(limits.SearchResults + 1)
            .ToListAsync(token);
    }

    private async Task<Dictionary<(CircleId, PersonId), string>> AuthorsAsync(
        List<Message> page,
        CancellationToken token
    )
    {
        var circles = page.Select(m => m.Circle).Distinct().ToList();
        var people = page.Select(m => m.Author).Distinct().ToList();
        var authors = await db
            .Memberships.AsNoTracking()
            .Where(m => circles.Contains(m.Circle) && people.Contains(m.Person))
            .ToListAsync(token);
        return authors.ToDictionary(m => (m.Circle, m.Person), m => m.Name);
    }

    private static FoundMessage View(Message message, string circle, string author, SearchWords words) =>
        new(
            message.Circle.Value,
            circle,
            message.Position,
            message.Author.Value,
            author,
            message.PostedAt,
            message.ContentNotes,
            Excerpts.Of(message.Text!.Reveal(), words)
        );

    private sealed record NamedCircle(CircleId Id, string Name);
}
