namespace PeerCircles.Domain.Conversations;

public static class ConversationRefusals
{
    public static readonly Refusal SameIdOtherText = new(
        RefusalKind.Conflict,
        "same_id_other_text",
        "Something with this id was sent before with other words. Please send this as a new message."
    );

    public static readonly Refusal TextIsGone = new(
        RefusalKind.Gone,
        "text_gone",
        "This message was sent before and has since been removed."
    );

    public static readonly Refusal NoLongerThere = new(
        RefusalKind.Conflict,
        "message_not_visible",
        "That message is no longer there."
    );

    public static readonly Refusal NotTheAuthor = new(
        RefusalKind.Forbidden,
        "not_the_author",
        "Only the person who wrote this can change it."
    );

    public static readonly Refusal TooLateToEdit = new(
        RefusalKind.Conflict,
        "too_late",
        "Words can be changed for ten minutes, so that answers keep their meaning. You can still take them back."
    );

    public static readonly Refusal EditedMeanwhile = new(
        RefusalKind.Conflict,
        "edited_meanwhile",
        "This message has changed in the meantime. Have a look at how it stands now."
    );

    public static readonly Refusal OwnMessage = new(
        RefusalKind.Invalid,
        "own_message",
        "These words are for what others say. Yours can be answered by them."
    );
}
