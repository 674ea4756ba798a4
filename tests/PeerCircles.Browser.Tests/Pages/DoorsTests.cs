using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Pages;

/// <summary>What somebody may want to find again is one press away from where they look for it.</summary>
public sealed class DoorsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Amara_searches_from_her_first_page_and_from_the_room()
    {
        foreach (var screen in (Screen[])[Screen.Phone, Screen.Desktop])
        {
            var amara = await site.SignsIn("amara", screen);
            await amara.Page.GetByRole(AriaRole.Link, new() { Name = "Search what was said" }).ClickAsync();
            await Expect(amara.Page.GetByLabel("Words to look for")).ToBeVisibleAsync();
            await Expect(amara.Page.GetByLabel("Where").Locator("option:checked")).ToHaveTextAsync("All my circles");

            await amara.Enters("Tuesday evening");
            await amara
                .Page.GetByRole(AriaRole.Link, new() { NameString = "Search in this circle" })
                .Locator("visible=true")
                .First.ClickAsync();
            await Expect(amara.Page.GetByLabel("Where").Locator("option:checked")).ToHaveTextAsync("Tuesday evening");
            amara.SawNoComplaints();
        }
    }

    [Fact]
    public async Task Amara_looks_around_again_from_her_settings()
    {
        var amara = await site.SignsIn("amara", Screen.Phone);
        await amara.GoesTo("/settings");
        await amara.Page.Locator("main a[href='/welcome']").ClickAsync();
        await Expect(amara.Page.GetByRole(AriaRole.Button, new() { Name = "Next" })).ToBeVisibleAsync();
        amara.SawNoComplaints();
    }

    [Fact]
    public async Task Grace_reads_again_what_it_is_to_lead_from_her_page_for_it()
    {
        var grace = await site.SignsIn("grace", Screen.Phone);
        await grace.Page.GetByRole(AriaRole.Link, new() { Name = "Facilitator’s page" }).First.ClickAsync();
        await grace.Page.GetByRole(AriaRole.Link, new() { Name = "Leading a circle, in a few steps" }).ClickAsync();
        await Expect(grace.Page.GetByRole(AriaRole.Heading, new() { Name = "You facilitate", Level = 1 }))
            .ToBeVisibleAsync();
        grace.SawNoComplaints();
    }
}
