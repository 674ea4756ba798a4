using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Empathy;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Tests.Testing;
using static PeerCircles.Domain.Tests.Testing.TestCircle;

namespace PeerCircles.Domain.Tests.Conversations;

public sealed class DeletingTests
{
    private readonly TestCircle _circle = Meeting();
    private readonly MessageId _id;
    private readonly long _said;

    public DeletingTests()
    {
        _id = new MessageId(_circle.NextId());
        _said = Post().Value.Position;
        _circle.NotesOn(Ana, _said, "grief");
        _circle.Edits(Ana, _said, "a long night");
    }

    [Fact]
    public void Nothing_of_what_was_said_is_left_in_the_row_that_stays()
    {
        Assert.Null(_circle.Deletes(Ana, _said).Refusal);
        var message = _circle.Message(_said);
        Assert.Equal((MessageState.Deleted, null, null), (message.State, message.Text, message.EditedAt));
        Assert.Empty(message.ContentNotes);
        Assert.Equal(_circle.Circle.Changes.Head, message.Changed);
    }

    [Fact]
    public void Deleting_twice_is_deleting_once()
    {
        _circle.Deletes(Ana, _said);
        var head = _circle.Circle.Changes.Head;
        Assert.Null(_circle.Deletes(Ana, _said).Refusal);
        Assert.Equal(head, _circle.Circle.Changes.Head);
    }

    [Fact]
    public void Words_can_be_taken_back_long_after_and_while_muted()
    {
        _circle.Pass(TimeSpan.FromDays(20));
        _circle.Mutes(Grace, Ana);
        Assert.Null(_circle.Deletes(Ana, _said).Refusal);
    }

    [Fact]
    public void Only_their_author_takes_words_back()
    {
        foreach (var person in new[] { Ben, Cleo, Grace })
            Assert.Equal(ConversationRefusals.NotTheAuthor, _circle.Deletes(person, _said).Refusal);
        Assert.Equal(CircleRefusals.NotFound, _circle.Deletes(Stranger, _said).Refusal);
        _circle.Leaves(Ana);
        Assert.Equal(CircleRefusals.NotFound, _circle.Deletes(Ana, _said).Refusal);
    }

    [Fact]
    public void Sending_it_once_more_does_not_bring_it_back()
    {
        _circle.Deletes(Ana, _said);
        Assert.Equal(ConversationRefusals.TextIsGone, Post().Refusal);
        _circle.Reopen();
        Assert.Equal(ConversationRefusals.TextIsGone, Post().Refusal);
    }

    [Fact]
    public void Answers_to_it_stay_and_no_more_can_be_added()
    {
        var reply = _circle.Says(Ben, "I hear you", _said);
        _circle.Deletes(Ana, _said);
        Assert.Equal(_said, _circle.Message(reply).ReplyTo);
        Assert.Equal(ConversationRefusals.NoLongerThere, _circle.CannotSay(Ben, "Still here", _said));
        Assert.Equal(ConversationRefusals.NoLongerThere, _circle.Phrases(Ben, _said, Phrase.MeToo).Refusal);
        Assert.Equal(ConversationRefusals.NoLongerThere, _circle.Flags(Ben, _said, FlagReason.R2).Refusal);
        Assert.Equal(ConversationRefusals.NoLongerThere, _circle.NotesOn(Grace, _said, "grief").Refusal);
    }

    [Fact]
    public void A_moderator_can_still_decide_and_undo_and_the_words_stay_away()
    {
        _circle.Flags(Ben, _said, FlagReason.R9);
        var id = _circle.CaseAbout(_said).Id;
        var hidden = _circle.Hides(Mo, id).Value;
        Assert.Null(_circle.Deletes(Ana, _said).Refusal);

        Assert.Null(_circle.Undoes(Mo, id, hidden.Id).Refusal);
        AssertDeleted();
        var kept = _circle.Keeps(Mo, id).Value;
        AssertDeleted();
        Assert.Null(_circle.Undoes(Mo, id, kept.Id).Refusal);
        Assert.Null(_circle.Hides(Mo, id).Refusal);
        AssertDeleted();
    }

