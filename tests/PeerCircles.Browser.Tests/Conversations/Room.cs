using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;

namespace PeerCircles.Browser.Tests.Conversations;

/// <summary>Much in little time: what a person does once by hand is done here over HTTP, from the same signed-in window.</summary>
internal static class Room
{
    /// <summary>Sends as this person, and waits where the house's pace asks for it.</summary>
    public static async Task Sends(Visitor visitor, string words)
    {
        while (true)
        {
            var answer = await Post(
                visitor,
                $"/api/circles/{CircleOf(visitor)}/messages",
                new
                {
                    id = Guid.CreateVersion7(),
                    text = words,
                    replyTo = (long?)null,
                }
            );
            if (answer.Ok)
                return;
            Assert.Equal(429, answer.Status);
            await Task.Delay(TimeSpan.FromSeconds(1));
        }
    }

    /// <summary>A member flags on their screen; staff hide it.</summary>
    public static async Task IsFlaggedAndHidden(Visitor member, Visitor staff, string words)
    {
        await member.Chooses(words, "Ask a moderator to look");
        await member.Page.GetByLabel("Bullying, harassment or threats").CheckAsync();
        await member
            .Dialog("Ask a moderator to look")
            .GetByRole(AriaRole.Button, new() { Name = "Ask a moderator to look" })
            .ClickAsync();
        await Assertions.Expect(member.Dialog("Ask a moderator to look")).ToHaveCountAsync(0);
        var open = await staff.Page.Context.APIRequest.GetAsync($"{staff.Site.Address}/api/desk/cases");
        var newest = (await open.JsonAsync())!
            .Value.EnumerateArray()
            .MaxBy(c => c.GetProperty("openedAt").GetDateTimeOffset());
        var hidden = await Post(
            staff,
            $"/api/desk/cases/{newest.GetProperty("id").GetString()}/hide",
            new { why = "It could hurt someone in the circle.", note = (string?)null }
        );
        Assert.True(hidden.Ok, await hidden.TextAsync());
    }

    /// <summary>What this person prefers, as their settings would say it; it holds from the next page on.</summary>
    public static async Task Prefers(Visitor visitor, string name, JsonNode value)
    {
        var known = await visitor.Page.Context.APIRequest.GetAsync($"{visitor.Site.Address}/api/me/preferences");
        var preferences = JsonNode.Parse(await known.TextAsync())!.AsObject();
        preferences[name] = value;
        var answer = await visitor.Page.Context.APIRequest.PutAsync(
            $"{visitor.Site.Address}/api/me/preferences",
            Ours(visitor, preferences)
        );
        Assert.True(answer.Ok, await answer.TextAsync());
    }

    /// <summary>Each message that the list shows: where it stands, when it was said, and its words. Own ones look different but say the same.</summary>
    public static async Task<string> TextOf(Visitor visitor) =>
        string.Join(
            '\n',
            await visitor
                .Messages.Locator("article.msg[data-position]")
                .EvaluateAllAsync<string[]>(
                    """
                    messages => messages.map(message => [
                      message.dataset.position,
                      message.querySelector('time').dateTime,
                      message.querySelector('.txt').innerText,
                    ].join(' '))
                    """
                )
        );

    public static string CircleOf(Visitor visitor) => new Uri(visitor.Page.Url).Segments[^1];

    public static Task<IAPIResponse> Put(Visitor visitor, string path, object body) =>
        visitor.Page.Context.APIRequest.PutAsync(visitor.Site.Address + path, Ours(visitor, body));

    public static Task<IAPIResponse> Post(Visitor visitor, string path, object body) =>
        visitor.Page.Context.APIRequest.PostAsync(visitor.Site.Address + path, Ours(visitor, body));

    private static APIRequestContextOptions Ours(Visitor visitor, object body) =>
        new()
        {
            Data = JsonSerializer.Serialize(body),
            Headers = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Content-Type"] = "application/json",
                ["X-PeerCircles"] = "1",
                ["Origin"] = visitor.Site.Address,
            },
        };
}
