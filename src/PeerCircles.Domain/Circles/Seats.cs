using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Notices;

namespace PeerCircles.Domain.Circles;

/// <summary>What somebody brings along who wants a seat.</summary>
/// <param name="AgreementVersion">The one that they have read and said yes to.</param>
/// <param name="Listens">A listener's seat, without a turn.</param>
public sealed record SeatWish(PersonId Person, string Name, int Colour, int AgreementVersion, bool Listens);

public enum JoinState
{
    Active,
    Requested,
    Waitlisted,
}

/// <summary>
/// The way to a seat: asking, standing in line, being offered one, taking it. A seat that is offered is held, so taken seats
/// and offers together are never more than there are; and nobody waits in line while a seat is free.
/// </summary>
public sealed class Seats
{
    /// <summary>How long a seat is held at most.</summary>
    public static readonly TimeSpan LongestOffer = TimeSpan.FromHours(24);

    /// <summary>Offers end this long before a meeting, so that the next in line can still come to it.</summary>
    public static readonly TimeSpan BeforeMeeting = TimeSpan.FromHours(2);

    /// <summary>Nobody could answer in less: an offer that a meeting would cut shorter lasts beyond that meeting.</summary>
    public static readonly TimeSpan ShortestOffer = TimeSpan.FromHours(1);

    /// <summary>Who asks, steps back and asks again does not call the facilitators each time.</summary>
    private static readonly TimeSpan BetweenCalls = TimeSpan.FromHours(24);

    private readonly ChangeSequence _changes;
    private readonly Roster _roster;
    private readonly AuditTrail _audit;
    private readonly Func<DateTimeOffset, DateTimeOffset> _nextMeeting;
    private readonly Dictionary<PersonId, Place> _places;

    internal Seats(CircleMemory memory, ChangeSequence changes, Roster roster, AuditTrail audit)
    {
        (_changes, _roster, _audit) = (changes, roster, audit);
        _nextMeeting = memory.NextMeeting;
        _places = memory.Places.ToDictionary(p => p.Person);
        roster.Seated += Settle;
        roster.SeatFreed += Offer;
    }

    private CircleProfile Profile => _roster.Profile;

    public Place? Find(PersonId person) => _places.GetValueOrDefault(person);

    /// <summary>Takes a seat, asks for one or gets in line, as the circle has it. Who asks again is told where they stand.</summary>
    public Outcome<JoinState> Join(SeatWish wish, DateTimeOffset now)
    {
        if (Hindrance(wish) is { } no)
            return no;
        Offer(now);
        var place = Find(wish.Person) is { IsWaiting: true } waiting ? waiting : null;
        var isSame = place?.Listens == wish.Listens;
        var isWelcome =
            Profile.JoinPolicy == JoinPolicy.Open || place?.State is PlaceState.Waitlisted or PlaceState.Offered;
        if (!isWelcome)
            return isSame ? JoinState.Requested : Ask(wish, now);
        if (isSame && place!.State == PlaceState.Waitlisted)
            return JoinState.Waitlisted;
        if (isSame || IsFree(wish.Listens))
        {
            _roster.Take(wish, now);
            return JoinState.Active;
        }
        Put(Fresh(wish, PlaceState.Waitlisted, now));
        Offer(now);
        return JoinState.Waitlisted;
    }

    /// <summary>Takes the seat that is held.</summary>
    public Outcome<Done> Accept(SeatWish wish, DateTimeOffset now)
    {
        if (_roster.Find(wish.Person) is { HoldsSeat: true })
            return new Done();
        var place = Find(wish.Person);
        if (place is null or { State: PlaceState.Requested or PlaceState.Waitlisted } || IsBarred(wish.Person))
            return CircleRefusals.NotFound;
        if (place.State != PlaceState.Offered || place.OfferUntil <= now)
            return CircleRefusals.SeatPassedOn;
        if (wish.AgreementVersion != Profile.AgreementVersion)
            return CircleRefusals.AgreementChanged;
        _roster.Take(wish with { Listens = place.Listens }, now);
        return new Done();
    }

