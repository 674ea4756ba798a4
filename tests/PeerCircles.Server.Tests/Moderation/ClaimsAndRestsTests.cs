using System.Net;
using PeerCircles.Domain;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Notices;
using PeerCircles.Server.Live;
using PeerCircles.Server.Moderation;
using PeerCircles.Server.Notices;
using PeerCircles.Server.SignIn;
using PeerCircles.Server.Tests.SignIn;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Moderation;

/// <summary>Who holds a case and until when, where it waits, and who never finds it.</summary>
public sealed class ClaimsAndRestsTests : AtTheDesk
{
    private static readonly (string Act, object? Body)[] AllActs =
    [
        ("claim", null),
        ("keep", new KeepBody(null)),
        ("hide", new HideBody("It named somebody.", null)),
        ("fold", new FoldBody(["grief"], null)),
        ("write", new WriteBody("How are you?")),
        ("remind", new RemindBody("We listen first.")),
        ("mute", new MuteAuthorBody(60, "Please rest.")),
        ("hand-on", new HandOnBody(null)),
        ("lay-aside", new LayAsideBody(1, null)),
    ];

    [Fact]
    public async Task While_one_moderator_holds_a_case_another_can_add_a_note_and_nothing_else()
    {
        var (_, @case) = await Flagged();
        await Mo.Claims(@case);

        foreach (var (act, body) in AllActs)
            Assert.Equal("claimed_by_other", await Nell.IsRefused(HttpStatusCode.Conflict, Path(@case, act), body));
        await Nell.Notes(@case, "I would wait.");

        var view = await Nell.Opens(@case);
        Assert.Equal((CaseState.Claimed, 0), (view.Summary.State, view.Actions.Count));
        Assert.Equal(Server.Time.GetUtcNow().AddMinutes(15), view.Summary.ClaimedUntil);
    }

    [Fact]
    public async Task A_case_goes_on_after_a_moderator_who_was_at_it_has_deleted_their_account()
    {
        await Server.HasPassphrase(Mo, SignInServer.Passphrase);
        var (_, @case) = await Flagged();
        await Mo.Claims(@case);
        await Mo.Notes(@case, "I would wait.");
        await Mo.Releases(@case);
        await Mo.Does("/api/account/delete", new { passphrase = SignInServer.Passphrase });

        var view = await Nell.Opens(@case);
        Assert.Equal("", Assert.Single(view.Notes).By);
        Assert.All(view.History, h => Assert.Equal("", h.By));

        var kept = await Nell.Keeps(@case);
        Assert.Equal((CaseState.Closed, CaseOutcome.Kept), (kept.Summary.State, kept.Summary.Outcome));
        Assert.Equal("Nell", Assert.Single(kept.Actions).By);
    }

    [Fact]
    public async Task A_claim_given_back_is_anybodys_and_nobody_gives_back_what_is_not_theirs()
    {
        var (_, @case) = await Flagged();
        await Mo.Claims(@case);
        Pass(TimeSpan.FromSeconds(1));
        Assert.Equal(Mo.Id.Value, (await Nell.Releases(@case)).Summary.ClaimedBy!.Person);

        var released = await Mo.Releases(@case);
        Assert.Equal(
            (CaseState.New, null, null),
            (released.Summary.State, released.Summary.ClaimedBy, released.Summary.ClaimedUntil)
        );
        await Mo.Releases(@case);

        Pass(TimeSpan.FromSeconds(1));
        await Nell.Claims(@case);
        Assert.Equal(
            "claimed_by_other",
            await Mo.IsRefused(HttpStatusCode.Conflict, Path(@case, "keep"), new KeepBody(null))
        );
        Assert.Equal(
            [AuditAct.CaseClaimed, AuditAct.CaseReleased, AuditAct.CaseClaimed],
            (await Mo.Opens(@case)).History.Select(h => h.Act)
        );
    }

    [Fact]
    public async Task A_claim_that_has_ended_holds_nobody_off_and_taking_it_again_makes_it_longer()
    {
        var (_, @case) = await Flagged();
        await Mo.Claims(@case);
        Pass(TimeSpan.FromMinutes(14));
        await Mo.Claims(@case);
        Pass(TimeSpan.FromMinutes(14));
        Assert.Equal("claimed_by_other", await Nell.IsRefused(HttpStatusCode.Conflict, Path(@case, "claim")));

        Pass(TimeSpan.FromMinutes(1));

        Assert.Empty(await Mo.Cases("mine"));
        await Nell.Writes(@case);
        Pass(TimeSpan.FromSeconds(1));
        await Nell.Claims(@case);
        Assert.Equal(@case, Assert.Single(await Nell.Cases("mine")).Id);
        Assert.Equal(
            [(AuditAct.CaseClaimed, "Mo"), (AuditAct.AuthorWritten, "Nell"), (AuditAct.CaseClaimed, "Nell")],
            (await Mo.Opens(@case)).History.Select(h => (h.Act, h.By))
        );
    }

