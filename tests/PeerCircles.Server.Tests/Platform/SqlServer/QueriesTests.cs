// EF Core's way of taking queries in is replaced by one with an echo; see Echo.
#pragma warning disable EF1001
using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Empathy;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Notices;
using PeerCircles.Server.Administration;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Empathy;
using PeerCircles.Server.Facilitation;
using PeerCircles.Server.Live;
using PeerCircles.Server.Members;
using PeerCircles.Server.Moderation;
using PeerCircles.Server.Notices;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Platform.Seeds;
using PeerCircles.Server.Privacy;
using PeerCircles.Server.SignIn;
using PeerCircles.Server.Tests.SignIn;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Platform.SqlServer;

/// <summary>
/// One evening in which everything is asked once that this server can ask its database, with SQL Server's translation and
/// parser listening in.
/// </summary>
public sealed class QueriesTests
{
    /// <summary>They write rows, move tables or say how to get a context: no LINQ query comes from them.</summary>
    private static readonly Type[] s_askNothing =
    [
        typeof(Journal),
        typeof(JournalConnection),
        typeof(JournalSql),
        typeof(DemoCircleHistory),
        typeof(CirclesDbFactory),
        typeof(Outbox),
        typeof(InviteStaffHandler),
    ];

    [Fact]
    public async Task Every_query_of_an_evening_is_one_that_SQL_Server_can_read()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using (var server = await StartAsync(database, demo: false))
            await AnEveningAsync(server);
        // Rooms that open anew, and the demo community, which fills an empty database.
        await using var demo = await TestDatabase.CreateAsync();
        await using (await StartAsync(demo, demo: true)) { }
        await using (await StartAsync(demo, demo: true)) { }

