using PeerCircles.Domain.Circles;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Meetings;

namespace PeerCircles.Server.Circles;

/// <summary>Something for which a circle fits somebody, or doesn't. The browser words it; it says nothing about anybody in it.</summary>
public enum FitReason
{
    Theme,
    Language,

    /// <summary>Meets in the hours that were asked for.</summary>
    Time,
    Size,
    Pace,

    /// <summary>A seat is free.</summary>
    Seat,

    /// <summary>A seat for listening without a turn is free.</summary>
    Listen,
}

/// <summary>How far somebody is on the way to a seat.</summary>
public enum MyPlace
{
    /// <summary>Has asked; the facilitators have not answered yet.</summary>
    Requested,

    /// <summary>In line for the next seat.</summary>
    Waitlisted,

    /// <summary>A seat is held for them for a while.</summary>
    Offered,
}

/// <summary>A circle that someone could join, with everything that they should know before they do.</summary>
/// <param name="Coming">The next four meetings.</param>
/// <param name="SeatsFree">Never negative; a seat that is held for somebody isn't free.</param>
/// <param name="ListenerSeatsFree">Likewise, of those without a turn.</param>
/// <param name="Members">Seats taken, facilitators and listeners too.</param>
/// <param name="Mine">How far the caller is on the way to a seat; null when they have not asked.</param>
/// <param name="MineListens">They asked for a listener's seat.</param>
/// <param name="OfferUntil">Until when a seat is held for them; null unless one is.</param>
/// <param name="Waiting">How many people stand in line.</param>
/// <param name="Why">What fits, of what was asked for and of what is always good to know.</param>
/// <param name="Misses">What was asked for and doesn't fit.</param>
/// <param name="Elsewhen">Starts of coming meetings outside the hours asked for, where others are inside: clocks change.</param>
public sealed record FoundCircle(
    Guid Id,
    string Name,
    string Theme,
    string Language,
    string Format,
    string TimeZone,
    WeeklyView Weekly,
    bool Live,
    IReadOnlyList<Occurrence> Coming,
    int Capacity,
    int SeatsFree,
    int ListenerSeats,
    int ListenerSeatsFree,
    Pace Pace,
    JoinPolicy JoinPolicy,
    CircleState State,
    int RetentionDays,
    AgreementView Agreement,
    IReadOnlyList<FacilitatorView> Facilitators,
    int Members,
    MyPlace? Mine,
    bool MineListens,
    DateTimeOffset? OfferUntil,
    int Waiting,
    IReadOnlyList<FitReason> Why,
    IReadOnlyList<FitReason> Misses,
    IReadOnlyList<DateTimeOffset> Elsewhen
);

public sealed record FacilitatorView(string Name, int Colour);
