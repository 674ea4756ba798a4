using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Facilitation;

/// <summary>A facilitator notes something down, for themselves or for those who lead the circle with them.</summary>
public sealed record WriteNote(Caller Caller, Guid Circle, NoteWords Note) : IAsk<Nothing>;

/// <param name="About">A member; null when it is about the circle.</param>
/// <param name="Text">At most 1,000 characters.</param>
/// <param name="Shared">The circle's other facilitators read it too.</param>
/// <param name="Days">How long it is kept, 1–90.</param>
public sealed record NoteWords(Guid? About, string Text, bool Shared, int Days);

internal sealed class WriteNoteValidator : AbstractValidator<WriteNote>
{
    private const int MostCharacters = 1_000;

    public WriteNoteValidator()
    {
        RuleFor(w => w.Note.Text).Cascade(CascadeMode.Stop).Words(MostCharacters, MostCharacters * 8);
        RuleFor(w => w.Note.Days)
            .InclusiveBetween(1, FacilitatorNote.MostDays)
            .Because("days", $"A note is kept for {FacilitatorNote.MostDays} days at most.");
    }
}

internal sealed class WriteNoteHandler(CirclesDb db, TimeProvider time) : IRequestHandler<WriteNote, Outcome<Nothing>>
{
    private const int MostOfOnePerson = 200;

    private static readonly Refusal TooMany = new(
        RefusalKind.Conflict,
        "too_many_notes",
        "There are many notes of yours here already. Delete one that you don't need any more."
    );

    public async Task<Outcome<Nothing>> Handle(WriteNote request, CancellationToken cancellationToken)
    {
        var (circle, person, now) = (new CircleId(request.Circle), request.Caller.Person, time.Now());
        var lead = await db.LeadAsync(circle, person, cancellationToken);
        if (lead.IsRefused)
            return lead.Refusal!;
        PersonId? about = request.Note.About is { } id ? new PersonId(id) : null;
        if (about is not null && !await IsMemberAsync(circle, about.Value, cancellationToken))
            return CircleRefusals.NotFound;
        var own = db.FacilitatorNotes.Where(n => n.Circle == circle && n.By == person && n.ExpiresAt > now);
        if (await own.CountAsync(cancellationToken) >= MostOfOnePerson)
            return TooMany;
        db.Add(
            new FacilitatorNote
            {
                Id = NewId.At(now),
                Circle = circle,
                By = person,
                About = about,
                Text = new MessageText(request.Note.Text),
                Shared = request.Note.Shared,
                At = now,
                ExpiresAt = now.AddDays(request.Note.Days),
            }
        );
        db.Add(NoteAudit.Entry(AuditAct.FacilitatorNoteWritten, circle, person, about, now));
        await db.SaveChangesAsync(cancellationToken);
        return new Nothing();
    }

    /// <summary>Notes are about members: those who lead talk to each other.</summary>
    private Task<bool> IsMemberAsync(CircleId circle, PersonId person, CancellationToken token) =>
        db.Memberships.AnyAsync(
            m =>
                m.Circle == circle
                && m.Person == person
                && m.Role == MemberRole.Member
                && m.State != MembershipState.Left
                && m.State != MembershipState.Removed,
            token
        );
}

/// <summary>The audit rows of notes, written in the same transaction. They never hold what was noted.</summary>
internal static class NoteAudit
{
    public static AuditEntry Entry(
        AuditAct act,
        CircleId circle,
        PersonId actor,
        PersonId? about,
        DateTimeOffset now
    ) =>
        new()
        {
            Id = NewId.At(now),
            Circle = circle,
            Actor = actor,
            Act = act,
            Person = about,
            At = now,
        };
}
