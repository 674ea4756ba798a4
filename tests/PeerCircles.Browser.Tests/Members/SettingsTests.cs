using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Members;

public sealed class SettingsTests(Site site) : IClassFixture<Site>
{
    private const string Better = "a passphrase for better evenings";

    [Fact]
    public async Task What_somebody_prefers_is_there_after_a_reload_and_on_another_device()
    {
        var amara = await site.SignsIn("amara", Screen.Phone);
        await amara.GoesTo("/settings");
        foreach (var choice in (string[])["Very large", "Dark"])
            await amara.Page.RunAndWaitForResponseAsync(
                () => amara.Page.GetByRole(AriaRole.Radio, new() { Name = choice }).CheckAsync(),
                answer =>
                    answer.Url.EndsWith("/api/me/preferences", StringComparison.Ordinal)
                    && answer.Request.Method == "PUT"
            );
        await Expect(amara.Page.GetByText("Saved.", new() { Exact = true }).First).ToBeAttachedAsync();

        await amara.Page.ReloadAsync();
        var page = amara.Page.Locator("html");
        await Expect(page).ToHaveAttributeAsync("data-theme", "dark");
        await Expect(page).ToHaveAttributeAsync("data-text", "150");
        await amara.FindsNoBarriers();

        var laptop = await site.SignsIn("amara", Screen.Desktop);
        await Expect(laptop.Page.Locator("html")).ToHaveAttributeAsync("data-text", "150");
        await laptop.GoesTo("/settings");
        await laptop.Page.GetByRole(AriaRole.Radio, new() { Name = "Normal" }).CheckAsync();
        await laptop.Page.GetByRole(AriaRole.Radio, new() { Name = "As this device is set" }).CheckAsync();
        await Expect(laptop.Page.GetByText("Saved.", new() { Exact = true }).First).ToBeAttachedAsync();
        amara.SawNoComplaints();
        laptop.SawNoComplaints();
    }

    [Fact]
    public async Task The_language_changes_where_the_page_stands_before_and_after_signing_in()
    {
        var someone = await site.Visits("Someone", Screen.Phone);
        await someone.GoesTo("/sign-in");
        await someone.Presses("Français");
        await Expect(someone.Page.GetByRole(AriaRole.Heading, new() { Name = "Bienvenue" })).ToBeVisibleAsync();
        await Expect(someone.Page.Locator("html")).ToHaveAttributeAsync("lang", "fr");
        await someone.Presses("English");
        await Expect(someone.Page.GetByRole(AriaRole.Heading, new() { Name = "Welcome" })).ToBeVisibleAsync();

        var ines = await site.SignsIn("ines", Screen.Desktop);
        await ines.GoesTo("/settings");
        await ines.Page.GetByRole(AriaRole.Radio, new() { Name = "Español" }).CheckAsync();
        await Expect(ines.Page.GetByRole(AriaRole.Heading, new() { Name = "Tamaño" })).ToHaveCountAsync(0);
        await Expect(ines.Page.GetByText("Tamaño del texto")).ToBeVisibleAsync();
        ines.SawNoComplaints();
    }

    [Fact]
    public async Task A_new_passphrase_signs_the_other_browser_out()
    {
        var (home, library) = (await site.SignsIn("ben"), await site.SignsIn("ben"));
        await library.GoesTo("/settings");

        await home.GoesTo("/settings/passphrase");
        await home.Page.GetByLabel("Passphrase", new() { Exact = true }).FillAsync(site.Passphrase);
        await home.Page.GetByLabel("New passphrase", new() { Exact = true }).FillAsync(Better);
        await home.Presses("Set the new passphrase");
        await Expect(home.Page.GetByText("Your new passphrase is set.").First).ToBeAttachedAsync();

        await library.Page.ReloadAsync();
        await Expect(library.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" })).ToBeVisibleAsync();
        await Expect(home.Page.GetByRole(AriaRole.Heading, new() { Name = "Settings", Level = 1 })).ToBeVisibleAsync();
        home.SawNoComplaints();
    }

    [Fact]
    public async Task Somebody_deletes_their_account_and_nothing_of_them_is_left_in_the_room()
    {
        var grace = await site.SignsIn("grace");
        await grace.Enters("Tuesday evening");
        var esi = await site.SignsIn("esi");
        await esi.Enters("Tuesday evening");
        await esi.Says("A word that will go with me.");
        await grace.Sees("A word that will go with me.");

        await esi.GoesTo("/settings/delete");
        await esi.Page.GetByLabel("Passphrase", new() { Exact = true }).FillAsync(site.Passphrase);
        await esi
            .Page.GetByRole(AriaRole.Checkbox, new() { Name = "I know that this cannot be taken back" })
            .CheckAsync();
        await esi.FindsNoBarriers();
        await esi.Presses("Delete my account for good");

        await Expect(esi.Page.GetByRole(AriaRole.Heading, new() { Name = "Your account is deleted" }))
            .ToBeVisibleAsync();
        await grace.SeesNothingOf("A word that will go with me.");
        await esi.GoesTo("/");
        await Expect(esi.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" })).ToBeVisibleAsync();
        grace.SawNoComplaints();
        esi.SawNoComplaints();
    }
}
