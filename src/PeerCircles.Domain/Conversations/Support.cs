using PeerCircles.Domain.Circles;

namespace PeerCircles.Domain.Conversations;

/// <summary>Something kind that can be said with one touch. In no order of worth.</summary>
public enum Phrase
{
    IHearYou,
    ThankYou,
    MeToo,
    HoldingYou,
    ThatTookCourage,
    IdLikeToHearMore,
}

/// <summary>
/// The phrases that one person says to one message; none, once they took them back. The circle reads which phrases were said,
/// the author also by whom, which is why changes of those are counted apart.
/// </summary>
public sealed record PhrasesSaid
{
    public required CircleId Circle { get; init; }

    /// <summary>Position of the message.</summary>
    public required long Position { get; init; }

    public required PersonId Person { get; init; }

    /// <summary>Who wrote the message.</summary>
    public required PersonId Author { get; init; }

    /// <summary>In the order of the enumeration.</summary>
    public required IReadOnlyList<Phrase> Phrases { get; init; }

    /// <summary>Sequence of the last time that this person's doing changed which phrases the circle reads; 0 for never.</summary>
    public required long Changed { get; init; }

    /// <summary>Sequence of the last change, which the author and this person see.</summary>
    public required long OwnChanged { get; init; }
}

/// <summary>The support phrases of a circle. They are said, not counted.</summary>
public sealed class Support
{
    private readonly CircleId _circle;
    private readonly ChangeSequence _changes;
    private readonly Roster _roster;
    private readonly Conversation _conversation;
    private readonly Dictionary<long, Dictionary<PersonId, PhrasesSaid>> _said = [];
    private readonly long _wholeFrom;

    /// <param name="recent">All that was said to messages from <paramref name="wholeFrom"/> on.</param>
    internal Support(
        CircleId circle,
        ChangeSequence changes,
        Roster roster,
        Conversation conversation,
        IEnumerable<PhrasesSaid> recent,
        long wholeFrom
    )
    {
        (_circle, _changes, _roster, _conversation) = (circle, changes, roster, conversation);
        _wholeFrom = wholeFrom;
        foreach (var said in recent.GroupBy(s => s.Position))
            _said[said.Key] = said.ToDictionary(s => s.Person);
    }

    public bool KnowsAllOn(long position) => position >= _wholeFrom || _said.ContainsKey(position);

    /// <summary>All that was said to an older message. What is known already is newer and stays.</summary>
    public void RememberAllOn(long position, IEnumerable<PhrasesSaid> said)
    {
        if (!KnowsAllOn(position))
            _said[position] = said.ToDictionary(s => s.Person);
    }

    public IReadOnlyCollection<PhrasesSaid> On(long position) =>
        _said.TryGetValue(position, out var said) ? said.Values : [];

    /// <param name="said">False takes it back.</param>
    public Outcome<Done> Say(PersonId person, long position, Phrase phrase, bool said, DateTimeOffset now)
    {
        if (_roster.Seat(person).Refusal is { } outside)
            return outside;
        var found = _conversation.Within(person, position);
        if (found.IsRefused)
            return found.Refusal!;
        if (found.Value.Author == person)
            return ConversationRefusals.OwnMessage;
        var before = On(position).FirstOrDefault(s => s.Person == person);
        // Asked before the mute: a retry of what was already said gets its stored answer.
        if ((before?.Phrases.Contains(phrase) ?? false) == said)
            return new Done();
        if (_roster.Voice(person, now).Refusal is { } muted)
            return muted;
        if (found.Value.State != MessageState.Visible)
            return ConversationRefusals.NoLongerThere;
        Put(found.Value, before, person, phrase, said);
        return new Done();
    }

    /// <summary>Takes back all that someone said whose account is deleted.</summary>
    public void Erase(PersonId person, long position)
    {
        if (On(position).FirstOrDefault(s => s.Person == person) is not { Phrases.Count: > 0 } said)
            return;
        var erased = said with { Phrases = [], Changed = _changes.Next(), OwnChanged = _changes.Next() };
        _said[position][person] = erased;
        _changes.Update(erased);
    }

    private void Put(Message message, PhrasesSaid? before, PersonId person, Phrase phrase, bool said)
    {
        var isReadAlready = On(message.Position).Any(s => s.Person != person && s.Phrases.Contains(phrase));
        IEnumerable<Phrase> phrases = before?.Phrases ?? [];
        var row = new PhrasesSaid
        {
            Circle = _circle,
            Position = message.Position,
            Person = person,
            Author = message.Author,
            Phrases = [.. (said ? phrases.Append(phrase) : phrases.Where(p => p != phrase)).Order()],
            // That one more, or one fewer, says the same is for the author alone.
            Changed = isReadAlready ? before?.Changed ?? 0 : _changes.Next(),
            OwnChanged = _changes.Next(),
        };
        if (before is null)
            _changes.Insert(row);
        else
            _changes.Update(row);
        if (!_said.TryGetValue(message.Position, out var all))
            _said[message.Position] = all = [];
        all[person] = row;
    }
}
