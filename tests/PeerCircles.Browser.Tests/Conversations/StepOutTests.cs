using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Conversations;

/// <summary>Resting, pausing, and finding one's way back.</summary>
public sealed class StepOutTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_quiet_break_hides_the_circle_keeps_the_words_and_the_others_see_only_that_one_rests()
    {
        var amara = await site.SignsIn("amara");
        var ben = await site.SignsIn("ben");
        await amara.Enters("Tuesday evening");
        await ben.Enters("Tuesday evening");
        await ben.Composer.FillAsync("Half a thought");
        await ben.Page.GetByRole(AriaRole.Button, new() { Name = "Take a quiet break" }).Last.ClickAsync();

        var calm = ben.Dialog("A quiet moment");
        await Expect(calm).ToBeVisibleAsync();
        await Expect(calm).Not.ToContainTextAsync("Tuesday evening");
        await Expect(calm.GetByRole(AriaRole.Link, new() { Name = "I need help now" })).ToBeVisibleAsync();
        await Expect(calm.GetByText("Exit now").First).ToBeVisibleAsync();
        await ben.FindsNoBarriers();
        await Expect(amara.Page.GetByText("resting", new() { Exact = true }).First).ToBeVisibleAsync();

        // A reload leads nobody back into what they stepped out of.
        await ben.Page.ReloadAsync();
        await Expect(calm).ToBeVisibleAsync();
        await ben.Presses("Come back");
        await Expect(calm).ToHaveCountAsync(0);
        await Expect(ben.Composer).ToHaveValueAsync("Half a thought");
        await Expect(amara.Page.GetByText("resting", new() { Exact = true })).ToHaveCountAsync(0);
        ben.SawNoComplaints();
    }

    [Fact]
    public async Task A_seat_is_paused_where_it_can_be_left_and_one_comes_back_with_one_press()
    {
        var dmitri = await site.SignsIn("dmitri");
        await dmitri.Enters("Tuesday evening");
        await dmitri.Presses("Pause or leave");
        await dmitri.Presses("Pause my seat");
        await Expect(dmitri.Page.GetByRole(AriaRole.Heading, new() { Name = "Your seat here is paused" }))
            .ToBeVisibleAsync();
        var chiara = await site.SignsIn("chiara");
        await chiara.Enters("Tuesday evening");
        await chiara.Says("Said while Dmitri was away.");

        await dmitri.Page.ReloadAsync();
        await dmitri.Presses("Come back to the circle");
        await Expect(dmitri.Composer).ToBeVisibleAsync();
        await chiara.Says("Said after Dmitri came back.");
        await dmitri.Sees("Said after Dmitri came back.");
        await dmitri.SeesNothingOf("Said while Dmitri was away.");
    }

    [Fact]
    public async Task What_is_found_is_one_press_from_where_it_was_said()
    {
        var farid = await site.SignsIn("farid");
        await farid.Enters("Tuesday evening");
        await Room.Sends(farid, "The lighthouse keeper wrote back to me.");
        await farid.GoesTo("/search");
        await farid.Page.GetByLabel("Words to look for").FillAsync("lighthouse");
        await farid.Presses("Search");
        var found = farid.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "lighthouse keeper" });
        await Expect(found.Locator("mark")).ToHaveTextAsync("lighthouse");
        await Expect(farid.Page).ToHaveURLAsync($"{site.Address}/search");
        await farid.FindsNoBarriers();
        await found.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(farid.MessageOf("The lighthouse keeper wrote back to me.")).ToBeFocusedAsync();
        Assert.Empty(new Uri(farid.Page.Url).Query);
        farid.SawNoComplaints();
    }

    [Fact]
    public async Task The_first_new_message_is_one_press_away_also_when_it_is_far_above()
    {
        const string circle = "Lamp in the window";
        var jonas = await site.SignsIn("jonas");
        var dmitri = await site.SignsIn("dmitri");
        await jonas.Enters(circle);
        await jonas.Says("The last one that Dmitri reads for now.");
        await dmitri.Enters(circle);
        await dmitri.Sees("The last one that Dmitri reads for now.");
        await dmitri.Page.Keyboard.PressAsync("End");
        await dmitri.Page.WaitForTimeoutAsync(2_500);
        await dmitri.GoesTo("/");
        await Room.Sends(jonas, "While nobody looked, number 1.");
        // Four of them, since the house holds up one who writes that much.
        Visitor[] company = [jonas, await site.SignsIn("hana"), await site.SignsIn("esi"), await site.SignsIn("farid")];
        foreach (var guest in company[1..])
            await guest.Enters(circle);
        for (var i = 2; i <= 70; i++)
            await Room.Sends(company[i % company.Length], $"While nobody looked, number {i}.");

        await dmitri.Enters(circle);
        await dmitri.Page.EvaluateAsync("document.querySelector('#messages').scrollTop = 1e6");
        await dmitri.Page.GetByRole(AriaRole.Link, new() { Name = "Jump to the first new message" }).ClickAsync();
        await Expect(dmitri.MessageOf("While nobody looked, number 1.")).ToBeInViewportAsync();
        await Expect(dmitri.MessageOf("While nobody looked, number 1.")).ToBeFocusedAsync();
    }
}
