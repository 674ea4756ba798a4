using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Prompts;
using PeerCircles.Domain.Tests.Testing;
using static PeerCircles.Domain.Tests.Testing.TestCircle;

namespace PeerCircles.Domain.Tests.Prompts;

public sealed class PostingPromptsTests
{
    [Fact]
    public void Facilitators_and_co_facilitators_put_a_question_to_the_circle()
    {
        var circle = Meeting();
        var first = circle.Asks(Grace, "What held you this week?").Value;
        var second = circle.Asks(Cleo, "And what was heavy?").Value;
        Assert.True(second.Position > first.Position);
        Assert.All(circle.Rows.All<AuditEntry>(), e => Assert.Equal(AuditAct.PromptPosted, e.Act));
    }

    [Fact]
    public void A_member_cannot_and_a_stranger_finds_nothing()
    {
        var circle = Meeting();
        Assert.Equal(CircleRefusals.OnlyFacilitators, circle.Asks(Ana, "May I?").Refusal);
        Assert.Equal(CircleRefusals.NotFound, circle.Asks(Stranger, "May I?").Refusal);
        Assert.Empty(circle.Rows.All<PostedPrompt>());
    }

    [Fact]
    public void A_retry_posts_nothing_twice_and_the_same_id_with_another_question_is_a_conflict()
    {
        var circle = Meeting();
        var id = circle.NextId();
        var first = circle.Asks(Grace, "What held you this week?", id);
        Assert.Equal(first.Value, circle.Asks(Grace, "What held you this week?", id).Value);
        Assert.Equal(ConversationRefusals.SameIdOtherText, circle.Asks(Grace, "Another?", id).Refusal);
        Assert.Equal(ConversationRefusals.SameIdOtherText, circle.Asks(Cleo, "What held you this week?", id).Refusal);
    }
}
