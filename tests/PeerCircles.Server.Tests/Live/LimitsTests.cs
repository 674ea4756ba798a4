using System.Net;
using PeerCircles.Domain.Conversations;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Live;

public sealed class LimitsTests
{
    [Fact]
    public async Task Ten_messages_in_ten_seconds_are_enough_and_the_eleventh_is_told_how_long_to_wait()
    {
        await using var server = await PeerCirclesServer.StartAsync();
        await using var ana = await server.Has("Ana");
        await using var ben = await server.Has("Ben");
        var circle = await server.HasCircle(ana, [ben]);
        for (var i = 1; i <= 10; i++)
            await ana.Says($"Quick one {i}", circle);

        var eleventh = await ana.TriesToSay("Quick one 11", circle);

        eleventh.No("rate_limited", "too_many_messages");
        Assert.InRange(eleventh.RetryAfterMs!.Value, 1, 10_000);
        await ben.Says("Others are not held up.", circle);
        (await ana.TriesToSay("Nor by another door", await server.HasCircle(ana, []))).No("rate_limited");
        server.Time.Pass(TimeSpan.FromSeconds(10));
        await ana.Says("Quick one 11", circle);
        Assert.Empty(ana.Browser.Ear.All<HungUp>());
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public async Task Each_kind_of_act_has_a_pace_of_its_own_and_nobody_is_kept_from_going()
    {
        var evening = new TestTime(new DateTimeOffset(2026, 11, 24, 19, 0, 0, TimeSpan.Zero));
        await using var server = await PeerCirclesServer.StartAsync(new ServerPlan { Time = evening });
        await using var ana = await server.Has("Ana");
        await using var ben = await server.Has("Ben");
        await using var cleo = await server.Has("Cleo");
        var circle = await server.HasCircle(ana, [ben, cleo]);
        var said = (await ana.Says("Something.", circle)).Position;
        var own = (await ben.Says("Mine.", circle)).Position;
        for (var i = 0; i < 20; i++)
            (await ben.TriesToSupport(said, Phrase.MeToo, circle, said: i % 2 == 0)).Yes();

        var oneMore = await ben.TriesToSupport(said, Phrase.MeToo, circle);

        oneMore.No("rate_limited", "too_many_at_once");
        Assert.InRange(oneMore.RetryAfterMs!.Value, 1, 10_000);
        (await ben.TriesToFlag(said, circle)).Yes();
        (await ben.TriesToEdit(own, own, "Mine, still.", circle)).Yes();
        (await cleo.TriesToSupport(said, Phrase.MeToo, circle)).Yes();
        for (var i = 0; i < 20; i++)
        {
            await ben.Leaves(circle);
            await ben.Joins(circle);
        }
        await ben.Leaves(circle);
        Assert.Equal(
            "too_many_at_once",
            await ben.IsRefused(HttpStatusCode.TooManyRequests, $"{circle.Path}/join", new JoinBody(1))
        );
        evening.Pass(TimeSpan.FromSeconds(10));
        await ben.Joins(circle);
        Assert.Empty(server.Log.Errors);
    }

    [Theory]
    [InlineData("""{"type":1,"invocationId":"1","target":"NoSuchMethod","arguments":[]}""")]
    [InlineData("""{"type":4,"invocationId":"1","target":"NoSuchStream","arguments":[]}""")]
    [InlineData("""{"type":3,"invocationId":"77","result":1}""")]
    [InlineData("""{"type":6}""")]
    public async Task Whoever_floods_the_hub_with_what_nobody_else_counts_is_cut_off_and_the_others_stay(string frame)
    {
        await using var server = await PeerCirclesServer.StartAsync();
        await using var ana = await server.Has("Ana");
        await using var mallory = await server.Has("Mallory");
        var circle = await server.HasCircle(ana, []);
        await ana.Enters(circle);
        using var hub = await RawHub.ConnectAsync(server, mallory.Cookie, server.Origin);
        await hub.Shakes();
        for (var i = 0; i < 50; i++)
            await hub.Says(frame);
        Assert.NotNull(
            await hub.Asks("""{"type":1,"invocationId":"here","target":"CloseDesk","arguments":[]}""", "here")
        );

        await hub.Says(string.Join('\u001e', Enumerable.Repeat(frame, 400)));

        while (await hub.Hears() is not null) { }
        await ana.Says("Still here.", circle);
        await ana.Hears("Still here.", circle);
        Assert.Empty(server.Log.Errors);
    }
}
