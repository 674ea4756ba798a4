using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Conversations;

/// <summary>What was said can be changed, taken back, noted and answered with a phrase, before the eyes of two people.</summary>
public sealed class SecondThoughtsTests(Site site) : IClassFixture<Site>
{
    private const string Circle = "Tuesday evening";

    [Fact]
    public async Task Words_are_changed_in_place_and_everyone_reads_the_old_ones_until_they_are_saved()
    {
        var (amara, ben) = await Two();
        await amara.Says("I walked to the river today.");
        await ben.Sees("I walked to the river today.");

        await ChoosesOnOwn(amara, "I walked to the river", "Change it");
        var editor = amara.Page.GetByRole(AriaRole.Textbox, new() { Name = "Your words, changed" });
        await Expect(editor).ToBeFocusedAsync();
        await Expect(amara.Page.GetByText("You can change them until", new() { Exact = false })).ToBeVisibleAsync();
        await editor.FillAsync("I walked to the lake today.");
        await Expect(ben.MessageOf("I walked to the river today.")).ToBeVisibleAsync();
        // What is not saved yet outlives a reload.
        await amara.Page.ReloadAsync();
        await Expect(editor).ToHaveValueAsync("I walked to the lake today.");
        await amara.Presses("Save");

        await Expect(ben.MessageOf("I walked to the lake today.")).ToContainTextAsync("changed");
        await ben.SeesNothingOf("I walked to the river today.");

        await ChoosesOnOwn(amara, "I walked to the lake", "Take it back");
        await amara
            .Dialog("Take this message back?")
            .GetByRole(AriaRole.Button, new() { Name = "Take it back" })
            .ClickAsync();
        await ben.SeesNothingOf("I walked to the lake today.");
        await Expect(ben.MessageOf("Taken back")).ToBeVisibleAsync();
        amara.SawNoComplaints();
        ben.SawNoComplaints();
    }

    [Fact]
    public async Task What_was_changed_meanwhile_in_another_window_is_shown_beside_ones_own_words()
    {
        var (amara, ben) = await Two();
        var other = await site.SignsIn("amara", Screen.Phone);
        await other.Enters(Circle);
        await amara.Says("The soup was too hot.");
        await other.Sees("The soup was too hot.");
        await ChoosesOnOwn(amara, "The soup was too hot.", "Change it");
        await Editor(amara).FillAsync("The soup was far too hot.");
        await ChoosesOnOwn(other, "The soup was too hot.", "Change it");
        await Editor(other).FillAsync("The soup was just right.");
        await other.Presses("Save");
        await ben.Sees("The soup was just right.");

        await amara.Presses("Save");
        await Expect(amara.Page.GetByText("This message was changed meanwhile", new() { Exact = false }).First)
            .ToBeVisibleAsync();
        await amara.Sees("The soup was just right.");
        await amara.Sees("The soup was far too hot.");
        await amara.FindsNoBarriers();
        await amara.Presses("Save mine instead");
        await ben.Sees("The soup was far too hot.");
        await ben.SeesNothingOf("The soup was just right.");
        amara.SawNoComplaints();
    }

    [Fact]
    public async Task After_ten_minutes_the_message_stays_and_the_new_words_go_another_way()
    {
        var (amara, ben) = await Two();
        await amara.Says("It was a Tuesday in March.");
        await ben.Sees("It was a Tuesday in March.");
        await ChoosesOnOwn(amara, "It was a Tuesday in March.", "Change it");
        await Editor(amara).FillAsync("It was a Monday in March.");
        await site.StopsAndReturns(() =>
            site.ChangesByHand(
                $"""
                UPDATE messages SET posted_at = posted_at - {11 * TimeSpan.TicksPerMinute}
                WHERE text LIKE '%a Tuesday in March.'
                """
            )
        );
        await ComesBack(amara);
        // Until the connection is back she is told to try again, and does.
        var over = amara.Page.GetByText("Ten minutes are over").First;
        for (var attempt = 0; attempt < 20 && !await over.IsVisibleAsync(); attempt++)
        {
            await amara.Presses("Save");
            await Task.Delay(1_000);
        }
        await Expect(over).ToBeVisibleAsync();
        await amara.FindsNoBarriers();
        await amara.Presses("Send them as a new message");
        await Expect(amara.Composer).ToHaveValueAsync("It was a Monday in March.");
        await amara.Presses("Send");
        await ben.Sees("It was a Monday in March.");
        await ben.Sees("It was a Tuesday in March.");
    }

