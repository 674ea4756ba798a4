using System.Net;
using PeerCircles.Domain.Empathy;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Members;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Members;

public sealed class BlockPersonTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task Words_of_a_blocked_person_reach_the_blocker_in_no_way_and_everybody_else_as_before()
    {
        var (ana, ben, cleo) = (await Has("Ana"), await Has("Ben"), await Has("Cleo"));
        var circle = await HasCircle(cleo, [ana, ben]);
        var early = await ben.Says("pomegranate early", circle);
        foreach (var person in (Person[])[ana, ben, cleo])
            await person.Enters(circle);

        await ana.Blocks(ben);

        var late = await ben.Says("pomegranate late", circle);
        await cleo.Says("I heard that, Ben.", circle, replyTo: late.Position);
        await cleo.Hears("pomegranate late", circle);
        await ana.Hears("I heard that, Ben.", circle);
        var live = ana.Heard<MessageRow>(circle).Single(m => m.Position == late.Position);
        Assert.Equal((MessageShown.Blocked, null), (live.State, live.Text));
        var load = await ana.Loads(circle);
        Assert.All(
            load.Rows.OfType<MessageRow>().Where(m => m.Author == ben.Id.Value),
            m => Assert.Equal((MessageShown.Blocked, null), (m.State, m.Text))
        );
        var older = await ana.Reads<OlderMessages>($"{circle.Path}/messages?before={late.Position + 1}");
        Assert.DoesNotContain(
            older.Messages.Concat(older.Quoted),
            m => m.Text?.StartsWith("pome", StringComparison.Ordinal) ?? false
        );
        Assert.Empty((await ana.Searches("pomegranate")).Results);
        Assert.Equal(2, (await cleo.Searches("pomegranate", circle)).Results.Count);
        var mine = (await ana.Reads<MyCircle[]>("/api/circles/mine")).Single(c => c.Id == circle.Id);
        Assert.Equal(1, mine.NewMessages);
        Assert.True(early.Position < late.Position);
    }

    [Fact]
    public async Task A_block_gives_the_blocker_s_browsers_a_fresh_start_also_those_that_were_away()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ben.Says("Before.", circle);
        var before = await ana.Loads(circle);
        await ana.Enters(circle);
        await ben.Enters(circle);

        await ana.Blocks(ben);

        await ana.Browser.Ear.Hears<CircleChanges>(
            c => c.Circle == circle.Id && c.Reset,
            "that everything is to be read anew"
        );
        Assert.True((await ana.Loads(circle, before.UpTo)).Reset);
        var fresh = await ana.Loads(circle);
        Assert.False((await ana.Loads(circle, fresh.UpTo)).Reset);
        Assert.False((await ben.Loads(circle, before.UpTo)).Reset);
        await ana.Unblocks(ben);
        Assert.True((await ana.Loads(circle, fresh.UpTo)).Reset);
        Assert.Equal("Before.", (await ana.Loads(circle)).Rows.OfType<MessageRow>().Single().Text);
    }

    [Fact]
    public async Task Who_is_blocked_is_told_nothing_and_sees_no_difference()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ana.Enters(circle);
        await ben.Enters(circle);

        await ana.Blocks(ben);

        await ben.HasHeardAllThereIs();
        Assert.DoesNotContain(ben.Browser.Ear.All<CircleChanges>(), c => c.Circle == circle.Id);
        Assert.DoesNotContain(ben.Browser.Ear.All<NoticeArrived>(), _ => true);
        await ana.Says("Good evening.", circle);
        await ben.Hears("Good evening.", circle);
        Assert.Empty(await ben.Reads<BlockedPerson[]>("/api/people/blocked"));
    }

    [Fact]
    public async Task A_blocked_person_cannot_reflect_the_blocker_s_shares_and_is_not_told_why()
    {
        var (ana, ben, cleo) = (await Has("Ana"), await Has("Ben"), await Has("Cleo"));
        var circle = await HasCircle(ana, [ben, cleo]);
        var first = await ana.Says("A share.", circle);
        var exchange = await ben.Reflects(first.Position, "I hear a share.", circle);

        await ana.Blocks(ben);

        (await ben.TriesToReflectAgain(exchange, 2, "Again.", circle)).No("conflict", "not_your_turn");
        var second = await ana.Says("Another share.", circle);
        (await ben.TriesToReflect(second.Position, "I hear you.", circle)).No("conflict", "cannot_reflect");
        Assert.Empty((await ana.Loads(circle)).Rows.OfType<ExchangeRow>());
        await cleo.Reflects(first.Position, "I hear it too.", circle);
        Assert.Equal(
            ExchangeState.Rested,
            (await ben.Loads(circle)).Rows.OfType<ExchangeRow>().Single(e => e.Id == exchange).Pair!.State
        );
        await ana.Unblocks(ben);
        await ben.Reflects(second.Position, "I hear you now.", circle);
    }

    [Fact]
    public async Task Neither_of_the_two_sees_the_other_write()
    {
        var (ana, ben, cleo) = (await Has("Ana"), await Has("Ben"), await Has("Cleo"));
        var circle = await HasCircle(cleo, [ana, ben]);
        foreach (var person in (Person[])[ana, ben, cleo])
            await person.Enters(circle);
        await ana.Blocks(ben);

        (await ben.TriesToType(circle)).Yes();
        await cleo.SeesTyping(circle, ben);
        (await ana.TriesToType(circle)).Yes();
        await cleo.SeesTyping(circle, ana, ben);

        await ana.HasHeardAllThereIs();
        await ben.HasHeardAllThereIs();
        Assert.Empty(ana.Browser.Ear.All<RoomTyping>());
        Assert.Empty(ben.Browser.Ear.All<RoomTyping>());
    }

    [Fact]
    public async Task A_phrase_of_a_blocked_person_is_not_heard_by_who_blocked_them()
    {
        var (ana, ben, cleo) = (await Has("Ana"), await Has("Ben"), await Has("Cleo"));
        var circle = await HasCircle(cleo, [ana, ben]);
        foreach (var person in (Person[])[ana, cleo])
            await person.Enters(circle);
        var said = await ana.Says("It was a long night.", circle);
        await ana.Blocks(ben);

        (await ben.TriesToSupport(said.Position, PeerCircles.Domain.Conversations.Phrase.MeToo, circle)).Yes();

        Assert.Single((await cleo.Hears<SupportRow>(circle, s => s.Position == said.Position)).Said);
        await ana.HasHeardAllThereIs();
        Assert.All(ana.Heard<SupportRow>(circle), s => Assert.Empty(s.Said));
        var row = Assert.Single((await ana.Loads(circle)).Rows.OfType<SupportRow>());
        Assert.Empty(row.Said);
        Assert.Empty(row.By!);
    }

    [Fact]
    public async Task One_blocks_whom_one_has_met_and_sees_whom_one_has_blocked()
    {
        var (ana, ben, mallory) = (await Has("Ana"), await Has("Ben"), await Has("Mallory"));
        var circle = await HasCircle(ana, [ben]);

        Assert.Equal(HttpStatusCode.NotFound, await Block(mallory, ana));
        Assert.Equal(HttpStatusCode.NotFound, await Block(ana, ana));
        await ben.Leaves(circle);
        await ana.Blocks(ben);
        await ana.Blocks(ben);

        Assert.Equal([new BlockedPerson(ben.Id.Value, "Ben")], await ana.Reads<BlockedPerson[]>("/api/people/blocked"));
        await ana.Unblocks(ben);
        await ana.Unblocks(ben);
        Assert.Empty(await ana.Reads<BlockedPerson[]>("/api/people/blocked"));
    }

    [Fact]
    public async Task Who_has_left_does_not_read_the_names_that_a_blocked_person_takes_afterwards()
    {
        var (grace, ana, ben) = (await Has("Grace"), await Has("Ana"), await Has("Ben"));
        var (shared, left) = (await HasCircle(grace, [ana, ben]), await HasCircle(grace, [ana, ben]));
        await ana.Blocks(ben);
        await ana.Leaves(left);
        await ben.IsCalled("Robin", left);

        Assert.Equal("Ben", await Listed());
        await ana.Leaves(shared);
        Assert.Equal("Ben", await Listed());
        // What else becomes of them there takes no name away.
        await grace.Mutes(ben, shared);
        Assert.Equal("Ben", await Listed());
        await ben.IsCalled("Sasha", shared);
        Assert.Equal("", await Listed());

        async Task<string> Listed() => Assert.Single(await ana.Reads<BlockedPerson[]>("/api/people/blocked")).Name;
    }

    private static async Task<HttpStatusCode> Block(Person person, Person other) =>
        (await person.Send(HttpMethod.Put, $"/api/people/{other.Id.Value}/block")).StatusCode;
}
