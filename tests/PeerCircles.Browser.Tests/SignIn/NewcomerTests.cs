using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.SignIn;

public sealed partial class NewcomerTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Someone_new_makes_an_account_joins_the_live_circle_and_is_heard()
    {
        const string email = "maren@example.org";
        var maren = await site.Visits("Maren", Screen.Phone);
        await maren.GoesTo("/register");
        await maren.Page.GetByLabel("E-mail address").FillAsync(email);
        await maren.Page.GetByLabel("New passphrase", new() { Exact = true }).FillAsync("a kettle on the blue stove");
        await maren.Page.GetByLabel("Name in the circles").FillAsync("Maren");
        await maren.Page.GetByRole(AriaRole.Checkbox, new() { NameRegex = Adult() }).CheckAsync();
        await maren.Page.Locator("form button[type=submit]").ClickAsync();
        await Expect(maren.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToContainTextAsync("mail", new() { IgnoreCase = true });

        var link = Link()
            .Match(
                (await site.MailTo(email))
                    .Replace("=\r\n", "", StringComparison.Ordinal)
                    .Replace("=3D", "=", StringComparison.Ordinal)
            )
            .Value;
        await maren.Page.GotoAsync(link);
        await maren.Page.GetByLabel("Passphrase", new() { Exact = true }).FillAsync("a kettle on the blue stove");
        await maren.Presses("Open my account");
        // The passphrase was just given: it is not asked for once more.
        await Expect(maren.Page.GetByRole(AriaRole.Heading, new() { Name = "My circles", Level = 1 }))
            .ToBeVisibleAsync();

        await maren.Page.GetByRole(AriaRole.Link, new() { Name = "Look around" }).ClickAsync();
        await Expect(maren.Page.GetByRole(AriaRole.Heading, new() { Name = "What a circle is" })).ToBeVisibleAsync();
        for (var step = 0; step < 3; step++)
            await maren.Presses("Next");
        await maren.Presses("Yes");
        await maren.Presses("Next");
        await maren.Presses("Try Exit now");
        await maren.Presses("Back to the look around");
        await maren.Presses("Next");
        await maren.Presses("Discover circles");

        await maren.Page.GetByLabel("Theme").SelectOptionAsync("Weathering stress");
        await Expect(maren.Page).ToHaveURLAsync(ByTheme());
        var card = maren.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = "Tuesday evening" });
        await Expect(card).ToContainTextAsync("It is about “Weathering stress”");
        await card.GetByRole(AriaRole.Link, new() { NameRegex = Read() }).ClickAsync();
        await Expect(maren.Page.GetByRole(AriaRole.Region, new() { Name = "Who facilitates" }))
            .ToContainTextAsync("Grace");
        await maren.Presses("I agree, and join");
        await Expect(maren.Page.GetByText("Welcome to Tuesday evening.").First).ToBeAttachedAsync();
        await maren.GoesTo("/");
        await Expect(maren.Page.GetByRole(AriaRole.Link, new() { Name = "Look around" })).ToHaveCountAsync(0);
        await maren.Enters("Tuesday evening");

        var grace = await site.SignsIn("grace");
        await grace.Enters("Tuesday evening");
        await maren.Says("Hello. I am new, and a little nervous.");
        await grace.Sees("Hello. I am new, and a little nervous.");
        maren.SawNoComplaints();
    }

    [Fact]
    public async Task Signing_in_works_without_JavaScript()
    {
        var plain = await site.VisitsWithoutScript("Ben");
        await plain.GoesTo("/sign-in/plain");
        await plain.Page.Locator("input[type=email]").FillAsync("ben@demo.peercircles.example");
        await plain.Page.Locator("input[type=password]").FillAsync(site.Passphrase);
        await plain.Page.Locator("form[action^='/sign-in'] button").ClickAsync();
        var signOut = plain.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out and leave this site" });
        await Expect(signOut).ToBeVisibleAsync();

        await plain.GoesTo("/");
        await plain.Page.GetByRole(AriaRole.Link, new() { Name = "Sign in, or sign out and leave" }).ClickAsync();
        await Expect(signOut).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Whoever_has_no_JavaScript_finds_someone_to_call()
    {
        var plain = await site.VisitsWithoutScript("Ben");
        await plain.GoesTo("/");
        await plain.Page.GetByRole(AriaRole.Link, new() { Name = "Find someone to call now" }).ClickAsync();
        await plain.Page.GetByRole(AriaRole.Link, new() { Name = "Ireland", Exact = true }).ClickAsync();
        var ireland = plain.Page.GetByRole(AriaRole.Region, new() { Name = "Ireland" });
        await Expect(ireland).ToBeInViewportAsync();
        await Expect(ireland.GetByRole(AriaRole.Link, new() { Name = "Call 116 123" })).ToBeVisibleAsync();
    }

    [GeneratedRegex("18 or older", RegexOptions.None, 1000)]
    private static partial Regex Adult();

    [GeneratedRegex(@"http://localhost:\d+/confirm\S+", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"/discover\?theme=weathering-stress$", RegexOptions.None, 1000)]
    private static partial Regex ByTheme();

    [GeneratedRegex("^Read", RegexOptions.None, 1000)]
    private static partial Regex Read();
}