    [Fact]
    public async Task Only_the_author_learns_who_said_a_phrase_and_nobody_how_often()
    {
        var (amara, ben) = await Two();
        var esi = await site.SignsIn("esi");
        await esi.Enters(Circle);
        await amara.Says("Today I asked for help at work.");
        await ben.Sees("Today I asked for help at work.");

        // One press for the first, three for any other.
        await ben.MessageOf("Today I asked for help")
            .GetByRole(AriaRole.Button, new() { Name = "Say “I hear you” to Amara" })
            .ClickAsync();
        await esi.Chooses("Today I asked for help", "Say a few words of support");
        await esi.Page.GetByRole(AriaRole.Menuitem, new() { Name = "I hear you" }).ClickAsync();
        await Expect(
                esi.MessageOf("Today I asked for help")
                    .GetByRole(AriaRole.Button, new() { Name = "I hear you", Pressed = true })
            )
            .ToBeVisibleAsync();
        await esi.Chooses("Today I asked for help", "Say a few words of support");
        await esi.Page.GetByRole(AriaRole.Menuitem, new() { Name = "That took courage" }).ClickAsync();

        var mine = amara.MessageOf("Today I asked for help");
        await Expect(mine.GetByText("I hear you: Ben and Esi").Or(mine.GetByText("I hear you: Esi and Ben")))
            .ToBeVisibleAsync();
        await Expect(mine).ToContainTextAsync("That took courage: Esi");
        var seen = ben.MessageOf("Today I asked for help");
        await Expect(seen.GetByRole(AriaRole.Button, new() { Name = "That took courage" })).ToBeVisibleAsync();
        var said = await seen.GetByRole(AriaRole.List).InnerTextAsync();
        Assert.DoesNotContain("Esi", said, StringComparison.Ordinal);
        Assert.DoesNotMatch(new Regex("[0-9]", RegexOptions.None, Second), said);

        // Pressed again it is taken back, and stays for who said it too.
        await seen.GetByRole(AriaRole.Button, new() { Name = "I hear you", Exact = true }).ClickAsync();
        await Expect(mine).ToContainTextAsync("I hear you: Esi");
        await Expect(
                seen.GetByRole(
                    AriaRole.Button,
                    new()
                    {
                        Name = "I hear you",
                        Exact = true,
                        Pressed = false,
                    }
                )
            )
            .ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_somebody_asked_to_see_folded_shows_its_words_nowhere_until_they_open_it()
    {
        var (amara, _) = await Two();
        var chiara = await site.SignsIn("chiara");
        await Room.Prefers(chiara, "foldedNotes", new System.Text.Json.Nodes.JsonArray("grief"));
        await chiara.Enters(Circle);

        await amara.Composer.FillAsync("My grandmother's chair is still by the window.");
        await amara.Presses("Add a content note");
        await amara.Page.GetByLabel("grief", new() { Exact = true }).CheckAsync();
        await amara.Presses("Send");
        await amara.Sees("My grandmother's chair");
        await amara.Chooses("My grandmother's chair", "Reply", own: true);
        await amara.Says("I will sit in it tonight.");

        var folded = chiara.MessageOf("This touches on grief.");
        await Expect(chiara.MessageOf("I will sit in it tonight.")).ToContainTextAsync("This touches on grief.");
        Assert.DoesNotContain("grandmother", await chiara.Page.ContentAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("grandmother", await chiara.Page.TitleAsync(), StringComparison.Ordinal);
        var notices = await chiara.Page.Context.APIRequest.GetAsync($"{site.Address}/api/notices");
        Assert.True(notices.Ok);
        Assert.DoesNotContain("grandmother", await notices.TextAsync(), StringComparison.Ordinal);
        await folded.GetByRole(AriaRole.Button, new() { Name = "Show it" }).ClickAsync();
        await Expect(chiara.MessageOf("My grandmother's chair").First).ToContainTextAsync("Touches on grief");
        await Expect(chiara.MessageOf("I will sit in it tonight.")).ToContainTextAsync("grandmother");
        chiara.SawNoComplaints();
    }

    [Fact]
    public async Task Nothing_is_sent_of_writing_unless_the_person_wants_it()
    {
        var (amara, ben) = await Two();
        var sent = new List<string>();
        ben.Page.WebSocket += (_, socket) =>
            socket.FrameSent += (_, frame) =>
            {
                lock (sent)
                    sent.Add(frame.Text ?? "");
            };
        await ben.Page.ReloadAsync();
        await ben.Composer.PressSequentiallyAsync("A long time at the bus stop");
        await ben.Says("A long time at the bus stop, and it was fine.");
        lock (sent)
        {
            Assert.Contains(sent, frame => frame.Contains("SendMessage", StringComparison.Ordinal));
            Assert.DoesNotContain(sent, frame => frame.Contains("SetTyping", StringComparison.Ordinal));
        }

        await Room.Prefers(ben, "typing", true);
        await ben.Page.ReloadAsync();
        await ben.Composer.PressSequentiallyAsync("And then");
        await Expect(amara.Page.GetByText("Ben is writing")).ToBeVisibleAsync();
        await ben.Composer.FillAsync("");
        await Expect(amara.Page.GetByText("Ben is writing")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Odd_and_hostile_texts_stay_inside_their_own_message()
    {
        var (amara, ben) = await Two();
        await amara.Says("Before the odd ones.");
        foreach (
            var odd in new[]
            {
                "\u202Ethis runs the other way\u202C <script>alert(1)</script>",
                "z" + new string('\u0301', 300) + " piled marks",
                "w" + new string('w', 3_000),
                "https://example.org/a-link-that-stays-text",
                "שלום, this begins on the right",
                "no\u200Bthing\u200D to\u2060 see\uFEFF here",
            }
        )
            await Room.Sends(amara, odd);
        await ben.Sees("this begins on the right");

        Assert.Equal(0, await ben.Messages.Locator("a, script, img, iframe").CountAsync());
        await Expect(ben.MessageOf("wwwwwwww").GetByRole(AriaRole.Button, new() { Name = "Show all" }))
            .ToBeVisibleAsync();
        // Nothing is wider than the window, and no message lies over another one.
        Assert.True(await ben.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.True(
            await ben.Page.EvaluateAsync<bool>(
                """
                [...document.querySelectorAll('article.msg .txt')]
                  .every(text => text.scrollHeight <= text.clientHeight + 1 || getComputedStyle(text).overflowY === 'hidden')
                """
            )
        );

        // Far too much is kept where it was pasted, with a kind word.
        await ben.Composer.FillAsync(new string('a', 50_000));
        await ben.Presses("Send");
        await Expect(ben.Page.GetByText("longer than fits in one message", new() { Exact = false }).First)
            .ToBeVisibleAsync();
        Assert.Equal(50_000, (await ben.Composer.InputValueAsync()).Length);
        ben.SawNoComplaints();
    }

    private static TimeSpan Second { get; } = TimeSpan.FromSeconds(1);

    private async Task<(Visitor Amara, Visitor Ben)> Two()
    {
        var amara = await site.SignsIn("amara");
        var ben = await site.SignsIn("ben", Screen.Phone);
        await amara.Enters(Circle);
        await ben.Enters(Circle);
        return (amara, ben);
    }

    /// <summary>Once what the others do arrives again.</summary>
    private static Task ComesBack(Visitor visitor) =>
        Expect(visitor.Page.GetByText("The connection is away.", new() { Exact = false }))
            .ToHaveCountAsync(0, new() { Timeout = 60_000 });

    private static ILocator Editor(Visitor visitor) =>
        visitor.Page.GetByRole(AriaRole.Textbox, new() { Name = "Your words, changed" });

    private static Task ChoosesOnOwn(Visitor visitor, string words, string item) =>
        visitor.Chooses(words, item, own: true);
}