    /// <summary>Gives up a request, a place in line or an offer. What had ended already stays so.</summary>
    public Outcome<Done> StepBack(PersonId person, DateTimeOffset now)
    {
        var place = Find(person);
        if (place is null)
            return CircleRefusals.NotFound;
        if (place.State == PlaceState.Seated && _roster.Find(person) is { HoldsSeat: true })
            return CircleRefusals.AlreadyMember;
        if (place.IsWaiting)
            End(place, now);
        return new Done();
    }

    /// <summary>A facilitator says yes: the person is offered a seat, or stands in line where they asked.</summary>
    public Outcome<Done> Welcome(PersonId actor, PersonId person, DateTimeOffset now)
    {
        var asked = Asked(actor, person);
        if (asked.IsRefused)
            return asked.Refusal!;
        if (asked.Value.State != PlaceState.Requested)
            return asked.Value.State == PlaceState.Ended ? CircleRefusals.NotFound : new Done();
        if (Profile.State == CircleState.Closed || IsBarred(person))
            return CircleRefusals.NotFound;
        _audit.Write(actor, AuditAct.RequestWelcomed, now, person);
        Offer(now);
        var welcomed = asked.Value with { State = PlaceState.Waitlisted };
        Put(welcomed);
        if (IsFree(welcomed.Listens))
            Offer(welcomed, NoticeKind.RequestWelcomed, now);
        else
            Tell(person, NoticeKind.RequestWelcomed, now, withLetter: true);
        return new Done();
    }

    /// <summary>A facilitator says no, also to somebody whom they welcomed before.</summary>
    /// <param name="reason">What the person is told, if anything.</param>
    public Outcome<Done> Decline(PersonId actor, PersonId person, MessageText? reason, DateTimeOffset now)
    {
        var asked = Asked(actor, person);
        if (asked.IsRefused)
            return asked.Refusal!;
        if (!asked.Value.IsWaiting)
            return asked.Value.State == PlaceState.Seated ? CircleRefusals.AlreadyMember : new Done();
        _audit.Write(actor, AuditAct.RequestDeclined, now, person, reason: reason);
        Tell(person, NoticeKind.RequestDeclined, now, why: reason);
        End(asked.Value, now);
        return new Done();
    }

    /// <summary>Ends the offers that have run out, and offers what is free to whoever is next.</summary>
    public Outcome<Done> PassOn(DateTimeOffset now)
    {
        Offer(now);
        return new Done();
    }

    /// <summary>The circle ends: whoever waits is told, and nobody waits any more.</summary>
    internal void Close(MessageText reason, DateTimeOffset now)
    {
        foreach (var place in _places.Values.Where(p => p.IsWaiting).ToList())
        {
            Tell(place.Person, NoticeKind.CircleClosed, now, why: reason);
            Put(place with { State = PlaceState.Ended, OfferUntil = null });
        }
    }

    /// <summary>Why this person can't come in this way; an outsider learns no more than they knew.</summary>
    private Refusal? Hindrance(SeatWish wish)
    {
        if (IsBarred(wish.Person))
            return CircleRefusals.NotFound;
        if (_roster.Find(wish.Person) is { HoldsSeat: true })
            return CircleRefusals.AlreadyMember;
        if (Profile.State == CircleState.Closed || Profile.JoinPolicy == JoinPolicy.ByInvitation)
            return CircleRefusals.NotFound;
        if (wish.AgreementVersion != Profile.AgreementVersion)
            return CircleRefusals.AgreementChanged;
        return wish.Listens && Profile.ListenerSeats == 0 ? CircleRefusals.NoListenerSeats : null;
    }

    private bool IsBarred(PersonId person) => _roster.Find(person)?.State == MembershipState.Removed;

    private Outcome<Place> Asked(PersonId actor, PersonId person) =>
        _roster.Lead(actor).Then<Place>(_ => Find(person) is { } place ? place : CircleRefusals.NotFound);

    private Outcome<JoinState> Ask(SeatWish wish, DateTimeOffset now)
    {
        var isNews = Find(wish.Person) is not { } earlier || earlier.Since <= now - BetweenCalls;
        Put(Fresh(wish, PlaceState.Requested, now));
        if (isNews)
            foreach (var lead in _roster.Leads)
                Tell(lead, NoticeKind.RequestWaiting, now);
        return JoinState.Requested;
    }

