using PeerCircles.Server.Conversations;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Live;

public sealed class TwoPeopleTests(SharedServer shared)
{
    [Fact]
    public async Task Two_people_hear_each_other_and_a_stranger_does_not()
    {
        await using var ana = await shared.Server.Has("Ana");
        await using var ben = await shared.Server.Has("Ben");
        await using var mallory = await shared.Server.Has("Mallory");
        var circle = await shared.Server.HasCircle(ana, [ben]);
        var elsewhere = await shared.Server.HasCircle(mallory, []);
        await ana.Enters(circle);
        await ben.Enters(circle);
        await mallory.Enters(elsewhere);
        (await mallory.TriesToEnter(circle)).No("not_found");

        await ana.Says("long night", circle);
        await ben.Hears("long night", circle);
        await ben.Says("I hear you", circle);
        await ana.Hears("I hear you", circle);
        await ana.Hears("long night", circle);

        // One thread tells everybody in the order of the commits: had there been anything for Mallory, it would be here.
        await mallory.Says("anybody?", elsewhere);
        await mallory.Hears("anybody?", elsewhere);
        Assert.Empty(mallory.Heard<CircleRow>(circle));
    }
}
