using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Testing;

/// <summary>
/// A person at a browser window. They find things as people do, by what is written on them, and the window must not
/// complain meanwhile: a blocked script or style, or an error in the console, fails the test that looks.
/// </summary>
public sealed class Visitor(string name, Site site, IBrowserContext context, IPage page) : IAsyncDisposable
{
    private static readonly Regex Enter = new("^(?:Enter the circle|Open)", RegexOptions.None, TimeSpan.FromSeconds(1));
    private static readonly Regex ActionsFor = new("^Actions for", RegexOptions.None, TimeSpan.FromSeconds(1));

    private readonly List<string> _complaints = Listen(page);

    public string Name => name;
    public IPage Page => page;
    public Site Site => site;
    public ILocator Messages => page.GetByRole(AriaRole.Log, new() { Name = "Messages" });

    /// <summary>Where one writes.</summary>
    public ILocator Composer => page.GetByRole(AriaRole.Textbox, new() { Name = "Your words" });

    public Task GoesTo(string path) => page.GotoAsync(path);

    public async Task SignIn(string email, string passphrase)
    {
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("E-mail address").FillAsync(email);
        await page.GetByLabel("Passphrase", new() { Exact = true }).FillAsync(passphrase);
        await Presses("Sign in");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "My circles", Level = 1 })).ToBeVisibleAsync();
    }

    /// <summary>Opens the room from "my circles", as people do.</summary>
    public async Task Enters(string circle)
    {
        await page.GotoAsync("/");
        var entry = page.GetByRole(AriaRole.Article)
            .Or(page.GetByRole(AriaRole.Listitem))
            .Filter(new() { HasText = circle });
        await entry.GetByRole(AriaRole.Link, new() { NameRegex = Enter }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = circle, Level = 1 })).ToBeVisibleAsync();
        await Expect(Composer).ToBeVisibleAsync();
    }

    public async Task Says(string words)
    {
        await Composer.FillAsync(words);
        await Presses("Send");
        await Sees(words);
    }

    public Task Sees(string words) => Expect(MessageOf(words)).ToBeVisibleAsync();

    public Task SeesNothingOf(string words) => Expect(page.GetByText(words)).ToHaveCountAsync(0);

    public ILocator MessageOf(string words) =>
        Messages.GetByRole(AriaRole.Article).Filter(new() { HasText = words }).First;

    public Task Presses(string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Opens the menu of a message and chooses from it.</summary>
    public async Task Chooses(string words, string item, bool own = false)
    {
        // One's own menu holds nothing that another's does, so a test says whose it is.
        var button = own
            ? new() { Name = "Actions for your message" }
            : new LocatorGetByRoleOptions { NameRegex = ActionsFor };
        await MessageOf(words).GetByRole(AriaRole.Button, button).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = item }).ClickAsync();
    }

    public ILocator Dialog(string title) => page.GetByRole(AriaRole.Dialog, new() { Name = title });

    /// <summary>No rule off, no element left out.</summary>
    public async Task FindsNoBarriers()
    {
        var result = await page.RunAxe();
        Assert.True(
            result.Violations.Length == 0,
            $"{page.Url}: "
                + string.Join(
                    "; ",
                    result.Violations.Select(v =>
                        $"{v.Id} ({v.Help}): {string.Join(", ", v.Nodes.Select(n => n.Html))}"
                    )
                )
        );
    }

    public void SawNoComplaints()
    {
        lock (_complaints)
            Assert.Empty(_complaints);
    }

    /// <summary>Into a git-ignored folder, to be looked at.</summary>
    public async Task TakesPicture(string title, Screen screen, bool whole = false)
    {
        var folder = Path.Combine(Repository.Root, "tests", "PeerCircles.Browser.Tests", "screenshots");
        Directory.CreateDirectory(folder);
        await page.ScreenshotAsync(
            new() { Path = Path.Combine(folder, $"{title}-{screen.Name}.png"), FullPage = whole }
        );
    }

    public Task GoesOffline() => context.SetOfflineAsync(true);

    public Task ComesBack() => context.SetOfflineAsync(false);

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private static List<string> Listen(IPage page)
    {
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            // A refused request is an answer; that the browser also prints it is not a complaint.
            if (
                message.Type == "error"
                && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)
            )
                lock (complaints)
                    complaints.Add(message.Text);
        };
        page.PageError += (_, error) =>
        {
            lock (complaints)
                complaints.Add(error);
        };
        return complaints;
    }
}
