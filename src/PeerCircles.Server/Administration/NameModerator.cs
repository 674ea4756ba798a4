using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Administration;

/// <summary>An administrator makes somebody a moderator, or ends it. Connections that are open come back as who they are then.</summary>
/// <param name="Seen">What the administrator saw when they decided.</param>
/// <param name="Passphrase">The administrator's own, once more.</param>
public sealed record NameModerator(Caller Caller, Guid Person, bool Moderator, bool Seen, string Passphrase)
    : IAsk<Nothing>
{
    public override string ToString() => nameof(NameModerator);
}

internal sealed class NameModeratorValidator : AbstractValidator<NameModerator>
{
    public NameModeratorValidator() => RuleFor(c => c.Passphrase).MustBeGiven();
}

internal sealed class NameModeratorHandler(CirclesDb db, OwnAccount own, Gateway gateway, TimeProvider time)
    : IRequestHandler<NameModerator, Outcome<Nothing>>
{
    /// <summary>Moderators read what was reported; whoever runs the server doesn't give themselves that.</summary>
    private static readonly Refusal NotOneself = new(
        RefusalKind.Conflict,
        "not_oneself_moderator",
        "Somebody else who administers has to make you a moderator."
    );

    public async Task<Outcome<Nothing>> Handle(NameModerator request, CancellationToken cancellationToken)
    {
        if (request.Moderator && request.Person == request.Caller.Person.Value)
            return NotOneself;
        if ((await own.ShownByAsync(request.Caller, request.Passphrase, cancellationToken)).Refusal is { } no)
            return no;
        var roles = await db
            .Users.Where(a => a.Id == request.Person && a.EmailConfirmed)
            .Select(a => (CommunityRoles?)a.Roles)
            .SingleOrDefaultAsync(cancellationToken);
        if (roles is not { } before)
            return AppointFacilitatorHandler.NobodyThere;
        if (before.HasFlag(CommunityRoles.Moderator) != request.Seen)
            return CircleRefusals.ChangedMeanwhile;
        if (request.Moderator == request.Seen)
            return new Nothing();
        return await ChangeAsync(request, before, before ^ CommunityRoles.Moderator, cancellationToken);
    }

    private async Task<Outcome<Nothing>> ChangeAsync(
        NameModerator request,
        CommunityRoles before,
        CommunityRoles after,
        CancellationToken token
    )
    {
        var person = new PersonId(request.Person);
        await using var together = await db.Database.BeginTransactionAsync(token);
        var changed = await db
            .Users.Where(a => a.Id == request.Person && a.Roles == before)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.Roles, after), token);
        if (changed == 0)
            return CircleRefusals.ChangedMeanwhile;
        var act = request.Moderator ? AuditAct.ModeratorNamed : AuditAct.ModeratorUnnamed;
        db.Add(AdminAudit.Entry(act, request.Caller.Person, time.Now(), person: person));
        await db.SaveChangesAsync(token);
        await together.CommitAsync(token);
        gateway.CutOff(person);
        return new Nothing();
    }
}
