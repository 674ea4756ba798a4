using System.Net;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Live;

public sealed class FailedBatchTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task When_another_writer_took_the_circle_the_room_loads_it_anew_and_the_words_arrive_once()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ben.Enters(circle);
        await ana.Says("Before it was taken.", circle);
        await Server.InDatabase(db =>
            db.Circles.Where(c => c.Id == new CircleId(circle.Id))
                .ExecuteUpdateAsync(
                    set => set.SetProperty(c => EF.Property<Guid>(c, CirclesMapping.Writer), Guid.CreateVersion7()),
                    Token
                )
        );

        var answers = await Task.WhenAll(
            Enumerable.Range(1, 10).Select(i => ana.TriesToSay($"After it was taken {i}", circle))
        );

        // The one writer is told apart from the other by the database alone; those who wait are answered by what it says.
        Assert.All(answers, a => Assert.True(a.Ok || a.Code == "unavailable", a.Reason));
        Assert.Contains(answers, a => a.Ok);
        await ana.Says("And on it goes.", circle);
        await ben.HasHeardAllThereIs();
        Assert.Equal(
            (await ana.Loads(circle)).Rows.OfType<MessageRow>().Select(m => m.Position).Order(),
            ben.Heard<MessageRow>(circle).Select(m => m.Position)
        );
        Assert.Equal(2 + answers.Count(a => a.Ok), ben.Heard<MessageRow>(circle).Count);
    }

    [Fact]
    public async Task What_another_writer_committed_is_seen_as_a_jump_and_nothing_is_numbered_twice()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ben.Enters(circle);
        var first = await ana.Says("By this server.", circle);
        await CommitsElsewhere(circle, ana, first.Position + 1);

        var next = await ana.Says("By this server again.", circle);

        Assert.Equal(first.Position + 2, next.Position);
        await ben.Hears("By this server again.", circle);
        var told = ben.Browser.Ear.All<CircleChanges>()[^1];
        Assert.Equal(first.Position + 1, told.After);
        Assert.Equal(
            ["By another server.", "By this server again."],
            (await ben.Loads(circle, first.Position)).Rows.Cast<MessageRow>().Select(m => m.Text)
        );
    }

    [Fact]
    public async Task A_row_that_spoils_one_circle_s_batch_holds_up_no_other_circle()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var spoiled = await HasCircle(ana, []);
        var whole = await HasCircle(ben, []);
        var last = await ana.Says("Before.", spoiled);
        await ben.Says("Before.", whole);
        var inTheWay = Row(spoiled, ana, last.Position + 1);
        await Server.InDatabase(db =>
        {
            db.Add(inTheWay);
            return db.SaveChangesAsync(Token);
        });

        var there = Enumerable.Range(1, 5).Select(i => ana.TriesToSay($"Spoiled {i}", spoiled));
        var here = Enumerable.Range(1, 30).Select(i => ben.TriesToSay($"Whole {i}", whole));
        var answers = await Task.WhenAll(there.Concat(here));

        Assert.All(answers[..5], a => a.No("unavailable"));
        Assert.All(answers[..5], a => Assert.NotNull(a.RetryAfterMs));
        Assert.All(answers[5..], a => a.Yes());
        await Server.InDatabase(db =>
            db.Messages.Where(m => m.Circle == inTheWay.Circle && m.Position == inTheWay.Position)
                .ExecuteDeleteAsync(Token)
        );
        Assert.Equal(last.Position + 1, (await ana.Says("Whole again.", spoiled)).Position);
    }

    [Fact]
    public async Task A_server_that_starts_anew_answers_a_retry_with_what_it_said_before()
    {
        await using var database = await TestDatabase.CreateAsync();
        var id = Guid.CreateVersion7();
        TestCircle circle;
        MessageSent sent;
        Guid person;
        await using (var first = await PeerCirclesServer.StartAsync(new ServerPlan { Database = database }))
        {
            await using var ana = await first.Has("Ana");
            circle = await first.HasCircle(ana, []);
            sent = await ana.Says("Did this arrive?", circle, id: id);
            person = ana.Id.Value;
        }

        await using var second = await PeerCirclesServer.StartAsync(new ServerPlan { Database = database });
        await using var again = await Person.ReturnsAsync(second, person);

        Assert.Equal(sent, await again.Says("Did this arrive?", circle, id: id));
        Assert.Equal("Did this arrive?", (await again.Loads(circle)).Rows.OfType<MessageRow>().Single().Text);
        Assert.Equal(sent.Position + 1, (await again.Says("It did.", circle)).Position);
    }

    [Fact]
    public async Task While_the_database_is_away_people_are_told_and_when_it_is_back_talk_goes_on()
    {
        await using var server = await PeerCirclesServer.StartAsync();
        await using var ana = await server.Has("Ana");
        await using var ben = await server.Has("Ben");
        var circle = await server.HasCircle(ana, [ben]);
        var flagged = await ben.Says("To be flagged.", circle);
        await ana.Enters(circle);
        await ben.Enters(circle);
        await ana.Says("All is well.", circle);
        var id = Guid.CreateVersion7();

        await using (await server.Database.CutOffAsync())
        {
            var answer = await ana.TriesToSay("Is anybody there?", circle, id: id);
            answer.No("unavailable");
            Assert.NotNull(answer.RetryAfterMs);
            (await ana.TriesToFlag(flagged.Position, circle)).No("unavailable");
            if (!TestDatabase.IsSqlite)
            {
                // SQLite is read while it can't be written; here a page that asks is told as well when to try again.
                var page = await ben.Get($"{circle.Path}/changes");
                Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
                Assert.NotNull(page.Headers.RetryAfter);
            }
        }

        var sent = await ana.Says("Is anybody there?", circle, id: id);
        await ben.Hears("Is anybody there?", circle);
        Assert.Equal(3, (await ben.Loads(circle)).Rows.OfType<MessageRow>().Count());
        Assert.Equal(sent, await ana.Says("Is anybody there?", circle, id: id));
    }

    /// <summary>PostgreSQL alone has a wire on which an answer can get lost; SQLite commits within the process.</summary>
    [Fact]
    public async Task When_the_answer_to_a_commit_is_lost_the_database_is_asked_and_the_words_are_there_once()
    {
        if (!TestDatabase.IsPostgreSql)
            return;
        await using var database = await TestDatabase.CreateAsync();
        await using var wire = new CommitCutter(database.ConnectionString);
        await using var server = await PeerCirclesServer.StartAsync(
            new ServerPlan
            {
                Database = database,
                Settings = new(StringComparer.Ordinal) { ["ConnectionStrings:Database"] = wire.ConnectionString },
            }
        );
        await using var ana = await server.Has("Ana");
        await using var ben = await server.Has("Ben");
        var circle = await server.HasCircle(ana, [ben]);
        await ben.Enters(circle);
        await ana.Says("Before the cut.", circle);

        foreach (var arrives in (bool[])[true, false])
        {
            wire.CutNextCommit(arrives);
            await ana.Says($"While it was cut, {arrives}", circle);
            Assert.True(wire.HasCut);
        }

        await ben.HasHeardAllThereIs();
        Assert.Equal(
            ["Before the cut.", "While it was cut, True", "While it was cut, False"],
            ben.Heard<MessageRow>(circle).Select(m => m.Text)
        );
        Assert.Equal(3, (await ben.Loads(circle)).Rows.OfType<MessageRow>().Count());
    }

    private Task<int> CommitsElsewhere(TestCircle circle, Person author, long position) =>
        Server.InDatabase(async db =>
        {
            db.Add(Row(circle, author, position));
            await db.SaveChangesAsync(Token);
            return await db
                .Circles.Where(c => c.Id == new CircleId(circle.Id))
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(c => EF.Property<long>(c, CirclesMapping.Head), position)
                            .SetProperty(c => EF.Property<Guid>(c, CirclesMapping.Writer), Guid.CreateVersion7()),
                    Token
                );
        });

    private Message Row(TestCircle circle, Person author, long position) =>
        new()
        {
            Circle = new CircleId(circle.Id),
            Position = position,
            Id = new MessageId(Guid.CreateVersion7()),
            Author = author.Id,
            PostedAt = Server.Time.Now(),
            Text = new MessageText("By another server."),
            State = MessageState.Visible,
            ContentNotes = [],
            Changed = position,
        };
}