    [Fact]
    public async Task Handed_on_it_waits_for_a_colleague_who_is_told_without_a_word_of_it()
    {
        var (_, @case) = await Flagged();
        await Mo.Claims(@case);
        await Nell.Browser.Connect();

        var view = await Mo.HandsOn(@case, "She knows me from last year.");

        Assert.Equal((CaseState.Waiting, null), (view.Summary.State, view.Summary.ClaimedBy));
        Assert.Equal(@case, Assert.Single(await Nell.Cases("handed-on")).Id);
        Assert.Equal(@case, Assert.Single(await Nell.Cases()).Id);
        Assert.Empty(await Notices(Nell));
        Pass(UndoWindow);
        await Nell.Browser.Ear.Hears<NoticeArrived>(_ => true, "that there is a notice");
        var told = Assert.Single(await Notices(Nell));
        Assert.Equal((NoticeKind.CaseHandedOn, null, null), (told.Kind, told.Quote, told.Why));
        Assert.Empty(await Notices(Mo));
        var taken = await Nell.Claims(@case);
        Assert.Equal((CaseState.Claimed, null), (taken.Summary.State, taken.Summary.HandedOnAt));
        Assert.Empty(await Mo.Cases("handed-on"));
        Assert.Equal("case_moved_on", await Undo(Mo, view, HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task Laid_aside_it_rests_and_comes_back_by_itself_when_its_day_has_come()
    {
        var (_, @case) = await Flagged();

        var view = await Mo.LaysAside(@case, hours: 2);

        Assert.Equal(Server.Time.GetUtcNow().AddHours(2), view.Summary.FollowUpAt);
        Assert.Empty(await Mo.Cases());
        Assert.Equal(@case, Assert.Single(await Nell.Cases("laid-aside")).Id);
        Pass(TimeSpan.FromHours(2));
        Assert.Empty(await Nell.Cases("laid-aside"));
        Assert.Equal(@case, Assert.Single(await Nell.Cases()).Id);
        await Nell.Keeps(@case);
    }

    [Fact]
    public async Task A_new_flag_wakes_what_was_laid_aside_and_then_laying_it_aside_cannot_be_taken_back()
    {
        var (position, @case) = await Flagged();
        var laid = await Mo.LaysAside(@case);
        Pass(TimeSpan.FromSeconds(2));

        (await Cleo.TriesToFlag(position, Circle, FlagReason.R1)).Yes();

        var woken = Assert.Single(await Mo.Cases(), c => c.Id == @case);
        Assert.Equal((CaseState.New, null, Severity.Urgent), (woken.State, woken.FollowUpAt, woken.Severity));
        Assert.Equal("case_moved_on", await Undo(Mo, laid, HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task Taking_back_leaves_a_claim_a_rest_and_a_handing_on_exactly_as_they_were()
    {
        var (_, @case) = await Flagged();
        await Mo.Claims(@case);
        Pass(TimeSpan.FromMinutes(11));
        await NothingIsLeftOf(Mo, staff => staff.HandsOn(@case));
        await NothingIsLeftOf(Mo, staff => staff.LaysAside(@case));
        await NothingIsLeftOf(Mo, staff => staff.Reminds(@case));

        await Mo.LaysAside(@case);
        await NothingIsLeftOf(Nell, staff => staff.Keeps(@case));
        await NothingIsLeftOf(Nell, staff => staff.HandsOn(@case));

        await Nell.HandsOn(@case);
        await NothingIsLeftOf(Nell, staff => staff.LaysAside(@case));
        await NothingIsLeftOf(Mo, staff => staff.Folds(@case));

        async Task NothingIsLeftOf(Person staff, Func<Person, Task<CaseView>> act)
        {
            var before = (await staff.Opens(@case)).Summary;
            // Acts of one instant have no order.
            Pass(TimeSpan.FromSeconds(1));
            var after = (await staff.Undoes(await act(staff))).Summary;
            Assert.Equal(before with { Reasons = after.Reasons }, after);
        }
    }

    [Theory]
    [InlineData("a member")]
    [InlineData("a member who is out for a while")]
    [InlineData("the author")]
    [InlineData("who flagged")]
    public async Task A_moderator_with_a_conflict_of_interest_finds_no_case_and_hears_of_none(string who)
    {
        var (position, @case) = await Flagged();
        var maya = await Has("Maya", CommunityRoles.Moderator);
        await maya.Joins(Circle);
        if (who == "the author")
        {
            position = (await maya.Says("A moderator says something.", Circle)).Position;
            (await Ben.TriesToFlag(position, Circle, FlagReason.R6)).Yes();
            @case = (await Mo.Cases()).Single(c => c.Id != @case).Id;
        }
        if (who == "who flagged")
        {
            position = (await Ana.Says("Something else.", Circle)).Position;
            (await maya.TriesToFlag(position, Circle, FlagReason.R6)).Yes();
            @case = (await Mo.Cases()).Single(c => c.Id != @case).Id;
        }
        // The author and who flagged stay parties when they have left.
        if (who is "the author" or "who flagged")
            await maya.Leaves(Circle);
        if (who == "a member who is out for a while")
            await maya.Pauses(Circle);
        (await maya.Browser.Ask<Nothing>(nameof(ICircleHub.OpenDesk))).Yes();

        Assert.DoesNotContain(await maya.Cases(), c => c.Id == @case);
        Assert.Equal(HttpStatusCode.NotFound, (await maya.Get($"/api/desk/cases/{@case}")).StatusCode);
        foreach (var (act, body) in AllActs.Append(("note", new NoteBody("No."))).Append(("release", null)))
            Assert.Equal("not_found", await maya.IsRefused(HttpStatusCode.NotFound, Path(@case, act), body));
        Assert.Equal(
            "not_found",
            await maya.IsRefused(HttpStatusCode.NotFound, Path(@case, "undo"), new UndoBody(Guid.CreateVersion7()))
        );
        var handedOn = await Mo.HandsOn(@case);
        Pass(UndoWindow);
        Assert.Single(await Notices(Nell));
        Assert.DoesNotContain(await Notices(maya), n => n.Kind == NoticeKind.CaseHandedOn);
        await maya.HasHeardAllThereIs();
        Assert.DoesNotContain(maya.Browser.Ear.All<DeskChanged>(), d => d.Case == handedOn.Summary.Id);
    }

    [Theory]
    [InlineData("of the author")]
    [InlineData("of who flagged")]
    public async Task A_moderator_who_has_blocked_a_party_finds_no_case_with_them_and_hears_of_none(string whom)
    {
        var maya = await ModeratorWhoWasHere();
        (await maya.Browser.Ask<Nothing>(nameof(ICircleHub.OpenDesk))).Yes();
        await maya.Blocks(whom == "of the author" ? Ana : Ben);
        var (_, @case) = await Flagged();

        await IsNotOnTheDeskOf(maya, @case);
        await Mo.HandsOn(@case);
        Pass(UndoWindow);
        Assert.DoesNotContain(await Notices(maya), n => n.Kind == NoticeKind.CaseHandedOn);
        await maya.HasHeardAllThereIs();
        Assert.DoesNotContain(maya.Browser.Ear.All<DeskChanged>(), d => d.Case == @case);
    }

    [Theory]
    [InlineData("the author")]
    [InlineData("who flagged")]
    public async Task A_moderator_whom_a_party_has_blocked_leaves_the_case_to_the_others(string who)
    {
        var maya = await ModeratorWhoWasHere();
        await (who == "the author" ? Ana : Ben).Blocks(maya);
        var (_, @case) = await Flagged();

        await IsNotOnTheDeskOf(maya, @case);
        Assert.Contains(await Mo.Cases(), c => c.Id == @case);
    }

    [Fact]
    public async Task Nobody_can_block_everybody_who_would_look_at_what_they_say()
    {
        foreach (var moderator in new[] { Mo, Nell })
        {
            await moderator.Joins(Circle);
            await moderator.Leaves(Circle);
            await Ana.Blocks(moderator);
        }
        var (_, @case) = await Flagged();
        Assert.Contains(await Mo.Cases(), c => c.Id == @case);
        Assert.Contains(await Nell.Cases(), c => c.Id == @case);

        // With somebody whom she has not blocked it lies with them alone.
        var maya = await Has("Maya", CommunityRoles.Moderator);
        Assert.Contains(await maya.Cases(), c => c.Id == @case);
        await IsNotOnTheDeskOf(Mo, @case);
        await maya.Joins(Circle);
        Assert.Contains(await Mo.Cases(), c => c.Id == @case);
    }

    /// <summary>People can block only those with whom they share a circle, or once did.</summary>
    private async Task<Person> ModeratorWhoWasHere()
    {
        var maya = await Has("Maya", CommunityRoles.Moderator);
        await maya.Joins(Circle);
        await maya.Leaves(Circle);
        return maya;
    }

    private static async Task IsNotOnTheDeskOf(Person staff, Guid @case)
    {
        Assert.DoesNotContain(await staff.Cases(), c => c.Id == @case);
        Assert.Equal(HttpStatusCode.NotFound, (await staff.Get($"/api/desk/cases/{@case}")).StatusCode);
        foreach (var (act, body) in AllActs)
            Assert.Equal("not_found", await staff.IsRefused(HttpStatusCode.NotFound, Path(@case, act), body));
    }
}
