using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Empathy;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Empathy;
using PeerCircles.Server.Facilitation;
using PeerCircles.Server.Live;
using PeerCircles.Server.Members;
using PeerCircles.Server.Notices;
using PeerCircles.Server.Privacy;
using PeerCircles.Server.Tests.SignIn;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Privacy;

public sealed class DeleteAccountTests
{
    private const string Delete = "/api/account/delete";

    [Fact]
    public async Task What_Ana_said_and_who_she_was_is_gone_at_once_for_everybody_and_in_the_file()
    {
        await using var server = await PeerCirclesServer.StartAsync();
        await using var grace = await server.Has("Grace");
        await using var ben = await server.Has("Ben");
        await using var ana = await HasAna(server);
        var circle = await server.HasCircle(grace, [ana, ben]);
        await ben.Enters(circle);
        var mine = await ana.Says("My marmalade secret.", circle);
        var his = await ben.Says("Something of Ben's.", circle);
        var reflection = await ana.Reflects(his.Position, "You feel like a walnut boat.", circle);
        (await ben.TriesToAnswer(reflection, 1, ReflectionAnswer.Yes, circle)).Yes();
        var reflected = await ben.Reflects(mine.Position, "Your marmalade worries you.", circle);
        (await ana.TriesToAnswer(reflected, 1, ReflectionAnswer.Yes, circle)).Yes();
        (await ana.TriesToThank(reflected, new ReceiptWords(7, 7, 7, "Your lantern words."), circle)).Yes();
        (await ana.TriesToSupport(his.Position, Phrase.MeToo, circle)).Yes();
        await ana.Send(HttpMethod.Put, "/api/me/preferences", Preferences.Unchosen with { Country = "DE" });
        var other = await server.HasCircle(grace, [ana]);
        await ana.Says("A quince in the other circle.", other);

        await ana.Does(Delete, new { passphrase = SignInServer.Passphrase });

        var gone = await ben.Hears<MemberRow>(circle, m => m.Person == ana.Id.Value && m.Name == "");
        Assert.Equal(MembershipState.Left, gone.State);
        var seen = await ben.Loads(circle);
        var tombstone = seen.Rows.OfType<MessageRow>().Single(m => m.Position == mine.Position);
        Assert.Equal((MessageShown.Deleted, null), (tombstone.State, tombstone.Text));
        var exchanges = seen.Rows.OfType<ExchangeRow>().ToList();
        Assert.Equal(2, exchanges.Count);
        Assert.All(exchanges, e => Assert.Null(e.Text));
        Assert.Empty(Assert.Single(seen.Rows.OfType<SupportRow>()).Said);
        Assert.Contains(seen.Rows.OfType<MessageRow>(), m => m.Text == "Something of Ben's.");
        Assert.Equal(HttpStatusCode.Unauthorized, (await ana.Get("/api/me")).StatusCode);
        await NothingIsLeftOf(ana, server, "marmalade", "walnut", "lantern", "quince", "Zoraida", "zoraida");
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public async Task A_server_that_dies_in_the_middle_goes_on_where_it_stopped()
    {
        await using var database = await TestDatabase.CreateAsync();
        TestCircle circle;
        PersonId person;
        await using (var first = await PeerCirclesServer.StartAsync(Patient(database)))
        {
            await using var grace = await first.Has("Grace");
            await using var ana = await HasAna(first);
            (circle, person) = (await first.HasCircle(grace, [ana]), ana.Id);
            for (var i = 0; i < 60; i++)
                (await ana.TriesToSay($"Marmalade {i}.", circle)).Yes();
            // The account is gone and one word is; then the server died.
            await first.InDatabase(async db =>
            {
                db.Add(
                    new Erasure
                    {
                        Person = person,
                        AskedAt = first.Time.GetUtcNow(),
                        DueAt = first.Time.GetUtcNow(),
                    }
                );
                return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
            });
        }

        await using var second = await PeerCirclesServer.StartAsync(new ServerPlan { Database = database });
        var poller = second.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<ErasurePoller>();
        await Eventually(
            second,
            async () =>
            {
                await poller.Single().RoundAsync(TestContext.Current.CancellationToken);
                return !await second.InDatabase(db => db.Erasures.AnyAsync());
            }
        );

        Assert.Equal(60, await second.InDatabase(db => db.Messages.CountAsync(m => m.Author == person)));
        Assert.Equal(
            0,
            await second.InDatabase(db => db.Messages.CountAsync(m => m.Author == person && m.Text != null))
        );
    }

    [Fact]
    public async Task The_last_facilitator_is_told_which_circles_need_another_first_and_nothing_is_lost()
    {
        await using var server = await PeerCirclesServer.StartAsync();
        await using var grace = await HasAna(server);
        await using var ben = await server.Has("Ben");
        var circle = await server.HasCircle(grace, [ben], but: c => c with { Name = "Tuesday evening" });
        await grace.Says("Welcome.", circle);

        var answer = await grace.Post(Delete, new { passphrase = SignInServer.Passphrase });

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal("last_facilitator", problem.GetProperty("reason").GetString());
        Assert.Equal(
            "Tuesday evening",
            problem.GetProperty("errors").GetProperty("circles").EnumerateArray().Single().GetString()
        );
        Assert.Equal(HttpStatusCode.OK, (await grace.Get("/api/me")).StatusCode);
        Assert.Contains((await ben.Loads(circle)).Rows.OfType<MessageRow>(), m => m.Text == "Welcome.");
    }

    [Fact]
    public async Task A_wrong_passphrase_deletes_nothing_and_is_counted()
    {
        await using var server = await PeerCirclesServer.StartAsync();
        await using var ana = await HasAna(server);

        Assert.Equal(
            "wrong_passphrase",
            await ana.IsRefused(HttpStatusCode.Forbidden, Delete, new { passphrase = "is it this one perhaps" })
        );
        var tries = await Task.WhenAll(
            Enumerable.Range(0, 60).Select(i => ana.Post(Delete, new { passphrase = $"is it this one then {i}" }))
        );

        Assert.Contains(tries, t => t.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal(HttpStatusCode.OK, (await ana.Get("/api/me")).StatusCode);
    }

    [Fact]
    public async Task A_flag_of_hers_stays_with_staff_and_nobody_is_told_whose_it_was()
    {
        await using var server = await PeerCirclesServer.StartAsync();
        await using var grace = await server.Has("Grace");
        await using var ben = await server.Has("Ben");
        await using var ana = await HasAna(server);
        await using var mo = await server.Has("Mo", PeerCircles.Server.SignIn.CommunityRoles.Moderator);
        var circle = await server.HasCircle(grace, [ana, ben]);
        await ana.Says("Near it: a marmalade line.", circle);
        var his = await ben.Says("Something that worries.", circle);
        (await ana.TriesToFlag(his.Position, circle)).Yes();

        await ana.Does(Delete, new { passphrase = SignInServer.Passphrase });

        var flag = await server.InDatabase(db => db.Flags.AsNoTracking().SingleAsync());
        Assert.True(flag.HasNoReporter);
        var found = await mo.FindsCase(circle);
        await mo.Claims(found);
        await mo.Keeps(found);
        Assert.False(await server.InDatabase(db => db.Notices.AnyAsync(n => n.Flag == flag.Id)));
        await NothingIsLeftOf(ana, server, "marmalade", "Zoraida");
    }

    [Fact]
    public async Task The_address_is_free_again()
    {
        const string address = "zoraida@example.org";
        await using var server = new SignInServer();
        var first = await server.HasPerson(address);
        var ana = server.NewBrowser();
        Assert.Equal(HttpStatusCode.NoContent, await ana.SignIn(address));
        var answer = await ana.Post(Delete, new { passphrase = SignInServer.Passphrase });
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, await ana.SignIn(address));
        Assert.False(await server.InDatabase(db => db.Set<Mail>().AnyAsync(m => m.To == address)));

        await ana.Register(address);
        Assert.Equal(HttpStatusCode.NoContent, await ana.Follow(await server.NextMailTo(address)));
        Assert.Equal(HttpStatusCode.NoContent, await ana.SignIn(address));

        Assert.NotEqual(first.Id, await server.InDatabase(db => db.Users.Select(a => a.Id).SingleAsync()));
    }

    [Fact]
    public async Task What_was_on_its_way_when_the_account_went_is_found_a_while_later()
    {
        await using var server = await PeerCirclesServer.StartAsync();
        await using var grace = await server.Has("Grace");
        await using var ana = await HasAna(server);
        await using var eve = await server.Has("Eve");
        await server.HasPassphrase(eve, SignInServer.Passphrase);
        var (circle, before) = (await server.HasCircle(grace, []), await server.HasCircle(grace, [ana]));
        (await ana.TriesToSupport((await grace.Says("Hello.", before)).Position, Phrase.MeToo, before)).Yes();
        await grace.Enters(circle);
        await ana.Does(Delete, new { passphrase = SignInServer.Passphrase });
        await eve.Does(Delete, new { passphrase = SignInServer.Passphrase });

        // Both had read who they are before, and come to the room and to the table afterwards.
        var rooms = server.Services.GetRequiredService<Rooms>();
        var join = new JoinCircleCommand(new Newcomer(ana.Id.Value, "Zoraida", 1), 1, Listens: false);
        Assert.False((await rooms.DoAsync(circle.Id, join)).IsRefused);
        await server.InDatabase(db =>
        {
            db.Add(NoteAbout(ana, grace, circle, server.Time.GetUtcNow()));
            return db.SaveChangesAsync();
        });
        Assert.Equal(2, await server.InDatabase(db => db.Erasures.CountAsync()));
        await grace.Hears<MemberRow>(circle, m => m.Person == ana.Id.Value && m.Name == "Zoraida");

        await Eventually(server, async () => !await server.InDatabase(db => db.Erasures.AnyAsync()));

        var ghost = (await grace.Loads(circle)).Rows.OfType<MemberRow>().Single(m => m.Person == ana.Id.Value);
        Assert.Equal(("", MembershipState.Left), (ghost.Name, ghost.State));
        Assert.False(await server.InDatabase(db => db.FacilitatorNotes.AnyAsync()));
        await NothingIsLeftOf(ana, server, "Zoraida");
        Assert.Empty(server.Log.Errors);
    }

    private static FacilitatorNote NoteAbout(Person about, Person by, TestCircle circle, DateTimeOffset now) =>
        new()
        {
            Id = NewId.At(now),
            Circle = new CircleId(circle.Id),
            By = by.Id,
            About = about.Id,
            Text = new MessageText("Zoraida is new here."),
            Shared = false,
            At = now,
            ExpiresAt = now.AddDays(30),
        };

    private static ServerPlan Patient(TestDatabase database) =>
        new()
        {
            Database = database,
            Settings = new(StringComparer.Ordinal) { ["Limits:Messages"] = "1000" },
        };

    private static async Task<Person> HasAna(PeerCirclesServer server)
    {
        var ana = await server.Has("Zoraida");
        await server.HasPassphrase(ana, SignInServer.Passphrase);
        return ana;
    }

    /// <summary>The id may stand where a row needs an author; the words and the name nowhere.</summary>
    private static async Task NothingIsLeftOf(Person person, PeerCirclesServer server, params string[] words)
    {
        Assert.False(await server.InDatabase(db => db.Preferences.AnyAsync(p => p.Person == person.Id)));
        Assert.False(await server.InDatabase(db => db.ReadPositions.AnyAsync(p => p.Person == person.Id)));
        Assert.False(await server.InDatabase(db => db.Notices.AnyAsync(n => n.Person == person.Id)));
        if (!TestDatabase.IsSqlite)
            return;
        foreach (var file in Directory.GetFiles(server.Database.Folder, "circles.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes);
            foreach (var word in words)
                Assert.True(
                    bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) < 0,
                    $"\"{word}\" still stands in {Path.GetFileName(file)}."
                );
        }
    }

    private static async Task Eventually(PeerCirclesServer server, Func<Task<bool>> holds)
    {
        for (var i = 0; i < 100; i++)
        {
            if (await holds())
                return;
            server.Time.Pass(TimeSpan.FromMinutes(2));
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
        Assert.Fail("It never came true.");
    }
}
