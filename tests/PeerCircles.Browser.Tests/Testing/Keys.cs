using Microsoft.Playwright;

namespace PeerCircles.Browser.Tests.Testing;

/// <summary>
/// Somebody's hands on the keyboard. At each stop on the way the focus must be somewhere, inside the window, and there must be
/// something to see of it.
/// </summary>
internal sealed class Keys(IPage page)
{
    private const int Farthest = 90;

    /// <summary>On with Tab until the focus is on such an element with these words in its name.</summary>
    public async Task GoesTo(string name, string tag)
    {
        var stops = new List<string>();
        for (var step = 0; step < Farthest; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            var stop = await StopAsync();
            // Behind the last stop the browser's own window has its turn.
            if (stop is null)
                continue;
            stops.Add($"{stop.Tag} {stop.Name}");
            Assert.True(stop.Seen, $"Nothing is seen of the focus on: {stop.Tag} {stop.Name}");
            if (stop.Tag == tag && stop.Name.Contains(name, StringComparison.Ordinal))
                return;
        }
        Assert.Fail($"No {tag} “{name}” on the way: {string.Join(" | ", stops)}");
    }

    /// <summary>Into the list, and with the arrows to the message with these words.</summary>
    public async Task GoesToMessage(string words)
    {
        await GoesTo("", "article");
        await page.Keyboard.PressAsync("End");
        for (var step = 0; step < Farthest; step++)
        {
            var stop = await StopAsync();
            Assert.NotNull(stop);
            Assert.True(stop.Seen, $"Nothing is seen of the focus on: {stop.Name}");
            if (stop.Name.Contains(words, StringComparison.Ordinal) && stop.Tag == "article")
                return;
            await page.Keyboard.PressAsync("ArrowUp");
        }
        Assert.Fail($"No message with “{words}”.");
    }

    /// <summary>In an open menu.</summary>
    public async Task Chooses(string item)
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Menu)).ToBeVisibleAsync();
        for (var step = 0; step < Farthest; step++)
        {
            var stop = await StopAsync();
            if (stop is not null && stop.Name.Contains(item, StringComparison.Ordinal))
            {
                await page.Keyboard.PressAsync("Enter");
                await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
                return;
            }
            await page.Keyboard.PressAsync("ArrowDown");
        }
        Assert.Fail($"The menu does not offer “{item}”.");
    }

    public Task Presses(string key) => page.Keyboard.PressAsync(key);

    /// <summary>The focus is not lost: whoever goes on with Tab goes on from where they were.</summary>
    public async Task IsSomewhere()
    {
        for (var turn = 0; turn < 50; turn++)
        {
            if (await StopAsync() is not null)
                return;
            await Task.Delay(100);
        }
        Assert.Fail($"The focus is nowhere on {page.Url}");
    }

    private async Task<Stop?> StopAsync()
    {
        var found = await page.EvaluateAsync<string[]?>(
            """
            () => {
              const it = document.activeElement;
              if (!it || it === document.body || it === document.documentElement) return null;
              const label = it.labels?.[0]?.innerText ?? '';
              const drawn = (one) => {
                const style = getComputedStyle(one);
                return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
              };
              const box = it.getBoundingClientRect();
              const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              // What stands around a field may be what is drawn.
              const seen = inside && [it, it.parentElement, it.closest('label')].some((one) => one && drawn(one));
              const name = it.getAttribute('aria-label') || label || it.innerText || it.textContent || '';
              return [it.localName, name.trim(), String(seen)];
            }
            """
        );
        return found is null ? null : new Stop(found[0], found[1], found[2] == "true");
    }

    private sealed record Stop(string Tag, string Name, bool Seen);
}
