using PeerCircles.Domain.Conversations;

namespace PeerCircles.Domain.Empathy;

public enum ReflectionAnswer
{
    Yes,
    Partly,
    NotYet,
}

public enum ExchangeState
{
    /// <summary>The speaker has a reflection to answer.</summary>
    AwaitingAnswer,

    /// <summary>The reflector may try once more.</summary>
    AwaitingReflection,

    /// <summary>The speaker said yes: fully heard.</summary>
    Heard,

    /// <summary>The tries are used up, or one of the pair has gone; the exchange rests, and that is all right.</summary>
    Rested,
}

/// <summary>How understood the speaker felt, 1–7 each. Own wording after the felt-understood literature (Morelli 2014).</summary>
public sealed record Receipt(int Understood, int AcceptedAsIAm, int CaredFor, MessageText? Words);

/// <summary>
/// One listener reflects one share until its speaker feels heard. The circle sees the reflection and whether the speaker
/// felt heard; answers and receipt are the pair's alone, which is why changes of theirs are counted apart.
/// </summary>
public sealed record EmpathyExchange
{
    /// <summary>The first reflection and two more.</summary>
    public const int MostAttempts = 3;

    public required ExchangeId Id { get; init; }
    public required CircleId Circle { get; init; }

    /// <summary>Position of the share.</summary>
    public required long Share { get; init; }

    public required PersonId Reflector { get; init; }
    public required PersonId Speaker { get; init; }

    /// <summary>The latest reflection; null once the speaker has deleted the share that it restates.</summary>
    public required MessageText? Text { get; init; }

    /// <summary>The share is not to be seen, so neither is what restates it.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Which reflection this is, 1–3.</summary>
    public required int Attempt { get; init; }

    public required DateTimeOffset ReflectedAt { get; init; }

    /// <summary>Sequence of the latest reflection: who was out when it was said does not read it.</summary>
    public required long Reflected { get; init; }
    public required ExchangeState State { get; init; }

    /// <summary>The speaker's answer to the latest reflection; null while they think.</summary>
    public ReflectionAnswer? Answer { get; init; }

    public int? Understood { get; init; }
    public int? AcceptedAsIAm { get; init; }
    public int? CaredFor { get; init; }
    public MessageText? ReceiptWords { get; init; }
    public DateTimeOffset? ReceiptSentAt { get; init; }

    /// <summary>Sequence of the last change that the circle sees.</summary>
    public required long Changed { get; init; }

    /// <summary>Sequence of the last change that the pair sees.</summary>
    public required long PairChanged { get; init; }

    /// <summary>Nothing that either of them said is left.</summary>
    public bool IsErased => Text is null && Answer is null && ReceiptSentAt is null;

    /// <summary>Somebody's turn now.</summary>
    public bool IsOpen => IsUnfinished && !Withdrawn;

    /// <summary>Somebody's turn, as soon as the share is to be seen.</summary>
    public bool IsUnfinished => State is ExchangeState.AwaitingAnswer or ExchangeState.AwaitingReflection;

    public bool IsOfPair(PersonId person) => person == Reflector || person == Speaker;

    public Receipt? Receipt =>
        ReceiptSentAt is null
            ? null
            : new Receipt(Understood!.Value, AcceptedAsIAm!.Value, CaredFor!.Value, ReceiptWords);
}

/// <summary>Where an exchange stands after a step.</summary>
public sealed record ExchangeStep(ExchangeId Exchange, int Attempt, ExchangeState State);
