using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Conversations;

/// <summary>The circle itself changes around its people: a name, the agreement, its end.</summary>
public sealed class CircleChangesTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_new_name_is_told_where_it_was_taken_and_the_old_words_carry_it()
    {
        const string circle = "Lamp in the window";
        var jonas = await site.SignsIn("jonas");
        var dmitri = await site.SignsIn("dmitri");
        await jonas.Enters(circle);
        await dmitri.Enters(circle);
        await jonas.Says("Said under the old name.");
        await dmitri.Sees("Said under the old name.");

        var settings = await jonas.Page.Context.NewPageAsync();
        await settings.GotoAsync("/settings");
        var name = settings.GetByLabel($"Name in {circle}");
        await name.FillAsync("Jona");
        await name.PressAsync("Enter");

        await Expect(dmitri.Messages.GetByText("Jonas is now called Jona")).ToBeVisibleAsync();
        await Expect(dmitri.MessageOf("Said under the old name.")).ToContainTextAsync("Jona");
        await jonas.Says("Said under the new one.");
        await dmitri.Sees("Said under the new one.");
        var told = await dmitri.Messages.GetByRole(AriaRole.Listitem).AllInnerTextsAsync();
        var line = told.ToList().FindIndex(text => text.Contains("Jonas is now called", StringComparison.Ordinal));
        Assert.Contains("old name", told[line - 1], StringComparison.Ordinal);
        Assert.Contains("new one", told[line + 1], StringComparison.Ordinal);
        await dmitri.FindsNoBarriers();
        dmitri.SawNoComplaints();
    }

    [Fact]
    public async Task A_name_from_right_to_left_turns_nothing_but_itself_and_one_that_hides_something_is_refused()
    {
        const string circle = "Lamp in the window";
        var esi = await site.SignsIn("esi");
        var ben = await site.SignsIn("ben", Screen.Phone);
        await esi.Enters(circle);
        await ben.Enters(circle);
        var path = $"/api/circles/{Room.CircleOf(esi)}/name";
        var hidden = await Room.Put(esi, path, new { name = "Gra\u202Ece\u200B" });
        Assert.Equal(400, hidden.Status);
        var taken = await Room.Put(esi, path, new { name = "נועה" });
        Assert.True(taken.Ok, await taken.TextAsync());

        await esi.Says("Good evening, all of you (really).");
        await Expect(ben.Messages.GetByText("Esi is now called \u2068נועה\u2069")).ToBeVisibleAsync();
        var who = ben.MessageOf("Good evening, all of you").Locator(".who");
        // The time stands after the name, as it does for everybody.
        var name = (await who.Locator("b").BoundingBoxAsync())!;
        var time = (await who.Locator("time").BoundingBoxAsync())!;
        Assert.True(time.X > name.X, $"{time.X} is before {name.X}");
        await ben.Chooses("Good evening, all of you", "Reply");
        await Expect(ben.Page.GetByText("Replying to", new() { Exact = false })).ToContainTextAsync("נועה");
        await ben.FindsNoBarriers();
        ben.SawNoComplaints();
    }

    [Fact]
    public async Task Who_deletes_the_account_leaves_words_without_a_name()
    {
        const string circle = "Tuesday evening";
        var chiara = await site.SignsIn("chiara");
        var farid = await site.SignsIn("farid");
        await chiara.Enters(circle);
        await farid.Enters(circle);
        await farid.Says("Before I go.");
        await chiara.Sees("Before I go.");
        await chiara.Chooses("Before I go.", "Reply");
        await chiara.Says("Go well.");
        var gone = await Room.Post(farid, "/api/account/delete", new { passphrase = site.Passphrase });
        Assert.True(gone.Ok, await gone.TextAsync());

        await chiara.SeesNothingOf("Before I go.");
        await Expect(chiara.MessageOf("Go well.")).ToContainTextAsync("Someone who left");
        await chiara.Page.ReloadAsync();
        await Expect(chiara.MessageOf("Go well.")).ToContainTextAsync("Someone who left");
        Assert.DoesNotContain("Farid", await chiara.Messages.Locator(".who").AllInnerTextsAsync());
    }

    [Fact]
    public async Task Who_comes_back_after_a_pause_reads_a_changed_agreement_before_saying_yes_to_it()
    {
        const string circle = "Tuesday evening";
        const string added = "We begin with a minute of quiet.";
        var ben = await site.SignsIn("ben");
        await ben.Enters(circle);
        await ben.Presses("Pause or leave");
        await ben.Presses("Pause my seat");
        await Expect(ben.Page.GetByRole(AriaRole.Heading, new() { Name = "Your seat here is paused" }))
            .ToBeVisibleAsync();
        await site.StopsAndReturns(() =>
            site.ChangesByHand(
                $"""
                UPDATE circles SET agreement_version = 2, agreement_lines = '["{added}"]' WHERE name = '{circle}'
                """
            )
        );

        await ben.Presses("Come back to the circle");
        await Expect(ben.Page.GetByText(added)).ToBeVisibleAsync();
        await Expect(ben.Page.GetByText("The agreement has changed since.", new() { Exact = false }))
            .ToBeVisibleAsync();
        await ben.FindsNoBarriers();
        await ben.Presses("Come back");
        await Expect(ben.Composer).ToBeVisibleAsync();
        await ben.Says("I read it.");
    }

    [Fact]
    public async Task A_circle_that_has_closed_says_so_kindly_keeps_its_words_and_takes_no_new_ones()
    {
        const string circle = "Slow mornings";
        var hana = await site.SignsIn("hana", Screen.Phone);
        await hana.Enters(circle);
        await hana.Says("Tea before anything else.");
        await hana.Composer.FillAsync("Half a thought");
        var omar = await site.SignsIn("omar");
        var closed = await Room.Post(
            omar,
            $"/api/admin/circles/{Room.CircleOf(hana)}/close",
            new { reason = "The summer is over.", passphrase = site.Passphrase }
        );
        Assert.True(closed.Ok, await closed.TextAsync());

        await Expect(hana.Page.GetByText("This circle has closed.", new() { Exact = false }).First).ToBeVisibleAsync();
        await Expect(hana.Page.GetByText("Why: The summer is over.")).ToBeVisibleAsync();
        await Expect(hana.Page.GetByText("What was said stays here for", new() { Exact = false })).ToBeVisibleAsync();
        await hana.Sees("Tea before anything else.");
        await Expect(hana.Composer).ToHaveValueAsync("Half a thought");
        await Expect(hana.Composer).Not.ToBeEditableAsync();
        await Expect(hana.Page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true })).ToHaveCountAsync(0);
        await hana.FindsNoBarriers();
        await hana.TakesPicture("closed-circle", Screen.Phone);
        await hana.Page.ReloadAsync();
        await hana.Sees("Tea before anything else.");

        await hana.GoesTo("/");
        var card = hana.Page.GetByRole(AriaRole.Article, new() { Name = circle });
        await Expect(card).ToContainTextAsync("This circle has closed.");
        await Expect(card).Not.ToContainTextAsync("Next meeting");
        await hana.FindsNoBarriers();
        await hana.TakesPicture("home-with-a-closed-circle", Screen.Phone, whole: true);
        await card.GetByRole(AriaRole.Link, new() { Name = "Find another circle" }).ClickAsync();
        await Expect(hana.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Discover");
        hana.SawNoComplaints();
    }
}
