using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Empathy;
using PeerCircles.Domain.Tests.Testing;
using static PeerCircles.Domain.Tests.Testing.TestCircle;

namespace PeerCircles.Domain.Tests.Empathy;

public sealed class EmpathyExchangeTests
{
    private readonly TestCircle _circle = Meeting();
    private readonly long _share;

    public EmpathyExchangeTests() => _share = _circle.Says(Ana, "I did not sleep again.");

    [Fact]
    public void A_listener_reflects_the_speaker_says_partly_the_listener_tries_again_and_the_speaker_is_heard()
    {
        var exchange = _circle.Reflects(Ben, _share);
        Assert.Equal(
            ExchangeState.AwaitingReflection,
            _circle.Answers(Ana, exchange, 1, ReflectionAnswer.Partly).Value.State
        );
        Assert.Equal(2, _circle.ReflectsAgain(Ben, exchange, 2, "And nobody noticed.").Value.Attempt);
        Assert.Equal(ExchangeState.Heard, _circle.Answers(Ana, exchange, 2, ReflectionAnswer.Yes).Value.State);
    }

    [Fact]
    public void After_three_tries_the_exchange_rests_whatever_the_answer()
    {
        var exchange = _circle.Reflects(Ben, _share);
        for (var attempt = 1; attempt < 3; attempt++)
        {
            _circle.Answers(Ana, exchange, attempt, ReflectionAnswer.NotYet);
            _circle.ReflectsAgain(Ben, exchange, attempt + 1, $"Try {attempt + 1}");
        }
        Assert.Equal(ExchangeState.Rested, _circle.Answers(Ana, exchange, 3, ReflectionAnswer.NotYet).Value.State);
        Assert.Equal(EmpathyRefusals.NotYourTurn, _circle.ReflectsAgain(Ben, exchange, 4, "Once more").Refusal);
    }

    [Fact]
    public void Nobody_reflects_their_own_words()
    {
        Assert.Equal(EmpathyRefusals.OwnShare, _circle.TriesToReflect(Ana, _share, "I hear myself").Refusal);
    }

    [Fact]
    public void Nobody_reflects_someone_who_is_no_longer_there_to_answer()
    {
        _circle.Leaves(Ana);
        Assert.Equal(EmpathyRefusals.SpeakerHasLeft, _circle.TriesToReflect(Ben, _share, "I hear").Refusal);
    }

    [Fact]
    public void One_listener_at_a_time_and_each_listener_once()
    {
        var exchange = _circle.Reflects(Ben, _share);
        Assert.Equal(EmpathyRefusals.SomeoneIsReflecting, _circle.TriesToReflect(Dara, _share, "I hear").Refusal);
        _circle.Answers(Ana, exchange, 1, ReflectionAnswer.Yes);
        Assert.Equal(EmpathyRefusals.AlreadyReflected, _circle.TriesToReflect(Ben, _share, "I hear more").Refusal);
        Assert.Null(_circle.TriesToReflect(Dara, _share, "I hear").Refusal);
    }

    [Fact]
    public void Inside_an_exchange_there_is_nothing_for_a_third_person_not_even_a_facilitator()
    {
        var exchange = _circle.Reflects(Ben, _share);
        foreach (var third in new[] { Dara, Grace, Stranger })
        {
            Assert.Equal(CircleRefusals.NotFound, _circle.Answers(third, exchange, 1, ReflectionAnswer.Yes).Refusal);
            Assert.Equal(CircleRefusals.NotFound, _circle.ReflectsAgain(third, exchange, 2, "I").Refusal);
            Assert.Equal(CircleRefusals.NotFound, _circle.Thanks(third, exchange).Refusal);
        }
    }

    [Fact]
    public void Each_of_the_pair_keeps_to_their_part()
    {
        var exchange = _circle.Reflects(Ben, _share);
        Assert.Equal(EmpathyRefusals.NotTheSpeaker, _circle.Answers(Ben, exchange, 1, ReflectionAnswer.Yes).Refusal);
        Assert.Equal(EmpathyRefusals.NotTheReflector, _circle.ReflectsAgain(Ana, exchange, 2, "I").Refusal);
        Assert.Equal(EmpathyRefusals.NotYourTurn, _circle.ReflectsAgain(Ben, exchange, 2, "Again").Refusal);
        _circle.Answers(Ana, exchange, 1, ReflectionAnswer.Yes);
        Assert.Equal(EmpathyRefusals.NotTheSpeaker, _circle.Thanks(Ben, exchange).Refusal);
    }

