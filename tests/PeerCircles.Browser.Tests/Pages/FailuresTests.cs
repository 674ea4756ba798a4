using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Pages;

/// <summary>What can go wrong around a person says so in a sentence, shows a way on, and keeps their words.</summary>
public sealed class FailuresTests(Site site) : IClassFixture<Site>
{
    private const string Circle = "Tuesday evening";

    [Fact]
    public async Task A_browser_that_keeps_nothing_serves_an_evening_all_the_same()
    {
        var amara = await site.Visits("Amara");
        await amara.Page.AddInitScriptAsync(
            """
            for (const name of ['localStorage', 'sessionStorage'])
              Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
            """
        );
        await amara.SignIn(Demo.Email("amara"), site.Passphrase);
        await amara.Enters(Circle);
        await amara.Says("Nothing of this is kept in the browser.");
        await amara.Composer.FillAsync("Half a thought");
        await amara.Page.GetByRole(AriaRole.Button, new() { Name = "Take a quiet break" }).Last.ClickAsync();
        await amara.Presses("Come back");
        await Expect(amara.Composer).ToHaveValueAsync("Half a thought");
        // Within the page what was begun is kept, as far as there is memory.
        await amara.Page.GetByRole(AriaRole.Link, new() { Name = "Settings" }).First.ClickAsync();
        await amara.Page.GetByRole(AriaRole.Radio, new() { Name = "Dark" }).CheckAsync();
        await Expect(amara.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await amara.Page.GoBackAsync();
        await Expect(amara.Composer).ToHaveValueAsync("Half a thought");
        amara.SawNoComplaints();
    }

    [Fact]
    public async Task A_page_whose_script_does_not_come_says_so_and_comes_when_asked_again()
    {
        var ben = await SignsInWithoutWorker("ben");
        await ben.Page.RouteAsync("**/assets/circle-room-*", route => route.AbortAsync());
        // Perhaps there is a newer version: once the page looks for it by itself.
        await ben.Page.RunAndWaitForRequestAsync(
            () => ben.Page.GetByRole(AriaRole.Link, new() { Name = "Enter the circle" }).First.ClickAsync(),
            request => request.IsNavigationRequest
        );
        await Expect(ben.Page.GetByRole(AriaRole.Heading, new() { Name = "This page did not arrive" }))
            .ToBeVisibleAsync();
        await ben.FindsNoBarriers();
        await ben.Page.UnrouteAllAsync();
        await ben.Presses("Try again");
        await Expect(ben.Composer).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_dialog_whose_script_does_not_come_costs_no_word_and_opens_when_asked_again()
    {
        var chiara = await SignsInWithoutWorker("chiara");
        await chiara.Page.RouteAsync("**/assets/flag-message-*", route => route.AbortAsync());
        await chiara.Enters(Circle);
        await chiara.Composer.FillAsync("Half a thought");
        // It was missed once already when it was fetched ahead, and the room stayed as it is.
        await chiara.Page.WaitForTimeoutAsync(2_000);
        await chiara.Chooses("My sister rang", "Ask a moderator to look");
        await Expect(chiara.Page.GetByText("The connection is away for a moment.", new() { Exact = false }).First)
            .ToBeVisibleAsync();
        await Expect(chiara.Composer).ToHaveValueAsync("Half a thought");

        await chiara.Page.UnrouteAllAsync();
        await chiara.Chooses("My sister rang", "Ask a moderator to look");
        await Expect(chiara.Dialog("Ask a moderator to look")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_page_that_breaks_says_so_keeps_the_words_and_still_leads_to_help()
    {
        var dmitri = await SignsInWithoutWorker("dmitri");
        await dmitri.Enters(Circle);
        await dmitri.Composer.FillAsync("Half a thought");
        await dmitri.Page.RouteAsync(
            "**/api/circles/*/changes*",
            async route =>
            {
                var answer = await route.FetchAsync();
                var body = await answer.TextAsync();
                await route.FulfillAsync(
                    new()
                    {
                        Response = answer,
                        Body = body.Replace("\"postedAt\":\"2", "\"postedAt\":\"no day: 2", StringComparison.Ordinal),
                    }
                );
            }
        );
        await dmitri.Page.ReloadAsync();
        await Expect(dmitri.Page.GetByRole(AriaRole.Heading, new() { Name = "Something broke on this page" }))
            .ToBeVisibleAsync();
        await Expect(dmitri.Page.GetByRole(AriaRole.Link, new() { Name = "I need help now" }).First).ToBeVisibleAsync();
        await dmitri.FindsNoBarriers();
        await dmitri.Page.UnrouteAllAsync();
        await dmitri.Presses("Try again");
        await Expect(dmitri.Composer).ToHaveValueAsync("Half a thought");
    }

    [Fact]
    public async Task What_is_being_written_stays_while_the_server_is_away_and_after()
    {
        var esi = await site.SignsIn("esi");
        await esi.Enters(Circle);
        await esi.Composer.FillAsync("Half a thought");
        await site.StopsAndReturns(async () =>
        {
            await Expect(esi.Page.GetByText("The connection is away.", new() { Exact = false }).First)
                .ToBeVisibleAsync();
            await esi.Composer.FillAsync("Half a thought, and the other half");
        });
        await Expect(esi.Page.GetByText("The connection is away.", new() { Exact = false }))
            .ToHaveCountAsync(0, new() { Timeout = 60_000 });
        await Expect(esi.Composer).ToHaveValueAsync("Half a thought, and the other half");
        await esi.Page.ReloadAsync();
        await Expect(esi.Composer).ToHaveValueAsync("Half a thought, and the other half");
        await esi.Presses("Send");
        await esi.Sees("Half a thought, and the other half");
    }

    /// <summary>A worker that keeps files would answer for those that are held up here.</summary>
    private Task<Visitor> SignsInWithoutWorker(string key) =>
        site.SignsIn(key, set: options => options.ServiceWorkers = ServiceWorkerPolicy.Block);
}
