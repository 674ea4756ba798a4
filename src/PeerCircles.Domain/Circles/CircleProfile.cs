using PeerCircles.Domain.Meetings;

namespace PeerCircles.Domain.Circles;

public enum JoinPolicy
{
    Open,
    ByRequest,
    ByInvitation,
}

/// <summary>How it feels to talk here: with long silences, evenly, or quick and full.</summary>
public enum Pace
{
    Gentle,
    Steady,
    Lively,
}

public enum CircleState
{
    Open,

    /// <summary>It has ended: nobody comes in any more.</summary>
    Closed,
}

/// <summary>What a circle is: its name, theme, agreement and weekly meeting. The people and what they say live beside it.</summary>
public sealed record CircleProfile
{
    public required CircleId Id { get; init; }
    public required string Name { get; init; }

    /// <summary>Slug of one of the six themes.</summary>
    public required string Theme { get; init; }

    /// <summary>BCP 47 tag of the language spoken.</summary>
    public required string Language { get; init; }

    /// <summary>Slug of the meeting format.</summary>
    public required string Format { get; init; }

    public required DayOfWeek MeetsOn { get; init; }

    /// <summary>Minutes after midnight, wall clock in <see cref="TimeZone"/>.</summary>
    public required int StartMinute { get; init; }

    public required int MeetingMinutes { get; init; }

    /// <summary>IANA name.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Seats for members, beside the facilitators.</summary>
    public required int Capacity { get; init; }

    /// <summary>Seats for people who listen without a turn, beside those for members: 0–2.</summary>
    public required int ListenerSeats { get; init; }

    public required Pace Pace { get; init; }
    public required CircleState State { get; init; }

    public required JoinPolicy JoinPolicy { get; init; }

    /// <summary>How long what was said is kept.</summary>
    public required int RetentionDays { get; init; }

    public required int AgreementVersion { get; init; }
    public required IReadOnlyList<string> AgreementLines { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Sequence of the last change of this row.</summary>
    public required long Changed { get; init; }

    public WeeklyRule Weekly => new(MeetsOn, TimeOnly.MinValue.AddMinutes(StartMinute), MeetingMinutes, TimeZone);
}
