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
}
