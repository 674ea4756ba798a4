namespace PeerCircles.Domain;

/// <summary>A value, or the named reason why there is none. Unexpected failures stay exceptions.</summary>
public readonly struct Outcome<T>
{
    private readonly T? _value;

    private Outcome(T? value, Refusal? refusal)
    {
        _value = value;
        Refusal = refusal;
    }

    public Refusal? Refusal { get; }

    public bool IsRefused => Refusal is not null;

    /// <exception cref="InvalidOperationException">The outcome is a refusal: ask <see cref="IsRefused"/> first.</exception>
    public T Value => Refusal is null ? _value! : throw new InvalidOperationException($"Refused: {Refusal.Reason}");

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Refusal refusal) => new(default, refusal);

    public static Outcome<T> FromValue(T value) => new(value, null);

    public static Outcome<T> FromRefusal(Refusal refusal) => new(default, refusal);

    public Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> next) => Refusal is null ? next(_value!) : Refusal;

    public Outcome<TNext> Select<TNext>(Func<T, TNext> map) => Refusal is null ? map(_value!) : Refusal;
}

/// <summary>The value of an outcome that has nothing more to say than that it happened.</summary>
public readonly record struct Done;
