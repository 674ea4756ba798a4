using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;

namespace PeerCircles.Domain.Empathy;

/// <summary>The empathy exchanges of a circle: reflect, answer, try again, rest; then perhaps a receipt.</summary>
public sealed class Exchanges
{
    private readonly CircleId _circle;
    private readonly ChangeSequence _changes;
    private readonly Roster _roster;
    private readonly Conversation _conversation;
    private readonly Dictionary<ExchangeId, EmpathyExchange> _exchanges = [];
    private readonly HashSet<long> _whole = [];

    internal Exchanges(
        CircleId circle,
        ChangeSequence changes,
        Roster roster,
        Conversation conversation,
        IEnumerable<EmpathyExchange> open
    )
    {
        (_circle, _changes, _roster, _conversation) = (circle, changes, roster, conversation);
        foreach (var exchange in open)
            Remember(exchange);
        roster.Unseated += RestThoseOf;
        conversation.Changed += FollowShare;
    }

    public void Remember(EmpathyExchange exchange) => _exchanges.TryAdd(exchange.Id, exchange);

    /// <summary>All exchanges on this share, ended ones too, have been remembered.</summary>
    public void RememberedAllOn(long share) => _whole.Add(share);

    public bool KnowsAllOn(long share) => _whole.Contains(share);

    public bool Knows(ExchangeId id) => _exchanges.ContainsKey(id);

    /// <param name="isWelcome">False when the speaker doesn't want to hear this person.</param>
    public Outcome<ExchangeStep> Reflect(
        PersonId reflector,
        ExchangeId id,
        long share,
        MessageText text,
        DateTimeOffset now,
        bool isWelcome = true
    )
    {
        if (_roster.Seat(reflector).Refusal is { } outside)
            return outside;
        // Asked before the mute: a retry of what was already said gets its stored answer.
        if (_exchanges.TryGetValue(id, out var before))
            return before.Reflector != reflector || before.Share != share || before.Attempt != 1
                    ? ConversationRefusals.SameIdOtherText
                : before.Text is null ? ConversationRefusals.TextIsGone
                : before.Text.Equals(text) ? Step(before)
                : ConversationRefusals.SameIdOtherText;
        if (_roster.Voice(reflector, now).Refusal is { } muted)
            return muted;
        var message = _conversation.Readable(reflector, share);
        if (message.IsRefused)
            return message.Refusal!;
        if (message.Value.Author == reflector)
            return EmpathyRefusals.OwnShare;
        if (_roster.Seat(message.Value.Author).IsRefused)
            return EmpathyRefusals.SpeakerHasLeft;
        if (!isWelcome)
            return EmpathyRefusals.CannotReflect;
        var others = _exchanges.Values.Where(e => e.Share == share).ToList();
        if (others.Exists(e => e.Reflector == reflector))
            return EmpathyRefusals.AlreadyReflected;
        if (others.Exists(e => e.IsOpen))
            return EmpathyRefusals.SomeoneIsReflecting;
        return Put(
            new EmpathyExchange
            {
                Id = id,
                Circle = _circle,
                Share = share,
                Reflector = reflector,
                Speaker = message.Value.Author,
                Text = text,
                Attempt = 1,
                ReflectedAt = now,
                Reflected = _changes.Next(),
                State = ExchangeState.AwaitingAnswer,
                Changed = _changes.Next(),
                PairChanged = _changes.Next(),
            },
            RowAction.Insert
        );
    }

    public Outcome<ExchangeStep> ReflectAgain(
        PersonId reflector,
        ExchangeId id,
        int attempt,
        MessageText text,
        DateTimeOffset now
    ) =>
        OfPair(reflector, id)
            .Then<ExchangeStep>(exchange =>
            {
                if (exchange.Reflector != reflector)
                    return EmpathyRefusals.NotTheReflector;
                if (exchange.Attempt == attempt && text.Equals(exchange.Text))
                    return Step(exchange);
                if (_roster.Voice(reflector, now).Refusal is { } muted)
                    return muted;
                if (exchange.Withdrawn)
                    return EmpathyRefusals.ShareWithdrawn;
                if (exchange.State != ExchangeState.AwaitingReflection || attempt != exchange.Attempt + 1)
                    return EmpathyRefusals.NotYourTurn;
                return Put(
                    exchange with
                    {
                        Text = text,
                        Attempt = attempt,
                        ReflectedAt = now,
                        Reflected = _changes.Next(),
                        State = ExchangeState.AwaitingAnswer,
                        Answer = null,
                        Changed = _changes.Next(),
                        PairChanged = _changes.Next(),
                    },
                    RowAction.Update
                );
            });

