using System.Net;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Circles;

public sealed class RemoveMemberTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task Who_was_removed_hears_nothing_more_from_that_moment_on_in_any_window()
    {
        var (ana, ben, cleo) = (await Has("Ana"), await Has("Ben"), await Has("Cleo"));
        var circle = await HasCircle(ana, [ben, cleo]);
        await using var second = ben.AnotherBrowser();
        await ana.Enters(circle);
        await ben.Enters(circle);
        await second.Enters(circle);
        await ana.Says("Before it happened.", circle);
        await ben.Hears("Before it happened.", circle);
        await second.Hears("Before it happened.", circle);

        await ana.Removes(ben, circle);

        (await ben.TriesToSay("One more word.", circle)).No("not_found");
        (await ben.TriesToEnter(circle)).No("not_found");
        Assert.Equal(HttpStatusCode.NotFound, (await ben.Get($"{circle.Path}/changes")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await ben.Get($"{circle.Path}/messages?before=999")).StatusCode);
        for (var i = 1; i <= 100; i++)
            await (i % 2 == 0 ? ana : cleo).Says($"Afterwards {i}", circle);
        await ben.HasHeardAllThereIs();
        foreach (var window in (Browser[])[ben.Browser, second])
        {
            var closed = await window.Ear.Hears<RoomClosed>(c => c.Circle == circle.Id, "that the room closed");
            Assert.Equal(RoomClosedBecause.Removed, closed.Reason);
            Assert.DoesNotContain(
                window.Ear.All<CircleChanges>().SelectMany(c => c.Rows).OfType<MessageRow>(),
                m => m.Text!.StartsWith("Afterwards", StringComparison.Ordinal)
            );
        }
        await ana.Sees(circle, ana);
    }

    [Fact]
    public async Task Who_was_removed_does_not_come_back_by_joining_and_no_longer_sees_the_circle_among_the_open_ones()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ana.Removes(ben, circle);

        Assert.Equal(HttpStatusCode.NotFound, (await ben.Post($"{circle.Path}/join", new JoinBody(1))).StatusCode);

        Assert.DoesNotContain(await ben.Reads<FoundCircle[]>("/api/circles/find"), c => c.Id == circle.Id);
        Assert.DoesNotContain(await ben.Reads<MyCircle[]>("/api/circles/mine"), c => c.Id == circle.Id);
    }

    [Fact]
    public async Task What_somebody_said_keeps_their_name_after_they_have_gone()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ben.Says("Something of mine.", circle);
        await ana.Removes(ben, circle);

        var load = await ana.Loads(circle);

        var bens = load.Rows.OfType<MemberRow>().Single(m => m.Person == ben.Id.Value);
        Assert.Equal("Ben", bens.Name);
        Assert.Equal(MembershipState.Removed, bens.State);
        Assert.Equal("Something of mine.", load.Rows.OfType<MessageRow>().Single().Text);
    }

    [Fact]
    public async Task A_removal_leaves_one_audit_row_and_tells_the_person_why()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);

        await ana.Removes(ben, circle);

        var entry = Assert.Single(await Audit(circle));
        Assert.Equal((AuditAct.MemberRemoved, ana.Id, ben.Id), (entry.Act, entry.Actor, entry.Person!.Value));
        Assert.Equal("Not here any more.", entry.Reason!.Reveal());
        Assert.Equal((await ana.Loads(circle)).UpTo, entry.Sequence);
    }

    [Fact]
    public async Task Somebody_muted_reads_along_and_speaks_again_when_the_pause_is_over()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ben.Enters(circle);
        var share = await ana.Says("Something to reflect.", circle);

        await ana.Mutes(ben, circle);

        (await ben.TriesToSay("But I want to.", circle)).No("forbidden", "muted");
        (await ben.TriesToReflect(share.Position, "I heard you say", circle)).No("forbidden", "muted");
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (
                await ben.Post($"{circle.Path}/messages", new MessageBody(NewId.At(Server.Time.Now()), "Or here", null))
            ).StatusCode
        );
        await ana.Says("He still hears this.", circle);
        await ben.Hears("He still hears this.", circle);
        var muted = await ben.Hears<MemberRow>(circle, m => m.Person == ben.Id.Value);
        Assert.NotNull(muted.MutedUntil);

        await ana.Does($"{circle.Path}/members/{ben.Id.Value}/unmute");

        await ben.Says("Thank you for waiting.", circle);
        Assert.Equal(
            [AuditAct.MemberMuted, AuditAct.MemberUnmuted],
            (await Audit(circle)).OrderBy(a => a.Sequence).Select(a => a.Act)
        );
    }

    [Fact]
    public async Task Leaving_is_as_easy_as_joining_and_closes_the_room_in_every_window()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ben.Enters(circle);

        await ben.Leaves(circle);

        var closed = await ben.Browser.Ear.Hears<RoomClosed>(c => c.Circle == circle.Id, "that the room closed");
        Assert.Equal(RoomClosedBecause.Left, closed.Reason);
        (await ben.TriesToSay("One more word.", circle)).No("not_found");
        await ben.Joins(circle);
        await ben.Enters(circle);
        await ben.Says("Here I am again.", circle);
    }

    [Fact]
    public async Task A_circle_keeps_its_last_facilitator()
    {
        var (ana, ben, cora) = (await Has("Ana"), await Has("Ben"), await Has("Cora"));
        var circle = await HasCircle(ana, [ben], coFacilitator: cora);

        var leave = await ana.Post($"{circle.Path}/leave");

        Assert.Equal(HttpStatusCode.Conflict, leave.StatusCode);
        Assert.Contains("last_facilitator", await leave.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        await ana.Says("Still here.", circle);
    }

    [Fact]
    public async Task A_co_facilitator_answers_for_members_only()
    {
        var (ana, ben, cora) = (await Has("Ana"), await Has("Ben"), await Has("Cora"));
        var circle = await HasCircle(ana, [ben], coFacilitator: cora);

        foreach (var person in (Person[])[ana, cora])
        foreach (var act in (string[])["remove", "mute"])
        {
            var path = $"{circle.Path}/members/{person.Id.Value}/{act}";
            var answer = await cora.Post(path, act == "mute" ? new MuteBody(5, "No.") : new ReasonBody("No."));
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
        await cora.Mutes(ben, circle);
        await cora.Removes(ben, circle);
        await ana.Removes(cora, circle);
    }

    private Task<List<AuditEntry>> Audit(TestCircle circle) =>
        Server.InDatabase(db => db.AuditEntries.Where(a => a.Circle == new CircleId(circle.Id)).ToListAsync(Token));
}
