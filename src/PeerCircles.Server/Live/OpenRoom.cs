using PeerCircles.Domain;
using PeerCircles.Server.Conversations;

namespace PeerCircles.Server.Live;

/// <summary>
/// A circle's room as the browsers of this node have it open: who is there, who rests, who is writing. All of it is memory,
/// and all of it goes with the last one who leaves. The gateway's lock guards it.
/// </summary>
internal sealed class OpenRoom(CircleId circle)
{
    private readonly List<Listener> _listeners = [];
    private readonly Dictionary<PersonId, TypingSign> _typing = [];
    private RoomPresence _presence = new(circle.Value, [], []);

    /// <summary>The last change that was told here; null before the first.</summary>
    private long? _toldUpTo;

    public bool IsEmpty => _listeners.Count == 0;

    public void Add(Listener listener) => _listeners.Add(listener);

    public IReadOnlyList<Listener> WindowsOf(PersonId person) => _listeners.FindAll(l => l.Person == person);

    public bool Has(PersonId person) => _listeners.Exists(l => l.Person == person && EntryOf(l).IsConfirmed);

    /// <summary>From here on this connection hears the circle; a break that its person takes in another window holds here too.</summary>
    public RoomPresence Confirm(Listener listener)
    {
        var entry = EntryOf(listener);
        entry.IsResting = WindowsOf(listener.Person).Any(l => EntryOf(l).IsResting);
        entry.IsConfirmed = true;
        TellTyping();
        return TellPresence();
    }

    /// <summary>To be called once the listener has no entry here any more.</summary>
    public void Remove(Listener listener)
    {
        _listeners.Remove(listener);
        if (!Has(listener.Person))
            StopTyping(listener.Person);
        TellPresence();
    }

    public void SetResting(PersonId person, bool isResting)
    {
        foreach (var window in WindowsOf(person))
            EntryOf(window).IsResting = isResting;
        TellPresence();
    }

    /// <summary>Says to the others that this person is writing.</summary>
    /// <returns>What to hand to <see cref="Expire"/> when the sign's time is over.</returns>
    public TypingSign StartTyping(PersonId person)
    {
        var sign = _typing[person] = new TypingSign(person);
        TellTyping();
        return sign;
    }

    public void StopTyping(PersonId person)
    {
        if (_typing.Remove(person))
            TellTyping();
    }

    /// <summary>Takes a sign away unless a newer one stands in its place.</summary>
    public void Expire(TypingSign sign)
    {
        if (_typing.TryGetValue(sign.Person, out var now) && now == sign)
            StopTyping(sign.Person);
    }

    public void Tell(Delivery delivery)
    {
        NoticeGap(delivery);
        var told = new Fanout(delivery);
        foreach (var listener in _listeners)
            told.To(listener);
        // Who has said it, or may say nothing for now, is no longer writing it.
        foreach (var row in delivery.Parts.Select(p => p.Row))
        {
            if (row is MessageRow message && message.Position == delivery.Sequence)
                StopTyping(new PersonId(message.Author));
            else if (row is MemberRow { MutedUntil: not null } member)
                StopTyping(new PersonId(member.Person));
        }
    }

    /// <summary>
    /// Another server had the circle in between, and what it committed was not told here: the next change must look like a
    /// jump to everybody, so that browsers ask for what they missed.
    /// </summary>
    private void NoticeGap(Delivery delivery)
    {
        if (_toldUpTo is { } told && told != delivery.Before)
        {
            foreach (var listener in _listeners)
                EntryOf(listener).ToldUpTo = null;
        }
        _toldUpTo = delivery.Sequence;
    }

    private RoomPresence TellPresence()
    {
        var here = Confirmed();
        var present = here.Select(l => l.Person.Value).Distinct().ToList();
        var resting = here.Where(l => EntryOf(l).IsResting).Select(l => l.Person.Value).Distinct().ToList();
        // The same people with one window more or less are no news.
        if (present.SequenceEqual(_presence.Present) && resting.SequenceEqual(_presence.Resting))
            return _presence;
        var presence = _presence = new RoomPresence(circle.Value, present, resting);
        var told = Said.That(presence);
        foreach (var listener in here)
            listener.Tell(told);
        return presence;
    }

    /// <summary>Each hears of the others who write, and only when that has changed for them.</summary>
    public void TellTyping()
    {
        foreach (var listener in Confirmed())
        {
            var entry = EntryOf(listener);
            var others = _typing.Keys.Where(p => AreInTouch(listener, p)).Select(p => p.Value).ToList();
            if (others.SequenceEqual(entry.ToldTyping))
                continue;
            entry.ToldTyping = others;
            listener.Tell(Said.That(new RoomTyping(circle.Value, others)));
        }
    }

    /// <summary>Somebody else, and neither has blocked the other.</summary>
    private bool AreInTouch(Listener listener, PersonId other) =>
        other != listener.Person
        && !listener.Blocked.Contains(other)
        && !_listeners.Exists(l => l.Person == other && l.Blocked.Contains(listener.Person));

    private List<Listener> Confirmed() => _listeners.FindAll(l => EntryOf(l).IsConfirmed);

    private RoomEntry EntryOf(Listener listener) => listener.Rooms[circle];
}

/// <summary>That somebody is writing: a newer sign of the same person is another one.</summary>
internal sealed class TypingSign(PersonId person)
{
    public PersonId Person => person;
}
