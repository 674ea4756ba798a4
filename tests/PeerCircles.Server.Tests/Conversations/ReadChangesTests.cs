using System.Net;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Conversations;

public sealed class ReadChangesTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task The_first_load_shows_the_circle_its_people_its_prompt_and_what_was_said_last()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ana.Asks("What carried you this week?", circle);
        for (var i = 1; i <= 60; i++)
            await ben.Says($"Thing {i}", circle);

        var load = await ben.Loads(circle);

        Assert.Equal(circle.Name, load.Rows.OfType<ProfileRow>().Single().Name);
        Assert.Equal([ana.Id.Value, ben.Id.Value], load.Rows.OfType<MemberRow>().Select(m => m.Person));
        Assert.Equal("What carried you this week?", load.Rows.OfType<PromptRow>().Single().Text);
        Assert.Equal(
            Enumerable.Range(11, 50).Select(i => $"Thing {i}"),
            load.Rows.OfType<MessageRow>().OrderBy(m => m.Position).Select(m => m.Text)
        );
        Assert.Equal(load.Rows.Max(r => r.Changed), load.UpTo);
        Assert.False(load.More);
        Assert.False(load.Reset);
    }

    [Fact]
    public async Task Older_messages_are_read_by_position_until_there_are_no_more()
    {
        var ana = await Has("Ana");
        var circle = await HasCircle(ana, []);
        for (var i = 1; i <= 23; i++)
            await ana.Says($"Thing {i}", circle);
        var newest = (await ana.Loads(circle)).Rows.OfType<MessageRow>().Max(m => m.Position);

        var page = await ana.Reads<OlderMessages>($"{circle.Path}/messages?before={newest}&take=20");
        var rest = await ana.Reads<OlderMessages>($"{circle.Path}/messages?before={page.Messages[0].Position}&take=20");

        Assert.Equal(Enumerable.Range(3, 20).Select(i => $"Thing {i}"), page.Messages.Select(m => m.Text));
        Assert.True(page.More);
        Assert.Equal(["Thing 1", "Thing 2"], rest.Messages.Select(m => m.Text));
        Assert.False(rest.More);
    }

    [Fact]
    public async Task Hundreds_of_changes_come_in_pages_without_a_gap_and_without_a_double()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        var level = (await ben.Loads(circle)).UpTo;
        for (var i = 1; i <= 430; i++)
            await ana.Says($"Thing {i}", circle);

        List<CircleChanges> pages = [];
        do pages.Add(await ben.Loads(circle, pages.Count == 0 ? level : pages[^1].UpTo));
        while (pages[^1].More);

        Assert.Equal(3, pages.Count);
        Assert.All(pages, p => Assert.InRange(p.Rows.Count, 1, 200));
        Assert.Equal(
            Enumerable.Range(1, 430).Select(i => $"Thing {i}"),
            pages.SelectMany(p => p.Rows).Cast<MessageRow>().Select(m => m.Text)
        );
        Assert.Empty((await ben.Loads(circle, pages[^1].UpTo)).Rows);
    }

    [Fact]
    public async Task Who_was_away_sees_the_jump_and_catches_up()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ana.Enters(circle);
        await ben.Enters(circle);
        var level = (await ben.Loads(circle)).UpTo;
        await ben.Browser.HangUp();
        var reply = await ana.Says("The first one", circle);
        await ana.Says("The second one", circle);
        await using var back = ben.AnotherBrowser();
        (await back.Enters(circle)).Yes();
        await ana.Says("The third one", circle, replyTo: reply.Position);
        await back.Hears("The third one", circle);

        var live = Assert.Single(back.Ear.All<CircleChanges>());
        Assert.True(live.After > level, "There is a jump to see.");
        var missed = await ben.Loads(circle, level);

        Assert.Equal(
            ["The first one", "The second one", "The third one"],
            missed.Rows.Cast<MessageRow>().Select(m => m.Text)
        );
        Assert.Equal(live.UpTo, missed.UpTo);
        Assert.Empty(missed.Quoted);
        Assert.Equal("The first one", Assert.Single((await ben.Loads(circle, live.After)).Quoted).Text);
    }

    [Fact]
    public async Task Nobody_is_shown_a_future_that_is_not_there()
    {
        var ana = await Has("Ana");
        var circle = await HasCircle(ana, []);
        var head = (await ana.Loads(circle)).UpTo;

        Assert.True((await ana.Loads(circle, head + 1)).Reset);
        Assert.True((await ana.Loads(circle, long.MaxValue)).Reset);
        Assert.Equal(HttpStatusCode.BadRequest, (await ana.Get($"{circle.Path}/changes?after=-1")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await ana.Get($"{circle.Path}/changes?after=9e18")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await ana.Get($"{circle.Path}/changes?wait=26")).StatusCode);
    }

    [Fact]
    public async Task A_newcomer_finds_the_prompt_on_the_card_and_nothing_of_what_was_said_before()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, []);
        await ana.Asks("An older question?", circle);
        await ana.Asks("What carried you this week?", circle);
        var before = await ana.Says("Only for those who were here.", circle);
        await ben.Joins(circle);
        await ben.Enters(circle);
        await ana.Says("Welcome, Ben.", circle, replyTo: before.Position);
        await ben.Hears("Welcome, Ben.", circle);

        var load = await ben.Loads(circle);

        Assert.Equal("What carried you this week?", Assert.Single(load.Rows.OfType<PromptRow>()).Text);
        Assert.Equal("Welcome, Ben.", Assert.Single(load.Rows.OfType<MessageRow>()).Text);
        Assert.Empty(load.Quoted);
        Assert.Empty((await ben.Reads<OlderMessages>($"{circle.Path}/messages?before=1000000")).Messages.SkipLast(1));
        (await ben.TriesToSay("About that", circle, replyTo: before.Position)).No("not_found");
        (await ben.TriesToFlag(before.Position, circle)).No("not_found");
        (await ben.TriesToReflect(before.Position, "I hear you.", circle)).No("not_found");
    }

    [Fact]
    public async Task What_was_said_while_someone_was_out_stays_closed_to_them()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ana.Says("While he was here.", circle);
        var level = (await ben.Loads(circle)).UpTo;
        await ben.Leaves(circle);
        var gap = await ana.Says("While he was out.", circle);
        await ben.Joins(circle);
        await ben.Enters(circle);
        await ana.Says("Since he is back.", circle, replyTo: gap.Position);
        await ben.Hears("Since he is back.", circle);

        var load = await ben.Loads(circle);
        var older = await ben.Reads<OlderMessages>($"{circle.Path}/messages?before=1000000");

        string[] his = ["While he was here.", "Since he is back."];
        Assert.Equal(his, load.Rows.OfType<MessageRow>().OrderBy(m => m.Position).Select(m => m.Text));
        Assert.Equal(his, older.Messages.Select(m => m.Text));
        Assert.Empty(load.Quoted);
        Assert.Empty(older.Quoted);
        Assert.True((await ben.Loads(circle, level)).Reset, "A browser from before the gap starts afresh.");
        Assert.DoesNotContain(ben.Heard<MessageRow>(circle), m => m.Text == "While he was out.");
        (await ben.TriesToSay("About that", circle, replyTo: gap.Position)).No("not_found");
    }

    [Fact]
    public async Task To_a_stranger_a_circle_does_not_exist()
    {
        var (ana, mallory) = (await Has("Ana"), await Has("Mallory"));
        var circle = await HasCircle(ana, [], but: c => c with { JoinPolicy = JoinPolicy.ByInvitation });
        await ana.Says("Among us.", circle);
        string[] paths =
        [
            $"{circle.Path}/changes",
            $"{circle.Path}/changes?after=0",
            $"{circle.Path}/messages?before=99",
        ];

        foreach (var path in paths)
        {
            var answer = await mallory.Get(path);
            var nowhere = await mallory.Get(
                path.Replace(circle.Id.ToString(), Guid.CreateVersion7().ToString(), StringComparison.Ordinal)
            );
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Equal(await WithoutTrace(nowhere), await WithoutTrace(answer));
        }
        var position = await mallory.Send(HttpMethod.Put, $"{circle.Path}/read-position", new ReadPositionBody(1));
        Assert.Equal(HttpStatusCode.NotFound, position.StatusCode);
    }

    private static async Task<string> WithoutTrace(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync(Token);
        return System.Text.RegularExpressions.Regex.Replace(
            text,
            "\"traceId\":\"[^\"]*\"",
            "",
            System.Text.RegularExpressions.RegexOptions.None,
            TimeSpan.FromSeconds(1)
        );
    }
}
