using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Notices;

namespace PeerCircles.Domain.Circles;

/// <summary>Somebody who shall lead, as their account calls them.</summary>
public sealed record Appointee(PersonId Person, string Name, int Colour);

/// <summary>
/// What administrators decide about a circle: who leads it, and whether it goes on. They need no seat for it and read
/// nothing by it.
/// </summary>
public sealed class Stewardship(ChangeSequence changes, Roster roster, Seats seats, AuditTrail audit)
{
    /// <summary>Gives somebody a part in leading, and with it a seat; or ends it.</summary>
    /// <param name="role">What they shall be; a member is somebody who leads no longer.</param>
    /// <param name="seen">What the administrator saw them as; null for somebody without a seat.</param>
    public Outcome<Done> Appoint(PersonId actor, Appointee who, MemberRole role, MemberRole? seen, DateTimeOffset now)
    {
        var before = roster.Find(who.Person);
        var seat = before is { HoldsSeat: true } ? before : null;
        if (seat?.Role != seen)
            return CircleRefusals.ChangedMeanwhile;
        if (seat is null && role == MemberRole.Member)
            return CircleRefusals.NotFound;
        if (seat?.Role == role)
            return new Done();
        if (seat is not null && roster.IsLastFacilitator(seat))
            return CircleRefusals.LastFacilitator;
        Give(before, who, role, now);
        seats.Rearrange(who.Person, now);
        audit.Write(actor, ActOf(role), now, who.Person);
        roster.Tell(who.Person, role == MemberRole.Member ? NoticeKind.RoleEnded : NoticeKind.RoleGiven, null, now);
        return new Done();
    }

    /// <summary>Ends the circle: nobody comes in and nothing more is said. Its people go on reading what is theirs.</summary>
    /// <param name="reason">What its people are told.</param>
    public Outcome<Done> Close(PersonId actor, MessageText reason, DateTimeOffset now)
    {
        if (roster.Profile.State == CircleState.Closed)
            return CircleRefusals.Closed;
        Become(CircleState.Closed);
        audit.Write(actor, AuditAct.CircleClosed, now, reason: reason);
        foreach (var person in roster.Holders.ToList())
            roster.Tell(person, NoticeKind.CircleClosed, reason, now);
        seats.Close(reason, now);
        return new Done();
    }

    /// <summary>A circle that was closed goes on, with the seats it has.</summary>
    public Outcome<Done> Reopen(PersonId actor, DateTimeOffset now)
    {
        if (roster.Profile.State == CircleState.Open)
            return CircleRefusals.ChangedMeanwhile;
        if (!roster.HasFacilitator)
            return CircleRefusals.NobodyFacilitates;
        Become(CircleState.Open);
        audit.Write(actor, AuditAct.CircleReopened, now);
        foreach (var person in roster.Holders.ToList())
            roster.Tell(person, NoticeKind.CircleReopened, null, now);
        return new Done();
    }

    private void Become(CircleState state) =>
        roster.Put(roster.Profile with { State = state, Changed = changes.Next() });

    private void Give(Membership? before, Appointee who, MemberRole role, DateTimeOffset now)
    {
        if (before is not { HoldsSeat: true })
            roster.Seat(before, Seat(before, who, role, now));
        else if (role == MemberRole.Member && !seats.IsFree(listens: false))
            roster.Unseat(before, MembershipState.Left);
        else
            roster.Put(
                before with
                {
                    Role = role,
                    // Who leads has no listener's seat.
                    Listens = false,
                    Changed = changes.Next(),
                }
            );
    }

    private Membership Seat(Membership? before, Appointee who, MemberRole role, DateTimeOffset now) =>
        new()
        {
            Circle = roster.Profile.Id,
            Person = who.Person,
            Name = who.Name,
            Colour = who.Colour,
            Role = role,
            State = MembershipState.Active,
            // A mute outlives leaving and coming back to lead.
            MutedUntil = before?.MutedUntil,
            AgreementVersion = roster.Profile.AgreementVersion,
            JoinedAt = now,
            Changed = changes.Next(),
        };

    private static AuditAct ActOf(MemberRole role) =>
        role switch
        {
            MemberRole.Facilitator => AuditAct.FacilitatorNamed,
            MemberRole.CoFacilitator => AuditAct.CoFacilitatorNamed,
            _ => AuditAct.FacilitatorUnnamed,
        };
}
