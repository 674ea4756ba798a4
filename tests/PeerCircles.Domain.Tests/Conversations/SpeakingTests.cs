using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Tests.Testing;
using static PeerCircles.Domain.Tests.Testing.TestCircle;

namespace PeerCircles.Domain.Tests.Conversations;

public sealed class SpeakingTests
{
    [Fact]
    public void A_message_takes_the_next_number_and_keeps_it_as_its_position()
    {
        var circle = Meeting();
        var first = circle.Says(Ana, "One.");
        Assert.Equal(first + 1, circle.Says(Ben, "Two."));
        Assert.Equal((first, first), (circle.Message(first).Position, circle.Message(first).Changed));
    }

    [Fact]
    public void A_stranger_cannot_speak_and_learns_nothing_from_the_answer()
    {
        Assert.Equal(CircleRefusals.NotFound, Meeting().CannotSay(Stranger, "Hello?"));
    }

    [Fact]
    public void A_retry_with_the_same_id_and_words_gets_the_stored_answer_and_posts_nothing()
    {
        var circle = Meeting();
        var id = new MessageId(circle.NextId());
        var first = Post(circle, id, "long night");
        circle.Pass(TimeSpan.FromMinutes(5));
        Assert.Equal(first.Value, Post(circle, id, "long night").Value);
        Assert.Single(circle.Rows.All<Message>());
    }

    [Fact]
    public void A_retry_that_was_stored_is_answered_even_if_its_author_has_been_muted_meanwhile()
    {
        var circle = Meeting();
        var id = new MessageId(circle.NextId());
        var first = Post(circle, id, "long night");
        circle.Mutes(Grace, Ana);
        Assert.Equal(first.Value, Post(circle, id, "long night").Value);
    }

    [Fact]
    public void However_fast_a_circle_talks_what_was_never_said_is_not_looked_for()
    {
        var circle = Meeting();
        var first = new MessageId(circle.NextId());
        Post(circle, first, "long night");
        for (var i = 0; i < 500; i++)
            circle.Says(Ben, $"Word {i}.");

        Assert.False(circle.Circle.Conversation.MayHaveForgotten(Ana, new MessageId(circle.NextId())));
        Assert.True(circle.Circle.Conversation.MayHaveForgotten(Ana, first));
    }

    [Fact]
    public void What_may_have_been_said_before_the_oldest_id_that_is_known_is_looked_for()
    {
        var circle = Meeting();
        var early = new MessageId(circle.NextId());
        var first = new MessageId(circle.NextId());
        Post(circle, first, "long night");
        for (var i = 0; i < 8_200; i++)
            circle.Says(Ben, $"Word {i}.");

        Assert.True(circle.Circle.Conversation.MayHaveForgotten(Ana, early));
        Assert.True(circle.Circle.Conversation.MayHaveForgotten(Ana, first));
        circle.Pass(TimeSpan.FromHours(1));
        Assert.False(circle.Circle.Conversation.MayHaveForgotten(Ana, new MessageId(circle.NextId())));
    }

    [Fact]
    public void The_same_id_with_other_words_is_a_conflict()
    {
        var circle = Meeting();
        var id = new MessageId(circle.NextId());
        Post(circle, id, "long night");
        Assert.Equal(ConversationRefusals.SameIdOtherText, Post(circle, id, "short night").Refusal);
    }

    [Fact]
    public void Two_people_may_have_made_the_same_id_without_knowing()
    {
        var circle = Meeting();
        var id = new MessageId(circle.NextId());
        Post(circle, id, "long night");
        var other = circle.Do(c => c.Conversation.Post(Ben, id, new MessageText("mine too"), null, [], circle.Now));
        Assert.Null(other.Refusal);
    }

    [Fact]
    public void A_reply_names_what_it_answers()
    {
        var circle = Meeting();
        var share = circle.Says(Ana, "long night");
        Assert.Equal(share, circle.Message(circle.Says(Ben, "I hear you.", share)).ReplyTo);
    }

    [Fact]
    public void Nobody_replies_to_what_was_never_said()
    {
        Assert.Equal(CircleRefusals.NotFound, Meeting().CannotSay(Ana, "Yes", replyTo: 4711));
    }

    [Fact]
    public void Nobody_replies_to_a_message_that_was_removed_by_a_moderator()
    {
        var circle = Meeting();
        var share = circle.Says(Ana, "long night");
        circle.Flags(Ben, share, FlagReason.R9);
        circle.Hides(Mo, circle.CaseAbout(share).Id);
        Assert.Equal(ConversationRefusals.NoLongerThere, circle.CannotSay(Ben, "Yes", replyTo: share));
    }

    [Fact]
    public void Sending_again_what_has_since_been_erased_says_that_it_is_gone()
    {
        var circle = Meeting();
        var id = new MessageId(circle.NextId());
        var position = Post(circle, id, "long night").Value.Position;
        var erased = circle.Message(position) with { Text = null, State = MessageState.Gone };
        circle.Rows.Write(new CircleChange(erased.Circle, 1, 2, [new RowWrite(RowAction.Update, erased)]));
        circle.Reopen();
        Assert.Equal(ConversationRefusals.TextIsGone, Post(circle, id, "long night").Refusal);
    }

    [Fact]
    public void Words_refuse_to_print_themselves()
    {
        var text = new MessageText("long night");
        Assert.DoesNotContain("night", $"{text}", StringComparison.Ordinal);
        var message = Meeting();
        Assert.DoesNotContain(
            "night",
            message.Message(message.Says(Ana, "long night")).ToString(),
            StringComparison.Ordinal
        );
    }

    private static Outcome<MessagePosted> Post(TestCircle circle, MessageId id, string text) =>
        circle.Do(c => c.Conversation.Post(Ana, id, new MessageText(text), null, [], circle.Now));
}
