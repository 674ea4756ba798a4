using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Administration;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Administration;

public sealed class CommunityTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task People_are_found_by_a_part_of_their_name_however_it_is_written_and_their_address_is_never_shown()
    {
        var omar = await Has("Omar", CommunityRoles.Administrator);
        var ines = await Has("Inês Quenby", CommunityRoles.Moderator);
        var circle = await HasCircle(ines, []);

        var answer = await omar.Post("/api/admin/people/find", new FindBody("ines quen"));

        var text = await answer.Content.ReadAsStringAsync(Token);
        Assert.DoesNotContain("@", text, StringComparison.Ordinal);
        var found = Assert.Single(await Find(omar, "INES QUEN"));
        Assert.Equal((ines.Id.Value, "Inês Quenby"), (found.Person, found.Name));
        Assert.Equal([CommunityRoles.Moderator], found.Roles);
        Assert.Equal(circle.Name, Assert.Single(found.Leads).Name);
        Assert.Empty(await Find(omar, "nobody at all"));
    }

    [Fact]
    public async Task A_whole_address_finds_its_person_and_a_part_of_one_finds_nobody()
    {
        var (omar, zed) = (await Has("Omar", CommunityRoles.Administrator), await Has("Zedekiah"));
        var email = await Server.InDatabase(db =>
            db.Users.Where(a => a.Id == zed.Id.Value).Select(a => a.Email!).SingleAsync(Token)
        );

        Assert.Equal(zed.Id.Value, Assert.Single(await Find(omar, email.ToUpperInvariant())).Person);
        Assert.Empty(await Find(omar, "@example.org"));
    }

    [Fact]
    public async Task A_moderator_has_the_desk_at_once_and_loses_it_in_every_open_window()
    {
        var (omar, mo, ana, ben) = (
            await Has("Omar", CommunityRoles.Administrator),
            await Has("Mo"),
            await Has("Ana"),
            await Has("Ben")
        );
        var circle = await HasCircle(ana, [ben]);
        (await mo.Browser.Ask<Nothing>("OpenDesk")).No("not_found");

        await Names(omar, mo, moderator: true);
        Assert.Equal(HttpStatusCode.OK, (await mo.Get("/api/desk/cases")).StatusCode);
        await using var window = mo.AnotherBrowser();
        (await window.Ask<Nothing>("OpenDesk")).Yes();
        await Names(omar, mo, moderator: false);

        Assert.Equal(HttpStatusCode.NotFound, (await mo.Get("/api/desk/cases")).StatusCode);
        var said = await ben.Says("Something that somebody flags.", circle);
        (await ana.TriesToFlag(said.Position, circle, FlagReason.R6)).Yes();
        await ana.HasHeardAllThereIs();
        Assert.Empty(window.Ear.All<DeskChanged>());
        var acts = await Server.InDatabase(db =>
            db.AuditEntries.Where(e => e.Person == mo.Id).OrderBy(e => e.At).Select(e => e.Act).ToListAsync(Token)
        );
        Assert.Equal([AuditAct.ModeratorNamed, AuditAct.ModeratorUnnamed], acts);
    }

    [Fact]
    public async Task What_another_administrator_decided_about_a_moderator_meanwhile_is_seen_first()
    {
        var (omar, mo) = (await Has("Omar", CommunityRoles.Administrator), await Has("Mo"));
        await Names(omar, mo, moderator: true);

        Assert.Equal(
            "changed_meanwhile",
            await omar.IsRefused(
                HttpStatusCode.Conflict,
                $"/api/admin/people/{mo.Id.Value}/roles",
                new ModeratorBody(Moderator: true, Seen: false, Person.Passphrase)
            )
        );
        Assert.Equal(
            "not_oneself_moderator",
            await omar.IsRefused(
                HttpStatusCode.Conflict,
                $"/api/admin/people/{omar.Id.Value}/roles",
                new ModeratorBody(Moderator: true, Seen: false, Person.Passphrase)
            )
        );
    }

    [Fact]
    public async Task A_browser_cannot_slip_another_role_in()
    {
        var (omar, ben) = (await Has("Omar", CommunityRoles.Administrator), await Has("Ben"));

        await omar.Does(
            $"/api/admin/people/{ben.Id.Value}/roles",
            new
            {
                moderator = true,
                seen = false,
                passphrase = Person.Passphrase,
                roles = "administrator",
                role = "administrator",
                administrator = true,
            }
        );

        Assert.Equal([CommunityRoles.Moderator], Assert.Single(await Find(omar, ben)).Roles);
    }

    [Fact]
    public async Task An_invitation_goes_by_mail_is_listed_and_works_no_longer_once_it_is_revoked()
    {
        var omar = await Has("Omar", CommunityRoles.Administrator);
        var email = $"new.{Guid.CreateVersion7():N}@example.org";

        foreach (var _ in (int[])[1, 2])
            Assert.Equal(
                HttpStatusCode.Accepted,
                (
                    await omar.Post(
                        "/api/admin/invitations",
                        new InviteBody(email, CommunityRoles.Moderator, Person.Passphrase)
                    )
                ).StatusCode
            );

        // The newest link is the one that works.
        var line = Assert.Single(await omar.Reads<InvitationLine[]>("/api/admin/invitations"), i => i.Email == email);
        var path = $"/api/admin/invitations/{line.Id}";
        Assert.Equal(HttpStatusCode.NoContent, (await omar.Send(HttpMethod.Delete, path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await omar.Send(HttpMethod.Delete, path)).StatusCode);
        Assert.DoesNotContain(await omar.Reads<InvitationLine[]>("/api/admin/invitations"), i => i.Email == email);
        var acts = await Server.InDatabase(db =>
            db.AuditEntries.Where(e => e.Actor == omar.Id).OrderBy(e => e.At).Select(e => e.Act).ToListAsync(Token)
        );
        Assert.Equal([AuditAct.StaffInvited, AuditAct.StaffInvited, AuditAct.InvitationRevoked], acts);
    }

    [Fact]
    public async Task Waiting_times_are_numbers_and_say_nothing_of_what_waits()
    {
        await using var server = await PeerCirclesServer.StartAsync();
        await using var omar = await server.Has("Omar", CommunityRoles.Administrator);
        await using var mo = await server.Has("Mo", CommunityRoles.Moderator);
        await using var ana = await server.Has("Ana");
        await using var ben = await server.Has("Ben");
        var circle = await server.HasCircle(ana, [ben]);
        var said = await ben.Says("The words that somebody worries about.", circle);
        (await ana.TriesToFlag(said.Position, circle, FlagReason.R1)).Yes();

        var waiting = await omar.Reads<WaitingTimes>("/api/admin/waiting");
        var urgent = waiting.Cases[0];
        Assert.Equal((Severity.Urgent, 1, 0), (urgent.Severity, urgent.Waiting, urgent.InHand));
        Assert.NotNull(urgent.Oldest);
        Assert.All(waiting.Cases.Skip(1), q => Assert.Equal((0, null), (q.Waiting, q.Oldest)));

        await mo.Claims(await mo.FindsCase(circle));

        urgent = (await omar.Reads<WaitingTimes>("/api/admin/waiting")).Cases[0];
        Assert.Equal((0, 1, null), (urgent.Waiting, urgent.InHand, urgent.Oldest));
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public async Task The_audit_tells_who_did_what_to_whom_and_never_why_and_reading_it_is_in_it()
    {
        var (omar, ana, ben) = (await Has("Omar", CommunityRoles.Administrator), await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ana.Removes(ben, circle);

        var answer = await omar.Post("/api/admin/audit", new AuditQuestion(null, null, ben.Id.Value, null));
        var text = await answer.Content.ReadAsStringAsync(Token);
        Assert.DoesNotContain("Not here any more.", text, StringComparison.Ordinal);
        var line = Assert.Single((await Read(answer)).Lines);
        Assert.Equal(
            (AuditAct.MemberRemoved, "Ana", "Ben", circle.Name),
            (line.Act, line.ActorName, line.PersonName, line.CircleName)
        );

        var own = await Audit(omar, new AuditQuestion(null, AuditAct.AuditRead, omar.Id.Value, null));
        Assert.Equal(omar.Id.Value, Assert.Single(own.Lines).Actor);
    }

    [Fact]
    public async Task The_audit_is_read_page_by_page_without_a_gap_or_a_repetition_while_it_grows()
    {
        var (omar, ana, ben) = (await Has("Omar", CommunityRoles.Administrator), await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        for (var i = 0; i < 60; i++)
        {
            await ana.Mutes(ben, circle);
            await ana.Does($"{circle.Path}/members/{ben.Id.Value}/unmute");
        }
        var (lines, next) = (new List<AuditLine>(), (string?)null);
        do
        {
            var page = await Audit(omar, new AuditQuestion(next, null, null, circle.Id));
            lines.AddRange(page.Lines);
            next = page.Next;
            await ana.Mutes(ben, circle);
        } while (next is not null);

        Assert.Equal(120, lines.Count);
        Assert.Equal(120, lines.Select(l => l.Id).Distinct().Count());
        Assert.Equal(lines.OrderByDescending(l => l.At).Select(l => l.At), lines.Select(l => l.At));
        Assert.Equal(
            "cursor",
            await omar.IsRefused(
                HttpStatusCode.BadRequest,
                "/api/admin/audit",
                new AuditQuestion("x", null, null, null)
            )
        );
    }

    [Fact]
    public async Task Whoever_administers_reads_no_word_of_any_circle_at_any_door()
    {
        var (omar, ana, ben) = (await Has("Omar", CommunityRoles.Administrator), await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        const string Confided = "velvet harbour at four";
        var said = await ben.Says(Confided, circle);
        (await ana.TriesToAsk($"{Confided}?", circle)).Yes();
        (await ana.TriesToReflect(said.Position, $"You said {Confided}.", circle)).Yes();
        await ana.Does(
            $"{circle.Path}/notes",
            new PeerCircles.Server.Facilitation.NoteWords(ben.Id.Value, Confided, true, 30)
        );
        (await ana.TriesToFlag(said.Position, circle, FlagReason.R15, Confided)).Yes();
        await ana.Does(
            $"{circle.Path}/members/{ben.Id.Value}/remove",
            new PeerCircles.Server.Circles.ReasonBody(Confided)
        );

        string[] reads =
        [
            "/api/admin/circles",
            "/api/admin/circles/choices",
            "/api/admin/invitations",
            "/api/admin/waiting",
            "/api/circles/mine",
            "/api/circles/find",
            "/api/notices",
            "/api/desk/cases",
            $"{circle.Path}/changes",
            $"{circle.Path}/changes?after=0",
            $"{circle.Path}/messages?before=99",
            $"{circle.Path}/lead",
            $"{circle.Path}/notes",
        ];
        foreach (var path in reads)
            Assert.DoesNotContain(Confided, await Text(omar.Get(path)), StringComparison.Ordinal);
        foreach (var act in (AuditAct?[])[null, .. Enum.GetValues<AuditAct>().Select(a => (AuditAct?)a)])
            Assert.DoesNotContain(
                Confided,
                await Text(omar.Post("/api/admin/audit", new AuditQuestion(null, act, null, circle.Id))),
                StringComparison.Ordinal
            );
        Assert.DoesNotContain(
            Confided,
            await Text(omar.Post("/api/admin/people/find", new FindBody("Ben"))),
            StringComparison.Ordinal
        );
        (await omar.TriesToEnter(circle)).No("not_found");
        (await omar.Browser.Ask<Nothing>("OpenDesk")).No("not_found");
    }

    private static async Task<string> Text(Task<HttpResponseMessage> asking) =>
        await (await asking).Content.ReadAsStringAsync(Token);

    private static Task Names(Person administrator, Person person, bool moderator) =>
        administrator.Does(
            $"/api/admin/people/{person.Id.Value}/roles",
            new ModeratorBody(moderator, !moderator, Person.Passphrase)
        );

    private static async Task<FoundPerson[]> Find(Person administrator, string words)
    {
        var answer = await administrator.Post("/api/admin/people/find", new FindBody(words));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<FoundPerson[]>(Wire.Options, Token))!;
    }

    private static async Task<FoundPerson[]> Find(Person administrator, Person person) =>
        [.. (await Find(administrator, person.Email!)).Where(p => p.Person == person.Id.Value)];

    private static async Task<AuditPage> Audit(Person administrator, AuditQuestion question) =>
        await Read(await administrator.Post("/api/admin/audit", question));

    private static async Task<AuditPage> Read(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<AuditPage>(Wire.Options, Token))!;
    }
}
