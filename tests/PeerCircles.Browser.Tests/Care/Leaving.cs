using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Care;

/// <summary>One server for all who leave: each has a session of their own, or ends none.</summary>
[CollectionDefinition]
public sealed class PlaceToLeave : ICollectionFixture<Site>;

/// <summary>How people leave at once, and what must be so then.</summary>
internal static class Leaving
{
    public static ILocator Exit(Visitor visitor) => Exit(visitor.Page.Locator("body"));

    public static ILocator Exit(ILocator place) =>
        place.GetByRole(AriaRole.Link, new() { NameString = "Exit now" }).First;

    /// <summary>With the mouse alone: a locator's click waits for the next page.</summary>
    public static async Task Clicks(ILocator element)
    {
        // It appears in a dialog that is still fading in: the mouse must meet it where it stays.
        await element.HoverAsync();
        var box = await element.BoundingBoxAsync();
        await element.Page.Mouse.ClickAsync(box!.X + box.Width / 2, box.Y + box.Height / 2);
    }

    /// <summary>Asked of the page itself: Playwright's locators wait until a page that is being left has gone.</summary>
    public static async Task IsCovered(Visitor visitor)
    {
        var seen = await visitor.Page.EvaluateAsync<string[]>(
            """
            () => {
              const cover = document.querySelector('[role=alert]');
              const { width, height } = cover.getBoundingClientRect();
              return [
                cover.textContent,
                document.body.innerText,
                document.title,
                `${document.querySelector('main').checkVisibility()}`,
                `${document.querySelectorAll('dialog[open]').length}`,
                `${width === innerWidth && height === innerHeight}`,
                getComputedStyle(cover).backgroundColor.startsWith('rgb(') ? 'opaque' : 'shines through',
              ];
            }
            """
        );
        Assert.Equal(["Loading.", "Loading.", "Loading.", "false", "0", "true", "opaque"], seen);
    }

    /// <summary>The session is over for the server, too.</summary>
    public static async Task HasLeft(Visitor visitor)
    {
        var answer = await visitor.Page.Context.APIRequest.GetAsync($"{visitor.Site.Address}/api/me");
        Assert.Equal(401, answer.Status);
    }

    /// <summary>After "no content" a browser stays on the page that it is leaving.</summary>
    public static Task StaysWhileLeaving(Visitor visitor) =>
        visitor.Page.RouteAsync(visitor.Site.Neutral, route => route.FulfillAsync(new() { Status = 204 }));
}
