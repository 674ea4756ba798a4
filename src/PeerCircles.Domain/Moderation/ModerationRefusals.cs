namespace PeerCircles.Domain.Moderation;

public static class ModerationRefusals
{
    public static readonly Refusal AlreadyFlagged = new(
        RefusalKind.Conflict,
        "already_flagged",
        "You have told us about this message. A person will look at it."
    );

    public static readonly Refusal AlreadyDecided = new(
        RefusalKind.Conflict,
        "already_decided",
        "Someone has decided this case already."
    );

    public static readonly Refusal SomeoneElseHasIt = new(
        RefusalKind.Conflict,
        "claimed_by_other",
        "A colleague is looking at this case right now."
    );

    public static readonly Refusal TooLateToUndo = new(
        RefusalKind.Conflict,
        "too_late_to_undo",
        "This can no longer be undone here."
    );

    public static readonly Refusal WorryHasNoSanction = new(
        RefusalKind.Conflict,
        "worry_has_no_sanction",
        "Someone is worried about this person. A worry never leads to a reminder or a mute: write to them, or hand the case on."
    );

    public static readonly Refusal AuthorIsGone = new(
        RefusalKind.Conflict,
        "author_is_gone",
        "The person who wrote this is no longer in the circle."
    );

    public static readonly Refusal MovedOn = new(
        RefusalKind.Conflict,
        "case_moved_on",
        "Something has happened in this case since. Have a look at where it stands now."
    );
}
