using PeerCircles.Domain.Circles;
using PeerCircles.Server.Meetings;

namespace PeerCircles.Server.Circles;

public enum SizeWish
{
    /// <summary>Up to six members.</summary>
    Small,

    /// <summary>Seven or more.</summary>
    Larger,
}

public enum ModeWish
{
    Talk,

    /// <summary>A seat without a turn.</summary>
    Listen,
}

/// <summary>
/// What somebody looks for. There is no wish for a diagnosis and none for what others like: a circle fits by its subject, its
/// hours and its manner, never by who is in it.
/// </summary>
internal sealed record Wishes(
    string? Theme,
    string? Language,
    LocalHours Hours,
    SizeWish? Size,
    Pace? Pace,
    ModeWish? Mode
)
{
    private const int MostInSmall = 6;

    public static Wishes None { get; } = new(null, null, new LocalHours(null, null, null, "UTC"), null, null, null);

    /// <summary>A language that one doesn't speak, or a seat that isn't there, is no near miss.</summary>
    public bool CanBeFor(CircleProfile circle) =>
        (Language is null || SharesLanguage(Language, circle.Language))
        && (Mode != ModeWish.Listen || circle.ListenerSeats > 0);

    /// <summary>Each wish that was spoken and can be given up, with whether it is met.</summary>
    public IEnumerable<(FitReason Reason, bool IsMet)> Weigh(CircleProfile circle, IReadOnlyList<Occurrence> coming)
    {
        if (Theme is not null)
            yield return (FitReason.Theme, Theme == circle.Theme);
        if (!Hours.IsAny)
            yield return (FitReason.Time, coming.Any(Hours.Hold));
        if (Size is { } size)
            yield return (FitReason.Size, size == SizeWish.Small == circle.Capacity <= MostInSmall);
        if (Pace is { } pace)
            yield return (FitReason.Pace, pace == circle.Pace);
    }

    /// <summary>"pt" and "pt-BR" are one language here.</summary>
    public static bool SharesLanguage(string one, string other) =>
        one.Split('-')[0].Equals(other.Split('-')[0], StringComparison.OrdinalIgnoreCase);
}
