using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Notices;

namespace PeerCircles.Domain.Conversations;

/// <summary>Second thoughts about what was said: other words for a while, none at all at any time, and notes on what it is about.</summary>
public sealed class Revisions(Roster roster, ChangeSequence changes, Conversation conversation, AuditTrail audit)
{
    /// <summary>How long words can be changed: long enough for a slip, too short to turn what others have answered.</summary>
    public static readonly TimeSpan EditWindow = TimeSpan.FromMinutes(10);

    /// <param name="seen">The version that the author changed. Another one since is not overwritten unseen.</param>
    public Outcome<MessageEdited> Edit(
        PersonId author,
        long position,
        long seen,
        MessageText text,
        IReadOnlyList<string> contentNotes,
        DateTimeOffset now
    ) =>
        Own(author, position)
            .Then<MessageEdited>(message =>
            {
                // Asked before anything else: a retry of what was already changed gets its stored answer.
                if (text.Equals(message.Text) && message.ContentNotes.SequenceEqual(contentNotes))
                    return new MessageEdited(position, message.EditedAt);
                if (roster.Voice(author, now).Refusal is { } muted)
                    return muted;
                if (message.State != MessageState.Visible)
                    return ConversationRefusals.NoLongerThere;
                if (now > message.PostedAt + EditWindow)
                    return ConversationRefusals.TooLateToEdit;
                if (seen != message.Changed)
                    return ConversationRefusals.EditedMeanwhile;
                var editedAt = text.Equals(message.Text) ? message.EditedAt : now;
                conversation.Put(message with { Text = text, ContentNotes = contentNotes, EditedAt = editedAt });
                return new MessageEdited(position, editedAt);
            });

    /// <summary>The author takes their words back. No one else needs to agree, so a mute doesn't stand in the way.</summary>
    public Outcome<Done> Delete(PersonId author, long position) =>
        Own(author, position)
            .Select(message =>
            {
                Remove(message);
                return new Done();
            });

    /// <summary>The same, for someone whose account is deleted: also what they said in a circle that they have left.</summary>
    public void Erase(PersonId author, long position)
    {
        if (conversation.Find(position) is { } message && message.Author == author)
            Remove(message);
    }

    /// <summary>
    /// Empties a message whose time in this circle is over, hidden or taken back before or not. What it was asked with is
    /// looked at again here: only what was said before that moment goes.
    /// </summary>
    public void Expire(long position, DateTimeOffset saidBefore)
    {
        if (conversation.Find(position) is { State: not MessageState.Gone } message && message.PostedAt < saidBefore)
            Empty(message, MessageState.Gone);
    }

    /// <summary>Says what a message is about: by its author at any time, or by who leads the circle, on the record.</summary>
    public Outcome<Done> Note(PersonId actor, long position, IReadOnlyList<string> contentNotes, DateTimeOffset now) =>
        roster
            .Seat(actor)
            .Then<Done>(seat =>
            {
                var found = conversation.Within(actor, position);
                if (found.IsRefused)
                    return found.Refusal!;
                var (message, isOwn) = (found.Value, found.Value.Author == actor);
                if (!isOwn && !seat.Facilitates)
                    return CircleRefusals.OnlyFacilitators;
                if (message.ContentNotes.SequenceEqual(contentNotes))
                    return new Done();
                if (roster.Voice(actor, now).Refusal is { } muted)
                    return muted;
                if (message.State != MessageState.Visible)
                    return ConversationRefusals.NoLongerThere;
                conversation.Put(message with { ContentNotes = contentNotes });
                if (isOwn)
                    return new Done();
                audit.Write(actor, AuditAct.MessageNoted, now, message.Author, position: position);
                if (roster.Find(message.Author) is { IsActive: true })
                    changes.Insert(
                        Notice.To(message.Author, NoticeKind.MessageNoted, roster.Profile.Id, now) with
                        {
                            Position = position,
                        }
                    );
                return new Done();
            });

    private void Remove(Message message)
    {
        if (message.State is not (MessageState.Deleted or MessageState.Gone))
            Empty(message, MessageState.Deleted);
    }

    private void Empty(Message message, MessageState state) =>
        conversation.Put(message with { Text = null, ContentNotes = [], EditedAt = null, State = state });

    private Outcome<Message> Own(PersonId author, long position) =>
        roster
            .Seat(author)
            .Then(_ => conversation.Within(author, position))
            .Then<Message>(message => message.Author == author ? message : ConversationRefusals.NotTheAuthor);
}
