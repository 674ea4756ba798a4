using PeerCircles.Server.Conversations;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Live;

public sealed class StalledBrowserTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task A_browser_that_stops_reading_holds_up_nobody_is_cut_and_finds_everything_when_it_returns()
    {
        var (ana, ben, cleo) = (await Has("Ana"), await Has("Ben"), await Has("Cleo"));
        var circle = await HasCircle(ana, [ben, cleo]);
        await cleo.Enters(circle);
        using var stalled = await RawHub.ConnectAsync(Server, ben.Cookie, Server.Origin);
        await stalled.Shakes();
        await stalled.Asks(
            $$"""{"type":1,"invocationId":"1","target":"EnterRoom","arguments":["{{circle.Id}}"]}""",
            "1"
        );
        await cleo.Sees(circle, ben, cleo);
        var level = (await ben.Loads(circle)).UpTo;

        // More than the wires and all queues between here and there can hold.
        var sent = new List<long>();
        for (var i = 0; i < 700; i++)
            sent.Add((await ana.Says(new string('漢', 3_900), circle)).Position);

        await cleo.HasHeardAllThereIs();
        Assert.Equal(sent, cleo.Heard<MessageRow>(circle).Select(m => m.Position));
        await cleo.Sees(circle, cleo);
        Assert.Equal(sent, await PositionsAfter(level));

        async Task<List<long>> PositionsAfter(long after)
        {
            var positions = new List<long>();
            for (var more = true; more; )
            {
                var page = await ben.Loads(circle, after);
                positions.AddRange(page.Rows.OfType<MessageRow>().Select(m => m.Position));
                (after, more) = (page.UpTo, page.More);
            }
            return positions;
        }
    }
}