    private Place Fresh(SeatWish wish, PlaceState state, DateTimeOffset now) =>
        new()
        {
            Circle = Profile.Id,
            Person = wish.Person,
            State = state,
            Listens = wish.Listens,
            Turn = 1 + _places.Values.Select(p => p.Turn).DefaultIfEmpty().Max(),
            Since = now,
        };

    /// <summary>Somebody's part in leading changed, and with it what seats are taken.</summary>
    internal void Rearrange(PersonId person, DateTimeOffset now)
    {
        if (_roster.Find(person) is { HoldsSeat: true } member)
            Settle(member, now);
        Offer(now);
    }

    internal bool IsFree(bool listens)
    {
        var held = Waiting(PlaceState.Offered).Count(p => p.Listens == listens);
        return _roster.CountSeated(listens) + held < (listens ? Profile.ListenerSeats : Profile.Capacity);
    }

    private IEnumerable<Place> Waiting(PlaceState state) => _places.Values.Where(p => p.State == state);

    private Place? NextInLine(bool listens) =>
        Waiting(PlaceState.Waitlisted).Where(p => p.Listens == listens && !IsBarred(p.Person)).MinBy(p => p.Turn);

    /// <summary>Offers that have run out end, and free seats go to whoever is next in line.</summary>
    private void Offer(DateTimeOffset now)
    {
        foreach (var place in Waiting(PlaceState.Offered).Where(p => p.OfferUntil <= now).ToList())
        {
            Tell(place.Person, NoticeKind.SeatPassedOn, now);
            Put(place with { State = PlaceState.Ended, OfferUntil = null });
        }
        if (Profile.State == CircleState.Closed)
            return;
        foreach (var listens in (bool[])[false, true])
        {
            while (IsFree(listens) && NextInLine(listens) is { } next)
                Offer(next, NoticeKind.SeatOffered, now);
        }
    }

    private void Offer(Place place, NoticeKind kind, DateTimeOffset now)
    {
        var until = OfferEnds(now);
        Put(place with { State = PlaceState.Offered, OfferUntil = until });
        Tell(place.Person, kind, now, until, withLetter: true);
        _changes.Insert(
            new Errand
            {
                Id = NewId.At(now),
                Kind = ErrandKind.PassOnOffers,
                Circle = Profile.Id,
                DueAt = until,
            }
        );
    }

    private DateTimeOffset OfferEnds(DateTimeOffset now)
    {
        var beforeMeeting = _nextMeeting(now + BeforeMeeting + ShortestOffer) - BeforeMeeting;
        var longest = now + LongestOffer;
        return beforeMeeting < longest ? beforeMeeting : longest;
    }

    private void End(Place place, DateTimeOffset now)
    {
        Put(place with { State = PlaceState.Ended, OfferUntil = null });
        Offer(now);
    }

    /// <summary>They have a seat, by whichever way: they no longer wait, and what was held for them is not held any more.</summary>
    private void Settle(Membership member, DateTimeOffset now)
    {
        if (Find(member.Person) is not { IsWaiting: true } place)
            return;
        Put(place with { State = PlaceState.Seated, OfferUntil = null });
        Offer(now);
    }

    private void Put(Place place)
    {
        if (_places.ContainsKey(place.Person))
            _changes.Update(place);
        else
            _changes.Insert(place);
        _places[place.Person] = place;
    }

    private void Tell(
        PersonId person,
        NoticeKind kind,
        DateTimeOffset now,
        DateTimeOffset? when = null,
        MessageText? why = null,
        bool withLetter = false
    )
    {
        var notice = Notice.To(person, kind, Profile.Id, now) with { When = when, Why = why };
        _changes.Insert(notice);
        if (withLetter)
            _changes.Insert(
                new Errand
                {
                    Id = NewId.At(now),
                    Kind = ErrandKind.Letter,
                    Circle = Profile.Id,
                    Notice = notice.Id,
                    DueAt = now,
                }
            );
    }
}
