using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Notices;

namespace PeerCircles.Domain.Circles;

/// <summary>Who has a seat, who had one, and what each may read.</summary>
public sealed class Roster(
    CircleProfile profile,
    ChangeSequence changes,
    AuditTrail audit,
    IEnumerable<Membership> memberships,
    IEnumerable<Stay> stays
)
{
    private readonly Dictionary<PersonId, Membership> _members = memberships.ToDictionary(m => m.Person);
    private readonly List<Stay> _pastStays = [.. stays.Where(s => s.Until is not null)];
    private readonly Dictionary<PersonId, Stay> _stays = stays.Where(s => s.Until is null).ToDictionary(s => s.Person);

    private PersonId[]? _active;

    /// <summary>Raised within the command that ends someone's stay, so that what hangs on them ends with it.</summary>
    internal event Action<PersonId>? Unseated;

    /// <summary>Raised within the command that gives somebody a seat.</summary>
    internal event Action<Membership, DateTimeOffset>? Seated;

    /// <summary>Raised at the end of a command that gave a seat back.</summary>
    internal event Action<DateTimeOffset>? SeatFreed;

    /// <summary>What the circle is, as it stands now.</summary>
    public CircleProfile Profile => profile;

    /// <summary>Everybody with a seat now. The same array until the roster changes.</summary>
    public IReadOnlyList<PersonId> Active =>
        _active ??= [.. _members.Values.Where(m => m.IsActive).Select(m => m.Person)];

    /// <summary>Everybody who has a seat, also who is out for a while.</summary>
    internal IEnumerable<PersonId> Holders => _members.Values.Where(m => m.HoldsSeat).Select(m => m.Person);

    /// <summary>Those who lead the circle now.</summary>
    public IEnumerable<PersonId> Leads => _members.Values.Where(m => m.Facilitates).Select(m => m.Person);

    public Membership? Find(PersonId person) => _members.GetValueOrDefault(person);

    /// <summary>The seat, or the answer that tells an outsider nothing.</summary>
    public Outcome<Membership> Seat(PersonId person) =>
        _members.TryGetValue(person, out var member) && member.IsActive ? member : CircleRefusals.NotFound;

    /// <summary>The seat of someone who may speak now.</summary>
    public Outcome<Membership> Voice(PersonId person, DateTimeOffset now) =>
        Open(person).Then<Membership>(member => member.IsMuted(now) ? CircleRefusals.Muted : member);

    /// <summary>The seat of someone in a circle that goes on.</summary>
    public Outcome<Membership> Open(PersonId person) =>
        Seat(person).Then<Membership>(member => profile.State == CircleState.Closed ? CircleRefusals.Closed : member);

    /// <summary>The seat of someone who leads this circle.</summary>
    public Outcome<Membership> Lead(PersonId person) =>
        Seat(person).Then<Membership>(member => member.Facilitates ? member : CircleRefusals.OnlyFacilitators);

    public bool MayRead(PersonId person, long position) =>
        (_stays.TryGetValue(person, out var stay) && stay.Covers(position))
        || _pastStays.Exists(s => s.Person == person && s.Covers(position));

    /// <summary>Members' seats that are taken, or listeners' seats. Facilitators have neither.</summary>
    internal int CountSeated(bool listens) =>
        _members.Values.Count(m => m is { HoldsSeat: true, Role: MemberRole.Member } && m.Listens == listens);

    internal void Take(SeatWish wish, DateTimeOffset now)
    {
        var before = Find(wish.Person);
        var member = new Membership
        {
            Circle = profile.Id,
            Person = wish.Person,
            Name = wish.Name,
            Colour = wish.Colour,
            Role = MemberRole.Member,
            State = MembershipState.Active,
            Listens = wish.Listens,
            // A mute outlives leaving and coming back.
            MutedUntil = before?.MutedUntil,
            AgreementVersion = wish.AgreementVersion,
            JoinedAt = now,
            Changed = changes.Next(),
        };
        Seat(before, member);
        Seated?.Invoke(member, now);
    }

    public Outcome<Done> Leave(PersonId person, DateTimeOffset now) =>
        Holder(person).Then(member => Unseat(member, MembershipState.Left)).Select(done => Free(done, now));

    /// <summary>Keeps the seat and ends the stay: what is said meanwhile stays closed. Who is out already stays out.</summary>
    public Outcome<Done> Pause(PersonId person) =>
        Holder(person)
            .Then(member => member.IsActive ? Unseat(member, MembershipState.Paused) : Outcome<Done>.FromValue(new()));

    /// <param name="agreementVersion">What they have read now; null where nothing has changed since they last said yes.</param>
    public Outcome<Done> Resume(PersonId person, int? agreementVersion)
    {
        var seat = Holder(person);
        if (seat.IsRefused)
            return seat.Refusal!;
        if (seat.Value.IsActive)
            return new Done();
        if ((agreementVersion ?? seat.Value.AgreementVersion) != profile.AgreementVersion)
            return CircleRefusals.AgreementChanged;
        Seat(
            seat.Value,
            seat.Value with
            {
                State = MembershipState.Active,
                AgreementVersion = profile.AgreementVersion,
                Changed = changes.Next(),
            }
        );
        return new Done();
    }

    /// <param name="looksLike">Whether two names can be taken for each other.</param>
    public Outcome<Done> Rename(
        PersonId person,
        string name,
        Func<string, string, bool> looksLike,
        DateTimeOffset now
    ) =>
        Seat(person)
            .Then<Done>(member =>
            {
                if (member.Name == name)
                    return new Done();
                if (_members.Values.Any(m => m.Person != person && m.HoldsSeat && looksLike(m.Name, name)))
                    return CircleRefusals.NameTaken;
                Put(member with { Name = name, FormerName = member.Name, RenamedAt = now, Changed = changes.Next() });
                return new Done();
            });

    /// <summary>
    /// Takes the name of someone whose account is deleted, and their seat if they have one. Nobody can keep them: that a circle
    /// is not left without a facilitator is asked before.
    /// </summary>
    public void Erase(PersonId person, DateTimeOffset now)
    {
        if (Find(person) is not { } member || member is { Name: "", HoldsSeat: false })
            return;
        var nameless = member with { Name = "", FormerName = null, RenamedAt = null, Changed = changes.Next() };
        if (member.HoldsSeat)
        {
            GiveUp(nameless, MembershipState.Left);
            SeatFreed?.Invoke(now);
        }
        else
            Put(nameless);
    }

    /// <param name="reason">What the person is told; the audit row holds it too.</param>
    public Outcome<Done> Remove(PersonId actor, PersonId person, MessageText reason, DateTimeOffset now) =>
        Charge(actor, person)
            .Then(member => Unseat(member, MembershipState.Removed))
            .Then<Done>(done =>
            {
                audit.Write(actor, AuditAct.MemberRemoved, now, person, reason: reason);
                Tell(person, NoticeKind.Removed, reason, now);
                return Free(done, now);
            });

    /// <param name="until">Null gives the voice back.</param>
    public Outcome<Done> Mute(
        PersonId actor,
        PersonId person,
        DateTimeOffset? until,
        MessageText? reason,
        DateTimeOffset now
    ) =>
        Charge(actor, person)
            .Then<Done>(member =>
            {
                if (until is null && !member.IsMuted(now))
                    return new Done();
                Put(member with { MutedUntil = until, Changed = changes.Next() });
                var act = until is null ? AuditAct.MemberUnmuted : AuditAct.MemberMuted;
                audit.Write(actor, act, now, person, reason: reason);
                if (until is not null)
                    Tell(person, NoticeKind.Muted, reason, now);
                return new Done();
            });

    /// <summary>Whom someone wants to hear has changed: their browsers start anew.</summary>
    internal Outcome<Done> LookAfresh(PersonId person) =>
        Seat(person)
            .Select(_ =>
            {
                var stay = _stays[person] = _stays[person] with { Afresh = changes.Next() };
                changes.Update(stay);
                return new Done();
            });

    /// <summary>The seat, also of someone who is out for a while.</summary>
    private Outcome<Membership> Holder(PersonId person) =>
        _members.TryGetValue(person, out var member) && member.HoldsSeat ? member : CircleRefusals.NotFound;

    /// <summary>A moderator's mute, and its inverse: whether they may is their case's to say.</summary>
    internal void SetMute(PersonId person, DateTimeOffset? until)
    {
        if (Find(person) is { } member && member.MutedUntil != until)
            Put(member with { MutedUntil = until, Changed = changes.Next() });
    }

    /// <summary>The seat of someone whom the actor may mute or remove: co-facilitators answer for members only.</summary>
    internal Outcome<Membership> Charge(PersonId actor, PersonId person) =>
        Lead(actor)
            .Then<Membership>(lead =>
            {
                var seat = Holder(person);
                if (seat.IsRefused)
                    return seat;
                var mayAct =
                    lead.Role == MemberRole.Facilitator ? person != actor : seat.Value.Role == MemberRole.Member;
                return mayAct ? seat.Value : CircleRefusals.OnlyFacilitators;
            });

    internal bool HasFacilitator => _members.Values.Any(m => m is { IsActive: true, Role: MemberRole.Facilitator });

    /// <summary>A circle that goes on needs somebody who facilitates it.</summary>
    internal bool IsLastFacilitator(Membership member) =>
        profile.State == CircleState.Open
        && member is { IsActive: true, Role: MemberRole.Facilitator }
        && _members.Values.Count(m => m is { IsActive: true, Role: MemberRole.Facilitator }) == 1;

    internal Outcome<Done> Unseat(Membership member, MembershipState state)
    {
        if (IsLastFacilitator(member))
            return CircleRefusals.LastFacilitator;
        GiveUp(member, state);
        return new Done();
    }

    private void GiveUp(Membership member, MembershipState state)
    {
        // A pause keeps the seat as it is, with its role.
        var role = state == MembershipState.Paused ? member.Role : MemberRole.Member;
        Put(member with { State = state, Role = role, Changed = changes.Next() });
        if (!_stays.Remove(member.Person, out var stay))
            return;
        stay = stay with { Until = changes.Head };
        _pastStays.Add(stay);
        changes.Update(stay);
        Unseated?.Invoke(member.Person);
    }

    internal void Seat(Membership? before, Membership member)
    {
        if (before is null)
            changes.Insert(member);
        else
            changes.Update(member);
        _members[member.Person] = member;
        _active = null;
        var stay = new Stay
        {
            Circle = profile.Id,
            Person = member.Person,
            From = member.Changed,
        };
        _stays[member.Person] = stay;
        changes.Insert(stay);
    }

    internal void Put(CircleProfile changed)
    {
        changes.Update(changed);
        profile = changed;
    }

    internal void Put(Membership member)
    {
        changes.Update(member);
        _members[member.Person] = member;
        _active = null;
    }

    private Done Free(Done done, DateTimeOffset now)
    {
        SeatFreed?.Invoke(now);
        return done;
    }

    internal void Tell(PersonId person, NoticeKind kind, MessageText? why, DateTimeOffset now) =>
        changes.Insert(Notice.To(person, kind, profile.Id, now) with { Why = why });
}
