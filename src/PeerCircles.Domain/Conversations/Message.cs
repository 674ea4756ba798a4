namespace PeerCircles.Domain.Conversations;

public enum MessageState
{
    Visible,

    /// <summary>Hidden from the circle by a moderator; staff can bring it back.</summary>
    Hidden,

    /// <summary>Taken back by its author: the text is no more, and nobody can bring it back.</summary>
    Deleted,

    /// <summary>An empty tombstone: the text is no more.</summary>
    Gone,
}

/// <summary>What someone said in a circle. Its position never changes; (circle, position) is its key.</summary>
public sealed record Message
{
    public required CircleId Circle { get; init; }
    public required long Position { get; init; }

    /// <summary>Made by the sender's browser; unique together with circle and author.</summary>
    public required MessageId Id { get; init; }

    public required PersonId Author { get; init; }
    public required DateTimeOffset PostedAt { get; init; }

    /// <summary>Null once deleted or gone.</summary>
    public required MessageText? Text { get; init; }

    /// <summary>Position of the message that this one answers.</summary>
    public long? ReplyTo { get; init; }

    /// <summary>Codes of subjects that somebody may want to know of before they read.</summary>
    public required IReadOnlyList<string> ContentNotes { get; init; }

    /// <summary>When its words were last changed; null when they are the first ones.</summary>
    public DateTimeOffset? EditedAt { get; init; }

    public required MessageState State { get; init; }

    /// <summary>Sequence of the last change of this row.</summary>
    public required long Changed { get; init; }
}

/// <summary>The stored answer to "send": the same for every retry.</summary>
public sealed record MessagePosted(long Position, DateTimeOffset PostedAt);

/// <param name="EditedAt">Null when the words have been the same from the start.</param>
public sealed record MessageEdited(long Position, DateTimeOffset? EditedAt);
