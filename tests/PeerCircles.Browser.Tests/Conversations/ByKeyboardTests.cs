using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Conversations;

/// <summary>An evening without a mouse: each stop of the focus can be seen, and it is never lost.</summary>
public sealed class ByKeyboardTests(Site site) : IClassFixture<Site>
{
    private const string Circle = "Tuesday evening";

    [Fact]
    public async Task Somebody_joins_talks_reflects_flags_and_leaves_by_keys_alone()
    {
        var amara = await site.SignsIn("amara");
        await amara.Enters(Circle);
        var ines = await site.SignsIn("ines");
        var keys = new Keys(ines.Page);

        await keys.GoesTo("Discover", "a");
        await keys.Presses("Enter");
        await Expect(ines.Page.Locator("h1")).ToBeFocusedAsync();
        await keys.GoesTo(Circle, "a");
        await keys.Presses("Enter");
        await Expect(ines.Page.GetByRole(AriaRole.Heading, new() { Name = Circle, Level = 1 })).ToBeFocusedAsync();
        await keys.GoesTo("I agree, and join", "button");
        await keys.Presses("Enter");
        await Expect(ines.Composer).ToBeVisibleAsync();
        await keys.IsSomewhere();

        await keys.GoesTo("Your words", "textarea");
        await ines.Page.Keyboard.TypeAsync("Good evening. I came by keys alone.");
        await keys.Presses("Enter");
        await amara.Sees("I came by keys alone.");
        await Expect(ines.Composer).ToBeFocusedAsync();
        await amara.Says("I left the light on in the hall for nobody.");
        await ines.Sees("I left the light on");

        await keys.GoesToMessage("I left the light on");
        await keys.Presses("Shift+F10");
        await keys.Chooses("Say what you heard");
        await ines.Page.Keyboard.TypeAsync("I hear that the hall was dark.");
        await keys.GoesTo("Say it to Amara", "button");
        await keys.Presses("Enter");
        await amara.Sees("I hear that the hall was dark.");
        await Expect(ines.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await keys.IsSomewhere();

        await keys.GoesToMessage("I left the light on");
        await keys.Presses("Shift+F10");
        await keys.Chooses("Ask a moderator to look");
        await keys.GoesTo("worried about", "input");
        await keys.Presses("Space");
        await keys.GoesTo("Ask a moderator to look", "button");
        await keys.Presses("Enter");
        await Expect(ines.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await keys.IsSomewhere();

        await keys.GoesTo("Pause or leave", "button");
        await keys.Presses("Enter");
        await Expect(ines.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await keys.GoesTo("Leave the circle", "button");
        await keys.Presses("Enter");
        await Expect(ines.Page.GetByRole(AriaRole.Heading, new() { Name = "You left this circle" })).ToBeVisibleAsync();
        await keys.IsSomewhere();
        await keys.GoesTo("Find another circle", "a");
        ines.SawNoComplaints();
    }
}
