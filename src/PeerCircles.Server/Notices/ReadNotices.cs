using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Notices;

/// <summary>
/// Someone has read all notices that their page shows. It names them, so that one which came meanwhile stays new; one that
/// isn't theirs, or isn't there, is passed over without a word.
/// </summary>
public sealed record ReadNotices(Caller Caller, IReadOnlyList<Guid> Notices) : IAsk<Nothing>;

/// <param name="Notices">The ids of what the page shows, at most as many as it is given.</param>
public sealed record ReadNoticesBody(IReadOnlyList<Guid> Notices);

internal sealed class ReadNoticesValidator : AbstractValidator<ReadNotices>
{
    public ReadNoticesValidator() =>
        RuleFor(r => r.Notices)
            .Must(all => all is { Count: > 0 and <= ListNoticesHandler.MostNotices })
            .Because("notices", "Please choose what you have read.");
}

internal sealed class ReadNoticesHandler(CirclesDb db, TimeProvider time)
    : IRequestHandler<ReadNotices, Outcome<Nothing>>
{
    public async Task<Outcome<Nothing>> Handle(ReadNotices request, CancellationToken cancellationToken)
    {
        var (now, person) = (time.Now(), request.Caller.Person);
        var named = request.Notices.Select(id => new NoticeId(id)).ToArray();
        await db
            .Notices.Where(n =>
                n.Person == person
                && n.ReadAt == null
                && n.AvailableAt <= now
                && n.WithdrawnAt == null
                && named.Contains(n.Id)
            )
            .ExecuteUpdateAsync(set => set.SetProperty(n => n.ReadAt, now), cancellationToken);
        return new Nothing();
    }
}
