using System.Text.Json;
using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Moderation;

/// <summary>What a moderator does at the desk, found as people find it: by what is written there.</summary>
internal static class AtTheDesk
{
    private const string Send = """
        async ([circle, words]) => {
          const circles = await (await fetch('/api/circles/mine')).json();
          const { id } = circles.find((one) => one.name === circle);
          const answer = await fetch(`/api/circles/${id}/messages`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json', 'X-PeerCircles': '1' },
            body: JSON.stringify({ id: crypto.randomUUID(), text: words, replyTo: null }),
          });
          return answer.status;
        }
        """;

    /// <summary>Says something in a circle without opening its room.</summary>
    public static async Task Posts(this Visitor visitor, string words, string circle) =>
        Assert.Equal(200, await visitor.Page.EvaluateAsync<int>(Send, new[] { circle, words }));

    /// <summary>Flags a message from the room, with one of the reasons in its own words.</summary>
    public static async Task Flags(this Visitor visitor, string words, string reason)
    {
        await visitor.Chooses(words, "Ask a moderator to look");
        await visitor.Page.GetByLabel(reason).CheckAsync();
        var dialog = visitor.Dialog("Ask a moderator to look");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Ask a moderator to look" }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
    }

    /// <summary>Opens the newest case on the desk.</summary>
    public static async Task OpensTheNewestCase(this Visitor staff)
    {
        var cases = await staff.Page.EvaluateAsync<JsonElement>(
            "async () => (await fetch('/api/desk/cases?state=open')).json()"
        );
        var newest = cases.EnumerateArray().MaxBy(c => c.GetProperty("openedAt").GetDateTimeOffset());
        await staff.GoesTo($"/desk/{newest.GetProperty("id").GetString()}");
        await staff.SeesTheCaseOpen();
    }

    /// <summary>Presses again what did nothing: a key decides no case that has only just come onto the screen.</summary>
    public static async Task PressesUntil(this Visitor staff, string key, ILocator seen)
    {
        for (var attempt = 0; attempt < 20 && !await seen.IsVisibleAsync(); attempt++)
        {
            await staff.Page.Keyboard.PressAsync(key);
            await Task.Delay(1_000);
        }
        await Expect(seen).ToBeVisibleAsync();
    }

    public static Task SeesTheCaseOpen(this Visitor staff) =>
        Expect(staff.Page.GetByRole(AriaRole.Button, new() { Name = "Keep" })).ToBeVisibleAsync();

    /// <summary>By its button, or by its line in the menu beside them.</summary>
    public static async Task Begins(this Visitor staff, string act)
    {
        if (act is "Hand on" or "Write" or "Hide" or "Keep")
        {
            await staff.Page.GetByRole(AriaRole.Button, new() { Name = act, Exact = true }).ClickAsync();
            return;
        }
        await staff.Page.GetByRole(AriaRole.Button, new() { Name = "More to do" }).ClickAsync();
        await staff.Page.GetByRole(AriaRole.Menuitem, new() { Name = act }).ClickAsync();
    }

    /// <summary>The sentence that says what was done, with the way back.</summary>
    public static ILocator Told(this Visitor staff, string sentence) => staff.Page.GetByText(sentence).First;
}
