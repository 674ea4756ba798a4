using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Facilitation;

/// <summary>Who wrote a note deletes it before its time.</summary>
public sealed record DeleteNote(Caller Caller, Guid Circle, Guid Note) : IAsk<Nothing>;

internal sealed class DeleteNoteHandler(CirclesDb db, TimeProvider time) : IRequestHandler<DeleteNote, Outcome<Nothing>>
{
    public async Task<Outcome<Nothing>> Handle(DeleteNote request, CancellationToken cancellationToken)
    {
        var (circle, person) = (new CircleId(request.Circle), request.Caller.Person);
        var lead = await db.LeadAsync(circle, person, cancellationToken);
        if (lead.IsRefused)
            return lead.Refusal!;
        var own = db.FacilitatorNotes.Where(n => n.Id == request.Note && n.Circle == circle && n.By == person);
        var note = await own.Select(n => new { n.About }).SingleOrDefaultAsync(cancellationToken);
        if (note is null)
            return CircleRefusals.NotFound;
        await using var together = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await own.ExecuteDeleteAsync(cancellationToken) == 0)
            return CircleRefusals.NotFound;
        db.Add(NoteAudit.Entry(AuditAct.FacilitatorNoteDeleted, circle, person, note.About, time.Now()));
        await db.SaveChangesAsync(cancellationToken);
        await together.CommitAsync(cancellationToken);
        return new Nothing();
    }
}
