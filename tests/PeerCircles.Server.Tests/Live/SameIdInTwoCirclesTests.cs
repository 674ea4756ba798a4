using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Live;

/// <summary>Browsers make the ids. One that a browser used twice, by accident or not, must never spoil a circle's batch.</summary>
public sealed class SameIdInTwoCirclesTests(SharedServer shared)
{
    [Fact]
    public async Task The_same_id_in_two_circles_is_two_messages_two_exchanges_and_two_flags()
    {
        await using var ana = await shared.Server.Has("Ana");
        await using var ben = await shared.Server.Has("Ben");
        var (id, exchange, flag) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        foreach (var _ in Enumerable.Range(0, 2))
        {
            var circle = await shared.Server.HasCircle(ana, [ben]);
            await ana.Enters(circle);
            await ben.Enters(circle);
            var share = (await ana.Says("It was a long night.", circle, id: id)).Position;
            (await ben.TriesToReflect(share, "I hear a night without sleep.", circle, exchange)).Yes();
            (await ben.TriesToFlag(share, circle, FlagReason.R12, id: flag)).Yes();
        }
    }

    [Fact]
    public async Task The_same_flag_for_another_message_is_a_conflict_and_the_circle_goes_on()
    {
        await using var ana = await shared.Server.Has("Ana");
        await using var ben = await shared.Server.Has("Ben");
        var circle = await shared.Server.HasCircle(ana, [ben]);
        await ben.Enters(circle);
        await ana.Enters(circle);
        var first = (await ana.Says("The first thing.", circle)).Position;
        var second = (await ana.Says("The second thing.", circle)).Position;
        var flag = Guid.CreateVersion7();
        (await ben.TriesToFlag(first, circle, FlagReason.R12, id: flag)).Yes();
        (await ben.TriesToFlag(second, circle, FlagReason.R12, id: flag)).No("conflict", "same_id_other_text");
        await ben.Says("And on we go.", circle);
    }
}
