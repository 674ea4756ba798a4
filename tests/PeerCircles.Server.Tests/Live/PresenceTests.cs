using PeerCircles.Server.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Live;

public sealed class PresenceTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task The_room_sees_who_comes_and_who_goes()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        Assert.Equal([ana.Id.Value], (await ana.Enters(circle)).Present);

        Assert.Equal([ana.Id.Value, ben.Id.Value], (await ben.Enters(circle)).Present.Order());
        await ana.Sees(circle, ana, ben);
        (await ben.Browser.Ask<Nothing>(nameof(ICircleHub.LeaveRoom), circle.Id)).Yes();

        await ana.Sees(circle, ana);
        await ana.Says("He has gone.", circle);
        await ana.Hears("He has gone.", circle);
        await ben.HasHeardAllThereIs();
        Assert.Empty(ben.Heard<MessageRow>(circle));
    }

    [Fact]
    public async Task Somebody_with_two_windows_is_there_until_the_last_one_closes()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ana.Enters(circle);
        await ben.Enters(circle);
        var second = ben.AnotherBrowser();
        await second.Enters(circle);
        await ben.Browser.HangUp();
        // Ana comes anew and is told who is here: Ben's second window.
        (await ana.Browser.Ask<Nothing>(nameof(ICircleHub.LeaveRoom), circle.Id)).Yes();
        Assert.Equal([ana.Id.Value, ben.Id.Value], (await ana.Enters(circle)).Present.Order());

        await second.DisposeAsync();

        await ana.Sees(circle, ana);
    }

    [Fact]
    public async Task Who_is_in_another_circle_s_room_stays_there()
    {
        var (ana, ben, mallory) = (await Has("Ana"), await Has("Ben"), await Has("Mallory"));
        var circle = await HasCircle(ana, [ben]);
        (await mallory.TriesToEnter(circle)).No("not_found");
        await ana.Enters(circle);
        await ben.Enters(circle);

        await mallory.HasHeardAllThereIs();

        Assert.DoesNotContain(mallory.Browser.Ear.All<RoomPresence>(), p => p.Circle == circle.Id);
        Assert.DoesNotContain(ana.Browser.Ear.All<RoomPresence>(), p => p.Present.Contains(mallory.Id.Value));
    }
}
