using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;
using static PeerCircles.Browser.Tests.Care.Leaving;

namespace PeerCircles.Browser.Tests.Care;

/// <summary>
/// What GOV.UK's design system publishes as the tests of its "exit this page", one by one; of Shift in
/// <see cref="ExitByShiftTests"/>, and what we promise beyond in <see cref="AfterExitTests"/>.
/// </summary>
[Collection<PlaceToLeave>]
public sealed class ExitNowTests(Site site)
{
    private const string Circle = "Tuesday evening";

    [Fact]
    public async Task Without_JavaScript_the_link_leads_away()
    {
        foreach (var path in new[] { "/", "/help/plain" })
        {
            var ben = await site.VisitsWithoutScript("Ben");
            await ben.GoesTo(path);
            await ben.Page.GetByRole(AriaRole.Link, new() { Name = "Leave this site now" }).ClickAsync();
            await Expect(ben.Page).ToHaveURLAsync(site.Neutral);
        }
    }

    [Fact]
    public async Task Without_JavaScript_a_form_ends_the_session_and_leads_away()
    {
        var ben = await site.VisitsWithoutScript("Ben");
        await ben.GoesTo("/sign-in/plain");
        await ben.Page.Locator("input[type=email]").FillAsync("ben@demo.peercircles.example");
        await ben.Page.Locator("input[type=password]").FillAsync(site.Passphrase);
        await ben.Page.Locator("form[action^='/sign-in'] button").ClickAsync();
        await ben.Presses("Sign out and leave this site");
        await Expect(ben.Page).ToHaveURLAsync(site.Neutral);
        await HasLeft(ben);
        ben.SawNoComplaints();
    }

    [Fact]
    public async Task The_link_leads_away()
    {
        var amara = await site.SignsIn("amara");
        await Expect(Exit(amara)).ToHaveAttributeAsync("href", site.Neutral);
        await Exit(amara).ClickAsync();
        await Expect(amara.Page).ToHaveURLAsync(site.Neutral);
    }

    [Fact]
    public async Task Its_name_says_that_it_is_for_safety()
    {
        var visitor = await site.Visits("Someone");
        await visitor.GoesTo("/sign-in");
        await Expect(Exit(visitor))
            .ToHaveAccessibleNameAsync("Exit now for your safety: leaves this site at once and signs you out");
        await Expect(Exit(visitor)).ToHaveAttributeAsync("rel", "nofollow noreferrer");
    }

    [Fact]
    public async Task The_page_is_covered_at_once_and_says_that_something_is_loading()
    {
        var amara = await site.SignsIn("amara");
        await amara.Enters(Circle);
        await StaysWhileLeaving(amara);
        await Clicks(Exit(amara));
        await IsCovered(amara);
    }

    [Fact]
    public async Task From_inside_a_dialog_the_button_and_Shift_lead_away()
    {
        foreach (var leave in (Func<Visitor, Task>[])[PressesTheButton, PressesShift])
        {
            var grace = await site.SignsIn("grace");
            await grace.Enters(Circle);
            await grace.Presses("Post a question");
            await Expect(grace.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
            await StaysWhileLeaving(grace);
            await leave(grace);
            await IsCovered(grace);
        }

        static Task PressesTheButton(Visitor visitor) => Clicks(Exit(visitor.Page.GetByRole(AriaRole.Dialog)));

        static async Task PressesShift(Visitor visitor)
        {
            for (var press = 0; press < 3; press++)
                await visitor.Page.Keyboard.PressAsync("Shift");
        }
    }

    [Fact]
    public async Task It_can_be_seen_and_covers_where_the_browser_chooses_the_colours()
    {
        var amara = await site.SignsIn("amara");
        await amara.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        Assert.NotEqual("0px", await Style(Exit(amara), "border-top-width"));
        await StaysWhileLeaving(amara);
        await Clicks(Exit(amara));
        await IsCovered(amara);
    }

    private static Task<string> Style(ILocator element, string property) =>
        element.EvaluateAsync<string>($"element => getComputedStyle(element).getPropertyValue('{property}')");
}