    public Outcome<ExchangeStep> Answer(
        PersonId speaker,
        ExchangeId id,
        int attempt,
        ReflectionAnswer answer,
        DateTimeOffset now
    ) =>
        OfPair(speaker, id)
            .Then<ExchangeStep>(exchange =>
            {
                if (exchange.Speaker != speaker)
                    return EmpathyRefusals.NotTheSpeaker;
                if (exchange.Attempt == attempt && exchange.Answer == answer)
                    return Step(exchange);
                if (_roster.Voice(speaker, now).Refusal is { } muted)
                    return muted;
                if (exchange.Withdrawn)
                    return EmpathyRefusals.ShareWithdrawn;
                if (exchange.State != ExchangeState.AwaitingAnswer || attempt != exchange.Attempt)
                    return EmpathyRefusals.NotYourTurn;
                var state = StateAfter(answer, attempt);
                return Put(
                    exchange with
                    {
                        State = state,
                        Answer = answer,
                        // The circle learns that someone felt heard; that they did not is the pair's own.
                        Changed = state == ExchangeState.Heard ? _changes.Next() : exchange.Changed,
                        PairChanged = _changes.Next(),
                    },
                    RowAction.Update
                );
            });

    public Outcome<ExchangeStep> SendReceipt(PersonId speaker, ExchangeId id, Receipt receipt, DateTimeOffset now) =>
        OfPair(speaker, id)
            .Then<ExchangeStep>(exchange =>
            {
                if (exchange.Speaker != speaker)
                    return EmpathyRefusals.NotTheSpeaker;
                if (exchange.Receipt is { } before)
                    return before == receipt ? Step(exchange) : ConversationRefusals.SameIdOtherText;
                if (_roster.Voice(speaker, now).Refusal is { } muted)
                    return muted;
                if (exchange.Withdrawn)
                    return EmpathyRefusals.ShareWithdrawn;
                if (exchange.IsOpen)
                    return EmpathyRefusals.ReceiptTooEarly;
                return Put(
                    exchange with
                    {
                        Understood = receipt.Understood,
                        AcceptedAsIAm = receipt.AcceptedAsIAm,
                        CaredFor = receipt.CaredFor,
                        ReceiptWords = receipt.Words,
                        ReceiptSentAt = now,
                        PairChanged = _changes.Next(),
                    },
                    RowAction.Update
                );
            });

    /// <summary>Empties an exchange of someone whose account is deleted: it held the words of both about one of them.</summary>
    public void Erase(PersonId person, ExchangeId id)
    {
        if (!_exchanges.TryGetValue(id, out var exchange) || !exchange.IsOfPair(person) || exchange.IsErased)
            return;
        Put(
            exchange with
            {
                Text = null,
                Withdrawn = true,
                State = exchange.IsUnfinished ? ExchangeState.Rested : exchange.State,
                Answer = null,
                Understood = null,
                AcceptedAsIAm = null,
                CaredFor = null,
                ReceiptWords = null,
                ReceiptSentAt = null,
                Changed = _changes.Next(),
                PairChanged = _changes.Next(),
            },
            RowAction.Update
        );
    }

    private static ExchangeState StateAfter(ReflectionAnswer answer, int attempt) =>
        answer == ReflectionAnswer.Yes ? ExchangeState.Heard
        : attempt < EmpathyExchange.MostAttempts ? ExchangeState.AwaitingReflection
        : ExchangeState.Rested;

    /// <summary>With one of the pair gone there is no way on: the exchange rests, and the share is free for another listener.</summary>
    private void RestThoseOf(PersonId person) => Rest(e => e.IsOfPair(person));

    /// <summary>Likewise where one of the two no longer wants to hear the other.</summary>
    internal void RestBetween(PersonId one, PersonId other) => Rest(e => e.IsOfPair(one) && e.IsOfPair(other));

    private void Rest(Predicate<EmpathyExchange> which)
    {
        foreach (var exchange in _exchanges.Values.Where(e => e.IsUnfinished && which(e)).ToList())
            Put(exchange with { State = ExchangeState.Rested, PairChanged = _changes.Next() }, RowAction.Update);
    }

    /// <summary>
    /// A reflection says once more what the share said: it goes with it, and comes back with it. With a deleted share it is
    /// erased, and what the speaker said in return too.
    /// </summary>
    private void FollowShare(Message before, Message share)
    {
        if (before.State == share.State)
            return;
        foreach (var exchange in _exchanges.Values.Where(e => e.Share == share.Position).ToList())
        {
            var isDeleted = share.State is MessageState.Deleted or MessageState.Gone;
            Put(
                exchange with
                {
                    Withdrawn = share.State != MessageState.Visible,
                    Text = isDeleted ? null : exchange.Text,
                    ReceiptWords = isDeleted ? null : exchange.ReceiptWords,
                    State = isDeleted && exchange.IsUnfinished ? ExchangeState.Rested : exchange.State,
                    Changed = _changes.Next(),
                    PairChanged = _changes.Next(),
                },
                RowAction.Update
            );
        }
    }

    /// <summary>To a third person an exchange's inside does not exist.</summary>
    private Outcome<EmpathyExchange> OfPair(PersonId person, ExchangeId id) =>
        _roster.Seat(person).IsRefused || !_exchanges.TryGetValue(id, out var exchange) || !exchange.IsOfPair(person)
            ? CircleRefusals.NotFound
            : exchange;

    private Outcome<ExchangeStep> Put(EmpathyExchange exchange, RowAction action)
    {
        if (action == RowAction.Insert)
            _changes.Insert(exchange);
        else
            _changes.Update(exchange);
        _exchanges[exchange.Id] = exchange;
        return Step(exchange);
    }

    private static ExchangeStep Step(EmpathyExchange exchange) => new(exchange.Id, exchange.Attempt, exchange.State);
}
