using System.Text.Json;
using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Pages;

/// <summary>What a browser keeps for days without a network, what it never keeps, and how a new version comes.</summary>
public sealed class OfflineTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Whom_to_call_opens_without_a_network_and_says_since_when_it_is_kept()
    {
        var someone = await site.Visits("Someone", Screen.Phone);
        await KeepsWhatItNeeds(someone, "/sign-in");
        await someone.GoesOffline();
        await someone.GoesTo("/help");
        await Expect(someone.Page.GetByRole(AriaRole.Heading, new() { Name = "Someone to reach now" }))
            .ToBeVisibleAsync();
        await Expect(someone.Page.GetByRole(AriaRole.Link, new() { Name = "Text SHOUT to 85258" })).ToBeVisibleAsync();
        await Expect(someone.Page.GetByText("This list was kept on this device")).ToBeVisibleAsync();
        await someone.FindsNoBarriers();
        someone.SawNoComplaints();
    }

    [Fact]
    public async Task Whom_to_call_opens_while_the_server_is_away_without_scripts_too()
    {
        var someone = await site.Visits("Someone");
        await KeepsWhatItNeeds(someone, "/");
        await site.StopsAndReturns(async () =>
        {
            await someone.GoesTo("/help/plain");
            await Expect(someone.Page.GetByRole(AriaRole.Link, new() { Name = "Call 116 123" }).First)
                .ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task Any_other_page_says_calmly_that_it_did_not_arrive_and_goes_on_by_itself()
    {
        foreach (var screen in Screen.All)
        {
            var amara = await site.SignsIn("amara", screen);
            await KeepsWhatItNeeds(amara, "/");
            await amara.GoesOffline();
            await amara.GoesTo("/notices");
            await Expect(amara.Page.GetByRole(AriaRole.Heading, new() { Name = "This page did not arrive" }))
                .ToBeVisibleAsync();
            await Expect(amara.Page.GetByRole(AriaRole.Link, new() { NameString = "Exit now" })).ToBeVisibleAsync();
            await amara.TakesPicture("offline", screen);
            await amara.FindsNoBarriers();
            await amara
                .Page.GetByRole(AriaRole.Link, new() { Name = "I need help now" })
                .Locator("visible=true")
                .First.ClickAsync();
            await Expect(amara.Page.GetByRole(AriaRole.Heading, new() { Name = "Someone to reach now" }))
                .ToBeVisibleAsync();
            await amara.GoesTo("/notices");
            await amara.ComesBack();
            await Expect(amara.Page.GetByRole(AriaRole.Heading, new() { Name = "Notices", Level = 1 }))
                .ToBeVisibleAsync();
            amara.SawNoComplaints();
        }
    }

    [Fact]
    public async Task Nothing_that_is_anybodys_is_ever_kept()
    {
        var amara = await site.SignsIn("amara");
        await amara.Enters("Tuesday evening");
        await KeepsWhatItNeeds(amara, "/notices");
        var kept = await Kept(amara);
        Assert.Equal(
            ["/api/help/crisis-lines"],
            kept.Where(path => path.StartsWith("/api/", StringComparison.Ordinal))
        );
        Assert.DoesNotContain(
            kept,
            path =>
                path.Contains("/circles/", StringComparison.Ordinal)
                || path.StartsWith("/hub", StringComparison.Ordinal)
        );
        Assert.Contains("/", kept);
        Assert.Contains("/help/plain", kept);
    }

    [Fact]
    public async Task Leaving_and_signing_out_empty_what_is_kept()
    {
        var amara = await site.SignsIn("amara");
        await KeepsWhatItNeeds(amara, "/");
        await amara.Page.GetByRole(AriaRole.Link, new() { NameString = "Exit now" }).First.ClickAsync();
        await Expect(amara.Page).ToHaveURLAsync(site.Neutral);
        // A page of ours without scripts: it starts no worker that would keep anything anew.
        await amara.GoesTo("/health/live");
        Assert.Empty(await Kept(amara));
    }

    [Fact]
    public async Task A_new_version_is_offered_and_waits_until_somebody_wants_it_and_never_comes_in_a_room()
    {
        // The page itself may register no worker but its own; the test must.
        var amara = await site.SignsIn("amara", set: options => options.BypassCSP = true);
        await KeepsWhatItNeeds(amara, "/");
        await ANewVersionIsThere(amara);
        var line = amara.Page.GetByRole(AriaRole.Region, new() { Name = "New version" });
        await Expect(line).ToBeVisibleAsync();
        await amara.FindsNoBarriers();

        await amara.Page.GetByRole(AriaRole.Link, new() { NameString = "Enter the circle" }).First.ClickAsync();
        await Expect(amara.Composer).ToBeVisibleAsync();
        await Expect(line).ToHaveCountAsync(0);
        Assert.Equal("installed", await WaitingState(amara));

        await amara.Page.EvaluateAsync("() => { window.oldPage = true; }");
        await amara.Page.GoBackAsync();
        await amara.Presses("Load it now");
        await amara.Page.WaitForFunctionAsync("() => !window.oldPage");
        await Expect(amara.Page.GetByRole(AriaRole.Heading, new() { Name = "My circles", Level = 1 }))
            .ToBeVisibleAsync();
        await Expect(line).ToHaveCountAsync(0);
        Assert.Null(await WaitingState(amara));
        amara.SawNoComplaints();
    }

    [Fact]
    public async Task It_can_be_installed_under_a_name_and_icons_that_say_nothing()
    {
        var someone = await site.Visits("Someone");
        await someone.GoesTo("/sign-in");
        var href = await someone.Page.Locator("link[rel=manifest]").GetAttributeAsync("href");
        var answer = await someone.Page.Context.APIRequest.GetAsync(site.Address + href);
        Assert.Equal("application/manifest+json", answer.Headers["content-type"]);
        var manifest = (await answer.JsonAsync())!.Value;
        Assert.Equal("PeerCircles", manifest.GetProperty("name").GetString());
        Assert.Equal("standalone", manifest.GetProperty("display").GetString());
        var icons = manifest.GetProperty("icons").EnumerateArray().ToList();
        Assert.Contains(
            icons,
            icon => icon.TryGetProperty("purpose", out var purpose) && purpose.GetString() == "maskable"
        );
        foreach (var icon in icons)
            await IsAsLargeAsItSays(someone, icon);
    }

    /// <summary>Waits until the worker has done its part, as it does within seconds of a first visit.</summary>
    private static async Task KeepsWhatItNeeds(Visitor visitor, string path)
    {
        await visitor.GoesTo(path);
        string[] needed = ["/", "/help/plain", "/api/help/crisis-lines"];
        for (var attempt = 0; attempt < 200; attempt++)
        {
            if (await visitor.Page.EvaluateAsync<bool>("() => navigator.serviceWorker.controller !== null"))
            {
                var kept = await Kept(visitor);
                if (needed.All(kept.Contains))
                    return;
            }
            await visitor.Page.WaitForTimeoutAsync(100);
        }
        Assert.Fail("The worker did not keep what it must.");
    }

    private static Task<string[]> Kept(Visitor visitor) =>
        visitor.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const kept = [];
              for (const name of await caches.keys())
                kept.push(...(await (await caches.open(name)).keys()).map(one => new URL(one.url).pathname));
              return kept;
            }
            """
        );

    /// <summary>The same worker at another address: to the browser it is the next version of the one that is here.</summary>
    private static Task ANewVersionIsThere(Visitor visitor) =>
        visitor.Page.EvaluateAsync("async () => { await navigator.serviceWorker.register('/sw.js?next'); }");

    private static Task<string?> WaitingState(Visitor visitor) =>
        visitor.Page.EvaluateAsync<string?>("async () => (await navigator.serviceWorker.ready).waiting?.state ?? null");

    private static async Task IsAsLargeAsItSays(Visitor visitor, JsonElement icon)
    {
        var size = await visitor.Page.EvaluateAsync<string>(
            "async src => { const image = new Image(); image.src = src; await image.decode(); return `${image.width}x${image.height}`; }",
            icon.GetProperty("src").GetString()
        );
        var said = icon.GetProperty("sizes").GetString();
        Assert.True(said == "any" || said == size, $"{icon}: {size}");
    }
}
