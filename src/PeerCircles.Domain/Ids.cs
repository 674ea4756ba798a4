namespace PeerCircles.Domain;

/// <summary>An id of 128 bits. New ones are UUID version 7, so that index pages fill in order.</summary>
public interface IStrongId<TSelf>
    where TSelf : struct, IStrongId<TSelf>
{
    Guid Value { get; }
    static abstract TSelf From(Guid value);
}

public readonly record struct CircleId(Guid Value) : IStrongId<CircleId>
{
    public static CircleId From(Guid value) => new(value);
}

public readonly record struct PersonId(Guid Value) : IStrongId<PersonId>
{
    public static PersonId From(Guid value) => new(value);
}

/// <summary>Made by the sender's browser: a retry carries the same id and so can't post twice.</summary>
public readonly record struct MessageId(Guid Value) : IStrongId<MessageId>
{
    public static MessageId From(Guid value) => new(value);
}

public readonly record struct PromptId(Guid Value) : IStrongId<PromptId>
{
    public static PromptId From(Guid value) => new(value);
}

public readonly record struct ExchangeId(Guid Value) : IStrongId<ExchangeId>
{
    public static ExchangeId From(Guid value) => new(value);
}

public readonly record struct FlagId(Guid Value) : IStrongId<FlagId>
{
    public static FlagId From(Guid value) => new(value);
}

public readonly record struct CaseId(Guid Value) : IStrongId<CaseId>
{
    public static CaseId From(Guid value) => new(value);
}

public readonly record struct NoticeId(Guid Value) : IStrongId<NoticeId>
{
    public static NoticeId From(Guid value) => new(value);
}

public static class StrongId
{
    /// <summary>As a plain method, since expression trees can't hold a static abstract member.</summary>
    public static TId Make<TId>(Guid value)
        where TId : struct, IStrongId<TId> => TId.From(value);
}

/// <summary>Ids for rows that no browser names.</summary>
public static class NewId
{
    public static Guid At(DateTimeOffset now) => Guid.CreateVersion7(now);
}
