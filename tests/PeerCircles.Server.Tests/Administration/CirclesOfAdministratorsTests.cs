using System.Net;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Notices;
using PeerCircles.Server.Administration;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Meetings;
using PeerCircles.Server.Notices;
using PeerCircles.Server.SignIn;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Administration;

public sealed class CirclesOfAdministratorsTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task A_circle_that_is_opened_is_there_whole_and_its_facilitator_finds_it()
    {
        var (omar, grace) = (await Has("Omar", CommunityRoles.Administrator), await Has("Grace"));
        var plan = Administering.Plan(grace);

        await omar.Does("/api/admin/circles", plan);

        var mine = Assert.Single(await grace.Reads<MyCircle[]>("/api/circles/mine"));
        Assert.Equal((plan.Id, "Thursday noon", MemberRole.Facilitator), (mine.Id, mine.Name, mine.Role));
        Assert.Equal(NoticeKind.RoleGiven, Assert.Single(await grace.Reads<NoticeView[]>("/api/notices")).Kind);
        var circle = new TestCircle(plan.Id, plan.Name);
        await grace.Enters(circle);
        await grace.Says("The first words here.", circle);
        var profile = (await grace.Loads(circle)).Rows.OfType<ProfileRow>().Single();
        Assert.Equal((6, 1, Pace.Gentle, JoinPolicy.ByRequest, 14), Facts(profile));
        Assert.Equal(plan.Agreement, profile.Agreement.Lines);
        var audit = Assert.Single(await AuditOf(circle));
        Assert.Equal((AuditAct.CircleOpened, omar.Id, grace.Id), (audit.Act, audit.Actor, audit.Person!.Value));
    }

    [Fact]
    public async Task A_second_press_opens_no_second_circle_and_nobody_takes_over_anothers()
    {
        var (omar, olga) = (
            await Has("Omar", CommunityRoles.Administrator),
            await Has("Olga", CommunityRoles.Administrator)
        );
        var grace = await Has("Grace");
        var plan = Administering.Plan(grace);

        await omar.Does("/api/admin/circles", plan);
        await omar.Does("/api/admin/circles", plan);

        Assert.Equal(
            "changed_meanwhile",
            await olga.IsRefused(HttpStatusCode.Conflict, "/api/admin/circles", plan with { Name = "Mine" })
        );
        Assert.Single(await AuditOf(new TestCircle(plan.Id, plan.Name)));
        Assert.Equal("Thursday noon", Assert.Single(await grace.Reads<MyCircle[]>("/api/circles/mine")).Name);
    }

    public static TheoryData<string, Func<CirclePlan, CirclePlan>> Mistakes =>
        new()
        {
            { "theme", p => p with { Theme = "gardening" } },
            { "format", p => p with { Format = "lecture" } },
            { "time_zone_unknown", p => p with { TimeZone = "Middle/Earth" } },
            { "day", p => p with { Weekly = p.Weekly with { Day = "someday" } } },
            { "start", p => p with { Weekly = p.Weekly with { Start = "25:00" } } },
            { "meeting_minutes", p => p with { Weekly = p.Weekly with { Minutes = 600 } } },
            { "capacity", p => p with { Capacity = 40 } },
            { "listener_seats", p => p with { ListenerSeats = 3 } },
            { "retention_days", p => p with { RetentionDays = 4_000 } },
            { "agreement", p => p with { Agreement = [] } },
            { "text_empty", p => p with { Name = " " } },
            { "id", p => p with { Facilitator = Guid.Empty } },
        };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task What_does_not_make_a_circle_is_said_by_name(string reason, Func<CirclePlan, CirclePlan> but)
    {
        var (omar, grace) = (await Has("Omar", CommunityRoles.Administrator), await Has("Grace"));

        Assert.Equal(
            reason,
            await omar.IsRefused(HttpStatusCode.BadRequest, "/api/admin/circles", but(Administering.Plan(grace)))
        );
        Assert.Empty(await grace.Reads<MyCircle[]>("/api/circles/mine"));
    }

    [Fact]
    public async Task Nobody_who_has_no_account_is_made_facilitator()
    {
        var omar = await Has("Omar", CommunityRoles.Administrator);
        var plan = Administering.Plan(omar) with { Facilitator = Guid.CreateVersion7() };
        Assert.Equal("nobody_there", await omar.IsRefused(HttpStatusCode.NotFound, "/api/admin/circles", plan));
    }

    [Fact]
    public async Task The_next_meeting_is_shown_before_the_circle_is_opened()
    {
        var omar = await Has("Omar", CommunityRoles.Administrator);
        var next = await omar.Reads<Occurrence>(
            "/api/admin/circles/next-meeting?day=thursday&start=12:30&minutes=75&zone=America/New_York"
        );
        var there = TimeZoneInfo.ConvertTime(next.StartsAt, TimeZoneInfo.FindSystemTimeZoneById("America/New_York"));
        Assert.Equal((DayOfWeek.Thursday, 12, 30), (there.DayOfWeek, there.Hour, there.Minute));
        Assert.Equal(75, (next.EndsAt - next.StartsAt).TotalMinutes);
    }

    [Fact]
    public async Task Who_is_named_leads_at_once_and_who_is_un_named_leads_no_longer_in_any_open_window()
    {
        var (omar, ana, ben) = (await Has("Omar", CommunityRoles.Administrator), await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ben.Enters(circle);
        (await ben.TriesToAsk("May I ask?", circle)).No("forbidden", "facilitators_only");

        await omar.Appoints(ben, circle, MemberRole.CoFacilitator, MemberRole.Member);
        (await ben.TriesToAsk("May I ask now?", circle)).Yes();
        await omar.Appoints(ben, circle, MemberRole.Member, MemberRole.CoFacilitator);

        (await ben.TriesToAsk("And still?", circle)).No("forbidden", "facilitators_only");
        Assert.Equal(HttpStatusCode.Forbidden, (await ben.Get($"{circle.Path}/lead")).StatusCode);
        Assert.Equal(
            [AuditAct.CoFacilitatorNamed, AuditAct.FacilitatorUnnamed],
            (await AuditOf(circle)).Where(e => e.Actor == omar.Id).OrderBy(e => e.Sequence).Select(e => e.Act)
        );
    }

    [Fact]
    public async Task Of_two_administrators_at_once_one_hears_that_things_changed_and_a_facilitator_stays()
    {
        var (omar, olga) = (
            await Has("Omar", CommunityRoles.Administrator),
            await Has("Olga", CommunityRoles.Administrator)
        );
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        for (var round = 0; round < 5; round++)
        {
            var circle = await HasCircle(ana, [ben]);
            await omar.Appoints(ben, circle, MemberRole.Facilitator, MemberRole.Member);

            var answers = await Task.WhenAll(
                omar.Post(
                    circle.Admin("facilitators"),
                    Administering.Appointing(ana, MemberRole.Member, MemberRole.Facilitator)
                ),
                olga.Post(
                    circle.Admin("facilitators"),
                    Administering.Appointing(ben, MemberRole.Member, MemberRole.Facilitator)
                )
            );

            Assert.Single(answers, a => a.StatusCode == HttpStatusCode.NoContent);
            Assert.Single(answers, a => a.StatusCode == HttpStatusCode.Conflict);
            var leads = await Server.InDatabase(db =>
                db.Memberships.CountAsync(
                    m => m.Circle == new CircleId(circle.Id) && m.Role == MemberRole.Facilitator,
                    Token
                )
            );
            Assert.Equal(1, leads);
        }
    }

    [Fact]
    public async Task What_another_administrator_changed_meanwhile_is_not_overwritten_unseen()
    {
        var (omar, ana, ben) = (await Has("Omar", CommunityRoles.Administrator), await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await omar.Appoints(ben, circle, MemberRole.CoFacilitator, MemberRole.Member);

        Assert.Equal(
            "changed_meanwhile",
            await omar.IsRefused(
                HttpStatusCode.Conflict,
                circle.Admin("facilitators"),
                Administering.Appointing(ben, MemberRole.Facilitator, MemberRole.Member)
            )
        );
    }

    [Fact]
    public async Task Nobody_lets_themselves_into_a_circle()
    {
        var (omar, ana) = (await Has("Omar", CommunityRoles.Administrator), await Has("Ana"));
        var circle = await HasCircle(ana, []);

        Assert.Equal(
            "not_oneself",
            await omar.IsRefused(
                HttpStatusCode.Conflict,
                circle.Admin("facilitators"),
                Administering.Appointing(omar, MemberRole.Facilitator, null)
            )
        );
        Assert.Equal(HttpStatusCode.NotFound, (await omar.Get($"{circle.Path}/changes")).StatusCode);
    }

    [Fact]
    public async Task A_closed_circle_tells_its_people_why_and_lets_them_read_but_not_speak()
    {
        var (omar, ana, ben) = (await Has("Omar", CommunityRoles.Administrator), await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ben.Enters(circle);
        await ben.Says("It was good here.", circle);

        await omar.Closes(circle, "Its facilitator moves away.");

        (await ben.TriesToSay("One more word.", circle)).No("conflict", "circle_closed");
        var row = await ben.Hears<ProfileRow>(circle, p => p.State == CircleState.Closed);
        Assert.Equal("Its facilitator moves away.", (await ben.Reads<NoticeView[]>("/api/notices"))[0].Why);
        var load = await ben.Loads(circle);
        Assert.Equal("It was good here.", load.Rows.OfType<MessageRow>().Single().Text);
        Assert.Equal(row.Changed, load.Rows.OfType<ProfileRow>().Single().Changed);
        Assert.DoesNotContain(
            await (await Has("Cleo")).Reads<FoundCircle[]>("/api/circles/find"),
            c => c.Id == circle.Id
        );

        await omar.OpensAgain(circle);

        await ben.Says("Here we are again.", circle);
        Assert.Equal(
            [AuditAct.CircleClosed, AuditAct.CircleReopened],
            (await AuditOf(circle)).OrderBy(e => e.Sequence).Select(e => e.Act)
        );
    }

    [Fact]
    public async Task A_borrowed_screen_closes_no_circle_and_changes_no_role()
    {
        var (omar, ana, ben) = (await Has("Omar", CommunityRoles.Administrator), await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        var before = await Server.StateOf(circle);

        (string Path, object Body)[] tries =
        [
            (circle.Admin("close"), new CloseBody("Because.", "not the right words at all")),
            (circle.Admin("reopen"), new PassphraseBody("not the right words at all")),
            (
                circle.Admin("facilitators"),
                new Appointment(ben.Id.Value, MemberRole.Facilitator, MemberRole.Member, "guess")
            ),
            ($"/api/admin/people/{ben.Id.Value}/roles", new ModeratorBody(true, false, "guess")),
            ("/api/admin/invitations", new InviteBody("new@example.org", CommunityRoles.Moderator, "guess")),
        ];
        foreach (var (path, body) in tries)
            Assert.Equal("wrong_passphrase", await omar.IsRefused(HttpStatusCode.Forbidden, path, body));

        Assert.Equal(before, await Server.StateOf(circle));
        for (var i = 0; i < 20; i++)
            await omar.Post(circle.Admin("close"), new CloseBody("Because.", $"guess {i}"));
        Assert.Equal(
            "too_many_tries",
            await omar.IsRefused(
                HttpStatusCode.TooManyRequests,
                circle.Admin("close"),
                new CloseBody("Because.", Person.Passphrase)
            )
        );
        Assert.Equal(before, await Server.StateOf(circle));
    }

    private static (int, int, Pace, JoinPolicy, int) Facts(ProfileRow row) =>
        (row.Capacity, row.ListenerSeats, row.Pace, row.JoinPolicy, row.RetentionDays);

    private Task<List<AuditEntry>> AuditOf(TestCircle circle) =>
        Server.InDatabase(db => db.AuditEntries.Where(e => e.Circle == new CircleId(circle.Id)).ToListAsync(Token));
}
