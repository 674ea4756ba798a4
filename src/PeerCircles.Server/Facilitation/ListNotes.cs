using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Facilitation;

/// <summary>A facilitator's own notes of a circle, and those that the others share; the newest first.</summary>
public sealed record ListNotes(Caller Caller, Guid Circle) : IAsk<IReadOnlyList<FacilitatorNoteView>>;

/// <param name="About">Null when it is about the circle.</param>
/// <param name="AboutName">What the circle calls them.</param>
/// <param name="ByName">Likewise.</param>
/// <param name="Mine">Written by the caller, who alone can delete it.</param>
/// <param name="ExpiresAt">When it deletes itself.</param>
public sealed record FacilitatorNoteView(
    Guid Id,
    Guid? About,
    string? AboutName,
    string Text,
    bool Shared,
    bool Mine,
    string ByName,
    DateTimeOffset At,
    DateTimeOffset ExpiresAt
);

internal sealed class ListNotesHandler(CirclesDb db, TimeProvider time)
    : IRequestHandler<ListNotes, Outcome<IReadOnlyList<FacilitatorNoteView>>>
{
    public async Task<Outcome<IReadOnlyList<FacilitatorNoteView>>> Handle(
        ListNotes request,
        CancellationToken cancellationToken
    )
    {
        var (circle, person, now) = (new CircleId(request.Circle), request.Caller.Person, time.Now());
        var lead = await db.LeadAsync(circle, person, cancellationToken);
        if (lead.IsRefused)
            return lead.Refusal!;
        var notes = await db
            .FacilitatorNotes.AsNoTracking()
            .Where(n => n.Circle == circle && n.ExpiresAt > now && (n.By == person || n.Shared))
            // A note about a member who became a facilitator since was not written for their eyes.
            .Where(n => n.About == null || n.About != person)
            .OrderByDescending(n => n.At)
            .ToListAsync(cancellationToken);
        var names = await db
            .Memberships.Where(m => m.Circle == circle)
            .Select(m => new { m.Person, m.Name })
            .ToDictionaryAsync(m => m.Person, m => m.Name, cancellationToken);
        return notes.ConvertAll(n => View(n, names, person));
    }

    public static FacilitatorNoteView View(FacilitatorNote note, Dictionary<PersonId, string> names, PersonId viewer) =>
        new(
            note.Id,
            note.About?.Value,
            note.About is { } about ? names.GetValueOrDefault(about) : null,
            note.Text.Reveal(),
            note.Shared,
            note.By == viewer,
            names.GetValueOrDefault(note.By, ""),
            note.At,
            note.ExpiresAt
        );
}