        var silent = Askers().Where(type => !Echo.Askers.Contains(type)).Select(type => type.Name);
        Assert.True(
            !silent.Any(),
            $"These have a database and asked it nothing this evening. Let {nameof(AnEveningAsync)} come past them: {string.Join(", ", silent)}"
        );
        Assert.True(Echo.Statements.Count > 30, $"There were {Echo.Statements.Count} statements only.");
    }

    private static Task<PeerCirclesServer> StartAsync(TestDatabase database, bool demo) =>
        PeerCirclesServer.StartAsync(
            new ServerPlan
            {
                Database = database,
                Settings = { ["Seeds:Demo"] = demo ? "true" : "false" },
                Services = Listen,
            }
        );

    private static void Listen(IServiceCollection services)
    {
        services.ConfigureDbContext<SqliteCirclesDb>(o => o.ReplaceService<IQueryCompiler, EchoingQueryCompiler>());
        services.ConfigureDbContext<PostgreSqlCirclesDb>(o => o.ReplaceService<IQueryCompiler, EchoingQueryCompiler>());
        services.ConfigureDbContext<SqlServerCirclesDb>(o => o.ReplaceService<IQueryCompiler, EchoingQueryCompiler>());
    }

    private static async Task AnEveningAsync(PeerCirclesServer server)
    {
        await using var grace = await server.Has("Grace");
        await using var ana = await server.Has("Ana");
        await using var ben = await server.Has("Ben");
        await using var esi = await server.Has("Esi");
        await using var mo = await server.Has("Mo", CommunityRoles.Moderator);
        var circle = await server.HasCircle(grace, [ana, ben]);

        await esi.Reads<IReadOnlyList<FoundCircle>>("/api/circles/find");
        await esi.Joins(circle);
        await esi.Reads<IReadOnlyList<MyCircle>>("/api/circles/mine");
        foreach (var person in new[] { grace, ana, ben, esi })
            await person.Enters(circle);

        await grace.Asks("What held you this week?", circle);
        var share = (await ana.Says("It was a long night.", circle)).Position;
        await ben.Says("I am listening.", circle, replyTo: share);
        await ben.Loads(circle);
        await ben.Loads(circle, after: share - 1);
        await ben.Reads<OlderMessages>($"{circle.Path}/messages?before={share + 10}");
        await ben.Reads<OlderMessages>($"{circle.Path}/messages?around={share}");
        await ben.Searches("long night");
        await esi.Blocks(ben);
        await esi.Reads<IReadOnlyList<BlockedPerson>>("/api/people/blocked");
        await esi.Unblocks(ben);
        (
            await ben.Send(HttpMethod.Put, $"{circle.Path}/read-position", new { position = share })
        ).EnsureSuccessStatusCode();

        var exchange = await ben.Reflects(share, "I hear a night without sleep.", circle);
        (await ana.TriesToAnswer(exchange, 1, ReflectionAnswer.Partly, circle)).Yes();
        (await ben.TriesToReflectAgain(exchange, 2, "And nobody noticed.", circle)).Yes();
        (await ana.TriesToAnswer(exchange, 2, ReflectionAnswer.Yes, circle)).Yes();
        (await ana.TriesToThank(exchange, new ReceiptWords(6, 6, 7, null), circle)).Yes();

        await FlagAndDecideAsync(server, circle, share, ben, mo);
        await grace.Reads<IReadOnlyList<CaseSummary>>("/api/desk/cases");
        await grace.Mutes(ben, circle);
        await grace.Removes(esi, circle);
        await ben.Leaves(circle);
        await ReadNoticesAsync(ana);
        await AskForASeatAsync(server, grace, ben);
        await using (var visitor = Person.Nobody(server))
            await server.OpenAccountsAsync(visitor);
        await LeadAsync(server, grace, circle);
        await AdministerAsync(server, grace, ana);
        await ReadOwnAccountAsync(ana);
        await server.LeaveForGoodAsync(ben);
    }

    private static async Task LeadAsync(PeerCirclesServer server, Person grace, TestCircle circle)
    {
        await grace.Reads<JsonElement>($"{circle.Path}/lead");
        await grace.Does($"{circle.Path}/notes", new NoteWords(null, "Begin with the light question.", false, 30));
        var note = (await grace.Reads<FacilitatorNoteView[]>($"{circle.Path}/notes"))[0];
        (await grace.Send(HttpMethod.Delete, $"{circle.Path}/notes/{note.Id}")).EnsureSuccessStatusCode();
        foreach (var rounds in server.Services.GetServices<IHostedService>().OfType<Rounds>())
            if (rounds is NotesTidying or Retention)
                await rounds.RoundAsync(TestContext.Current.CancellationToken);
        await grace.Reads<JsonElement>("/api/circles/places");
        await grace.Reads<JsonElement>($"{circle.Path}/card");
    }

    private static async Task AdministerAsync(PeerCirclesServer server, Person grace, Person ana)
    {
        await using var omar = await server.Has("Omar", CommunityRoles.Administrator);
        var plan = Administering.Plan(grace);
        await omar.Does("/api/admin/circles", plan);
        await omar.Reads<JsonElement>("/api/admin/circles");
        await omar.Does(
            $"/api/admin/circles/{plan.Id}/facilitators",
            new Appointment(ana.Id.Value, MemberRole.CoFacilitator, null, Person.Passphrase)
        );
        await omar.Gets<JsonElement>("/api/admin/people/find", new FindBody("An"));
        await omar.Does($"/api/admin/people/{ana.Id.Value}/roles", new ModeratorBody(true, false, Person.Passphrase));
        var invite = new InviteBody("new@example.org", CommunityRoles.Moderator, Person.Passphrase);
        (await omar.Post("/api/admin/invitations", invite)).EnsureSuccessStatusCode();
        var invited = (await omar.Reads<JsonElement>("/api/admin/invitations"))[0].GetProperty("id").GetGuid();
        (await omar.Send(HttpMethod.Delete, $"/api/admin/invitations/{invited}")).EnsureSuccessStatusCode();
        await omar.Reads<JsonElement>("/api/admin/waiting");
        await omar.Gets<JsonElement>("/api/admin/audit", new AuditQuestion(null, null, null, null));
    }

    private static async Task FlagAndDecideAsync(
        PeerCirclesServer server,
        TestCircle circle,
        long share,
        Person reporter,
        Person moderator
    )
    {
        (await reporter.TriesToFlag(share, circle, FlagReason.R9)).Yes();
        Assert.True((await moderator.Browser.Ask<Nothing>(nameof(ICircleHub.OpenDesk))).Ok);
        var desk = "/api/desk/cases";
        foreach (var queue in new[] { "open", "mine", "handed-on", "laid-aside", "done" })
            await moderator.Reads<IReadOnlyList<CaseSummary>>($"{desk}?state={queue}");
        var @case = (await moderator.Reads<IReadOnlyList<CaseSummary>>($"{desk}?state=open"))[0].Id;
        await moderator.Reads<CaseView>($"{desk}/{@case}");
        await moderator.Claims(@case);
        await moderator.Notes(@case, "Looked at it.");
        await moderator.Releases(@case);
        await moderator.Writes(@case);
        await moderator.HandsOn(@case);
        await moderator.LaysAside(@case);
        foreach (
            var decide in (Func<Task<CaseView>>[])
                [() => moderator.Folds(@case), () => moderator.Reminds(@case), () => moderator.MutesAuthor(@case)]
        )
            await moderator.Undoes(await decide());
        await moderator.Hides(@case, "It named a place.");
        server.Time.Pass(TimeSpan.FromSeconds(11));
    }

    private static async Task ReadNoticesAsync(Person person)
    {
        var notices = await person.Reads<IReadOnlyList<NoticeView>>("/api/notices");
        var hidden = Assert.Single(notices, n => n.Kind == NoticeKind.MessageHidden);
        await person.Does($"/api/notices/{hidden.Id}/read");
        await person.Does("/api/notices/read", new ReadNoticesBody([hidden.Id]));
    }

    private static async Task AskForASeatAsync(PeerCirclesServer server, Person grace, Person ben)
    {
        var circle = await server.HasCircle(grace, [], but: c => c with { JoinPolicy = JoinPolicy.ByRequest });
        await ben.AsksToJoin(circle);
        await grace.Reads<IReadOnlyList<WaitingPerson>>($"{circle.Path}/waiting");
        await grace.Welcomes(ben, circle);
        await ben.Accepts(circle);
    }

    private static async Task ReadOwnAccountAsync(Person person)
    {
        await person.Reads<Me>("/api/me");
        await person.Reads<IReadOnlyList<SessionView>>("/api/account/sessions");
        await person.Does("/api/account/sign-out-everywhere");
    }

    /// <summary>Everything in the server that holds a context or can make one.</summary>
    private static IEnumerable<Type> Askers() =>
        typeof(CirclesDb)
            .Assembly.GetTypes()
            .Where(t => t is { IsNested: false } && !typeof(CirclesDb).IsAssignableFrom(t) && HoldsDatabase(t))
            .Except(s_askNothing);

    private static bool HoldsDatabase(Type type) =>
        type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .SelectMany(c => c.GetParameters())
            .Any(p => p.ParameterType == typeof(CirclesDb) || p.ParameterType == typeof(CirclesDbFactory));
}
