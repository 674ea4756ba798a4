using System.Net;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Circles;

public sealed class PauseMembershipTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task Who_pauses_hears_nothing_more_from_that_moment_on_in_any_window()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await using var second = ben.AnotherBrowser();
        await ana.Enters(circle);
        await ben.Enters(circle);
        await second.Enters(circle);

        await ben.Pauses(circle);

        (await ben.TriesToSay("One more word.", circle)).No("not_found");
        (await ben.TriesToEnter(circle)).No("not_found");
        (await ben.TriesToType(circle)).No("not_found");
        (await ben.TriesToRest(circle)).No("not_found");
        Assert.Equal(HttpStatusCode.NotFound, (await ben.Get($"{circle.Path}/changes")).StatusCode);
        for (var i = 1; i <= 20; i++)
            await ana.Says($"Meanwhile {i}", circle);
        await ben.HasHeardAllThereIs();
        foreach (var window in (Browser[])[ben.Browser, second])
        {
            var closed = await window.Ear.Hears<RoomClosed>(c => c.Circle == circle.Id, "that the room closed");
            Assert.Equal(RoomClosedBecause.Paused, closed.Reason);
            Assert.DoesNotContain(window.Ear.All<CircleChanges>(), c => c.Circle == circle.Id);
        }
        await ana.Sees(circle, ana);
    }

    [Fact]
    public async Task Who_resumes_starts_afresh_and_never_reads_what_was_said_meanwhile()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        var before = await ana.Says("Before the pause.", circle);
        await ben.Pauses(circle);
        await ana.Says("During the pause.", circle);

        await ben.Resumes(circle);
        await ana.Says("After the pause.", circle);

        Assert.True((await ben.Loads(circle, before.Position)).Reset);
        Assert.Equal(
            ["Before the pause.", "After the pause."],
            (await ben.Loads(circle)).Rows.OfType<MessageRow>().OrderBy(m => m.Position).Select(m => m.Text!)
        );
        await ben.Enters(circle);
        await ben.Says("It is good to be back.", circle);
    }

    [Fact]
    public async Task The_circle_sees_who_has_paused_and_they_see_the_circle_among_their_own()
    {
        var (ana, ben, cleo) = (await Has("Ana"), await Has("Ben"), await Has("Cleo"));
        var circle = await HasCircle(ana, [ben]);
        await ben.Pauses(circle);
        await ana.Says("Something that waits for nobody.", circle);
        await cleo.Joins(circle);

        foreach (var person in (Person[])[ana, cleo])
        {
            var row = (await person.Loads(circle)).Rows.OfType<MemberRow>().Single(m => m.Person == ben.Id.Value);
            Assert.Equal(("Ben", MembershipState.Paused), (row.Name, row.State));
        }
        var mine = Assert.Single(await ben.Reads<MyCircle[]>("/api/circles/mine"), c => c.Id == circle.Id);
        Assert.Equal((MembershipState.Paused, 0, 3), (mine.State, mine.NewMessages, mine.Members));
        Assert.DoesNotContain(await ben.Reads<FoundCircle[]>("/api/circles/find"), c => c.Id == circle.Id);
        await ben.Resumes(circle);
        mine = Assert.Single(await ben.Reads<MyCircle[]>("/api/circles/mine"), c => c.Id == circle.Id);
        Assert.Equal(MembershipState.Active, mine.State);
    }

    [Fact]
    public async Task A_seat_that_is_kept_is_not_free()
    {
        var (ana, ben, cleo) = (await Has("Ana"), await Has("Ben"), await Has("Cleo"));
        var circle = await HasCircle(ana, [ben], but: c => c with { Capacity = 1 });
        await ben.Pauses(circle);

        Assert.Equal(
            0,
            (await cleo.Reads<FoundCircle[]>("/api/circles/find")).Single(c => c.Id == circle.Id).SeatsFree
        );
        Assert.Equal(JoinState.Waitlisted, await cleo.AsksToJoin(circle));
    }

    [Fact]
    public async Task The_last_facilitator_is_needed()
    {
        var ana = await Has("Ana");
        var circle = await HasCircle(ana, []);
        Assert.Equal("last_facilitator", await ana.IsRefused(HttpStatusCode.Conflict, $"{circle.Path}/pause"));
    }
}
