using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using MimeKit;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Notices;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Members;
using PeerCircles.Server.Notices;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Notices;

/// <summary>What nobody asks for: offers that run out, letters, meetings that are about to begin. Always five look at once.</summary>
public sealed class ErrandsTests : IAsyncLifetime
{
    /// <summary>A Monday morning; the circles meet on Tuesdays at 19:00, which is the same in UTC in this month.</summary>
    private static readonly DateTimeOffset s_monday = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset s_meeting = new(2026, 11, 24, 19, 0, 0, TimeSpan.Zero);

    private readonly TestTime _time = new(s_monday);
    private readonly List<IHostedService> _others = [];
    private PeerCirclesServer _server = null!;
    private Person _ana = null!;
    private Person _ben = null!;
    private Person _cleo = null!;
    private Person _dora = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = await PeerCirclesServer.StartAsync(new ServerPlan { Time = _time });
        (_ana, _ben) = (await _server.Has("Ana"), await _server.Has("Ben"));
        (_cleo, _dora) = (await _server.Has("Cleo"), await _server.Has("Dora"));
        for (var i = 0; i < 4; i++)
        {
            _others.Add(ActivatorUtilities.CreateInstance<ErrandRunner>(_server.Services));
            _others.Add(ActivatorUtilities.CreateInstance<MeetingCaller>(_server.Services));
        }
        foreach (var other in _others)
            await other.StartAsync(Token);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var other in _others)
        {
            await other.StopAsync(CancellationToken.None);
            (other as IDisposable)?.Dispose();
        }
        foreach (var person in (Person[])[_ana, _ben, _cleo, _dora])
            await person.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_seat_that_nobody_takes_passes_on_by_itself_and_ends_before_the_meeting()
    {
        var circle = await ALineOfTwo();
        await _ben.Leaves(circle);
        Assert.Equal((PlaceState.Offered, s_monday.AddHours(24)), await PlaceOf(_cleo, circle));

        _time.Pass(TimeSpan.FromHours(24));

        await Eventually(async () => (await PlaceOf(_dora, circle)).State == PlaceState.Offered);
        Assert.Equal((PlaceState.Ended, null), await PlaceOf(_cleo, circle));
        Assert.Equal(s_meeting.AddHours(-2), (await PlaceOf(_dora, circle)).Until);
        Assert.Equal([NoticeKind.SeatOffered, NoticeKind.SeatPassedOn], await Told(_cleo, circle));
        Assert.Equal([NoticeKind.SeatOffered], await Told(_dora, circle));

        _time.Pass(TimeSpan.FromHours(8));

        await Eventually(async () => (await PlaceOf(_dora, circle)).State == PlaceState.Ended);
        await Eventually(async () => await Errands() == 0);
        Assert.Empty(_server.Log.Errors);
    }

    [Fact]
    public async Task What_a_server_had_in_hand_when_it_was_killed_is_done_by_another_once_its_lease_is_over()
    {
        var circle = await ALineOfTwo();
        await _ben.Leaves(circle);
        _time.Pass(TimeSpan.FromHours(23));
        await Eventually(async () => await Errands() == 1);
        // As a server leaves it that took the errand and died in the same moment.
        var until = s_monday.AddHours(25);
        await _server.InDatabase(db =>
            db.Errands.ExecuteUpdateAsync(
                e => e.SetProperty(x => x.LeasedBy, Guid.CreateVersion7()).SetProperty(x => x.LeasedUntil, until),
                Token
            )
        );

        _time.Pass(TimeSpan.FromHours(1.5));
        await Task.Delay(300, Token);
        Assert.Equal(PlaceState.Offered, (await PlaceOf(_cleo, circle)).State);

        _time.Pass(TimeSpan.FromHours(1));
        await Eventually(async () => (await PlaceOf(_dora, circle)).State == PlaceState.Offered);
    }

    [Fact]
    public async Task Who_is_offered_a_seat_gets_one_letter_that_names_nothing_in_their_language()
    {
        await Prefers(_dora, p => p with { Language = SpokenLanguage.Fr });
        var circle = await ALineOfTwo();
        var request = await _server.HasCircle(_ana, [], but: c => c with { JoinPolicy = JoinPolicy.ByRequest });
        await _ben.Leaves(circle);
        await _dora.AsksToJoin(request);
        await _ana.Welcomes(_dora, request);

        await Eventually(() => Task.FromResult(Letters().Count == 2));

        await Task.Delay(500, Token);
        var letters = Letters();
        Assert.Equal(
            ["Something is waiting for you", "Une réponse pour vous"],
            letters.Select(l => l.Subject).Order(StringComparer.Ordinal)
        );
        Assert.All(letters, l => Assert.DoesNotContain("Evening", l.TextBody, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_is_written_to_who_has_read_it_stepped_back_or_switched_such_news_off()
    {
        await Prefers(_cleo, p => p with { Notices = p.Notices with { Seats = false } });
        var circle = await ALineOfTwo();

        await _ben.Leaves(circle);

        await Eventually(async () => await Errands() == 1);
        Assert.Empty(Letters());
        Assert.Empty(await _cleo.ReadsNotices(circle));
        await _cleo.StepsBack(circle);
        await _dora.Accepts(circle);
        await _dora.Enters(circle);
    }

    [Fact]
    public async Task Members_are_told_once_a_quarter_of_an_hour_before_their_circle_meets()
    {
        var circle = await _server.HasCircle(_ana, [_ben, _cleo]);
        await _cleo.Does($"{circle.Path}/pause");
        await Prefers(_ana, p => p with { Notices = p.Notices with { MeetingSoon = false } });
        _time.Pass(s_meeting - s_monday - TimeSpan.FromMinutes(16));
        await Task.Delay(300, Token);
        Assert.Empty(await Told(_ben, circle));

        _time.Pass(TimeSpan.FromMinutes(2));

        await Eventually(async () => (await Told(_ben, circle)).Count > 0);
        for (var i = 0; i < 3; i++)
        {
            _time.Pass(TimeSpan.FromSeconds(30));
            await Task.Delay(100, Token);
        }
        Assert.Equal([NoticeKind.MeetingSoon], await Told(_ben, circle));
        Assert.Empty(await Told(_cleo, circle));
        await using var ben = await Person.ReturnsAsync(_server, _ben.Id.Value);
        await using var ana = await Person.ReturnsAsync(_server, _ana.Id.Value);
        Assert.Equal(s_meeting, Assert.Single(await ben.ReadsNotices(circle)).When);
        Assert.Empty(await ana.ReadsNotices(circle));

        _time.Pass(TimeSpan.FromDays(7));
        await Eventually(async () => (await Told(_ben, circle)).Count == 2);
        Assert.Empty(_server.Log.Errors);
    }

    [Fact]
    public async Task A_prompt_is_news_to_everybody_but_who_posted_it_until_they_have_read_on()
    {
        var circle = await _server.HasCircle(_ana, [_ben, _cleo]);
        await Prefers(_cleo, p => p with { Notices = p.Notices with { Prompts = false } });

        await _ana.Asks("What carried you this week?", circle);

        Assert.Empty(await _ana.ReadsNotices(circle));
        Assert.Empty(await _cleo.ReadsNotices(circle));
        var told = Assert.Single(await _ben.ReadsNotices(circle));
        Assert.Equal((NoticeKind.PromptPosted, (string?)null), (told.Kind, told.Quote));
        var position = (await _ana.Says("I begin.", circle)).Position;
        await _ben.Send(HttpMethod.Put, $"{circle.Path}/read-position", new { position });
        Assert.Empty(await _ben.ReadsNotices(circle));
    }

    [Fact]
    public async Task Rounds_that_keep_failing_show_in_the_server_s_health()
    {
        var (time, context) = (new TestTime(s_monday), new HealthCheckContext());
        var pulse = new Pulse(time);
        pulse.Beat("Rounds", TimeSpan.Zero);
        Assert.Equal(HealthStatus.Healthy, (await pulse.CheckHealthAsync(context, Token)).Status);
        time.Pass(TimeSpan.FromMinutes(4));
        Assert.Equal(HealthStatus.Degraded, (await pulse.CheckHealthAsync(context, Token)).Status);
        pulse.Beat("Rounds", TimeSpan.Zero);
        Assert.Equal(HealthStatus.Healthy, (await pulse.CheckHealthAsync(context, Token)).Status);
    }

    [Fact]
    public async Task Rounds_that_go_once_an_hour_are_not_late_in_between()
    {
        var (time, context) = (new TestTime(s_monday), new HealthCheckContext());
        var pulse = new Pulse(time);
        pulse.Beat("Hourly", TimeSpan.FromHours(1));
        time.Pass(TimeSpan.FromMinutes(62));
        Assert.Equal(HealthStatus.Healthy, (await pulse.CheckHealthAsync(context, Token)).Status);
        time.Pass(TimeSpan.FromMinutes(2));
        Assert.Equal(HealthStatus.Degraded, (await pulse.CheckHealthAsync(context, Token)).Status);
    }

    /// <summary>Ben has the only seat; Cleo waits for it, and Dora after her.</summary>
    private async Task<TestCircle> ALineOfTwo()
    {
        var circle = await _server.HasCircle(_ana, [_ben], but: c => c with { Capacity = 1 });
        Assert.Equal(JoinState.Waitlisted, await _cleo.AsksToJoin(circle));
        Assert.Equal(JoinState.Waitlisted, await _dora.AsksToJoin(circle));
        return circle;
    }

    private Task<(PlaceState State, DateTimeOffset? Until)> PlaceOf(Person person, TestCircle circle) =>
        _server.InDatabase(async db =>
        {
            var place = await db
                .Places.AsNoTracking()
                .SingleAsync(p => p.Circle == new CircleId(circle.Id) && p.Person == person.Id, Token);
            return (place.State, place.OfferUntil);
        });

    private Task<List<NoticeKind>> Told(Person person, TestCircle circle) =>
        _server.InDatabase(db =>
            db.Notices.Where(n => n.Person == person.Id && n.Circle == new CircleId(circle.Id))
                .OrderBy(n => n.At)
                .Select(n => n.Kind)
                .ToListAsync(Token)
        );

    private Task<int> Errands() => _server.InDatabase(db => db.Errands.CountAsync(Token));

    private Task Prefers(Person person, Func<Preferences, Preferences> choose) =>
        _server.InDatabase(db =>
        {
            var kept = new KeptPreferences { Person = person.Id };
            kept.Take(choose(Preferences.Unchosen));
            db.Add(kept);
            return db.SaveChangesAsync(Token);
        });

    private List<MimeMessage> Letters()
    {
        var folder = Path.Combine(_server.Database.Folder, "mail");
        return Directory.Exists(folder)
            ? [.. Directory.GetFiles(folder, "*.eml").Select(file => MimeMessage.Load(file, Token))]
            : [];
    }

    /// <summary>Within a while, in which the clock is brought on so that nobody waits for the next look.</summary>
    private async Task Eventually(Func<Task<bool>> holds)
    {
        for (var i = 0; i < 100; i++)
        {
            if (await holds())
                return;
            _time.Pass(TimeSpan.FromSeconds(6));
            await Task.Delay(100, Token);
        }
        Assert.Fail("It never came true.");
    }
}
