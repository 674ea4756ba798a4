using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Pages;

/// <summary>
/// Each page in French, and in a language that is a third longer and runs from right to left: without barriers, and within
/// the width of the window, in both sizes and both themes.
/// </summary>
public sealed class EveryLanguageTests(Site site) : IClassFixture<Site>
{
    private const string TheirRoom = "/circles/{live}";

    private static readonly (string? Who, string Path, string Title)[] Pages =
    [
        (null, "/sign-in", "sign-in"),
        (null, "/register", "register"),
        (null, "/look-in-your-mail", "look-in-your-mail"),
        (null, "/forgotten", "forgotten"),
        (null, "/invite?token=x", "invite"),
        (null, "/help", "help"),
        (null, "/help/plain?language={language}", "help-plain"),
        (null, "/sign-in/plain?language={language}", "sign-in-plain"),
        (null, "/nowhere", "not-found"),
        ("amara", "/", "home"),
        ("amara", TheirRoom, "room"),
        ("amara", TheirRoom + "/about", "circle"),
        ("amara", "/search", "search"),
        ("amara", "/notices", "notices"),
        ("amara", "/settings", "settings"),
        ("amara", "/settings/passphrase", "settings-passphrase"),
        ("amara", "/settings/address", "settings-address"),
        ("amara", "/settings/delete", "settings-delete"),
        ("ines", "/discover", "discover"),
        ("ines", "/discover?theme=weathering-stress&pace=lively&language=en", "discover-nearly"),
        ("ines", "/welcome", "welcome"),
        ("grace", "/welcome/lead", "welcome-lead"),
        ("grace", TheirRoom + "/lead", "lead"),
        ("lena", "/desk", "desk"),
        ("lena", "/desk/{first}", "desk-case"),
        ("omar", "/admin", "admin-circles"),
        ("omar", "/admin/open", "admin-open"),
        ("omar", "/admin/people", "admin-people"),
        ("omar", "/admin/invitations", "admin-invitations"),
        ("omar", "/admin/waiting", "admin-waiting"),
        ("omar", "/admin/audit", "admin-audit"),
        ("omar", "/admin/lines", "admin-lines"),
    ];

    public static TheoryData<string, string> Languages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var language in (string[])["fr", "es", "ar-XB"])
            foreach (var who in Pages.Select(p => p.Who ?? "nobody").Distinct())
                data.Add(language, who);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Their_pages_can_be_used_by_everybody_who_speaks(string language, string who)
    {
        var isSomebody = who != "nobody";
        await using var visitor = isSomebody ? await site.ComesBack(who) : await site.Visits("Someone");
        await visitor.GoesTo("/help");
        await visitor.Page.EvaluateAsync(
            "language => localStorage.setItem('pc.look', JSON.stringify({ language }))",
            language
        );
        foreach (var (_, path, title) in Pages.Where(p => (p.Who ?? "nobody") == who))
        {
            if (Spoken(path, language) is not { } here)
                continue;
            await visitor.GoesTo(await Resolved(visitor, here));
            await Expect(visitor.Page.Locator($"html[lang='{language}']")).ToBeAttachedAsync();
            await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).First).ToBeVisibleAsync();
            await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            // Colours are the same in every language: two are enough to find what is too pale in one of the themes.
            foreach (var screen in language == "es" ? Screen.Sizes : Screen.All)
                await LooksWell(visitor, $"{title}-{language}", screen);
        }
        visitor.SawNoComplaints();
    }

    private static async Task LooksWell(Visitor visitor, string title, Screen screen)
    {
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = screen.Scheme });
        await visitor.Page.SetViewportSizeAsync(screen.Width, screen.Height);
        if (screen.Scheme == ColorScheme.Light)
            await visitor.TakesPicture(title, screen);
        await visitor.FindsNoBarriers();
        var tooWide = await visitor.Page.EvaluateAsync<int>(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
        Assert.True(tooWide <= 0, $"{title} at {screen.Name} is {tooWide} px wider than its window.");
    }

    /// <summary>Null for a page that the server draws: it speaks no made-up language.</summary>
    private static string? Spoken(string path, string language) =>
        language == "ar-XB" && path.Contains("{language}", StringComparison.Ordinal)
            ? null
            : path.Replace("{language}", language, StringComparison.Ordinal);

    private static async Task<string> Resolved(Visitor visitor, string path)
    {
        if (path.Contains("{live}", StringComparison.Ordinal))
            path = path.Replace("{live}", await Answer(visitor, "/api/circles/mine", "live"), StringComparison.Ordinal);
        if (path.Contains("{first}", StringComparison.Ordinal))
            path = path.Replace("{first}", await Answer(visitor, "/api/desk/cases", "id"), StringComparison.Ordinal);
        return path;
    }

    /// <summary>The id of the first row that has something there.</summary>
    private static Task<string> Answer(Visitor visitor, string address, string where) =>
        visitor.Page.EvaluateAsync<string>(
            "async ([address, where]) => (await (await fetch(address)).json()).find((row) => row[where]).id",
            new[] { address, where }
        );
}
