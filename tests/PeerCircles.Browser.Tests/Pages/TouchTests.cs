using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Pages;

/// <summary>
/// On a phone, everything that can be pressed is as large as a finger: 44 px, and never under 24. Links within a
/// sentence are as high as its lines are, as WCAG 2.5.8 has it.
/// </summary>
public sealed class TouchTests(Site site) : IClassFixture<Site>
{
    private const int Comfortable = 44;

    /// <summary>What is seen and can be pressed, with the label that belongs to it, and its size.</summary>
    private const string Pressable = """
        () => {
          const own = 'a[href], button, input, select, textarea, summary, [role=button], [role=link], [role=tab], [role=menuitem]';
          const isInSentence = one => {
            if (one.tagName !== 'A' || getComputedStyle(one).display !== 'inline') return false;
            const around = one.parentElement.cloneNode(true);
            for (const link of around.querySelectorAll('a')) link.remove();
            return around.textContent.trim() !== '';
          };
          const found = [];
          for (const one of document.querySelectorAll(own)) {
            if (one.type === 'hidden' || one.closest('[inert], .vh, .skip') || isInSentence(one)) continue;
            const boxes = [one, ...(one.labels ?? [])].map(part => part.getBoundingClientRect());
            const box = { width: Math.max(...boxes.map(b => b.width)), height: Math.max(...boxes.map(b => b.height)) };
            // What is only there for a screen reader, or folded away, is no target.
            if (box.width <= 1 || box.height <= 1 || !one.checkVisibility({ visibilityProperty: true })) continue;
            const name = one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.textContent;
            found.push({ name: `${one.tagName} ${name.trim().slice(0, 40)}`, width: box.width, height: box.height });
          }
          return found;
        }
        """;

    public static TheoryData<string, string> Pages =>
        new()
        {
            { "amara", "/" },
            { "ines", "/" },
            { "grace", "/" },
            { "ines", "/discover" },
            { "ines", "/welcome" },
            { "amara", "/notices" },
            { "amara", "/search" },
            { "amara", "/settings" },
            { "amara", "/settings/delete" },
            { "amara", "/help" },
            { "lena", "/desk" },
            { "omar", "/admin" },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_finger_finds_everything_on_the_page(string who, string path)
    {
        var visitor = await site.SignsIn(who, Screen.Phone);
        await visitor.GoesTo(path);
        await IsEasyToPress(visitor);
    }

    [Fact]
    public async Task A_finger_finds_everything_before_signing_in()
    {
        var someone = await site.Visits("Someone", Screen.Phone);
        foreach (
            var path in (string[])
                ["/sign-in", "/register", "/forgotten", "/look-in-your-mail", "/goodbye", "/help", "/nowhere"]
        )
        {
            await someone.GoesTo(path);
            await IsEasyToPress(someone);
        }
    }

    [Fact]
    public async Task A_finger_finds_everything_in_the_room_and_on_its_pages()
    {
        var amara = await site.SignsIn("amara", Screen.Phone);
        await amara.Enters("Tuesday evening");
        await IsEasyToPress(amara);
        await amara.Messages.GetByRole(AriaRole.Button, new() { NameString = "Actions for" }).Last.ClickAsync();
        await IsEasyToPress(amara);
        var room = new Uri(amara.Page.Url).AbsolutePath;
        await amara.GoesTo($"{room}/about");
        await Expect(amara.Page.GetByText("Who can read here")).ToBeVisibleAsync();
        await IsEasyToPress(amara);
        var grace = await site.SignsIn("grace", Screen.Phone);
        await grace.GoesTo($"{room}/lead");
        await Expect(grace.Page.GetByText("A question for the circle")).ToBeVisibleAsync();
        await IsEasyToPress(grace);
    }

    private static async Task IsEasyToPress(Visitor visitor)
    {
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        var targets = await visitor.Page.EvaluateAsync<Target[]>(Pressable);
        Assert.True(targets.Length > 2, $"{visitor.Page.Url}: nothing to press was found.");
        // Half a pixel is the rounding of line heights.
        var small = targets.Where(t => Math.Min(t.Width, t.Height) < Comfortable - 0.5).ToList();
        var told = small.Select(t => $"{t.Name} {t.Width:0}x{t.Height:0}");
        Assert.True(small.Count == 0, $"{visitor.Page.Url}: {string.Join("; ", told)}");
        var rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } };
        var options = new AxeRunOptions
        {
            RunOnly = new RunOnlyOptions { Type = "rule", Values = ["target-size"] },
            Rules = rules,
        };
        var seen = await visitor.Page.RunAxe(options);
        var close = seen.Violations.SelectMany(v => v.Nodes).Select(n => n.Html);
        Assert.True(seen.Violations.Length == 0, $"{visitor.Page.Url}: {string.Join("; ", close)}");
    }

    private sealed record Target
    {
        public required string Name { get; init; }
        public required double Width { get; init; }
        public required double Height { get; init; }
    }
}