    [Fact]
    public void A_case_stays_open_and_keeps_what_was_said_for_staff()
    {
        ContextLine[] context = [new(_said, Ana, _circle.Now, new MessageText("a long night"), MessageState.Visible)];
        _circle.Do(c =>
            c.Cases.Flag(Ben, new FlagId(_circle.NextId()), _said, FlagReason.R1, null, context, _circle.Now)
        );
        _circle.Deletes(Ana, _said);
        var @case = _circle.CaseAbout(_said);
        Assert.Equal((CaseState.New, "a long night"), (@case.State, @case.Context[0].Text!.Reveal()));
    }

    [Fact]
    public void A_reflection_goes_with_its_share_and_what_was_said_in_it_is_erased()
    {
        var exchange = _circle.Reflects(Ben, _said);
        _circle.Answers(Ana, exchange, 1, ReflectionAnswer.Yes);
        _circle.Thanks(Ana, exchange);
        var open = _circle.Reflects(Dara, _said, "It went on and on.");
        _circle.Deletes(Ana, _said);
        foreach (var id in new[] { exchange, open })
        {
            var row = _circle.Exchange(id);
            Assert.Equal((true, null, null), (row.Withdrawn, row.Text, row.ReceiptWords));
            Assert.False(row.IsUnfinished);
        }
        Assert.Equal(EmpathyRefusals.ShareWithdrawn, _circle.Answers(Ana, open, 1, ReflectionAnswer.Yes).Refusal);
        Assert.Equal(EmpathyRefusals.ShareWithdrawn, _circle.ReflectsAgain(Dara, open, 2, "Or so?").Refusal);
    }

    [Fact]
    public void A_retry_of_a_reflection_that_went_with_its_share_says_that_it_is_gone()
    {
        var id = _circle.NextId();
        _circle.TriesToReflect(Ben, _said, "Long.", id);
        _circle.Deletes(Ana, _said);
        Assert.Equal(ConversationRefusals.TextIsGone, _circle.TriesToReflect(Ben, _said, "Long.", id).Refusal);
    }

    [Fact]
    public void Where_a_share_is_hidden_its_reflection_waits_and_goes_on_when_the_share_is_back()
    {
        var exchange = _circle.Reflects(Ben, _said);
        _circle.Flags(Dara, _said, FlagReason.R9);
        var hidden = _circle.Hides(Mo, _circle.CaseAbout(_said).Id).Value;
        Assert.True(_circle.Exchange(exchange).Withdrawn);
        Assert.Equal(EmpathyRefusals.ShareWithdrawn, _circle.Answers(Ana, exchange, 1, ReflectionAnswer.Yes).Refusal);

        _circle.Undoes(Mo, hidden.Case, hidden.Id);

        Assert.Equal(
            (false, "I hear a long night.", ExchangeState.AwaitingAnswer),
            (
                _circle.Exchange(exchange).Withdrawn,
                _circle.Exchange(exchange).Text?.Reveal(),
                _circle.Exchange(exchange).State
            )
        );
        Assert.Null(_circle.Answers(Ana, exchange, 1, ReflectionAnswer.Yes).Refusal);
    }

    [Fact]
    public void Who_leaves_while_a_share_is_hidden_leaves_the_exchange_at_rest()
    {
        var exchange = _circle.Reflects(Ben, _said);
        _circle.Flags(Dara, _said, FlagReason.R9);
        var hidden = _circle.Hides(Mo, _circle.CaseAbout(_said).Id).Value;
        _circle.Leaves(Ben);
        _circle.Undoes(Mo, hidden.Case, hidden.Id);
        Assert.Equal(ExchangeState.Rested, _circle.Exchange(exchange).State);
    }

    private void AssertDeleted() =>
        Assert.Equal((MessageState.Deleted, null), (_circle.Message(_said).State, _circle.Message(_said).Text));

    private Outcome<MessagePosted> Post() =>
        _circle.Do(c => c.Conversation.Post(Ana, _id, new MessageText("a lnog night"), null, [], _circle.Now));
}
