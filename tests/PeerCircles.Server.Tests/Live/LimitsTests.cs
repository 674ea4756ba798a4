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
}
