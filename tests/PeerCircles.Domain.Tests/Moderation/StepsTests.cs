using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Tests.Testing;
using static PeerCircles.Domain.Tests.Testing.TestCircle;

namespace PeerCircles.Domain.Tests.Moderation;

public sealed class StepsTests
{
    private readonly TestCircle _circle = Meeting();
    private readonly long _message;
    private readonly CaseId _case;

    public StepsTests()
    {
        _message = _circle.Says(Ana, "My neighbour's name and street are");
        _circle.Flags(Ben, _message, FlagReason.R9);
        _case = _circle.CaseAbout(_message).Id;
    }

    private Case Case => _circle.CaseAbout(_message);

    [Fact]
    public void A_claim_that_comes_back_by_undoing_holds_nobody_off_longer_than_the_case_has_become_pressing()
    {
        _circle.Claims(Mo, _case);
        var handedOn = _circle.Do(c => c.Cases.Steps.HandOn(Mo, _case, null, [Noor.Person], _circle.Now)).Value;
        _circle.Pass(TimeSpan.FromSeconds(3));
        _circle.Flags(Dara, _message, FlagReason.R1);

        Assert.Null(_circle.Undoes(Mo, _case, handedOn.Id).Refusal);

        Assert.Equal((CaseState.Claimed, Mo.Person), (Case.State, Case.ClaimedBy));
        Assert.Equal(_circle.Now + CaseBook.UrgentClaim, Case.ClaimedUntil);
    }

    [Fact]
    public void What_somebody_flagged_meanwhile_does_not_go_back_to_rest_when_an_act_is_undone()
    {
        _circle.Do(c => c.Cases.Steps.LayAside(Mo, _case, _circle.Now.AddHours(4), null, _circle.Now));
        var kept = _circle.Keeps(Noor, _case).Value;
        _circle.Pass(TimeSpan.FromSeconds(3));
        _circle.Flags(Dara, _message, FlagReason.R9);

        Assert.Null(_circle.Undoes(Noor, _case, kept.Id).Refusal);

        Assert.Equal((CaseState.New, null), (Case.State, Case.FollowUpAt));
    }

    [Fact]
    public void Nobody_writes_to_somebody_whose_account_is_deleted()
    {
        _circle.Do(c =>
        {
            c.Roster.Erase(Ana, _circle.Now);
            return Outcome<Done>.FromValue(new Done());
        });

        var words = new MessageText("How are you?");
        Assert.Equal(
            ModerationRefusals.AuthorIsGone,
            _circle.Do(c => c.Cases.Steps.Write(Mo, _case, words, _circle.Now)).Refusal
        );
        Assert.Equal(
            ModerationRefusals.AuthorIsGone,
            _circle.Do(c => c.Cases.Decisions.Remind(Mo, _case, words, _circle.Now)).Refusal
        );
    }

    [Fact]
    public void A_moderator_who_takes_a_seat_here_loses_sight_of_its_cases_and_finds_them_again_after_leaving()
    {
        _circle.Claims(Mo, _case);
        _circle.Joins(Mo.Person);
        Assert.Equal(CircleRefusals.NotFound, _circle.Keeps(Mo, _case).Refusal);
        _circle.Leaves(Mo.Person);
        Assert.Null(_circle.Keeps(Mo, _case).Refusal);
    }
}
