using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Tests.Testing;
using static PeerCircles.Domain.Tests.Testing.TestCircle;

namespace PeerCircles.Domain.Tests.Conversations;

public sealed class EditingTests
{
    private readonly TestCircle _circle = Meeting();
    private readonly long _said;

    public EditingTests()
    {
        _said = _circle.Says(Ana, "a lnog night");
        _circle.Says(Ben, "I was awake too");
    }

    [Fact]
    public void Other_words_stand_where_the_first_ones_stood_and_say_when_they_came()
    {
        _circle.Pass(TimeSpan.FromMinutes(1));
        var edited = _circle.Edits(Ana, _said, "a long night");
        Assert.Equal(new MessageEdited(_said, _circle.Now), edited.Value);
        var message = _circle.Message(_said);
        Assert.Equal(("a long night", _circle.Now), (message.Text!.Reveal(), message.EditedAt));
        Assert.Equal(_circle.Circle.Changes.Head, message.Changed);
    }

    [Fact]
    public void Words_can_be_changed_for_ten_minutes_and_no_longer()
    {
        _circle.Pass(Revisions.EditWindow);
        Assert.Null(_circle.Edits(Ana, _said, "a long night").Refusal);
        _circle.Pass(TimeSpan.FromMilliseconds(1));
        Assert.Equal(ConversationRefusals.TooLateToEdit, _circle.Edits(Ana, _said, "a short night").Refusal);
    }

    [Fact]
    public void A_retry_of_a_lost_answer_is_answered_the_same_even_when_late_or_muted()
    {
        var seen = _circle.Message(_said).Changed;
        var first = _circle.Edits(Ana, _said, "a long night", seen);
        var head = _circle.Circle.Changes.Head;
        _circle.Pass(Revisions.EditWindow * 2);
        Assert.Equal(first.Value, _circle.Edits(Ana, _said, "a long night", seen).Value);
        Assert.Equal(head, _circle.Circle.Changes.Head);
        _circle.Mutes(Grace, Ana);
        Assert.Equal(first.Value, _circle.Edits(Ana, _said, "a long night", seen).Value);
    }

    [Fact]
    public void What_changed_since_the_author_looked_is_not_overwritten()
    {
        var seen = _circle.Message(_said).Changed;
        _circle.Edits(Ana, _said, "a long night", seen);
        Assert.Equal(ConversationRefusals.EditedMeanwhile, _circle.Edits(Ana, _said, "a bad night", seen).Refusal);
        var now = _circle.Message(_said).Changed;
        _circle.NotesOn(Grace, _said, "sleep");
        Assert.Equal(ConversationRefusals.EditedMeanwhile, _circle.Edits(Ana, _said, "a bad night", now).Refusal);
        Assert.Equal(
            ("a long night", "sleep"),
            (_circle.Message(_said).Text!.Reveal(), Assert.Single(_circle.Message(_said).ContentNotes))
        );
    }

    [Fact]
    public void Nobody_changes_another_persons_words_whoever_they_are()
    {
        foreach (var person in new[] { Ben, Cleo, Grace })
            Assert.Equal(ConversationRefusals.NotTheAuthor, _circle.Edits(person, _said, "no").Refusal);
        Assert.Equal(CircleRefusals.NotFound, _circle.Edits(Stranger, _said, "no").Refusal);
    }

    [Fact]
    public void Who_is_muted_or_has_left_changes_nothing()
    {
        _circle.Mutes(Grace, Ana);
        Assert.Equal(CircleRefusals.Muted, _circle.Edits(Ana, _said, "a long night").Refusal);
        _circle.Leaves(Ana);
        Assert.Equal(CircleRefusals.NotFound, _circle.Edits(Ana, _said, "a long night").Refusal);
    }

    [Fact]
    public void What_is_hidden_or_deleted_is_not_changed()
    {
        _circle.Flags(Ben, _said, FlagReason.R9);
        _circle.Hides(Mo, _circle.CaseAbout(_said).Id);
        Assert.Equal(ConversationRefusals.NoLongerThere, _circle.Edits(Ana, _said, "a long night").Refusal);
        _circle.Deletes(Ana, _said);
        Assert.Equal(ConversationRefusals.NoLongerThere, _circle.Edits(Ana, _said, "a long night").Refusal);
    }

    [Fact]
    public void Notes_can_change_with_the_words_or_alone_and_alone_they_are_no_edit()
    {
        _circle.Edits(Ana, _said, "a lnog night", notes: ["sleep"]);
        Assert.Equal(
            ("sleep", null),
            (Assert.Single(_circle.Message(_said).ContentNotes), _circle.Message(_said).EditedAt)
        );
        _circle.Edits(Ana, _said, "a long night", notes: []);
        Assert.Equal((0, _circle.Now), (_circle.Message(_said).ContentNotes.Count, _circle.Message(_said).EditedAt));
    }

    [Fact]
    public void Sending_again_what_was_edited_since_is_a_retry_and_brings_nothing_back()
    {
        var id = new MessageId(_circle.NextId());
        var first = Post(id, "goodd morning");
        _circle.Edits(Ana, first.Value.Position, "good morning");
        Assert.Equal(first.Value, Post(id, "goodd morning").Value);
        Assert.Equal("good morning", _circle.Message(first.Value.Position).Text!.Reveal());
    }

    [Fact]
    public void Other_words_are_looked_at_again_though_the_first_ones_were_all_right()
    {
        _circle.Flags(Ben, _said, FlagReason.R9);
        _circle.Keeps(Mo, _circle.CaseAbout(_said).Id);
        _circle.Edits(Ana, _said, "and now with a street and a name");
        var @case = _circle.CaseAbout(_said);
        Assert.Equal((CaseState.New, null, null, null), (@case.State, @case.Outcome, @case.ClaimedBy, @case.DecidedAt));
        Assert.Null(_circle.Keeps(Noor, @case.Id).Refusal);
    }

    [Fact]
    public void Notes_alone_open_no_case_again()
    {
        _circle.Flags(Ben, _said, FlagReason.R12);
        _circle.Keeps(Mo, _circle.CaseAbout(_said).Id);
        _circle.NotesOn(Ana, _said, "sleep");
        _circle.Edits(Ana, _said, "a lnog night", notes: []);
        Assert.True(_circle.CaseAbout(_said).IsClosed);
    }

    [Fact]
    public void A_decision_about_other_words_is_not_undone_unseen()
    {
        _circle.Flags(Ben, _said, FlagReason.R9);
        var kept = _circle.Keeps(Mo, _circle.CaseAbout(_said).Id).Value;
        _circle.Edits(Ana, _said, "a long night");
        Assert.Equal(ModerationRefusals.MovedOn, _circle.Undoes(Mo, kept.Case, kept.Id).Refusal);
    }

    private Outcome<MessagePosted> Post(MessageId id, string text) =>
        _circle.Do(c => c.Conversation.Post(Ana, id, new MessageText(text), null, [], _circle.Now));
}
