using System.Text.Json;
using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Notices;

/// <summary>What a device shows to whoever looks at it: one sentence that gives nothing away, and nothing any more after leaving.</summary>
public sealed class DeviceNoticesTests(Site site) : IClassFixture<Site>
{
    private const string Says = "Something new for you";

    [Fact]
    public async Task Amaras_device_says_that_something_is_new_and_nothing_else_and_nothing_after_exit()
    {
        var (amara, grace) = (await site.SignsIn("amara"), await site.SignsIn("grace"));
        await amara.Page.Context.GrantPermissionsAsync(["notifications"], new() { Origin = site.Address });
        await amara.Enters("Tuesday evening");
        await amara.Says("The letters are still unopened.");
        await amara.Page.Clock.InstallAsync();
        await amara.GoesTo("/settings");
        await amara.Page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
        await SwitchesOn(amara);
        await LooksElsewhere(amara);
        await AMinutePasses(amara);

        await NoticesTests.Notes(grace, "The letters are still unopened.");
        await AMinutePasses(amara);

        var shown = await Shown(amara, 1);
        Assert.Equal([$"{Says}||notices|true"], shown);

        await LooksAgain(amara);
        await Shown(amara, 0);
        await LooksElsewhere(amara);
        await NoticesTests.Notes(grace, "The letters are still unopened.", "illness");
        await AMinutePasses(amara);
        await Shown(amara, 1);
        await LooksAgain(amara);

        await amara.Page.GetByRole(AriaRole.Link, new() { NameString = "Exit now" }).First.ClickAsync();
        await Expect(amara.Page).ToHaveURLAsync(site.Neutral);
        await amara.GoesTo("/sign-in");
        await Shown(amara, 0);
        Assert.Null(await amara.Page.EvaluateAsync<string?>("() => localStorage.getItem('pc.device-notices')"));
    }

    [Fact]
    public async Task Ben_reads_what_will_be_shown_before_his_browser_asks_and_is_told_when_it_said_no()
    {
        var ben = await site.SignsIn("ben", Screen.Phone);
        await ben.Page.AddInitScriptAsync(
            "window.asked = 0; Notification.requestPermission = async () => { window.asked++; return Notification.permission; };"
        );
        await ben.GoesTo("/settings#notices");
        await Expect(ben.Page.GetByText(Says, new() { Exact = true })).ToBeVisibleAsync();
        await Expect(ben.Page.GetByText("It works while a tab or window of this site is open")).ToBeVisibleAsync();
        Assert.Equal(0, await ben.Page.EvaluateAsync<int>("() => window.asked"));
        foreach (var screen in Screen.All)
        {
            await ben.Page.SetViewportSizeAsync(screen.Width, screen.Height);
            await ben.Page.EmulateMediaAsync(new() { ColorScheme = screen.Scheme });
            await ben.Page.GetByText(Says, new() { Exact = true }).ScrollIntoViewIfNeededAsync();
            await ben.TakesPicture("settings-device", screen);
        }
        await Switch(ben).ClickAsync();
        await Expect(ben.Page.Locator(".state")).ToBeVisibleAsync();
        await Expect(Switch(ben)).Not.ToBeCheckedAsync();
        await ben.FindsNoBarriers();
        ben.SawNoComplaints();
    }

    private static ILocator Switch(Visitor visitor) =>
        visitor.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Tell me through this device" });

    private static async Task SwitchesOn(Visitor visitor)
    {
        await Switch(visitor).CheckAsync();
        await Expect(Switch(visitor)).ToBeCheckedAsync();
    }

    /// <summary>
    /// As with another program in front. A browser that is driven by a test takes its windows for seen, always; so this one
    /// says otherwise, to the page and to the worker.
    /// </summary>
    private static Task LooksElsewhere(Visitor visitor) => IsInSight(visitor, "hidden");

    private static Task LooksAgain(Visitor visitor) => IsInSight(visitor, "visible");

    private static async Task IsInSight(Visitor visitor, string state)
    {
        await InTheWorker(
            visitor,
            $$"""
            self.reallyAll ??= self.clients.matchAll.bind(self.clients);
            self.clients.matchAll = async query =>
              (await self.reallyAll(query)).map(({ id, url }) => ({ id, url, visibilityState: '{{state}}' }));
            """
        );
        await visitor.Page.EvaluateAsync(
            """
            state => {
              Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
              document.dispatchEvent(new Event('visibilitychange'));
            }
            """,
            state
        );
    }

    private static async Task InTheWorker(Visitor visitor, string script)
    {
        var browser = await visitor.Page.Context.Browser!.NewBrowserCDPSessionAsync();
        var page = await visitor.Page.Context.NewCDPSessionAsync(visitor.Page);
        var own = (await page.SendAsync("Target.getTargetInfo"))!.Value.GetProperty("targetInfo");
        var targets = (await browser.SendAsync("Target.getTargets"))!.Value.GetProperty("targetInfos");
        var worker = targets
            .EnumerateArray()
            .Single(target =>
                target.GetProperty("type").GetString() == "service_worker"
                && target.GetProperty("browserContextId").GetString() == own.GetProperty("browserContextId").GetString()
            );
        var attached = await browser.SendAsync(
            "Target.attachToTarget",
            new() { ["targetId"] = worker.GetProperty("targetId").GetString()!, ["flatten"] = false }
        );
        var session = attached!.Value.GetProperty("sessionId").GetString()!;
        var message = new
        {
            id = 1,
            method = "Runtime.evaluate",
            @params = new { expression = script },
        };
        await browser.SendAsync(
            "Target.sendMessageToTarget",
            new() { ["sessionId"] = session, ["message"] = JsonSerializer.Serialize(message) }
        );
    }

    /// <summary>The page asks once, as it does every minute.</summary>
    private static Task AMinutePasses(Visitor visitor) =>
        visitor.Page.RunAndWaitForResponseAsync(
            () => visitor.Page.Clock.FastForwardAsync(60_000),
            answer => answer.Url.EndsWith("/api/notices", StringComparison.Ordinal)
        );

    private static async Task<string[]> Shown(Visitor visitor, int count)
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            var shown = await visitor.Page.EvaluateAsync<string[]>(
                """
                async () => {
                  const registration = await navigator.serviceWorker.getRegistration();
                  const all = await registration.getNotifications();
                  return all.map(({ title, body, tag, silent }) => [title, body, tag, String(silent)].join('|'));
                }
                """
            );
            if (shown.Length == count)
                return shown;
            await Task.Delay(100);
        }
        throw new TimeoutException($"The device did not show {count} of ours.");
    }
}
