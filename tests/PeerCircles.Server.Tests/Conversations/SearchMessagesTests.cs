using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PeerCircles.Domain;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Conversations;

public sealed class SearchMessagesTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task What_was_said_is_found_by_the_beginnings_of_its_words_newest_first_and_marked()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ana.Says("Yesterday I walked by the river.", circle);
        var second = await ben.Says("The river was high.\nIt walks to the sea, they say.", circle);
        await ben.Says("Nothing of water here.", circle);

        var found = await ana.Searches("RIVER walk", circle);

        Assert.Null(found.Next);
        Assert.Equal(["Ben", "Ana"], found.Results.Select(r => r.AuthorName));
        Assert.Equal(
            (circle.Id, circle.Name, second.Position, ben.Id.Value),
            (found.Results[0].Circle, found.Results[0].CircleName, found.Results[0].Position, found.Results[0].Author)
        );
        Assert.Equal("The [river] was high. It [walks] to the sea, they say.", Text(found.Results[0]));
        Assert.Equal(2, (await ana.Searches("river")).Results.Count);
    }

    [Theory]
    [InlineData("emile", "Émile was here")]
    [InlineData("ÉMILE", "emile was here")]
    [InlineData("cafe\u0301", "the café around the corner")]
    [InlineData("ночь", "Долгая ночь")]
    [InlineData("ليلة", "كانت ليلة طويلة")]
    [InlineData("夜", "昨日は長い夜でした")]
    [InlineData("长夜", "昨天是个长夜。")]
    [InlineData("밤", "긴 밤이었어요")]
    [InlineData("🌲", "Under the trees 🌲 again")]
    [InlineData("👩‍👩‍👧", "all of us 👩‍👩‍👧 together")]
    [InlineData("can't sleep", "I can’t sleep at all")]
    [InlineData("self-harm", "about self-harm, then")]
    [InlineData("100", "It cost 100% of me")]
    public async Task Words_of_every_script_are_found_without_case_and_accents(string words, string text)
    {
        var ana = await Has("Ana");
        var circle = await HasCircle(ana, []);
        await ana.Says("Something quite different.", circle);
        var said = await ana.Says(text, circle);

        var found = Assert.Single((await ana.Searches(words, circle)).Results);

        Assert.Equal(said.Position, found.Position);
        Assert.Contains(found.Parts, p => p.Hit);
        Assert.Equal(text, string.Concat(found.Parts.Select(p => p.Text)));
    }

    [Theory]
    [InlineData("' OR 1=1--")]
    [InlineData("zebra* OR words:evening")]
    [InlineData("NEAR(good evening)")]
    [InlineData("good NOT evening")]
    [InlineData("circle:\"x\" evening")]
    [InlineData("evening\" OR \"good")]
    [InlineData("evening | good & !x")]
    [InlineData("_vening")]
    [InlineData("%夜")]
    [InlineData("{10} {11}")]
    [InlineData("<-> evening")]
    public async Task Signs_mean_nothing_to_the_search_only_words_do(string words)
    {
        var ana = await Has("Ana");
        var circle = await HasCircle(ana, []);
        await ana.Says("A good evening to you all.", circle);

        var answer = await ana.TriesToSearch(words, circle);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var found = await answer.Content.ReadFromJsonAsync<FoundMessages>(Wire.Options, Token);
        // Those whose plain words are all there find it, and no other.
        Assert.Equal(words == "<-> evening" ? 1 : 0, found!.Results.Count);
    }

    [Theory]
    [InlineData("", "text_empty")]
    [InlineData("   ", "text_empty")]
    [InlineData("a", "query_too_short")]
    [InlineData("-x", "query_too_short")]
    [InlineData("%", "query_too_short")]
    [InlineData("\"*\"", "query_too_short")]
    public async Task Too_little_to_look_for_has_an_answer_of_its_own(string words, string reason)
    {
        var ana = await Has("Ana");
        Assert.Equal(
            reason,
            await ana.IsRefused(HttpStatusCode.BadRequest, "/api/search", new SearchBody(words, null, null))
        );
    }

    [Fact]
    public async Task So_has_too_much_and_what_is_no_text_or_no_cursor()
    {
        var ana = await Has("Ana");
        var much = new SearchBody(new string('a', 500), null, null);
        Assert.Equal("query_too_long", await ana.IsRefused(HttpStatusCode.RequestEntityTooLarge, "/api/search", much));
        foreach (var cursor in (string[])["x", "AAAA", new string('A', 28), new string('/', 4_000), ""])
            await ana.IsRefused(HttpStatusCode.BadRequest, "/api/search", new SearchBody("evening", null, cursor));
        Assert.Empty((await ana.Searches(string.Join(' ', Enumerable.Repeat("ab", 33)))).Results);
    }

    [Fact]
    public async Task Only_what_was_said_while_one_was_in_is_found_and_nothing_while_one_is_out()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, []);
        await ana.Says("lantern too early", circle);
        await ben.Joins(circle);
        await ana.Says("lantern first stay", circle);
        await ben.Leaves(circle);
        await ana.Says("lantern away", circle);
        Assert.Empty((await ben.Searches("lantern")).Results);
        Assert.Equal(HttpStatusCode.NotFound, (await ben.TriesToSearch("lantern", circle)).StatusCode);
        await ben.Joins(circle);
        await ana.Says("lantern second stay", circle);
        Assert.Equal(["second", "first"], await Found(ben, "lantern"));

        await ben.Pauses(circle);
        Assert.Empty((await ben.Searches("lantern")).Results);
        await ana.Says("lantern paused", circle);
        await ben.Resumes(circle);
        Assert.Equal(["second", "first"], await Found(ben, "lantern"));

        await ana.Removes(ben, circle);
        Assert.Empty((await ben.Searches("lantern")).Results);
        Assert.Equal(5, (await ana.Searches("lantern")).Results.Count);
    }

    [Fact]
    public async Task What_was_hidden_or_taken_back_or_worded_anew_is_no_longer_found_by_what_it_said()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var mo = await Has("Mo", PeerCircles.Server.SignIn.CommunityRoles.Moderator);
        var circle = await HasCircle(ana, [ben]);
        var hidden = await ben.Says("marigold one", circle);
        var edited = await ben.Says("marigold two", circle);
        var deleted = await ben.Says("marigold three", circle);
        (await ana.TriesToFlag(hidden.Position, circle)).Yes();

        await mo.Hides(await mo.FindsCase(circle));
        var seen = (await ben.Loads(circle)).Rows.OfType<MessageRow>().Single(m => m.Position == edited.Position);
        (await ben.TriesToEdit(edited.Position, seen.Changed, "buttercup two", circle)).Yes();
        (await ben.TriesToDelete(deleted.Position, circle)).Yes();

        Assert.Empty((await ana.Searches("marigold", circle)).Results);
        Assert.Empty((await ben.Searches("marigold", circle)).Results);
        Assert.Equal(edited.Position, Assert.Single((await ana.Searches("buttercup", circle)).Results).Position);
    }

    [Fact]
    public async Task Pages_follow_on_each_other_and_a_cursor_of_another_opens_nothing()
    {
        var (ana, mallory) = (await Has("Ana"), await Has("Mallory"));
        var (circle, second) = (await HasCircle(ana, []), await HasCircle(ana, []));
        for (var i = 0; i < 45; i++)
            await ana.Says($"chestnut {i}", i % 3 == 0 ? second : circle);
        var (all, next) = (new List<FoundMessage>(), (string?)null);
        do
        {
            var page = await ana.Searches("chestnut", before: next);
            Assert.InRange(page.Results.Count, 1, 20);
            (next, all) = (page.Next, [.. all, .. page.Results]);
        } while (next is not null);
        Assert.Equal(45, all.Select(f => (f.Circle, f.Position)).Distinct().Count());
        Assert.Equal(45, all.Count);
        Assert.Equal(all.OrderByDescending(f => f.PostedAt).Select(f => f.PostedAt), all.Select(f => f.PostedAt));

        var cursor = (await ana.Searches("chestnut")).Next;
        Assert.Empty((await mallory.Searches("chestnut", before: cursor)).Results);
        Assert.All((await ana.Searches("chestnut", circle, cursor)).Results, f => Assert.Equal(circle.Id, f.Circle));
    }

    [Fact]
    public async Task An_excerpt_is_cut_between_characters_as_people_count_them()
    {
        var ana = await Has("Ana");
        var circle = await HasCircle(ana, []);
        var family = string.Concat(Enumerable.Repeat("👨‍👩‍👧‍👦", 300));
        await ana.Says($"{family} acorn {family}", circle);

        var found = Assert.Single((await ana.Searches("acorn", circle)).Results);

        var parts = string.Concat(found.Parts.Select(p => p.Text));
        Assert.Equal("acorn", Assert.Single(found.Parts, p => p.Hit).Text);
        Assert.Equal(
            "",
            parts
                .Replace("👨‍👩‍👧‍👦", "", StringComparison.Ordinal)
                .Trim('…')
                .Replace(" acorn ", "", StringComparison.Ordinal)
        );
        Assert.InRange(parts.Length, 100, 3_000);
    }

    [Fact]
    public async Task Around_a_message_stands_what_was_said_before_and_after_it()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, []);
        var positions = new List<long>();
        for (var i = 0; i < 9; i++)
            positions.Add((await ana.Says($"line {i}", circle)).Position);
        await ben.Joins(circle);
        positions.Add((await ana.Says("line 9", circle)).Position);

        var around = await ana.Reads<OlderMessages>($"{circle.Path}/messages?around={positions[4]}&take=5");

        Assert.Equal(positions[2..7], around.Messages.Select(m => m.Position));
        Assert.Equal((true, true), (around.More, around.Newer));
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await ben.Get($"{circle.Path}/messages?around={positions[4]}")).StatusCode
        );
        var bens = await ben.Reads<OlderMessages>($"{circle.Path}/messages?around={positions[9]}");
        Assert.Equal([positions[9]], bens.Messages.Select(m => m.Position));
        Assert.Equal(HttpStatusCode.BadRequest, (await ana.Get($"{circle.Path}/messages")).StatusCode);
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await ana.Get($"{circle.Path}/messages?before=1&around=1")).StatusCode
        );
    }

    [Fact]
    public async Task Nobody_searches_without_end()
    {
        await using var server = await PeerCirclesServer.StartAsync(
            new ServerPlan { Settings = new(StringComparer.Ordinal) { ["Limits:Searches"] = "2" } }
        );
        await using var ana = await server.Has("Ana");
        await ana.Searches("evening");
        await ana.Searches("evening");

        var answer = await ana.TriesToSearch("evening");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
        Assert.Equal("too_many_searches", problem.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task A_database_that_learns_to_search_finds_what_was_said_before()
    {
        await using var database = await TestDatabase.CreateAsync();
        var plan = new ServerPlan { Database = database };
        await using var server = await PeerCirclesServer.StartAsync(plan);
        await using var ana = await server.Has("Ana");
        var circle = await server.HasCircle(ana, []);
        await ana.Says("A snowdrop from before.", circle);
        await server.InDatabase(async db =>
        {
            var before = db
                .Database.GetMigrations()
                .TakeWhile(m => !m.EndsWith("_AddSearch", StringComparison.Ordinal));
            await db.GetService<IMigrator>().MigrateAsync(before.Last(), Token);
            await db.Database.MigrateAsync(Token);
            return true;
        });

        Assert.Single((await ana.Searches("snowdrop")).Results);
    }

    /// <summary>The file itself is read: words that were taken back must not lie about in pages that are free.</summary>
    [Fact]
    public async Task Words_that_were_taken_back_are_in_no_corner_of_the_file()
    {
        if (!TestDatabase.IsSqlite)
            return;
        await using var database = await TestDatabase.CreateAsync();
        await using var server = await PeerCirclesServer.StartAsync(
            new ServerPlan
            {
                Database = database,
                Settings = new(StringComparer.Ordinal) { ["Limits:Messages"] = "1000" },
            }
        );
        await using var ana = await server.Has("Ana");
        var circle = await server.HasCircle(ana, []);
        for (var i = 0; i < 50; i++)
            await ana.Says($"Filler number {i} so that pages split and merge.", circle);
        var said = await ana.Says("Zxqvkjwabcdef is the word.", circle);
        for (var i = 0; i < 50; i++)
            await ana.Says($"More filler {i}.", circle);
        Assert.Equal((true, true), (await FileHolds("Zxqvkjwabcdef"), await FileHolds("zxqvkjwabcdef")));

        (await ana.TriesToDelete(said.Position, circle)).Yes();

        Assert.Equal((false, false), (await FileHolds("Zxqvkjwabcdef"), await FileHolds("zxqvkjwabcdef")));

        async Task<bool> FileHolds(string word)
        {
            await using var connection = new SqliteConnection(database.ConnectionString);
            await connection.OpenAsync(Token);
            await using var command = connection.CreateCommand();
            command.CommandText = "pragma wal_checkpoint(truncate)";
            await command.ExecuteNonQueryAsync(Token);
            await using var file = new FileStream(
                database.SqlitePath,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite
            );
            var bytes = new byte[file.Length];
            await file.ReadExactlyAsync(bytes, Token);
            return bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0;
        }
    }

    private static async Task<IEnumerable<string>> Found(Person person, string words) =>
        (await person.Searches(words)).Results.Select(r => string.Concat(r.Parts.Select(p => p.Text)).Split(' ')[1]);

    private static string Text(FoundMessage found) =>
        string.Concat(found.Parts.Select(p => p.Hit ? $"[{p.Text}]" : p.Text));
}