    [Fact]
    public void Steps_sent_twice_are_answered_twice_and_count_once()
    {
        var id = _circle.NextId();
        var first = _circle.TriesToReflect(Ben, _share, "I hear", id);
        Assert.Equal(first.Value, _circle.TriesToReflect(Ben, _share, "I hear", id).Value);
        Assert.Equal(
            ConversationRefusals.SameIdOtherText,
            _circle.TriesToReflect(Ben, _share, "Something else", id).Refusal
        );
        var exchange = first.Value.Exchange;
        var partly = _circle.Answers(Ana, exchange, 1, ReflectionAnswer.Partly);
        Assert.Equal(partly.Value, _circle.Answers(Ana, exchange, 1, ReflectionAnswer.Partly).Value);
        Assert.Equal(EmpathyRefusals.NotYourTurn, _circle.Answers(Ana, exchange, 1, ReflectionAnswer.Yes).Refusal);
        var again = _circle.ReflectsAgain(Ben, exchange, 2, "And");
        Assert.Equal(again.Value, _circle.ReflectsAgain(Ben, exchange, 2, "And").Value);
    }

    [Fact]
    public void The_circle_learns_that_someone_felt_heard_and_never_that_they_did_not()
    {
        var exchange = _circle.Reflects(Ben, _share);
        var seen = _circle.Exchange(exchange).Changed;
        _circle.Answers(Ana, exchange, 1, ReflectionAnswer.Partly);
        Assert.Equal(seen, _circle.Exchange(exchange).Changed);
        Assert.True(_circle.Exchange(exchange).PairChanged > seen);
        _circle.ReflectsAgain(Ben, exchange, 2, "And");
        _circle.Answers(Ana, exchange, 2, ReflectionAnswer.Yes);
        Assert.Equal(_circle.Circle.Changes.Head, _circle.Exchange(exchange).Changed);
    }

    [Fact]
    public void A_receipt_comes_after_the_exchange_has_come_to_rest_once_and_is_the_pairs_own()
    {
        var exchange = _circle.Reflects(Ben, _share);
        Assert.Equal(EmpathyRefusals.ReceiptTooEarly, _circle.Thanks(Ana, exchange).Refusal);
        _circle.Answers(Ana, exchange, 1, ReflectionAnswer.Yes);
        var seen = _circle.Exchange(exchange).Changed;
        Assert.Null(_circle.Thanks(Ana, exchange, understood: 6).Refusal);
        Assert.Null(_circle.Thanks(Ana, exchange, understood: 6).Refusal);
        Assert.Equal(ConversationRefusals.SameIdOtherText, _circle.Thanks(Ana, exchange, understood: 1).Refusal);
        Assert.Equal(seen, _circle.Exchange(exchange).Changed);
        Assert.Equal(6, _circle.Exchange(exchange).Receipt!.Understood);
    }

    [Fact]
    public void A_muted_listener_does_not_reflect_and_a_muted_speaker_does_not_answer()
    {
        _circle.Mutes(Grace, Ben);
        Assert.Equal(CircleRefusals.Muted, _circle.TriesToReflect(Ben, _share, "I hear").Refusal);
        var exchange = _circle.Reflects(Dara, _share);
        _circle.Mutes(Grace, Ana);
        Assert.Equal(CircleRefusals.Muted, _circle.Answers(Ana, exchange, 1, ReflectionAnswer.Yes).Refusal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void When_one_of_the_pair_is_gone_the_exchange_rests_and_another_may_listen(bool listenerLeaves)
    {
        var exchange = _circle.Reflects(Ben, _share);
        if (listenerLeaves)
            _circle.Leaves(Ben);
        else
            _circle.Removes(Grace, Ana);
        Assert.Equal(ExchangeState.Rested, _circle.Exchange(exchange).State);
        if (listenerLeaves)
            Assert.Null(_circle.TriesToReflect(Dara, _share, "I hear").Refusal);
    }
}
