using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Moderation;

/// <summary>Each act of the desk, at a table and on a phone, with a pointer and with keys.</summary>
public sealed class DeskActsTests(Site site) : IClassFixture<Site>
{
    private const string Circle = "Tuesday evening";
    private const string Unkind = "Bullying, harassment or threats";

    /// <summary>What the dialog is called, the button that sends it, and what is said once it is done.</summary>
    private static readonly Dictionary<string, (string Title, string Send, string Done)> Acts = new()
    {
        ["Hand on"] = ("Hand this case on", "Hand on", "Handed on:"),
        ["Write"] = ("Write to Farid", "Send to Farid", "Sent. Farid gets it in ten seconds."),
        ["Fold behind a content note"] = ("Fold behind a content note", "Fold and tell Farid", "Folded:"),
        ["Remind of the agreement"] = ("Remind Farid of the agreement", "Send the reminder", "Reminded:"),
        ["Mute here for a while"] = ("Mute Farid in this circle", "Mute Farid", "Muted:"),
        ["Look again later"] = ("Look again later", "Lay it aside", "Laid aside:"),
    };

    public static TheoryData<bool> Screens => [false, true];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task With_a_pointer_every_act_is_done_and_taken_back(bool onPhone)
    {
        var lena = await Desk(onPhone);
        var here = new Uri(lena.Page.Url).AbsolutePath;

        foreach (var (act, (title, send, done)) in Acts)
        {
            await lena.Begins(act);
            await Fill(lena.Dialog(title), act);
            await lena.Dialog(title).GetByRole(AriaRole.Button, new() { Name = send }).ClickAsync();
            await Expect(lena.Told(done)).ToBeVisibleAsync();
            await TakesBack(lena, here);
        }

        await lena.Begins("Keep");
        await Expect(lena.Told("Kept:")).ToBeVisibleAsync();
        await TakesBack(lena, here);
        lena.SawNoComplaints();
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task With_keys_every_act_is_done_and_taken_back(bool onPhone)
    {
        var lena = await Desk(onPhone);
        var (keys, here) = (lena.Page.Keyboard, new Uri(lena.Page.Url).AbsolutePath);

        foreach (var (key, act) in new[] { ("e", "Hand on"), ("m", "Write") })
        {
            await lena.PressesUntil(key, lena.Dialog(Acts[act].Title));
            await ByKeys(lena, act, here);
        }
        foreach (var act in Acts.Keys.Skip(2))
        {
            await lena.Page.GetByRole(AriaRole.Button, new() { Name = "More to do" }).FocusAsync();
            await keys.PressAsync("Enter");
            // The menu goes to what begins with the letter that is typed.
            await lena.Page.GetByRole(AriaRole.Menuitem, new() { Name = act }).PressAsync("Enter");
            await ByKeys(lena, act, here);
        }
        await lena.PressesUntil("a", lena.Told("Kept:"));
        await keys.PressAsync("z");
        await IsAsBefore(lena, here);
        await lena.PressesUntil("h", lena.Dialog("Hide this message"));
        lena.SawNoComplaints();
    }

    [Fact]
    public async Task The_keys_are_listed_with_a_question_mark_and_can_be_switched_off()
    {
        var lena = await Desk(onPhone: false);
        await lena.Page.Keyboard.PressAsync("?");
        var list = lena.Dialog("Keys");
        foreach (var does in new[] { "Next case", "Hand the case on", "Write to them", "Undo, for 10 seconds" })
            await Expect(list.GetByText(does)).ToBeVisibleAsync();

        await lena.Page.RunAndWaitForResponseAsync(
            () => list.GetByLabel("Use single-letter keys").UncheckAsync(),
            answer => answer.Request.Method == "PUT" && answer.Ok
        );
        await lena.Page.Keyboard.PressAsync("Escape");
        foreach (var key in new[] { "e", "m", "h", "?" })
            await lena.Page.Keyboard.PressAsync(key);
        await Expect(lena.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);

        // It is this person's preference, so settings know of it, and the next visit does too.
        await lena.GoesTo("/settings");
        var setting = lena.Page.GetByLabel("Single keys act at the desk");
        await Expect(lena.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).First).ToBeVisibleAsync();
        await Expect(setting).Not.ToBeCheckedAsync();
        await lena.Page.RunAndWaitForResponseAsync(
            () => setting.CheckAsync(),
            answer => answer.Request.Method == "PUT" && answer.Ok
        );
        await lena.GoesTo("/desk");
        await lena.OpensTheNewestCase();
        await lena.PressesUntil("m", lena.Dialog("Write to Farid"));
    }

