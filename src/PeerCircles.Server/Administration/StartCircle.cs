using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Notices;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Administration;

/// <summary>
/// An administrator opens a circle. It comes into the world whole: its row, the seat of who leads it, the notice to them
/// and the audit row are one transaction. From then on its room alone writes it.
/// </summary>
public sealed record StartCircle(Caller Caller, CirclePlan Plan) : IAsk<Nothing>;

internal sealed class StartCircleValidator : AbstractValidator<StartCircle>
{
    public StartCircleValidator(IValidator<CirclePlan> plan) => RuleFor(s => s.Plan).SetValidator(plan);
}

internal sealed class StartCircleHandler(CirclesDb db, Gateway gateway, TimeProvider time)
    : IRequestHandler<StartCircle, Outcome<Nothing>>
{
    private const long First = 1;

    public async Task<Outcome<Nothing>> Handle(StartCircle request, CancellationToken cancellationToken)
    {
        var (plan, actor, now) = (request.Plan, request.Caller.Person, time.Now());
        if (await WasOpenedAsync(plan.Id, actor, cancellationToken) is { } before)
            return before ? new Nothing() : CircleRefusals.ChangedMeanwhile;
        var lead = await db
            .Users.AsNoTracking()
            .SingleOrDefaultAsync(a => a.Id == plan.Facilitator && a.EmailConfirmed, cancellationToken);
        if (lead is null)
            return AppointFacilitatorHandler.NobodyThere;
        var profile = Profile(plan, now);
        var notice = Notice(profile, lead, now);
        db.Add(profile).Property(CirclesMapping.Head).CurrentValue = First + 1;
        db.Add(Seat(profile, lead, now));
        db.Add(
            new Stay
            {
                Circle = profile.Id,
                Person = new PersonId(lead.Id),
                From = First + 1,
            }
        );
        db.Add(AdminAudit.Entry(AuditAct.CircleOpened, actor, now, profile.Id, new PersonId(lead.Id)));
        db.Add(notice);
        await db.SaveChangesAsync(cancellationToken);
        gateway.Tell(notice);
        return new Nothing();
    }

    /// <summary>Whether a circle of this id is the caller's own work; null when there is none.</summary>
    private async Task<bool?> WasOpenedAsync(Guid id, PersonId actor, CancellationToken token)
    {
        var circle = new CircleId(id);
        if (!await db.Circles.AnyAsync(c => c.Id == circle, token))
            return null;
        return await db.AuditEntries.AnyAsync(
            e => e.Circle == circle && e.Act == AuditAct.CircleOpened && e.Actor == actor,
            token
        );
    }

    private static CircleProfile Profile(CirclePlan plan, DateTimeOffset now)
    {
        var weekly = plan.Weekly.ToRule(plan.TimeZone);
        return new CircleProfile
        {
            Id = new CircleId(plan.Id),
            Name = DisplayNames.Tidy(plan.Name),
            Theme = plan.Theme,
            Language = plan.Language,
            Format = plan.Format,
            MeetsOn = weekly.Day,
            StartMinute = (weekly.Start.Hour * 60) + weekly.Start.Minute,
            MeetingMinutes = weekly.Minutes,
            TimeZone = weekly.TimeZone,
            Capacity = plan.Capacity,
            ListenerSeats = plan.ListenerSeats,
            Pace = plan.Pace,
            State = CircleState.Open,
            JoinPolicy = plan.JoinPolicy,
            RetentionDays = plan.RetentionDays,
            AgreementVersion = 1,
            AgreementLines = [.. plan.Agreement.Select(line => line.Trim())],
            CreatedAt = now,
            Changed = First,
        };
    }

    private static Membership Seat(CircleProfile circle, Account lead, DateTimeOffset now) =>
        new()
        {
            Circle = circle.Id,
            Person = new PersonId(lead.Id),
            Name = lead.DisplayName,
            Colour = lead.Colour,
            Role = MemberRole.Facilitator,
            State = MembershipState.Active,
            AgreementVersion = circle.AgreementVersion,
            JoinedAt = now,
            Changed = First + 1,
        };

    private static Notice Notice(CircleProfile circle, Account lead, DateTimeOffset now) =>
        new()
        {
            Id = new NoticeId(NewId.At(now)),
            Person = new PersonId(lead.Id),
            Kind = NoticeKind.RoleGiven,
            Circle = circle.Id,
            At = now,
            AvailableAt = now,
        };
}
