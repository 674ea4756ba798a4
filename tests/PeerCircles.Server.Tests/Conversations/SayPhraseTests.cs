using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.SignIn;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Conversations;

public sealed class SayPhraseTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task The_author_learns_who_and_the_others_only_which()
    {
        var (ana, ben, cleo, circle) = await Evening();
        var said = (await ana.Says("The nights are long.", circle)).Position;

        (await ben.TriesToSupport(said, Phrase.MeToo, circle)).Yes();
        (await cleo.TriesToSupport(said, Phrase.MeToo, circle)).Yes();
        (await cleo.TriesToSupport(said, Phrase.IHearYou, circle)).Yes();

        var anas = await ana.Hears<SupportRow>(circle, s => s.By!.Count == 3);
        Assert.Equal(
            [(Phrase.IHearYou, cleo.Id.Value), .. Both(Phrase.MeToo, ben, cleo)],
            anas.By!.Select(b => (b.Phrase, b.Person))
        );
        var bens = await ben.Hears<SupportRow>(circle, s => s.Said.Count == 2);
        Assert.Equal([Phrase.IHearYou, Phrase.MeToo], bens.Said);
        Assert.Equal([Phrase.MeToo], bens.Mine);
        foreach (var person in (Person[])[ben, cleo])
        {
            Assert.All(person.Heard<SupportRow>(circle), s => Assert.Null(s.By));
            Assert.All((await person.Loads(circle, 0 + said)).Rows.OfType<SupportRow>(), s => Assert.Null(s.By));
        }
    }

    [Fact]
    public async Task Nobody_but_the_author_can_tell_how_many_say_the_same()
    {
        var (ana, ben, cleo, circle) = await Evening();
        var said = (await ana.Says("The nights are long.", circle)).Position;
        (await ben.TriesToSupport(said, Phrase.MeToo, circle)).Yes();
        var before = Assert.Single((await ben.Loads(circle)).Rows.OfType<SupportRow>());

        (await cleo.TriesToSupport(said, Phrase.MeToo, circle)).Yes();
        (await cleo.TriesToSupport(said, Phrase.MeToo, circle, said: false)).Yes();

        await ben.HasHeardAllThereIs();
        Assert.Single(ben.Heard<SupportRow>(circle));
        var after = Assert.Single((await ben.Loads(circle)).Rows.OfType<SupportRow>());
        Assert.Equal((before.Changed, 1), (after.Changed, after.Said.Count));
        Assert.Empty((await ben.Loads(circle, before.Changed)).Rows);
        Assert.Equal(3, ana.Heard<SupportRow>(circle).Count);
        (await ben.TriesToSupport(said, Phrase.MeToo, circle, said: false)).Yes();
        Assert.Empty((await cleo.Hears<SupportRow>(circle, s => s.Said.Count == 0)).Said);
    }

    [Fact]
    public async Task A_phrase_that_was_said_fifty_times_is_said_once()
    {
        var (ana, ben, _, circle) = await Evening();
        var said = (await ana.Says("The nights are long.", circle)).Position;

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 50).Select(_ => ben.TriesToSupport(said, Phrase.HoldingYou, circle))
        );

        Assert.All(answers, a => a.Yes());
        await ana.HasHeardAllThereIs();
        Assert.Single(ana.Heard<SupportRow>(circle));
    }

    [Fact]
    public async Task Whoever_came_later_neither_sees_nor_says_anything_to_what_was_said_before()
    {
        var (ana, ben, _, circle) = await Evening();
        var said = (await ana.Says("The nights are long.", circle)).Position;
        var dora = await Has("Dora");
        await dora.Joins(circle);
        await dora.Enters(circle);

        (await ben.TriesToSupport(said, Phrase.ThankYou, circle)).Yes();
        (await dora.TriesToSupport(said, Phrase.ThankYou, circle)).No("not_found");
        (await ana.TriesToSupport(said, Phrase.ThankYou, circle)).No("invalid", "own_message");

        await dora.HasHeardAllThereIs();
        Assert.Empty(dora.Heard<SupportRow>(circle));
        Assert.Empty((await dora.Loads(circle)).Rows.OfType<SupportRow>());
    }

    [Fact]
    public async Task Phrases_come_with_the_messages_that_they_were_said_to()
    {
        var (ana, ben, cleo, circle) = await Evening();
        var said = (await ana.Says("The nights are long.", circle)).Position;
        (await ben.TriesToSupport(said, Phrase.ThatTookCourage, circle)).Yes();

        var first = Assert.Single((await cleo.Loads(circle)).Rows.OfType<SupportRow>());
        var older = await cleo.Reads<OlderMessages>($"{circle.Path}/messages?before={said + 1}");
        var anas = await ana.Reads<OlderMessages>($"{circle.Path}/messages?before={said + 1}");

        Assert.Equal([Phrase.ThatTookCourage], first.Said);
        Assert.Equal((said, first.Changed), (Assert.Single(older.Support).Position, older.Support[0].Changed));
        Assert.Null(older.Support[0].By);
        Assert.Equal(ben.Id.Value, Assert.Single(anas.Support[0].By!).Person);
    }

    [Fact]
    public async Task A_page_of_changes_leaves_out_no_phrase_however_many_there_are()
    {
        await using var server = await PeerCirclesServer.StartAsync(
            new ServerPlan
            {
                Settings = new(StringComparer.Ordinal)
                {
                    ["Limits:Messages"] = "1000",
                    ["Limits:Acts"] = "1000",
                    ["Limits:PageRows"] = "5",
                },
            }
        );
        await using var ana = await server.Has("Ana");
        await using var ben = await server.Has("Ben");
        await using var cleo = await server.Has("Cleo");
        var circle = await server.HasCircle(ana, [ben, cleo]);
        var said = new List<long>();
        for (var i = 0; i < 8; i++)
            said.Add((await ana.Says($"Something {i}", circle)).Position);
        var level = said[^1];
        foreach (var position in said.Concat(said))
        foreach (var person in (Person[])[ben, cleo])
            (await person.TriesToSupport(position, (Phrase)(position % 5), circle, said: position % 3 != 2)).Yes();
        foreach (var position in said)
            (await cleo.TriesToSupport(position, Phrase.IdLikeToHearMore, circle)).Yes();

        foreach (var person in (Person[])[ana, ben, cleo])
        {
            var rows = new Dictionary<long, SupportRow>();
            CircleChanges page;
            var after = level;
            do
            {
                page = await person.Loads(circle, after);
                foreach (var row in page.Rows.OfType<SupportRow>())
                    rows[row.Position] = row;
                after = page.UpTo;
            } while (page.More);
            var fresh = (await person.Loads(circle)).Rows.OfType<SupportRow>();
            Assert.Equivalent(fresh.OrderBy(s => s.Position), rows.Values.OrderBy(s => s.Position), strict: true);
        }
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public async Task A_room_that_opens_again_knows_what_was_said_long_before_its_memory_begins()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (plan, ids) = (Busy(database), new List<Guid>());
        TestCircle circle;
        (long Early, long Judged) said;
        await using (var server = await PeerCirclesServer.StartAsync(plan))
        {
            await using var ana = await server.Has("Ana");
            await using var ben = await server.Has("Ben");
            await using var cleo = await server.Has("Cleo");
            await using var mo = await server.Has("Mo", CommunityRoles.Moderator);
            ids.AddRange(new[] { ana, ben, cleo, mo }.Select(p => p.Id.Value));
            circle = await server.HasCircle(ana, [ben, cleo]);
            said = ((await ana.Says("Early.", circle)).Position, (await ana.Says("Judged.", circle)).Position);
            (await ben.TriesToSupport(said.Early, Phrase.MeToo, circle)).Yes();
            await ben.Reflects(said.Early, "You were early.", circle);
            (await ben.TriesToFlag(said.Judged, circle)).Yes();
            await mo.Keeps(await mo.FindsCase(circle));
            await Task.WhenAll(Enumerable.Range(0, 210).Select(i => ben.Says($"Much more {i}", circle)));
        }
        await using var second = await PeerCirclesServer.StartAsync(plan);
        await using var anaAgain = await Person.ReturnsAsync(second, ids[0]);
        await using var benAgain = await Person.ReturnsAsync(second, ids[1]);
        await using var cleoAgain = await Person.ReturnsAsync(second, ids[2]);
        await using var moAgain = await Person.ReturnsAsync(second, ids[3]);
        await benAgain.Enters(circle);

        (await benAgain.TriesToSupport(said.Early, Phrase.MeToo, circle)).Yes();
        (await cleoAgain.TriesToSupport(said.Early, Phrase.MeToo, circle)).Yes();
        await benAgain.HasHeardAllThereIs();
        Assert.Empty(benAgain.Heard<SupportRow>(circle));
        (await anaAgain.TriesToEdit(said.Judged, said.Judged, "Judged again.", circle)).Yes();
        Assert.Equal(CaseState.New, (await moAgain.Opens(await moAgain.FindsCase(circle))).Summary.State);
        (await anaAgain.TriesToDelete(said.Early, circle)).Yes();
        Assert.Null((await benAgain.Hears<ExchangeRow>(circle, e => e.Withdrawn)).Text);
        Assert.Empty(second.Log.Errors);
    }

    private static ServerPlan Busy(TestDatabase database) =>
        new()
        {
            Database = database,
            Settings = new(StringComparer.Ordinal) { ["Limits:Messages"] = "1000" },
        };

    private static IEnumerable<(Phrase, Guid)> Both(Phrase phrase, params Person[] people) =>
        people.Select(p => (phrase, p.Id.Value)).OrderBy(p => p.Value);

    /// <summary>Ana, Ben and Cleo have the room open; Ana leads.</summary>
    private async Task<(Person Ana, Person Ben, Person Cleo, TestCircle Circle)> Evening()
    {
        var (ana, ben, cleo) = (await Has("Ana"), await Has("Ben"), await Has("Cleo"));
        var circle = await HasCircle(ana, [ben, cleo]);
        foreach (var person in (Person[])[ana, ben, cleo])
            await person.Enters(circle);
        return (ana, ben, cleo, circle);
    }
}
