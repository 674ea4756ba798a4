using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Empathy;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Platform.Seeds;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Tests.Platform.Seeds;

public sealed class DemoCommunityTests : IAsyncLifetime
{
    private static readonly SeedFiles Files = SeedFiles.BesideTheProgram();

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"demo-{Path.GetRandomFileName()}.db");
    private readonly PasswordHasher<Account> _hasher = new();
    private readonly FixedTime _time = new();
    private SqliteCirclesDb _db = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _db = Open();
        await _db.Database.EnsureCreatedAsync(Token);
        await FillAsync();
        _db = Open();
    }

    public async ValueTask DisposeAsync()
    {
        await _db.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Delete(_file);
    }

    [Fact]
    public async Task Everybody_of_it_can_sign_in_with_the_passphrase_that_is_written_down()
    {
        var accounts = await _db.Users.ToListAsync(Token);
        var passphrase = DemoScript.From(Files).Passphrase;

        Assert.Equal(16, accounts.Count);
        Assert.All(
            accounts,
            account =>
            {
                Assert.True(account.EmailConfirmed);
                Assert.EndsWith("@demo.peercircles.example", account.Email, StringComparison.Ordinal);
                Assert.Equal(
                    PasswordVerificationResult.Success,
                    _hasher.VerifyHashedPassword(account, account.PasswordHash!, passphrase)
                );
            }
        );
        Assert.Single(accounts, a => a.Roles == CommunityRoles.Moderator);
        Assert.Single(accounts, a => a.Roles == CommunityRoles.Administrator);
    }

    [Fact]
    public async Task Every_number_of_a_circle_s_sequence_is_used_up_to_its_head()
    {
        foreach (var circle in await _db.Circles.ToListAsync(Token))
        {
            var head = _db.Entry(circle).Property<long>(CirclesMapping.Head).CurrentValue;
            var taken = (
                await _db.Messages.Where(m => m.Circle == circle.Id).Select(m => m.Position).ToListAsync(Token)
            )
                .Concat(await _db.Stays.Where(s => s.Circle == circle.Id).Select(s => s.From).ToListAsync(Token))
                .Concat(
                    await _db.PostedPrompts.Where(p => p.Circle == circle.Id).Select(p => p.Position).ToListAsync(Token)
                )
                .Append(circle.Changed)
                .ToList();
            var steps = DemoScript.From(Files).Circles.Single(c => c.Name == circle.Name).Exchanges.Sum(Steps);

            Assert.Equal(taken.Count, taken.Distinct().Count());
            // Flags take no number: a gap would tell the circle of them.
            Assert.Equal(head, taken.Count + steps);
            Assert.True(taken.Max() <= head);
        }
    }

    [Fact]
    public async Task Later_positions_were_posted_later()
    {
        foreach (var said in (await _db.Messages.ToListAsync(Token)).GroupBy(m => m.Circle))
            Assert.Equal(said.OrderBy(m => m.PostedAt).Select(m => m.Position), said.Select(m => m.Position).Order());
    }

    [Fact]
    public async Task Whoever_came_later_has_a_window_that_begins_later()
    {
        var farid = DemoIds.Person("farid");
        var tuesday = DemoIds.Circle("tuesday-evening");
        var stay = await _db.Stays.SingleAsync(s => s.Person == farid && s.Circle == tuesday, Token);
        var before = await _db.Messages.CountAsync(m => m.Circle == tuesday && m.Position < stay.From, Token);

        Assert.Equal(6, before);
    }

    [Fact]
    public async Task The_live_circle_has_begun_five_minutes_ago_by_its_own_clock()
    {
        var circle = await _db.Circles.SingleAsync(c => c.Id == DemoIds.Circle("tuesday-evening"), Token);

        Assert.Equal(5, MinutesSinceStart(circle), tolerance: 1.0);
    }

    [Fact]
    public async Task Somebody_new_finds_open_circles_with_a_free_seat_in_English_French_and_Spanish()
    {
        var open = await _db.Circles.Where(c => c.JoinPolicy == JoinPolicy.Open).ToListAsync(Token);
        var members = await _db.Memberships.Where(m => m.Role == MemberRole.Member).ToListAsync(Token);

        Assert.Equal(["en", "en", "es", "fr"], open.Select(c => c.Language).Order(StringComparer.Ordinal));
        Assert.All(open, circle => Assert.True(members.Count(m => m.Circle == circle.Id) < circle.Capacity));
    }

    [Fact]
    public async Task One_exchange_is_fully_heard_and_one_waits_for_its_speaker()
    {
        var exchanges = await _db
            .Exchanges.Where(e => e.Circle == DemoIds.Circle("tuesday-evening"))
            .ToListAsync(Token);

        var heard = Assert.Single(exchanges, e => e.State == ExchangeState.Heard);
        Assert.Equal((2, 7), (heard.Attempt, heard.Receipt?.Understood));
        var waiting = Assert.Single(exchanges, e => e.State == ExchangeState.AwaitingAnswer);
        Assert.Equal(DemoIds.Person("amara"), waiting.Speaker);
    }

    [Fact]
    public async Task Two_cases_are_open_and_the_moderator_is_party_to_neither()
    {
        var cases = await _db.Cases.ToListAsync(Token);
        var flags = await _db.Flags.ToListAsync(Token);
        var lena = DemoIds.Person("lena");

        Assert.Equal([Severity.CanWait, Severity.Soon], cases.Select(c => c.Severity).Order());
        Assert.All(
            cases,
            @case =>
            {
                Assert.Equal(CaseState.New, @case.State);
                Assert.Equal(2, flags.Count(f => f.Case == @case.Id));
                Assert.Contains(@case.Context, line => line.Position == @case.Position);
                Assert.NotEqual(lena, @case.Author);
                Assert.DoesNotContain(flags, f => f.Reporter == lena);
            }
        );
        Assert.False(await _db.Memberships.AnyAsync(m => m.Person == lena && m.Role != MemberRole.Member, Token));
    }

    [Fact]
    public async Task Every_prompt_left_its_audit_row()
    {
        var prompts = await _db.PostedPrompts.CountAsync(Token);

        Assert.Equal(prompts, await _db.AuditEntries.CountAsync(e => e.Act == AuditAct.PromptPosted, Token));
    }

    [Fact]
    public async Task A_second_start_during_the_meeting_does_nothing()
    {
        var before = await SnapshotAsync();
        _time.Now += TimeSpan.FromMinutes(30);

        await FillAsync();

        Assert.Equal(before, await SnapshotAsync());
    }

    [Fact]
    public async Task A_later_start_only_begins_the_live_meeting_again()
    {
        var before = await SnapshotAsync();
        _time.Now += TimeSpan.FromDays(2);

        await FillAsync();

        var after = await SnapshotAsync();
        var circle = await _db.Circles.SingleAsync(c => c.Id == DemoIds.Circle("tuesday-evening"), Token);
        Assert.Equal(5, MinutesSinceStart(circle), tolerance: 1.0);
        Assert.Equal(before.Rows, after.Rows);
        Assert.Equal(before.Heads + 1, after.Heads);
        Assert.Equal(_db.Entry(circle).Property<long>(CirclesMapping.Head).CurrentValue, circle.Changed);
    }

    [Fact]
    public async Task A_database_that_belongs_to_others_is_left_alone()
    {
        await _db.Database.EnsureDeletedAsync(Token);
        await _db.Database.EnsureCreatedAsync(Token);
        _db.Add(new Account { DisplayName = "Somebody real", TimeZone = "Europe/Oslo" });
        await _db.SaveChangesAsync(Token);

        Assert.Null(await FillAsync());

        Assert.Equal((1, 0), await SnapshotAsync());
    }

    private static int Steps(DemoExchange exchange) =>
        exchange.Attempts.Sum(a => a.Answer is null ? 1 : 2) + (exchange.Receipt is null ? 0 : 1);

    private async Task<DemoScript?> FillAsync()
    {
        await using var db = Open();
        var library = new PromptLibrary(Files);
        return await new DemoCommunity(db, Files, library, _hasher, new EmailKey(), _time).FillAsync(Token);
    }

    private async Task<(int Rows, long Heads)> SnapshotAsync()
    {
        _db.ChangeTracker.Clear();
        var rows =
            await _db.Users.CountAsync(Token)
            + await _db.Memberships.CountAsync(Token)
            + await _db.Stays.CountAsync(Token)
            + await _db.Messages.CountAsync(Token)
            + await _db.PostedPrompts.CountAsync(Token)
            + await _db.Exchanges.CountAsync(Token)
            + await _db.Cases.CountAsync(Token)
            + await _db.Flags.CountAsync(Token)
            + await _db.AuditEntries.CountAsync(Token)
            + await _db.ReadPositions.CountAsync(Token);
        var heads = await _db.Circles.SumAsync(c => EF.Property<long>(c, CirclesMapping.Head), Token);
        return (rows, heads);
    }

    private double MinutesSinceStart(CircleProfile circle)
    {
        var zone = DateTimeZoneProviders.Tzdb[circle.TimeZone];
        var local = Instant.FromDateTimeOffset(_time.Now).InZone(zone).LocalDateTime;
        var start = local.Date.At(new LocalTime(circle.StartMinute / 60, circle.StartMinute % 60));
        Assert.Equal(circle.MeetsOn, local.Date.AtMidnight().ToDateTimeUnspecified().DayOfWeek);
        return Period.Between(start, local, PeriodUnits.Seconds).Seconds / 60.0;
    }

    private SqliteCirclesDb Open() =>
        new(new DbContextOptionsBuilder<SqliteCirclesDb>().UseSqlite($"Data Source={_file}").Options);

    private sealed class FixedTime : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 3, 28, 14, 7, 20, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
