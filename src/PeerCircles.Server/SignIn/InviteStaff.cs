using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>Makes a link for a future moderator or administrator. Said on the command line, by whoever runs the server.</summary>
internal sealed record InviteStaff(string Email, CommunityRoles Role) : IAsk<InvitationLink>
{
    public override string ToString() => nameof(InviteStaff);
}

/// <param name="Address">The whole link, shown once: only its hash is kept.</param>
/// <param name="EndsAt">Until when it works.</param>
internal sealed record InvitationLink(string Address, DateTimeOffset EndsAt)
{
    public override string ToString() => nameof(InvitationLink);
}

internal sealed class InviteStaffValidator : AbstractValidator<InviteStaff>
{
    public InviteStaffValidator()
    {
        RuleFor(c => c.Email).MustBeAnAddress();
        RuleFor(c => c.Role).MustBeForStaff();
    }
}

internal static class StaffRules
{
    public static void MustBeForStaff<T>(this IRuleBuilder<T, CommunityRoles> rule) =>
        rule.Must(role => role is CommunityRoles.Moderator or CommunityRoles.Administrator)
            .Because("role_unknown", "One can be invited as moderator or as administrator.");
}

internal sealed class InviteStaffHandler(CirclesDb db, Site site, TimeProvider time)
    : IRequestHandler<InviteStaff, Outcome<InvitationLink>>
{
    /// <summary>Who acts when it is the machine's operator, who has no account.</summary>
    private static readonly PersonId Operator = new(Guid.Empty);

    public async Task<Outcome<InvitationLink>> Handle(InviteStaff command, CancellationToken token)
    {
        var now = time.Now();
        var secret = SecretToken.New();
        var invitation = Invitation.For(command.Email, command.Role, secret, now);
        db.Add(invitation);
        db.Add(StaffAudit.Entry(AuditAct.StaffInvited, Operator, null, command.Role, now));
        await db.SaveChangesAsync(token);
        return new InvitationLink(site.Link($"/invite?token={secret.Text}"), invitation.EndsAt);
    }
}

/// <summary>The audit rows of becoming staff. They belong to no circle, so they are written with the row they speak of.</summary>
internal static class StaffAudit
{
    public static AuditEntry Entry(
        AuditAct act,
        PersonId actor,
        PersonId? person,
        CommunityRoles role,
        DateTimeOffset now
    ) =>
        new()
        {
            Id = NewId.At(now),
            Actor = actor,
            Act = act,
            Person = person,
            Reason = new MessageText(role.ToString()),
            At = now,
        };
}
