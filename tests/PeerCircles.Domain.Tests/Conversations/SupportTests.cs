using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Tests.Testing;
using static PeerCircles.Domain.Tests.Testing.TestCircle;

namespace PeerCircles.Domain.Tests.Conversations;

public sealed class SupportTests
{
    private readonly TestCircle _circle = Meeting();
    private readonly long _said;

    public SupportTests() => _said = _circle.Says(Ana, "a long night");

    [Fact]
    public void A_phrase_is_said_once_and_a_retry_changes_nothing()
    {
        _circle.Phrases(Ben, _said, Phrase.MeToo);
        var head = _circle.Circle.Changes.Head;
        Assert.Null(_circle.Phrases(Ben, _said, Phrase.MeToo).Refusal);
        Assert.Equal(head, _circle.Circle.Changes.Head);
        Assert.Equal([Phrase.MeToo], SaidBy(Ben).Phrases);
    }

    [Fact]
    public void One_person_may_say_several_and_take_one_back()
    {
        _circle.Phrases(Ben, _said, Phrase.MeToo);
        _circle.Phrases(Ben, _said, Phrase.IHearYou);
        Assert.Equal([Phrase.IHearYou, Phrase.MeToo], SaidBy(Ben).Phrases);
        _circle.Phrases(Ben, _said, Phrase.MeToo, said: false);
        Assert.Equal([Phrase.IHearYou], SaidBy(Ben).Phrases);
        _circle.Phrases(Ben, _said, Phrase.IHearYou, said: false);
        Assert.Empty(SaidBy(Ben).Phrases);
    }

    [Fact]
    public void Taking_back_what_was_never_said_is_no_change()
    {
        Assert.Null(_circle.Phrases(Ben, _said, Phrase.MeToo, said: false).Refusal);
        Assert.Empty(_circle.Rows.All<PhrasesSaid>());
    }

    [Fact]
    public void The_circle_is_told_of_a_phrase_that_is_new_or_gone_and_not_of_one_more_or_one_fewer()
    {
        _circle.Phrases(Ben, _said, Phrase.MeToo);
        Assert.Equal(_circle.Circle.Changes.Head, SaidBy(Ben).Changed);
        _circle.Phrases(Dara, _said, Phrase.MeToo);
        Assert.Equal((0, _circle.Circle.Changes.Head), (SaidBy(Dara).Changed, SaidBy(Dara).OwnChanged));
        var before = SaidBy(Ben).Changed;
        _circle.Phrases(Ben, _said, Phrase.MeToo, said: false);
        Assert.Equal((before, _circle.Circle.Changes.Head), (SaidBy(Ben).Changed, SaidBy(Ben).OwnChanged));
        _circle.Phrases(Dara, _said, Phrase.MeToo, said: false);
        Assert.Equal(_circle.Circle.Changes.Head, SaidBy(Dara).Changed);
    }

    [Fact]
    public void Nobody_says_a_phrase_to_their_own_words() =>
        Assert.Equal(ConversationRefusals.OwnMessage, _circle.Phrases(Ana, _said, Phrase.MeToo).Refusal);

    [Fact]
    public void Who_is_muted_neither_says_one_nor_takes_one_back_but_a_retry_is_answered()
    {
        _circle.Phrases(Ben, _said, Phrase.MeToo);
        _circle.Mutes(Grace, Ben);
        Assert.Equal(CircleRefusals.Muted, _circle.Phrases(Ben, _said, Phrase.ThankYou).Refusal);
        Assert.Equal(CircleRefusals.Muted, _circle.Phrases(Ben, _said, Phrase.MeToo, said: false).Refusal);
        Assert.Null(_circle.Phrases(Ben, _said, Phrase.MeToo).Refusal);
    }

    [Fact]
    public void What_was_said_before_somebody_came_is_not_theirs_to_answer()
    {
        _circle.Joins(Stranger);
        Assert.Equal(CircleRefusals.NotFound, _circle.Phrases(Stranger, _said, Phrase.MeToo).Refusal);
        Assert.Equal(CircleRefusals.NotFound, _circle.Phrases(Ben, 4711, Phrase.MeToo).Refusal);
        _circle.Leaves(Ben);
        Assert.Equal(CircleRefusals.NotFound, _circle.Phrases(Ben, _said, Phrase.MeToo).Refusal);
    }

    [Fact]
    public void A_room_that_forgot_what_was_said_long_ago_is_told_before_it_decides()
    {
        _circle.Phrases(Ben, _said, Phrase.MeToo);
        var late = _circle.Says(Ben, "Much later.");
        var memory = _circle.Rows.Memory(_circle.Circle.Profile, _circle.Circle.Changes.Head, _circle.Now) with
        {
            RecentMessages = [_circle.Message(late)],
            HasOlderMessages = true,
            RecentSupport = [],
        };
        var room = new Circle(memory);
        Assert.Equal((false, true), (room.Support.KnowsAllOn(_said), room.Support.KnowsAllOn(late)));
        room.Conversation.Remember(_circle.Message(_said));
        room.Support.RememberAllOn(_said, _circle.Rows.All<PhrasesSaid>());
        Assert.True(room.Support.KnowsAllOn(_said));
        room.Support.Say(Dara, _said, Phrase.MeToo, said: true, _circle.Now);
        var row = (PhrasesSaid)room.Changes.Take()!.Writes.Single().Row;
        Assert.Equal(0, row.Changed);
    }

    private PhrasesSaid SaidBy(PersonId person) => _circle.Rows.All<PhrasesSaid>().Single(s => s.Person == person);
}
