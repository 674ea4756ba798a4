using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Moderation;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Pages;

/// <summary>Each page, in both sizes and both themes: without barriers, without complaints, and on a picture to be looked at.</summary>
public sealed class EveryPageTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string, string> OpenPages =>
        new()
        {
            { "/sign-in", "sign-in" },
            { "/sign-in/plain", "sign-in-plain" },
            { "/register", "register" },
            { "/look-in-your-mail", "look-in-your-mail" },
            { "/forgotten", "forgotten" },
            { "/reset?person=00000000-0000-0000-0000-000000000001&token=x", "reset" },
            { "/confirm?person=00000000-0000-0000-0000-000000000001&token=x", "confirm" },
            { "/confirm-email?person=00000000-0000-0000-0000-000000000001&token=x", "confirm-email" },
            { "/goodbye", "goodbye" },
            { "/invite?token=x", "invite" },
            { "/help", "help" },
            { "/help/plain", "help-plain" },
            { "/nowhere", "not-found" },
        };

    [Theory]
    [MemberData(nameof(OpenPages))]
    public async Task An_open_page_can_be_used_by_everybody(string path, string title)
    {
        foreach (var screen in Screen.Sizes)
        {
            await using var visitor = await site.Visits("Someone", screen);
            await visitor.GoesTo(path);
            await LooksWell(visitor, title, screen);
        }
    }

    public static TheoryData<string, string, string> MemberPages =>
        new()
        {
            { "amara", "/", "home" },
            { "ines", "/discover", "discover" },
            { "ines", "/discover?theme=weathering-stress&pace=lively&language=en", "discover-nearly" },
            { "ines", "/discover?theme=empathy&mode=listen&language=en&day=monday&from=5&to=6", "discover-nothing" },
            { "ines", "/welcome", "welcome" },
            { "grace", "/welcome/lead", "welcome-lead" },
            { "amara", "/notices", "notices" },
            { "amara", "/settings", "settings" },
            { "amara", "/search", "search" },
            { "amara", "/settings/passphrase", "settings-passphrase" },
            { "amara", "/settings/address", "settings-address" },
            { "amara", "/settings/delete", "settings-delete" },
            { "amara", "/help", "help-signed-in" },
            { "lena", "/desk", "desk" },
            { "omar", "/admin", "admin-circles" },
            { "omar", "/admin/open", "admin-open" },
            { "omar", "/admin/people", "admin-people" },
            { "omar", "/admin/invitations", "admin-invitations" },
            { "omar", "/admin/waiting", "admin-waiting" },
            { "omar", "/admin/audit", "admin-audit" },
            { "omar", "/admin/lines", "admin-lines" },
        };

    [Theory]
    [MemberData(nameof(MemberPages))]
    public async Task A_members_page_can_be_used_by_everybody(string who, string path, string title)
    {
        foreach (var screen in Screen.Sizes)
        {
            await using var visitor = await site.ComesBack(who, screen);
            await visitor.GoesTo(path);
            await LooksWell(visitor, title, screen);
        }
    }

    [Fact]
    public async Task The_room_can_be_used_by_everybody()
    {
        foreach (var screen in Screen.Sizes)
        {
            await using var amara = await site.ComesBack("amara", screen);
            await amara.Enters("Tuesday evening");
            await LooksWell(amara, "room", screen);
            await using var grace = await site.ComesBack("grace", screen);
            await grace.Enters("Tuesday evening");
            await grace.Presses("Post a question");
            await LooksWell(grace, "room-post-a-question", screen);
        }
    }

    [Fact]
    public async Task A_circles_page_can_be_used_by_everybody()
    {
        foreach (var screen in Screen.Sizes)
        {
            await using var ines = await site.ComesBack("ines", screen);
            await ines.GoesTo("/discover");
            await ines
                .Page.GetByRole(AriaRole.Article, new() { Name = "Tuesday evening" })
                .GetByRole(AriaRole.Link)
                .ClickAsync();
            await Expect(ines.Page.GetByText("Who can read here")).ToBeVisibleAsync();
            await LooksWell(ines, "circle-outside", screen, whole: true);
            await using var amara = await site.ComesBack("amara", screen);
            await amara.GoesTo("/");
            await amara.Presses("More about Tuesday evening");
            await amara.Page.GetByRole(AriaRole.Menuitem, new() { Name = "About this circle" }).ClickAsync();
            await Expect(amara.Page.GetByText("You are in this circle.")).ToBeVisibleAsync();
            await LooksWell(amara, "circle-inside", screen, whole: true);
        }
    }

    [Fact]
    public async Task Looking_around_can_be_done_by_everybody()
    {
        foreach (var screen in Screen.Sizes)
        {
            await using var ines = await site.ComesBack("ines", screen);
            await ines.GoesTo("/welcome");
            for (var step = 2; step <= 6; step++)
            {
                await ines.Presses("Next");
                await LooksWell(ines, $"welcome-{step}", screen);
            }
        }
    }

    [Fact]
    public async Task A_facilitators_page_can_be_used_by_everybody()
    {
        foreach (var screen in Screen.Sizes)
        {
            await using var grace = await site.ComesBack("grace", screen);
            await grace.GoesTo("/");
            await grace.Page.GetByRole(AriaRole.Link, new() { Name = "Facilitator’s page" }).First.ClickAsync();
            await Expect(grace.Page.GetByText("A question for the circle")).ToBeVisibleAsync();
            await LooksWell(grace, "lead", screen);
            await grace.Presses("Write a note");
            await LooksWell(grace, "lead-note", screen);
        }
    }

    [Fact]
    public async Task An_open_case_can_be_used_by_everybody()
    {
        foreach (var screen in Screen.Sizes)
        {
            await using var lena = await site.ComesBack("lena", screen);
            await lena.GoesTo("/desk");
            await lena.Page.Locator("a[href^='/desk/']").First.ClickAsync();
            await Expect(lena.Page.GetByRole(AriaRole.Button, new() { Name = "Keep" })).ToBeVisibleAsync();
            await LooksWell(lena, "desk-case", screen);
        }
    }

    [Fact]
    public async Task Whatever_can_be_done_with_a_case_can_be_done_by_everybody()
    {
        foreach (var screen in Screen.Sizes)
        {
            await using var lena = await site.ComesBack("lena", screen);
            foreach (var (act, title) in Acts)
            {
                await OpensACaseOfConduct(lena);
                await lena.Begins(act);
                await Expect(lena.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
                await LooksWell(lena, $"desk-{title}", screen);
            }
            await OpensACaseOfConduct(lena);
            await lena.Page.GetByRole(AriaRole.Button, new() { Name = "More to do" }).ClickAsync();
            await LooksWell(lena, "desk-more", screen);
            await OpensACaseOfConduct(lena);
            await lena.Page.GetByText("What was done").ClickAsync();
            await lena.Page.GetByText("What was done").ScrollIntoViewIfNeededAsync();
            await LooksWell(lena, "desk-history", screen);
        }
    }

    private static readonly (string Act, string Title)[] Acts =
    [
        ("Hand on", "hand-on"),
        ("Write", "write"),
        ("Hide", "hide"),
        ("Fold behind a content note", "fold"),
        ("Remind of the agreement", "remind"),
        ("Mute here for a while", "mute"),
        ("Look again later", "lay-aside"),
    ];

    private static async Task OpensACaseOfConduct(Visitor lena)
    {
        await lena.GoesTo("/desk");
        await lena.Page.GetByRole(AriaRole.Link, new() { NameRegex = AsksForContact }).First.ClickAsync();
        await lena.SeesTheCaseOpen();
        // By then the case is hers, and what is said about that stands where it stays.
        await Expect(lena.Page.GetByText("Yours until")).ToBeVisibleAsync();
    }

    private static readonly Regex AsksForContact = new("Asks for contact", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static async Task LooksWell(Visitor visitor, string title, Screen size, bool whole = false)
    {
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).First).ToBeVisibleAsync();
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        foreach (var screen in size.BothThemes)
        {
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = screen.Scheme });
            await visitor.TakesPicture(title, screen, whole);
            await visitor.FindsNoBarriers();
        }
        visitor.SawNoComplaints();
    }
}
