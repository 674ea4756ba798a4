using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;
using static PeerCircles.Browser.Tests.Care.Leaving;

namespace PeerCircles.Browser.Tests.Care;

/// <summary>Shift three times, as GOV.UK's tests of "exit this page" have it: what counts, what doesn't, and what is said of it.</summary>
[Collection<PlaceToLeave>]
public sealed class ExitByShiftTests(Site site)
{
    private const string Circle = "Tuesday evening";

    [Fact]
    public async Task Shift_three_times_leads_away()
    {
        var amara = await site.SignsIn("amara");
        for (var press = 0; press < 3; press++)
            await amara.Page.Keyboard.PressAsync("Shift");
        await Expect(amara.Page).ToHaveURLAsync(site.Neutral);
        await HasLeft(amara);
    }

    [Fact]
    public async Task Shift_three_times_says_that_something_is_loading()
    {
        var amara = await site.SignsIn("amara");
        await StaysWhileLeaving(amara);
        for (var press = 0; press < 3; press++)
            await amara.Page.Keyboard.PressAsync("Shift");
        await IsCovered(amara);
    }

    [Fact]
    public async Task Whoever_hides_the_button_still_leaves_by_Shift()
    {
        var dmitri = await site.SignsIn("dmitri");
        await dmitri.GoesTo("/settings");
        await dmitri.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Show “Exit now” on every page" }).UncheckAsync();
        await Expect(dmitri.Page.GetByText("Saved.", new() { Exact = true }).First).ToBeAttachedAsync();
        await dmitri.GoesTo("/notices");
        await Expect(dmitri.Page.GetByRole(AriaRole.Heading, new() { Name = "Notices", Level = 1 })).ToBeVisibleAsync();
        await Expect(Exit(dmitri)).ToHaveCountAsync(0);

        for (var press = 0; press < 3; press++)
            await dmitri.Page.Keyboard.PressAsync("Shift");
        await Expect(dmitri.Page).ToHaveURLAsync(site.Neutral);
        await HasLeft(dmitri);
    }

    [Fact]
    public async Task The_first_Shift_says_and_shows_that_two_are_left()
    {
        var amara = await IsHome();
        await amara.Page.Keyboard.PressAsync("Shift");
        await Hears(amara, "Shift pressed. Press it 2 more times to leave.");
        Assert.NotEqual("0px", await Progress(amara));
    }

    [Fact]
    public async Task The_second_Shift_says_that_one_is_left()
    {
        var amara = await IsHome();
        await amara.Page.Keyboard.PressAsync("Shift");
        await amara.Page.Keyboard.PressAsync("Shift");
        await Hears(amara, "Shift pressed. Press it once more to leave.");
    }

    [Fact]
    public async Task After_five_seconds_it_says_that_Shift_no_longer_counts()
    {
        var amara = await IsHome();
        await amara.Page.Keyboard.PressAsync("Shift");
        await amara.Page.Keyboard.PressAsync("Shift");
        await Hears(amara, "Shift no longer counts. You are still here.");
        Assert.Equal("0px", await Progress(amara));
        await amara.Page.Keyboard.PressAsync("Shift");
        await Hears(amara, "Shift pressed. Press it 2 more times to leave.");
        await IsStillHere(amara);
    }

    [Fact]
    public async Task Each_Shift_has_five_seconds_of_its_own()
    {
        var amara = await site.SignsIn("amara");
        for (var press = 0; press < 3; press++)
        {
            await amara.Page.Keyboard.PressAsync("Shift");
            if (press < 2)
                await amara.Page.WaitForTimeoutAsync(3_500);
        }
        await Expect(amara.Page).ToHaveURLAsync(site.Neutral);
    }

    [Fact]
    public async Task Shift_with_another_modifier_does_not_count()
    {
        var amara = await IsHome();
        foreach (var keys in new[] { "Control+Shift", "Alt+Shift", "Meta+Shift", "Shift+Control", "Shift+Tab" })
            await amara.Page.Keyboard.PressAsync(keys);
        await HearsNothingOfShift(amara);
        await IsStillHere(amara);
    }

    [Fact]
    public async Task Capital_letters_and_pointing_with_Shift_do_not_count()
    {
        var amara = await site.ComesBack("amara");
        await amara.Enters(Circle);
        await amara.Composer.FocusAsync();
        foreach (var letter in "HELLO")
            await amara.Page.Keyboard.PressAsync($"Shift+{letter}");
        await Expect(amara.Composer).ToHaveValueAsync("HELLO");
        for (var click = 0; click < 3; click++)
            await amara.Composer.ClickAsync(new() { Modifiers = [KeyboardModifier.Shift] });
        await HearsNothingOfShift(amara);
        await IsStillHere(amara);
    }

    [Fact]
    public async Task Another_key_in_between_begins_the_count_anew()
    {
        var amara = await IsHome();
        await amara.Page.Keyboard.PressAsync("Shift");
        await amara.Page.Keyboard.PressAsync("Shift");
        await amara.Page.Keyboard.PressAsync("a");
        await amara.Page.Keyboard.PressAsync("Shift");
        await Hears(amara, "Shift no longer counts. You are still here.");
        await IsStillHere(amara);
    }

    [Fact]
    public async Task Either_Shift_key_counts()
    {
        var amara = await site.SignsIn("amara");
        foreach (var key in new[] { "ShiftLeft", "ShiftRight", "ShiftLeft" })
            await amara.Page.Keyboard.PressAsync(key);
        await Expect(amara.Page).ToHaveURLAsync(site.Neutral);
    }

    [Fact]
    public async Task Holding_Shift_counts_once()
    {
        var amara = await IsHome();
        for (var repeat = 0; repeat < 8; repeat++)
            await amara.Page.Keyboard.DownAsync("Shift");
        await amara.Page.Keyboard.UpAsync("Shift");
        await Hears(amara, "Shift pressed. Press it 2 more times to leave.");
        await IsStillHere(amara);
    }

    /// <summary>With the session of before: nobody leaves here.</summary>
    private async Task<Visitor> IsHome()
    {
        var amara = await site.ComesBack("amara");
        await amara.GoesTo("/");
        await Expect(amara.Page.GetByRole(AriaRole.Heading, new() { Name = "My circles", Level = 1 }))
            .ToBeVisibleAsync();
        return amara;
    }

    private static Task Hears(Visitor visitor, string words) =>
        Expect(visitor.Page.Locator("[data-announcer] p").Filter(new() { HasText = words }).First).ToBeAttachedAsync();

    private static Task HearsNothingOfShift(Visitor visitor) =>
        Expect(visitor.Page.Locator("[data-announcer] p").Filter(new() { HasText = "Shift" })).ToHaveCountAsync(0);

    private Task IsStillHere(Visitor visitor) => Expect(visitor.Page).Not.ToHaveURLAsync(site.Neutral);

    /// <summary>How long the line on the button is.</summary>
    private static Task<string> Progress(Visitor visitor) =>
        Exit(visitor).EvaluateAsync<string>("button => getComputedStyle(button, '::after').width");
}