    [Fact]
    public async Task Where_somebody_is_worried_there_is_neither_reminder_nor_mute()
    {
        var lena = await Desk(onPhone: true, "I’m worried about them");

        await Expect(lena.Page.GetByText("A worry never leads to a reminder or a mute").First).ToBeVisibleAsync();
        await lena.Page.GetByRole(AriaRole.Button, new() { Name = "More to do" }).ClickAsync();
        await Expect(lena.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Look again later" })).ToBeVisibleAsync();
        foreach (var sanction in new[] { "Remind of the agreement", "Mute here for a while" })
            await Expect(lena.Page.GetByRole(AriaRole.Menuitem, new() { Name = sanction })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_was_done_is_told_in_order_and_a_claim_is_given_back()
    {
        var lena = await Desk(onPhone: false);
        await Expect(lena.Page.GetByText("Yours until")).ToBeVisibleAsync();
        await lena.Presses("Give it back");
        await Expect(lena.Page.GetByText("It is open to everybody again.").First).ToBeVisibleAsync();

        await lena.Page.GetByText("What was done").ClickAsync();

        var history = lena.Page.GetByRole(AriaRole.Group).Filter(new() { HasText = "What was done" });
        await Expect(history.GetByRole(AriaRole.Listitem))
            .ToContainTextAsync(["Lena: took the case", "Lena: gave it back"]);
    }

    /// <summary>Farid says something, Esi flags it from the room, and Lena has the case before her.</summary>
    private async Task<Visitor> Desk(bool onPhone, string reason = Unkind)
    {
        var words = $"Something to look at, {Guid.CreateVersion7():N}.";
        await using var farid = await site.ComesBack("farid");
        await farid.GoesTo("/");
        await farid.Posts(words, Circle);
        await using var esi = await site.ComesBack("esi");
        await esi.Enters(Circle);
        await esi.Flags(words, reason);
        var lena = await site.ComesBack("lena", onPhone ? Screen.Phone : Screen.Desktop);
        await lena.GoesTo("/desk");
        await lena.OpensTheNewestCase();
        return lena;
    }

    private static async Task Fill(ILocator dialog, string act)
    {
        await Expect(dialog).ToBeVisibleAsync();
        if (act.StartsWith("Fold", StringComparison.Ordinal))
            await dialog.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await dialog.GetByRole(AriaRole.Textbox).FillAsync("Thank you for being here.");
    }

    /// <summary>Fills the dialog and sends it without touching a pointer.</summary>
    private static async Task ByKeys(Visitor lena, string act, string here)
    {
        var (title, send, done) = Acts[act];
        await Fill(lena.Dialog(title), act);
        await lena.Dialog(title).GetByRole(AriaRole.Button, new() { Name = send }).PressAsync("Enter");
        await Expect(lena.Told(done)).ToBeVisibleAsync();
        await lena.Page.Keyboard.PressAsync("z");
        await IsAsBefore(lena, here);
    }

    private static async Task TakesBack(Visitor lena, string here)
    {
        await lena.Page.GetByRole(AriaRole.Button, new() { NameRegex = Undo }).Last.ClickAsync();
        await IsAsBefore(lena, here);
    }

    /// <summary>The case lies open again, and nothing that was done to it stands.</summary>
    private static async Task IsAsBefore(Visitor lena, string here)
    {
        await Expect(lena.Told("Taken back. The case is open again.")).ToBeVisibleAsync();
        await lena.Page.WaitForFunctionAsync(
            """
            async (here) => {
              if (location.pathname !== here) return false;
              const view = await (await fetch(`/api/desk/cases/${here.slice('/desk/'.length)}`)).json();
              return view.summary.state === 'claimed' && view.actions.every((act) => act.undone);
            }
            """,
            here,
            new() { PollingInterval = 250 }
        );
        await Expect(lena.Page.Locator($"a[href='{here}'][aria-current]")).ToBeAttachedAsync();
        await lena.SeesTheCaseOpen();
        await Expect(lena.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
    }

    private static readonly System.Text.RegularExpressions.Regex Undo = new(
        "^Undo",
        System.Text.RegularExpressions.RegexOptions.None,
        TimeSpan.FromSeconds(1)
    );
}
