using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Administration;

public sealed class AdministerTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task An_administrator_opens_a_circle_and_its_facilitator_finds_it_at_home()
    {
        var omar = await site.SignsIn("omar");
        await omar.GoesTo("/admin");
        await omar.Page.GetByRole(AriaRole.Link, new() { Name = "Open a circle" }).ClickAsync();
        await omar.Page.GetByLabel("Name", new() { Exact = true }).FillAsync("Friday breath");
        await omar.Page.GetByLabel("Day", new() { Exact = true }).SelectOptionAsync("friday");
        await omar.Page.GetByLabel("Time zone of the circle").SelectOptionAsync("America/New_York");
        // In the administrator's own time, and in the circle's where the two differ.
        await Expect(omar.Page.GetByText("19:00 in New York")).ToBeVisibleAsync();
        await Finds(omar.Page, "gra", "Grace");
        await omar.Presses("Open the circle");

        var card = omar.Page.GetByRole(AriaRole.Article, new() { Name = "Friday breath" });
        await Expect(card.GetByText("Grace")).ToBeVisibleAsync();
        var grace = await site.SignsIn("grace");
        await Expect(grace.Page.GetByRole(AriaRole.Article, new() { Name = "Friday breath" })).ToBeVisibleAsync();
        await grace.GoesTo("/notices");
        await Expect(grace.Page.GetByText("You help to lead this circle now").First).ToBeVisibleAsync();
        omar.SawNoComplaints();
        grace.SawNoComplaints();
    }

    [Fact]
    public async Task An_administrator_names_somebody_with_the_passphrase_and_not_without()
    {
        var omar = await site.SignsIn("omar");
        await omar.GoesTo("/admin");
        await Expect(omar.Page.GetByText("Calm and body", new() { Exact = false }).First).ToBeVisibleAsync();
        await omar.Presses("Name someone to lead Slow mornings");
        var dialog = omar.Dialog("Name someone to lead Slow mornings");
        await Finds(omar.Page, "ben", "Ben");
        await dialog.GetByLabel("Co-facilitator").CheckAsync();
        await dialog.GetByLabel("Your passphrase, once more").FillAsync("not the right words at all");
        await omar.Presses("Name");
        await Expect(dialog.GetByText("That is not your passphrase.").First).ToBeVisibleAsync();
        await dialog.GetByLabel("Your passphrase, once more").FillAsync(site.Passphrase);
        await omar.Presses("Name");

        var card = omar.Page.GetByRole(AriaRole.Article, new() { Name = "Slow mornings" });
        await Expect(card.GetByText("Ben")).ToBeVisibleAsync();
        omar.SawNoComplaints();
    }

    [Fact]
    public async Task An_administrator_sees_how_long_people_wait_and_who_did_what_and_no_word_of_a_circle()
    {
        var omar = await site.SignsIn("omar");
        await omar.GoesTo("/admin/waiting");
        await Expect(omar.Page.GetByText("Reports that wait for a first look").First).ToBeVisibleAsync();
        await omar.Page.GetByRole(AriaRole.Link, new() { Name = "Audit" }).ClickAsync();
        // Reading once leaves the row that the next reading finds.
        await Expect(omar.Page.GetByText("Who did what, the newest first.")).ToBeVisibleAsync();
        await omar.Page.GetByRole(AriaRole.Link, new() { Name = "Waiting times" }).ClickAsync();
        await omar.Page.GetByRole(AriaRole.Link, new() { Name = "Audit" }).ClickAsync();
        await Expect(
                omar.Page.GetByRole(AriaRole.Row)
                    .Filter(new() { HasText = "Omar" })
                    .Filter(new() { HasText = "read this list" })
                    .First
            )
            .ToBeVisibleAsync();
        omar.SawNoComplaints();
    }

    private static async Task Finds(IPage page, string words, string name)
    {
        await page.GetByLabel("Name, or whole e-mail address").FillAsync(words);
        await page.GetByRole(AriaRole.Button, new() { Name = "Find", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = name, Exact = true }).CheckAsync();
    }
}
