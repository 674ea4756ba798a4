namespace PeerCircles.Domain.Circles;

public static class CircleRefusals
{
    /// <summary>The one answer about anything in a circle that someone can't see, so that nothing can be guessed from it.</summary>
    public static readonly Refusal NotFound = new(
        RefusalKind.NotFound,
        "not_found",
        "We can't find this. It may have been closed, or it isn't open to you."
    );

    public static readonly Refusal Muted = new(
        RefusalKind.Forbidden,
        "muted",
        "You can read along. A facilitator has paused your writing here for a while."
    );

    public static readonly Refusal OnlyFacilitators = new(
        RefusalKind.Forbidden,
        "facilitators_only",
        "Only the circle's facilitators can do this."
    );

    public static readonly Refusal NoListenerSeats = new(
        RefusalKind.Conflict,
        "no_listener_seats",
        "This circle has no seats for listening only."
    );

    public static readonly Refusal SeatPassedOn = new(
        RefusalKind.Gone,
        "seat_passed_on",
        "The seat was kept for a while and has passed on. You can ask for one again."
    );

    public static readonly Refusal AgreementChanged = new(
        RefusalKind.Conflict,
        "agreement_changed",
        "This circle's agreement has changed. Please read it once more before you join."
    );

    public static readonly Refusal AlreadyMember = new(
        RefusalKind.Conflict,
        "already_member",
        "You already have a seat in this circle."
    );

    public static readonly Refusal NameTaken = new(
        RefusalKind.Conflict,
        "name_taken",
        "Someone in this circle has this name, or one that looks like it. Please choose another."
    );

    public static readonly Refusal LastFacilitator = new(
        RefusalKind.Conflict,
        "last_facilitator",
        "A circle needs a facilitator. Someone else has to take over first."
    );

    public static readonly Refusal Closed = new(
        RefusalKind.Conflict,
        "circle_closed",
        "This circle has closed. You can still read what is yours to read; nothing new can be said."
    );

    public static readonly Refusal NobodyFacilitates = new(
        RefusalKind.Conflict,
        "nobody_facilitates",
        "Nobody facilitates this circle. Name somebody first."
    );

    public static readonly Refusal ChangedMeanwhile = new(
        RefusalKind.Conflict,
        "changed_meanwhile",
        "Somebody changed this while you were looking. Please look again."
    );
}
