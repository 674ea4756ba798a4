using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Notices;

/// <summary>Someone has read a notice of theirs.</summary>
public sealed record ReadNotice(Caller Caller, Guid Notice) : IAsk<Nothing>;

internal sealed class ReadNoticeHandler(CirclesDb db, TimeProvider time) : IRequestHandler<ReadNotice, Outcome<Nothing>>
{
    public async Task<Outcome<Nothing>> Handle(ReadNotice request, CancellationToken cancellationToken)
    {
        var (now, person, id) = (time.Now(), request.Caller.Person, new NoticeId(request.Notice));
        var own = db.Notices.Where(n =>
            n.Id == id && n.Person == person && n.AvailableAt <= now && n.WithdrawnAt == null
        );
        if (!await own.AnyAsync(cancellationToken))
            return CircleRefusals.NotFound;
        await own.Where(n => n.ReadAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(n => n.ReadAt, now), cancellationToken);
        return new Nothing();
    }
}
