using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Care;

/// <summary>
/// What GOV.UK's design system publishes as the tests of its "exit this page", one by one, and what we promise beyond: the
/// session ends, nothing that was written stays, and nothing comes back from the history.
/// </summary>
public sealed class ExitNowTests(Site site) : IClassFixture<Site>
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
        var amara = await site.SignsIn("amara");
        await amara.Page.Keyboard.PressAsync("Shift");
        await Hears(amara, "Shift pressed. Press it 2 more times to leave.");
        Assert.NotEqual("0px", await Progress(amara));
    }

    [Fact]
    public async Task The_second_Shift_says_that_one_is_left()
    {
        var amara = await site.SignsIn("amara");
        await amara.Page.Keyboard.PressAsync("Shift");
        await amara.Page.Keyboard.PressAsync("Shift");
        await Hears(amara, "Shift pressed. Press it once more to leave.");
    }

    [Fact]
    public async Task After_five_seconds_it_says_that_Shift_no_longer_counts()
    {
        var amara = await site.SignsIn("amara");
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
        var amara = await site.SignsIn("amara");
        foreach (var keys in new[] { "Control+Shift", "Alt+Shift", "Meta+Shift", "Shift+Control", "Shift+Tab" })
            await amara.Page.Keyboard.PressAsync(keys);
        await HearsNothingOfShift(amara);
        await IsStillHere(amara);
    }

    [Fact]
    public async Task Capital_letters_and_pointing_with_Shift_do_not_count()
    {
        var amara = await site.SignsIn("amara");
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
        var amara = await site.SignsIn("amara");
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
        var amara = await site.SignsIn("amara");
        for (var repeat = 0; repeat < 8; repeat++)
            await amara.Page.Keyboard.DownAsync("Shift");
        await amara.Page.Keyboard.UpAsync("Shift");
        await Hears(amara, "Shift pressed. Press it 2 more times to leave.");
        await IsStillHere(amara);
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
    public async Task The_session_ends_and_nothing_that_was_written_stays()
    {
        var amara = await site.SignsIn("amara");
        await amara.Enters(Circle);
        await amara.Composer.FillAsync("I would rather not say this yet.");
        await Exit(amara).ClickAsync();
        await Expect(amara.Page).ToHaveURLAsync(site.Neutral);
        await HasLeft(amara);

        await amara.GoesTo("/sign-in");
        await Expect(amara.Page.GetByLabel("E-mail address")).ToBeVisibleAsync();
        var kept = await amara.Page.EvaluateAsync<string>(
            "() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie])"
        );
        Assert.DoesNotContain("rather", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("pc.draft", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("pc.person", kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Going_back_shows_nothing_of_what_was_left()
    {
        var amara = await site.SignsIn("amara");
        await amara.Enters(Circle);
        await Exit(amara).ClickAsync();
        await Expect(amara.Page).ToHaveURLAsync(site.Neutral);
        await amara.Page.GoBackAsync();
        await Expect(amara.Page.GetByRole(AriaRole.Heading, new() { Name = "Welcome" })).ToBeVisibleAsync();
        await amara.SeesNothingOf(Circle);
        Assert.DoesNotContain(
            "/circles/",
            await amara.Page.EvaluateAsync<string>("() => location.href"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_page_from_the_browsers_memory_starts_blank_and_asks_the_server_first()
    {
        var amara = await site.SignsIn("amara");
        await amara.Enters(Circle);
        await amara.Page.EvaluateAsync("() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");
        await IsCovered(amara);

        var asked = amara.Page.WaitForRequestAsync(request =>
            request.Url.EndsWith("/api/here", StringComparison.Ordinal)
        );
        await amara.Page.EvaluateAsync("() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
        await asked;
        await Expect(amara.Composer).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_page_that_stayed_after_all_is_uncovered()
    {
        var amara = await site.SignsIn("amara");
        await amara.Page.EvaluateAsync("() => dispatchEvent(new PageTransitionEvent('pagehide'))");
        await IsCovered(amara);
        await amara.Page.EvaluateAsync("() => dispatchEvent(new PageTransitionEvent('pageshow'))");
        await Expect(amara.Page.GetByRole(AriaRole.Heading, new() { Name = "My circles", Level = 1 }))
            .ToBeVisibleAsync();
        await Expect(amara.Page.Locator(".exit-cover")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Other_windows_of_the_same_browser_leave_as_well()
    {
        var amara = await site.SignsIn("amara");
        var other = await amara.Page.Context.NewPageAsync();
        await other.GotoAsync("/notices");
        await Expect(other.GetByRole(AriaRole.Heading, new() { Name = "Notices", Level = 1 })).ToBeVisibleAsync();
        await Exit(amara).ClickAsync();
        await Expect(amara.Page).ToHaveURLAsync(site.Neutral);
        await Expect(other).ToHaveURLAsync(site.Neutral);
    }

    [Fact]
    public async Task Without_a_network_the_page_is_left_and_the_session_ends_as_soon_as_there_is_one()
    {
        var amara = await site.SignsIn("amara");
        await amara.Enters(Circle);
        await amara.GoesOffline();
        await Exit(amara).ClickAsync();
        await amara.Page.WaitForURLAsync(url => !url.Contains("/circles/", StringComparison.Ordinal));
        await amara.ComesBack();
        await amara.GoesTo("/");
        await Expect(amara.Page.GetByRole(AriaRole.Heading, new() { Name = "Welcome" })).ToBeVisibleAsync();
        await HasLeft(amara);
    }

    [Fact]
    public async Task It_stands_on_every_page()
    {
        foreach (var path in new[] { "/sign-in", "/register", "/forgotten", "/invite?token=x", "/help", "/nowhere" })
            await HasTheWayOut(await site.Visits("Someone"), path);
        var lena = await site.SignsIn("lena");
        foreach (var path in new[] { "/", "/open", "/notices", "/settings", "/help", "/desk", "/nowhere" })
            await HasTheWayOut(lena, path);
    }

    [Fact]
    public async Task It_is_in_reach_on_a_small_screen_with_large_letters_and_from_right_to_left()
    {
        // 1280 x 800 at 400 % is as wide as the smallest phone, and much lower.
        foreach (
            var screen in new[] { new Screen(320, 640, ColorScheme.Light), new Screen(320, 200, ColorScheme.Light) }
        )
        {
            var amara = await site.SignsIn("amara", screen);
            foreach (var direction in new[] { "ltr", "rtl" })
            {
                await amara.GoesTo("/");
                await IsWhole(amara, direction);
                await amara.Enters(Circle);
                await IsWhole(amara, direction);
            }
            var someone = await site.Visits("Someone", screen);
            await someone.GoesTo("/sign-in");
            await IsWhole(someone, "rtl");
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

    private static ILocator Exit(Visitor visitor) => Exit(visitor.Page.Locator("body"));

    private static ILocator Exit(ILocator place) =>
        place.GetByRole(AriaRole.Link, new() { NameString = "Exit now" }).First;

    /// <summary>With the mouse alone: a locator's click waits for the next page.</summary>
    private static async Task Clicks(ILocator element)
    {
        // It appears in a dialog that is still fading in: the mouse must meet it where it stays.
        await element.HoverAsync();
        var box = await element.BoundingBoxAsync();
        await element.Page.Mouse.ClickAsync(box!.X + box.Width / 2, box.Y + box.Height / 2);
    }

    private static Task Hears(Visitor visitor, string words) =>
        Expect(visitor.Page.Locator("[data-announcer] p").Filter(new() { HasText = words }).First).ToBeAttachedAsync();

    private static Task HearsNothingOfShift(Visitor visitor) =>
        Expect(visitor.Page.Locator("[data-announcer] p").Filter(new() { HasText = "Shift" })).ToHaveCountAsync(0);

    private Task IsStillHere(Visitor visitor) => Expect(visitor.Page).Not.ToHaveURLAsync(site.Neutral);

    /// <summary>Asked of the page itself: Playwright's locators wait until a page that is being left has gone.</summary>
    private static async Task IsCovered(Visitor visitor)
    {
        var seen = await visitor.Page.EvaluateAsync<string[]>(
            """
            () => {
              const cover = document.querySelector('[role=alert]');
              const { width, height } = cover.getBoundingClientRect();
              return [
                cover.textContent,
                document.body.innerText,
                document.title,
                `${document.querySelector('main').checkVisibility()}`,
                `${document.querySelectorAll('dialog[open]').length}`,
                `${width === innerWidth && height === innerHeight}`,
                getComputedStyle(cover).backgroundColor.startsWith('rgb(') ? 'opaque' : 'shines through',
              ];
            }
            """
        );
        Assert.Equal(["Loading.", "Loading.", "Loading.", "false", "0", "true", "opaque"], seen);
    }

    /// <summary>The session is over for the server, too.</summary>
    private static async Task HasLeft(Visitor visitor)
    {
        var answer = await visitor.Page.Context.APIRequest.GetAsync($"{visitor.Site.Address}/api/me");
        Assert.Equal(401, answer.Status);
    }

    /// <summary>After "no content" a browser stays on the page that it is leaving.</summary>
    private static Task StaysWhileLeaving(Visitor visitor) =>
        visitor.Page.RouteAsync(visitor.Site.Neutral, route => route.FulfillAsync(new() { Status = 204 }));

    private static async Task HasTheWayOut(Visitor visitor, string path)
    {
        await visitor.GoesTo(path);
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).First).ToBeVisibleAsync();
        await Expect(Exit(visitor)).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    private static async Task IsWhole(Visitor visitor, string direction)
    {
        await visitor.Page.EvaluateAsync($"() => document.documentElement.dir = '{direction}'");
        await Expect(Exit(visitor)).ToBeInViewportAsync(new() { Ratio = 1 });
        var over = await visitor.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth");
        Assert.True(over <= 0, $"{visitor.Page.Url} ({direction}) is {over} px too wide.");
    }

    /// <summary>How long the line on the button is.</summary>
    private static Task<string> Progress(Visitor visitor) =>
        Exit(visitor).EvaluateAsync<string>("button => getComputedStyle(button, '::after').width");

    private static Task<string> Style(ILocator element, string property) =>
        element.EvaluateAsync<string>($"element => getComputedStyle(element).getPropertyValue('{property}')");
}
