using System.Text.Json.Serialization;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Empathy;

namespace PeerCircles.Server.Conversations;

/// <summary>
/// A row of a circle as one person may see it. Rows are merged by their key (said with each kind); of two rows with the
/// same key the one with the greater <see cref="Changed"/> is newer.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ProfileRow), "circle")]
[JsonDerivedType(typeof(MemberRow), "member")]
[JsonDerivedType(typeof(MessageRow), "message")]
[JsonDerivedType(typeof(SupportRow), "support")]
[JsonDerivedType(typeof(PromptRow), "prompt")]
[JsonDerivedType(typeof(ExchangeRow), "exchange")]
public abstract record CircleRow
{
    /// <summary>Sequence of the last change that this viewer can see.</summary>
    public required long Changed { get; init; }
}

/// <summary>What the circle is. There is one.</summary>
public sealed record ProfileRow : CircleRow
{
    public required string Name { get; init; }
    public required string Theme { get; init; }
    public required string Language { get; init; }
    public required string Format { get; init; }
    public required string TimeZone { get; init; }
    public required WeeklyView Weekly { get; init; }
    public required int Capacity { get; init; }

    /// <summary>0–2, beside the capacity.</summary>
    public required int ListenerSeats { get; init; }
    public required Pace Pace { get; init; }
    public required CircleState State { get; init; }
    public required int RetentionDays { get; init; }
    public required JoinPolicy JoinPolicy { get; init; }
    public required AgreementView Agreement { get; init; }
}

/// <summary>Wall clock in the circle's zone.</summary>
/// <param name="Day">Lower-case English name of the day.</param>
/// <param name="Start"><c>HH:mm</c>.</param>
/// <param name="Minutes">Length.</param>
public sealed record WeeklyView(string Day, string Start, int Minutes);

public sealed record AgreementView(int Version, IReadOnlyList<string> Lines);

/// <summary>Someone with a seat, or who had one: then they are off the ring, and their words keep a name. Key: person.</summary>
public sealed record MemberRow : CircleRow
{
    public required Guid Person { get; init; }

    /// <summary>Empty once their account is deleted: someone who left.</summary>
    public required string Name { get; init; }

    /// <summary>What they were called before, and since when they aren't; null while they have had one name here.</summary>
    public required string? FormerName { get; init; }
    public required DateTimeOffset? RenamedAt { get; init; }

    /// <summary>Avatar colour, 0–7.</summary>
    public required int Colour { get; init; }
    public required MemberRole Role { get; init; }
    public required MembershipState State { get; init; }

    /// <summary>Has a listener's seat: no turn in meetings.</summary>
    public required bool Listens { get; init; }
    public required DateTimeOffset? MutedUntil { get; init; }
}

/// <summary>What became of a message, for whoever looks.</summary>
public enum MessageShown
{
    Visible,

    /// <summary>Hidden from the circle by a moderator.</summary>
    Hidden,

    /// <summary>Taken back by its author.</summary>
    Deleted,

    /// <summary>This viewer does not want to hear its author. The others read it.</summary>
    Blocked,

    /// <summary>Kept for no longer.</summary>
    Gone,
}

/// <summary>Key: position, which is also the order.</summary>
/// <remarks>Not sealed, as the serialiser lets only such a type say its kind where it stands by itself, as a quote does.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(MessageRow), "message")]
public record MessageRow : CircleRow
{
    public required long Position { get; init; }
    public required Guid Id { get; init; }
    public required Guid Author { get; init; }
    public required DateTimeOffset PostedAt { get; init; }
    public required MessageShown State { get; init; }

    /// <summary>Null unless visible.</summary>
    public required string? Text { get; init; }
    public required long? ReplyTo { get; init; }

    /// <summary>Codes of subjects that a reader may want to know of first; browsers have words for them.</summary>
    public required IReadOnlyList<string> ContentNotes { get; init; }

    /// <summary>When its words were last changed; null when they are the first ones.</summary>
    public required DateTimeOffset? EditedAt { get; init; }
}

/// <summary>The support phrases that were said to a message. Which, never how many. Key: position of the message.</summary>
/// <remarks>Not sealed for the same reason as <see cref="MessageRow"/>.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(SupportRow), "support")]
public record SupportRow : CircleRow
{
    public required long Position { get; init; }

    /// <summary>Each once, in a fixed order.</summary>
    public required IReadOnlyList<Phrase> Said { get; init; }

    /// <summary>Those of them that the viewer said.</summary>
    public required IReadOnlyList<Phrase> Mine { get; init; }

    /// <summary>Who said what, for the message's author; null for everybody else.</summary>
    public required IReadOnlyList<PhraseBy>? By { get; init; }
}

public sealed record PhraseBy(Phrase Phrase, Guid Person);

/// <summary>Key: position; the highest is on the card now.</summary>
public sealed record PromptRow : CircleRow
{
    public required long Position { get; init; }
    public required Guid Id { get; init; }
    public required string Text { get; init; }
    public required string? Theme { get; init; }

    /// <summary>1 light to 3 deep.</summary>
    public required int? Depth { get; init; }
    public required IReadOnlyList<string> ContentNotes { get; init; }
    public required string? Source { get; init; }
    public required Guid PostedBy { get; init; }
    public required DateTimeOffset PostedAt { get; init; }
}

/// <summary>Key: id. The reflection is the circle's; what is in <see cref="Pair"/> only the two see.</summary>
/// <remarks>Not sealed for the same reason as <see cref="MessageRow"/>.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ExchangeRow), "exchange")]
public record ExchangeRow : CircleRow
{
    public required Guid Id { get; init; }

    /// <summary>Position of the share.</summary>
    public required long Share { get; init; }
    public required Guid Reflector { get; init; }
    public required Guid Speaker { get; init; }

    /// <summary>The latest reflection; null when withdrawn.</summary>
    public required string? Text { get; init; }

    /// <summary>The share was deleted or hidden, and what restates it with it. A hidden share can come back.</summary>
    public required bool Withdrawn { get; init; }

    /// <summary>1–3.</summary>
    public required int Attempt { get; init; }
    public required DateTimeOffset ReflectedAt { get; init; }

    /// <summary>The speaker said: yes, that is it.</summary>
    public required bool Heard { get; init; }

    /// <summary>Null for everybody but the reflector and the speaker.</summary>
    public required PairView? Pair { get; init; }
}

public sealed record PairView(ExchangeState State, ReflectionAnswer? Answer, int TriesLeft, ReceiptView? Receipt);

/// <summary>1–7 each.</summary>
public sealed record ReceiptView(int Understood, int AcceptedAsIAm, int CaredFor, string? Words, DateTimeOffset SentAt);

/// <summary>A page of what changed in a circle, for one viewer.</summary>
/// <param name="After">What this page follows on. A browser whose level is lower has missed something and asks.</param>
/// <param name="UpTo">The browser's level once it has applied this.</param>
/// <param name="More">There is more right now: ask again, after <paramref name="UpTo"/>.</param>
/// <param name="Reset">What the browser holds can't be brought up to date: forget it and load afresh.</param>
/// <param name="Rows">Ascending by <see cref="CircleRow.Changed"/>.</param>
/// <param name="Quoted">Messages that rows reply to and that are not among the rows.</param>
public sealed record CircleChanges(
    Guid Circle,
    long After,
    long UpTo,
    bool More,
    bool Reset,
    IReadOnlyList<CircleRow> Rows,
    IReadOnlyList<MessageRow> Quoted
);
