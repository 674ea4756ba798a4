using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Live;

/// <summary>Resting and writing: seen by the others while they last, and kept nowhere.</summary>
public sealed class SignsTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task Who_takes_a_break_stays_in_the_room_and_the_others_see_that_they_rest()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ana.Enters(circle);
        await ben.Enters(circle);

        (await ben.TriesToRest(circle)).Yes();

        await ana.SeesResting(circle, ben);
        await ana.Sees(circle, ana, ben);
        await ana.Says("Take your time.", circle);
        await ben.Hears("Take your time.", circle);
        (await ben.TriesToRest(circle, resting: false)).Yes();
        await ana.SeesResting(circle);
    }

    [Fact]
    public async Task A_break_is_the_person_s_in_every_window_and_told_to_who_comes_later()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ben.Enters(circle);
        (await ben.TriesToRest(circle)).Yes();

        await using var second = ben.AnotherBrowser();
        Assert.Equal([ben.Id.Value], (await second.Enters(circle)).Yes().Resting);
        await ben.Browser.HangUp();
        Assert.Equal([ben.Id.Value], (await ana.Enters(circle)).Resting);

        (await second.Ask<Nothing>(nameof(ICircleHub.TakeBreak), circle.Id, false)).Yes();
        await ana.SeesResting(circle);
    }

    [Fact]
    public async Task The_others_see_who_writes_until_the_words_are_there()
    {
        var (ana, ben, cleo) = (await Has("Ana"), await Has("Ben"), await Has("Cleo"));
        var circle = await HasCircle(ana, [ben, cleo]);
        foreach (var person in (Person[])[ana, ben])
            await person.Enters(circle);
        var before = await Server.StateOf(circle);

        (await ben.TriesToType(circle)).Yes();

        await ana.SeesTyping(circle, ben);
        await cleo.Enters(circle);
        await cleo.SeesTyping(circle, ben);
        Assert.Equal(before, await Server.StateOf(circle));
        await ben.Says("Here it is.", circle);
        await ana.SeesTyping(circle);
        await ben.HasHeardAllThereIs();
        Assert.Empty(ben.Browser.Ear.All<RoomTyping>());
    }

    [Fact]
    public async Task Who_stops_or_goes_or_is_muted_no_longer_writes()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ana.Enters(circle);
        await ben.Enters(circle);

        (await ben.TriesToType(circle)).Yes();
        await ana.SeesTyping(circle, ben);
        (await ben.TriesToType(circle, typing: false)).Yes();
        await ana.SeesTyping(circle);

        (await ben.TriesToType(circle)).Yes();
        await ana.SeesTyping(circle, ben);
        await ana.Mutes(ben, circle);
        await ana.SeesTyping(circle);
        (await ben.TriesToType(circle)).No("forbidden", "muted");

        await ana.Does($"{circle.Path}/members/{ben.Id.Value}/unmute");
        (await ben.TriesToType(circle)).Yes();
        await ana.SeesTyping(circle, ben);
        await ben.Browser.HangUp();
        await ana.SeesTyping(circle);
    }

    [Fact]
    public async Task Signs_are_for_who_is_in_the_room()
    {
        var (ana, ben, mallory) = (await Has("Ana"), await Has("Ben"), await Has("Mallory"));
        var circle = await HasCircle(ana, [ben]);
        await ana.Enters(circle);

        (await ben.TriesToType(circle)).No("not_found");
        (await ben.TriesToRest(circle)).No("not_found");
        (await mallory.TriesToType(circle)).No("not_found");
        (await mallory.TriesToType(new TestCircle(Guid.CreateVersion7(), "nowhere"))).No("not_found");

        await ana.HasHeardAllThereIs();
        Assert.Empty(ana.Browser.Ear.All<RoomTyping>());
    }

    [Fact]
    public async Task A_sign_of_writing_fades_by_itself()
    {
        var time = new TestTime();
        await using var server = await PeerCirclesServer.StartAsync(new ServerPlan { Time = time });
        await using var ana = await server.Has("Ana");
        await using var ben = await server.Has("Ben");
        var circle = await server.HasCircle(ana, [ben]);
        await ana.Enters(circle);
        await ben.Enters(circle);
        (await ben.TriesToType(circle)).Yes();
        await ana.SeesTyping(circle, ben);

        time.Pass(TimeSpan.FromSeconds(8));

        await ana.SeesTyping(circle);
    }

    [Fact]
    public async Task Nobody_floods_a_room_with_signs()
    {
        await using var server = await PeerCirclesServer.StartAsync(
            new ServerPlan { Settings = new(StringComparer.Ordinal) { ["Limits:Signs"] = "5" } }
        );
        await using var ana = await server.Has("Ana");
        var circle = await server.HasCircle(ana, []);
        await ana.Enters(circle);
        for (var i = 0; i < 5; i++)
            (await ana.TriesToRest(circle, i % 2 == 0)).Yes();

        (await ana.TriesToType(circle)).No("rate_limited", "too_many_signs");
    }
}
