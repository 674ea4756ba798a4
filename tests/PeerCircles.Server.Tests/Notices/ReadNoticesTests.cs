using System.Net;
using PeerCircles.Domain.Notices;
using PeerCircles.Server.Live;
using PeerCircles.Server.Notices;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Notices;

/// <summary>Reading what one is told: one by one, all that the page shows, and where each leads.</summary>
public sealed class ReadNoticesTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task All_that_somebody_sees_is_read_and_what_came_meanwhile_stays_new()
    {
        var (grace, ana, circle) = await Evening();
        var first = await Noted(grace, ana, circle, "sleep");
        var second = await Noted(grace, ana, circle, "grief");
        var meanwhile = await Noted(grace, ana, circle, "illness");

        await ana.Does("/api/notices/read", new ReadNoticesBody([first, second]));

        var told = await ana.ReadsNotices(circle);
        Assert.Equal([(meanwhile, false), (second, true), (first, true)], told.Select(n => (n.Id, n.Read)));
        await ana.Does("/api/notices/read", new ReadNoticesBody([first]));
    }

    [Fact]
    public async Task Nobody_reads_the_notices_of_others_nor_learns_that_there_are_any()
    {
        var (grace, ana, circle) = await Evening();
        var anas = await Noted(grace, ana, circle, "sleep");

        await grace.Does("/api/notices/read", new ReadNoticesBody([anas, Guid.CreateVersion7()]));

        Assert.False(Assert.Single(await ana.ReadsNotices(circle)).Read);
        foreach (
            var nothing in (Guid[]?[])
                [
                    [],
                    null,
                    [.. Enumerable.Repeat(anas, 101)],
                ]
        )
            Assert.Equal(
                HttpStatusCode.BadRequest,
                (await ana.Post("/api/notices/read", new ReadNoticesBody(nothing!))).StatusCode
            );
    }

    [Fact]
    public async Task An_author_hears_that_their_words_were_noted_without_a_word_of_them_and_goes_there()
    {
        var (grace, ana, circle) = await Evening();
        await ana.Browser.Connect();
        var said = await ana.Says("It is a year now.", circle);

        (await grace.TriesToNote(said.Position, circle, "grief")).Yes();

        await ana.Browser.Ear.Hears<NoticeArrived>(_ => true, "that there is a notice");
        var told = Assert.Single(await ana.ReadsNotices(circle));
        Assert.Equal((NoticeKind.MessageNoted, said.Position, true), (told.Kind, told.Position!.Value, told.Inside));
        Assert.Equal((null, null), (told.Quote, told.Why));

        (await grace.TriesToNote(said.Position, circle, "grief", "illness")).Yes();
        var anew = Assert.Single(await ana.ReadsNotices(circle));
        Assert.NotEqual(told.Id, anew.Id);
        Assert.False(anew.Read);

        (await ana.TriesToDelete(said.Position, circle)).Yes();
        Assert.Empty(await ana.ReadsNotices(circle));
    }

    [Fact]
    public async Task A_notice_leads_into_no_room_that_its_reader_has_left()
    {
        var (grace, ana, circle) = await Evening();
        await Noted(grace, ana, circle, "grief");

        await ana.Leaves(circle);

        var told = Assert.Single(await ana.ReadsNotices(circle));
        Assert.Equal((null, false), (told.Position, told.Inside));
    }

    /// <summary>Somebody says something that the facilitator notes; answers the notice of it.</summary>
    private static async Task<Guid> Noted(Person facilitator, Person author, TestCircle circle, string note)
    {
        var said = await author.Says($"Something about {note}.", circle);
        (await facilitator.TriesToNote(said.Position, circle, note)).Yes();
        return (await author.ReadsNotices(circle))[0].Id;
    }

    private async Task<(Person Facilitator, Person Author, TestCircle Circle)> Evening()
    {
        var (grace, ana) = (await Has("Grace"), await Has("Ana"));
        return (grace, ana, await HasCircle(grace, [ana]));
    }
}
