using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PeerCircles.Domain;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Facilitation;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Facilitation;

public sealed class FacilitatorNoteTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task A_shared_note_is_read_by_those_who_lead_together_and_by_nobody_else()
    {
        var (ana, cora, ben) = (await Has("Ana"), await Has("Cora"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben], coFacilitator: cora);

        await ana.Notes(circle, "Ben likes to speak early in the round.", about: ben);
        await ana.Notes(circle, "Bring the poem next week.", shared: false);

        var hers = await ana.ReadsNotes(circle);
        Assert.Equal(["Bring the poem next week.", "Ben likes to speak early in the round."], hers.Select(n => n.Text));
        Assert.All(hers, n => Assert.True(n.Mine));
        var seen = Assert.Single(await cora.ReadsNotes(circle));
        Assert.Equal(("Ben", "Ana", false), (seen.AboutName, seen.ByName, seen.Mine));
        Assert.Equal(HttpStatusCode.Forbidden, (await ben.Get($"{circle.Path}/notes")).StatusCode);
    }

    [Fact]
    public async Task Nobody_reads_a_note_about_themselves_also_when_they_come_to_lead()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ana.Notes(circle, "Ben would like more time before speaking.", about: ben);
        await Server.InDatabase(db =>
            db.Memberships.Where(m => m.Circle == new CircleId(circle.Id) && m.Person == ben.Id)
                .ExecuteUpdateAsync(
                    m => m.SetProperty(x => x.Role, PeerCircles.Domain.Circles.MemberRole.CoFacilitator),
                    Token
                )
        );

        Assert.Empty(await ben.ReadsNotes(circle));
        Assert.Single(await ana.ReadsNotes(circle));
    }

    [Fact]
    public async Task A_note_says_when_it_goes_and_goes_then()
    {
        await using var server = await PeerCirclesServer.StartAsync();
        await using var ana = await server.Has("Ana");
        var circle = await server.HasCircle(ana, []);
        await ana.Notes(circle, "Start with the slow question.", days: 7);
        await ana.Notes(circle, "Ask who wants to close.", days: 90);

        var kept = await ana.ReadsNotes(circle);
        Assert.Equal([90, 7], kept.Select(n => (int)(n.ExpiresAt - n.At).TotalDays));
        server.Time.Pass(TimeSpan.FromDays(7));
        await using var later = await Person.ReturnsAsync(server, ana.Id.Value);

        Assert.Equal("Ask who wants to close.", Assert.Single(await later.ReadsNotes(circle)).Text);
        await server.Services.GetServices<IHostedService>().OfType<NotesTidying>().Single().RoundAsync(Token);
        Assert.Equal(1, await server.InDatabase(db => db.FacilitatorNotes.CountAsync(Token)));
        Assert.Empty(server.Log.Errors);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(91)]
    public async Task No_note_is_kept_longer_than_ninety_days(int days)
    {
        var ana = await Has("Ana");
        var circle = await HasCircle(ana, []);

        var reason = await ana.IsRefused(
            HttpStatusCode.BadRequest,
            $"{circle.Path}/notes",
            new NoteWords(null, "Too long.", true, days)
        );

        Assert.Equal("days", reason);
    }

    [Fact]
    public async Task Notes_are_about_members_of_this_circle_not_about_those_who_lead_it_or_people_elsewhere()
    {
        var (ana, cora, dan) = (await Has("Ana"), await Has("Cora"), await Has("Dan"));
        var circle = await HasCircle(ana, [], coFacilitator: cora);

        foreach (var person in (Person[])[cora, dan, ana])
            await ana.IsRefused(
                HttpStatusCode.NotFound,
                $"{circle.Path}/notes",
                new NoteWords(person.Id.Value, "A word.", true, 30)
            );
    }

    [Fact]
    public async Task Who_wrote_a_note_deletes_it_and_the_others_do_not()
    {
        var (ana, cora) = (await Has("Ana"), await Has("Cora"));
        var circle = await HasCircle(ana, [], coFacilitator: cora);
        await ana.Notes(circle, "A shared thought.");
        var path = $"{circle.Path}/notes/{Assert.Single(await ana.ReadsNotes(circle)).Id}";

        Assert.Equal(HttpStatusCode.NotFound, (await cora.Send(HttpMethod.Delete, path)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await ana.Send(HttpMethod.Delete, path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await ana.Send(HttpMethod.Delete, path)).StatusCode);

        Assert.Empty(await cora.ReadsNotes(circle));
        var acts = await Server.InDatabase(db =>
            db.AuditEntries.Where(e => e.Circle == new CircleId(circle.Id)).OrderBy(e => e.At).ToListAsync(Token)
        );
        Assert.Equal([AuditAct.FacilitatorNoteWritten, AuditAct.FacilitatorNoteDeleted], acts.Select(e => e.Act));
        Assert.All(acts, e => Assert.Null(e.Reason));
    }

    [Fact]
    public async Task Who_no_longer_leads_reads_no_note_from_that_moment_on_their_own_neither()
    {
        var (ana, cora) = (await Has("Ana"), await Has("Cora"));
        var circle = await HasCircle(ana, [], coFacilitator: cora);
        await cora.Notes(circle, "Mine for now.");

        await ana.Removes(cora, circle);

        Assert.Equal(HttpStatusCode.NotFound, (await cora.Get($"{circle.Path}/notes")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await cora.Get($"{circle.Path}/lead")).StatusCode);
    }

    [Fact]
    public async Task What_a_browser_adds_to_a_note_by_itself_is_not_believed()
    {
        var (ana, cora) = (await Has("Ana"), await Has("Cora"));
        var circle = await HasCircle(ana, [], coFacilitator: cora);

        await ana.Does(
            $"{circle.Path}/notes",
            new
            {
                text = "A plain note.",
                shared = true,
                days = 30,
                by = cora.Id.Value,
                id = Guid.Empty,
                expiresAt = "2099-01-01T00:00:00Z",
                circle = Guid.CreateVersion7(),
            }
        );

        var note = Assert.Single(await ana.ReadsNotes(circle));
        Assert.True(note.Mine);
        Assert.Equal(30, (int)(note.ExpiresAt - note.At).TotalDays);
    }
}

internal static class NoteTaking
{
    public static Task Notes(
        this Person facilitator,
        TestCircle circle,
        string text,
        Person? about = null,
        bool shared = true,
        int days = 30
    ) =>
        facilitator.Does(
            $"{circle.Path}/notes",
            new NoteWords(about?.Id.Value, facilitator.InConfidence(text)!, shared, days)
        );

    public static Task<FacilitatorNoteView[]> ReadsNotes(this Person facilitator, TestCircle circle) =>
        facilitator.Reads<FacilitatorNoteView[]>($"{circle.Path}/notes");
}
