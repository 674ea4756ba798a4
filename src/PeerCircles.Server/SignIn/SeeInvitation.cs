using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>Shows what a link invites to. It uses nothing up: mail programs look at links before people do.</summary>
internal sealed record SeeInvitation(string Token, Visitor Visitor) : IAsk<InvitationView>
{
    public override string ToString() => nameof(SeeInvitation);
}

/// <param name="Email">Whom it was made for.</param>
/// <param name="Role">What they become.</param>
internal sealed record InvitationView(string Email, CommunityRoles Role);

internal sealed class SeeInvitationValidator : AbstractValidator<SeeInvitation>
{
    public SeeInvitationValidator() => RuleFor(q => q.Token).MustBeGiven();
}

internal sealed class SeeInvitationHandler(CirclesDb db, Throttles throttles, TimeProvider time)
    : IRequestHandler<SeeInvitation, Outcome<InvitationView>>
{
    public async Task<Outcome<InvitationView>> Handle(SeeInvitation query, CancellationToken token)
    {
        if (throttles.Request(query.Visitor) is { } wait)
            return wait;
        var (hash, now) = (SecretToken.HashOf(query.Token), time.Now());
        var invitation = await db.Set<Invitation>()
            .AsNoTracking()
            .SingleOrDefaultAsync(i => i.TokenHash == hash && i.EndsAt > now, token);
        return invitation is null
            ? ConfirmAccountHandler.LinkGone
            : new InvitationView(invitation.Email, invitation.Role);
    }
}
