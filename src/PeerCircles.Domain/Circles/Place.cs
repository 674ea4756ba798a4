namespace PeerCircles.Domain.Circles;

public enum PlaceState
{
    /// <summary>Has asked; the facilitators have not answered yet.</summary>
    Requested,

    /// <summary>In line for the next seat.</summary>
    Waitlisted,

    /// <summary>A seat is held for them until <see cref="Place.OfferUntil"/>.</summary>
    Offered,

    /// <summary>Took the seat; from here on their membership counts.</summary>
    Seated,

    /// <summary>Stepped back, was declined, or let the offer pass. They may ask again.</summary>
    Ended,
}

/// <summary>
/// Somebody's way to a seat. It stands apart from the memberships, so that whoever waits is by no oversight on the roster,
/// counted or let in: there is no membership before there is a seat. It holds no name.
/// </summary>
public sealed record Place
{
    public required CircleId Circle { get; init; }
    public required PersonId Person { get; init; }
    public required PlaceState State { get; init; }

    /// <summary>Wants to listen without a turn: those seats and their line are apart.</summary>
    public required bool Listens { get; init; }

    /// <summary>Where they stand in line: who asked earlier has the smaller number, also when they were welcomed later.</summary>
    public required long Turn { get; init; }

    /// <summary>When they asked.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>Until when the seat is held; null unless it is.</summary>
    public DateTimeOffset? OfferUntil { get; init; }

    public bool IsWaiting => State is PlaceState.Requested or PlaceState.Waitlisted or PlaceState.Offered;
}
