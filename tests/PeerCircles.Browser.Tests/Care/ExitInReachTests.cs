using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;
using static PeerCircles.Browser.Tests.Care.Leaving;

namespace PeerCircles.Browser.Tests.Care;

/// <summary>The way out stands on every page, whole, however small the window and whichever way it reads.</summary>
[Collection<PlaceToLeave>]
public sealed class ExitInReachTests(Site site)
{
    private const string Circle = "Tuesday evening";

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
            var amara = await site.ComesBack("amara", screen);
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
}
