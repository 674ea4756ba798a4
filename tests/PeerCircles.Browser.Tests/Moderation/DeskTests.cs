using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Moderation;

public sealed class DeskTests(Site site) : IClassFixture<Site>
{
    private const string Circle = "Tuesday evening";
    private const string Offer = "Send me forty pounds and I will show you a course that fixed me.";

    [Fact]
    public async Task A_flagged_message_that_staff_hide_goes_from_every_open_screen()
    {
        var farid = await site.SignsIn("farid");
        var esi = await site.SignsIn("esi", Screen.Phone);
        var lena = await site.SignsIn("lena");
        await farid.Enters(Circle);
        await esi.Enters(Circle);
        await farid.Says(Offer);
        await esi.Sees(Offer);
        await lena.GoesTo("/desk");

        await esi.Chooses(Offer, "Ask a moderator to look");
        await esi.Page.GetByLabel("It asks for contact, money or a meeting elsewhere, or sells something").CheckAsync();
        await esi.Dialog("Ask a moderator to look")
            .GetByRole(AriaRole.Button, new() { Name = "Ask a moderator to look" })
            .ClickAsync();

        // It comes onto the open desk by itself.
        var line = lena.Page.GetByRole(AriaRole.Link).Filter(new() { HasText = "Send me forty pounds" });
        await Expect(line).ToBeVisibleAsync();
        await line.ClickAsync();
        await lena.Presses("Hide");
        var dialog = lena.Dialog("Hide this message");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Hide and tell Farid" }).ClickAsync();

        foreach (var member in new[] { esi, farid })
        {
            await member.SeesNothingOf(Offer);
            await Expect(member.Page.GetByText("Removed by a moderator").First).ToBeVisibleAsync();
        }

        // When it can no longer be undone, both hear of it.
        await Hears(farid, "A message of yours was removed");
        await Hears(esi, "The message you reported was removed");
        farid.SawNoComplaints();
        esi.SawNoComplaints();
        lena.SawNoComplaints();
    }

    [Fact]
    public async Task What_staff_take_back_within_ten_seconds_is_on_every_screen_again()
    {
        const string words = "Buy my drops, they cure sadness in a week.";
        var dmitri = await site.SignsIn("dmitri");
        var chiara = await site.SignsIn("chiara");
        var lena = await site.SignsIn("lena");
        await dmitri.Enters(Circle);
        await chiara.Enters(Circle);
        await dmitri.Says(words);
        await chiara.Sees(words);
        await chiara.Chooses(words, "Ask a moderator to look");
        await chiara
            .Page.GetByLabel("It asks for contact, money or a meeting elsewhere, or sells something")
            .CheckAsync();
        await chiara
            .Dialog("Ask a moderator to look")
            .GetByRole(AriaRole.Button, new() { Name = "Ask a moderator to look" })
            .ClickAsync();

        await lena.GoesTo("/desk");
        await lena.Page.GetByRole(AriaRole.Link).Filter(new() { HasText = "Buy my drops" }).ClickAsync();
        await lena.Presses("Hide");
        await lena.Dialog("Hide this message")
            .GetByRole(AriaRole.Button, new() { Name = "Hide and tell Dmitri" })
            .ClickAsync();
        await chiara.SeesNothingOf(words);
        await lena.Page.GetByRole(AriaRole.Button, new() { NameRegex = Undo }).First.ClickAsync();
        await chiara.Sees(words);
    }

    private static readonly System.Text.RegularExpressions.Regex Undo = new(
        "^Undo",
        System.Text.RegularExpressions.RegexOptions.None,
        TimeSpan.FromSeconds(1)
    );

    /// <summary>Looks at the notices again until this one is there.</summary>
    private static async Task Hears(Visitor visitor, string notice)
    {
        await visitor.GoesTo("/notices");
        var title = visitor.Page.GetByText(notice).First;
        for (var attempt = 0; attempt < 60 && !await title.IsVisibleAsync(); attempt++)
        {
            await Task.Delay(500);
            await visitor.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
        }
        await Expect(title).ToBeVisibleAsync();
    }
}
