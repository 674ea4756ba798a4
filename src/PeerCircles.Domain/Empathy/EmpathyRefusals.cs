namespace PeerCircles.Domain.Empathy;

public static class EmpathyRefusals
{
    public static readonly Refusal OwnShare = new(
        RefusalKind.Invalid,
        "own_share",
        "A reflection is a gift to someone else. Your own words are waiting for a listener."
    );

    /// <summary>Doesn't say why: nobody is told that somebody doesn't want to hear them.</summary>
    public static readonly Refusal CannotReflect = new(
        RefusalKind.Conflict,
        "cannot_reflect",
        "This share can't be reflected right now."
    );

    public static readonly Refusal SpeakerHasLeft = new(
        RefusalKind.Conflict,
        "speaker_has_left",
        "The person who shared this is no longer in the circle and couldn't answer you."
    );

    public static readonly Refusal SomeoneIsReflecting = new(
        RefusalKind.Conflict,
        "someone_is_reflecting",
        "Someone is reflecting this share right now. You could be next."
    );

    public static readonly Refusal AlreadyReflected = new(
        RefusalKind.Conflict,
        "already_reflected",
        "You have reflected this share already."
    );

    public static readonly Refusal ShareWithdrawn = new(
        RefusalKind.Conflict,
        "share_withdrawn",
        "What was shared here is no longer there, so this exchange rests with it."
    );

    public static readonly Refusal NotYourTurn = new(
        RefusalKind.Conflict,
        "not_your_turn",
        "This exchange has moved on. Have a look at where it stands now."
    );

    public static readonly Refusal NotTheSpeaker = new(
        RefusalKind.Forbidden,
        "not_the_speaker",
        "Only the person whose words they are can answer this."
    );

    public static readonly Refusal NotTheReflector = new(
        RefusalKind.Forbidden,
        "not_the_reflector",
        "Only the person who reflected can try again."
    );

    public static readonly Refusal ReceiptTooEarly = new(
        RefusalKind.Conflict,
        "receipt_too_early",
        "You can say how understood you felt once the exchange has come to rest."
    );
}
