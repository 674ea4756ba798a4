using PeerCircles.Domain;
using PeerCircles.Domain.Circles;

namespace PeerCircles.Server.Live;

/// <summary>
/// A circle's room, on whichever node it is open: one writer for one circle. Only records of this server cross it, never
/// types of the domain.
/// </summary>
internal interface ICircleRoom : IGrainWithGuidKey
{
    Task<RoomReply<T>> Do<T>(RoomCommand<T> command);

    /// <summary>Says that the room is in use, though commands of its own node pass the grain by.</summary>
    Task StayOpen();
}

/// <summary>What someone wants in a circle, with everything that deciding it needs.</summary>
/// <typeparam name="T">What it answers.</typeparam>
[GenerateSerializer, Immutable]
internal abstract record RoomCommand<T>
{
    /// <summary>Rows that must be in the room's memory to decide.</summary>
    public virtual RoomNeeds Needs => default;

    /// <summary>The name only: the cluster's log prints what it could not deliver, and a command holds what somebody said.</summary>
    public sealed override string ToString() => GetType().Name;

    /// <summary>Decides, and changes the circle or refuses. Runs alone in its circle and waits for nothing.</summary>
    public abstract Outcome<T> Apply(Circle circle, RoomMoment moment);
}

/// <summary>An outcome that can travel between nodes.</summary>
[GenerateSerializer, Immutable]
internal sealed record RoomReply<T>(
    [property: Id(0)] bool IsRefused,
    [property: Id(1)] T? Value,
    [property: Id(2)] RefusalKind Kind,
    [property: Id(3)] string? Reason,
    [property: Id(4)] string? Sentence,
    [property: Id(5)] TimeSpan? RetryAfter
)
{
    public static RoomReply<T> From(Outcome<T> outcome) =>
        outcome.Refusal is { } no
            ? new(true, default, no.Kind, no.Reason, no.Sentence, no.RetryAfter)
            : new(false, outcome.Value, default, null, null, null);

    public Outcome<T> ToOutcome() =>
        IsRefused ? new Refusal(Kind, Reason!, Sentence!) { RetryAfter = RetryAfter } : Outcome<T>.FromValue(Value!);
}
