using System.Buffers.Binary;
using PeerCircles.Domain.Circles;

namespace PeerCircles.Domain.Conversations;

/// <summary>What is said in the circle, and the ids that were already heard.</summary>
public sealed class Conversation
{
    private const int Remembered = 400;
    private const int Recalled = 100;

    /// <summary>Ids are kept for longer than words: more than a full circle may say, at its pace, while clocks may differ.</summary>
    private const int Heard = 8_192;

    /// <summary>How far a browser's clock may be off before an old id is looked up once too often, or a collision decides.</summary>
    private static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(10);

    private readonly CircleId _circle;
    private readonly ChangeSequence _changes;
    private readonly Roster _roster;
    private readonly Dictionary<long, Message> _messages = [];
    private readonly Dictionary<(PersonId Author, MessageId Id), long> _positions = [];
    private readonly Queue<long> _recent = new();
    private readonly Queue<HeardId> _heard = new();
    private readonly Queue<long> _recalled = new();

    /// <summary>There are older messages than those whose ids are known.</summary>
    private bool _hasForgotten;

    /// <param name="hasForgotten">There are older messages than these.</param>
    internal Conversation(
        CircleId circle,
        ChangeSequence changes,
        Roster roster,
        IEnumerable<Message> recent,
        bool hasForgotten
    )
    {
        (_circle, _changes, _roster, _hasForgotten) = (circle, changes, roster, hasForgotten);
        foreach (var message in recent.OrderBy(m => m.Position))
            Add(message);
    }

    /// <summary>
    /// Adds an older row that the room fetched because a command names it. A row already known is newer and stays. What is
    /// recalled is kept apart: it must not push out the recent past.
    /// </summary>
    public void Remember(Message message)
    {
        if (!_messages.TryAdd(message.Position, message))
            return;
        _positions[(message.Author, message.Id)] = message.Position;
        _recalled.Enqueue(message.Position);
        if (_recalled.Count > Recalled)
            ForgetRecalled(_recalled.Dequeue());
    }

    /// <summary>Raised within the command that changes a message, with how it was and how it is, so that what hangs on it follows.</summary>
    internal event Action<Message, Message>? Changed;

    public bool Knows(long position) => _messages.ContainsKey(position);

    /// <summary>
    /// Whether this id may have been heard and forgotten, so that the database must be asked. Ids that are version 7 say
    /// when they were made: one made after the oldest message whose id is known can't be among those forgotten.
    /// </summary>
    public bool MayHaveForgotten(PersonId author, MessageId id)
    {
        if (_positions.TryGetValue((author, id), out var position))
            return !Knows(position);
        return _hasForgotten
            && (_heard.Count == 0 || id.Value.Version != 7 || MadeAt(id) <= _heard.Peek().PostedAt + ClockDifference);
    }

    public Outcome<MessagePosted> Post(
        PersonId author,
        MessageId id,
        MessageText text,
        long? replyTo,
        IReadOnlyList<string> contentNotes,
        DateTimeOffset now
    )
    {
        var seat = _roster.Seat(author);
        if (seat.IsRefused)
            return seat.Refusal!;
        // Asked before the mute: a retry of what was already said gets its stored answer.
        if (_positions.TryGetValue((author, id), out var position))
            return _messages.TryGetValue(position, out var before)
                ? Again(before, text, replyTo)
                : ConversationRefusals.TextIsGone;
        var voice = _roster.Voice(author, now);
        if (voice.IsRefused)
            return voice.Refusal!;
        if (replyTo is { } target && Readable(author, target).Refusal is { } no)
            return no;
        var message = new Message
        {
            Circle = _circle,
            Position = _changes.Next(),
            Id = id,
            Author = author,
            PostedAt = now,
            Text = text,
            ReplyTo = replyTo,
            ContentNotes = contentNotes,
            State = MessageState.Visible,
            Changed = _changes.Next(),
        };
        _changes.Insert(message);
        Add(message);
        return new MessagePosted(message.Position, message.PostedAt);
    }

    /// <summary>A message in this person's window, whatever became of it.</summary>
    public Outcome<Message> Within(PersonId reader, long position) =>
        _messages.TryGetValue(position, out var message) && _roster.MayRead(reader, position)
            ? message
            : CircleRefusals.NotFound;

    /// <summary>A message that this person can see and act on.</summary>
    public Outcome<Message> Readable(PersonId reader, long position) =>
        Within(reader, position)
            .Then<Message>(message =>
                message.State == MessageState.Visible ? message : ConversationRefusals.NoLongerThere
            );

    public Message? Find(long position) => _messages.GetValueOrDefault(position);

    /// <summary>Hides a message or brings it back; the same state changes nothing, and what its author took back stays so.</summary>
    internal void SetState(long position, MessageState state)
    {
        var message = _messages[position];
        if (message.State == state || message.State is MessageState.Deleted or MessageState.Gone)
            return;
        Put(message with { State = state });
    }

    /// <summary>Another version of a message that is known.</summary>
    internal Message Put(Message message)
    {
        var before = _messages[message.Position];
        message = message with { Changed = _changes.Next() };
        _messages[message.Position] = message;
        _changes.Update(message);
        Changed?.Invoke(before, message);
        return message;
    }

    private static Outcome<MessagePosted> Again(Message before, MessageText text, long? replyTo)
    {
        if (before.Text is null)
            return ConversationRefusals.TextIsGone;
        // What was edited since no longer says what was sent: the id alone tells that it is the same.
        return (before.EditedAt is not null || before.Text.Equals(text)) && before.ReplyTo == replyTo
            ? new MessagePosted(before.Position, before.PostedAt)
            : ConversationRefusals.SameIdOtherText;
    }

    private static DateTimeOffset MadeAt(MessageId id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.Value.TryWriteBytes(bytes, bigEndian: true, out _);
        var milliseconds = BinaryPrimitives.ReadInt64BigEndian(bytes) >>> 16;
        return DateTimeOffset.UnixEpoch.AddMilliseconds(Math.Min(milliseconds, 253_402_300_799_999));
    }

    private void Add(Message message)
    {
        _messages[message.Position] = message;
        _positions[(message.Author, message.Id)] = message.Position;
        _recent.Enqueue(message.Position);
        if (_recent.Count > Remembered)
            _messages.Remove(_recent.Dequeue());
        _heard.Enqueue(new HeardId(message.Author, message.Id, message.Position, message.PostedAt));
        if (_heard.Count > Heard)
            ForgetHeard(_heard.Dequeue());
    }

    private void ForgetHeard(HeardId oldest)
    {
        _hasForgotten = true;
        if (!Knows(oldest.Position))
            _positions.Remove((oldest.Author, oldest.Id));
    }

    private void ForgetRecalled(long position)
    {
        if (_messages.Remove(position, out var message) && (_heard.Count == 0 || position < _heard.Peek().Position))
            _positions.Remove((message.Author, message.Id));
    }

    private readonly record struct HeardId(PersonId Author, MessageId Id, long Position, DateTimeOffset PostedAt);
}
