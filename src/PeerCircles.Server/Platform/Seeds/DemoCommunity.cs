using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Platform.Seeds;

/// <summary>
/// Fills an empty database with made-up people and circles, one of which meets right now. For Development only; no other
/// part of the server can tell them from real ones.
/// </summary>
internal sealed class DemoCommunity(
    CirclesDb db,
    SeedFiles files,
    PromptLibrary library,
    IPasswordHasher<Account> hasher,
    ILookupNormalizer normalizer,
    TimeProvider time
)
{
    private static readonly TimeSpan Begun = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Made once: a database that knows any account or circle is left as it is, but for the live circle's weekly rule,
    /// which is moved again when its meeting is over.
    /// </summary>
    /// <returns>What was made or is there already; null when the database belongs to others.</returns>
    public async Task<DemoScript?> FillAsync(CancellationToken token = default)
    {
        var script = DemoScript.From(files);
        if (!await db.Users.AnyAsync(token) && !await db.Circles.AnyAsync(token))
            Make(script);
        else if (!await BeginAgainAsync(script, token))
            return null;
        await db.SaveChangesAsync(token);
        return script;
    }

    private void Make(DemoScript script)
    {
        var now = time.Now();
        var names = script
            .People.Index()
            .ToDictionary(p => p.Item.Key, p => (p.Item.DisplayName, p.Index % 8), StringComparer.Ordinal);
        // Hashing is slow on purpose; people who share a passphrase may share its hash.
        string? hash = null;
        foreach (var (index, person) in script.People.Index())
        {
            var account = Account(person, index % 8, now);
            account.PasswordHash = hash ??= hasher.HashPassword(account, script.Passphrase);
            db.Add(account);
        }
        foreach (var circle in script.Circles)
            new DemoCircleHistory(db, circle, library, now).Play(Profile(circle, now), names);
    }

    private Account Account(DemoPerson person, int colour, DateTimeOffset now) =>
        new()
        {
            Id = DemoIds.Person(person.Key).Value,
            UserName = person.Email,
            NormalizedUserName = normalizer.NormalizeName(person.Email),
            Email = person.Email,
            NormalizedEmail = normalizer.NormalizeEmail(person.Email),
            EmailConfirmed = true,
            SecurityStamp = NewId.At(now).ToString("N"),
            DisplayName = person.DisplayName,
            Colour = colour,
            TimeZone = person.TimeZone,
            Roles = person.Roles.Aggregate(CommunityRoles.None, (roles, role) => roles | Role(role)),
            CreatedAt = now,
        };

    private static CommunityRoles Role(DemoRole role) =>
        role == DemoRole.Moderator ? CommunityRoles.Moderator : CommunityRoles.Administrator;

    private static CircleProfile Profile(DemoCircle circle, DateTimeOffset now)
    {
        var profile = new CircleProfile
        {
            Id = DemoIds.Circle(circle.Key),
            Name = circle.Name,
            Theme = circle.Theme,
            Language = circle.Language,
            Format = circle.Format,
            MeetsOn = circle.Weekly.Day,
            StartMinute = (circle.Weekly.Start.Hour * 60) + circle.Weekly.Start.Minute,
            MeetingMinutes = circle.Weekly.Minutes,
            TimeZone = circle.TimeZone,
            Capacity = circle.Capacity,
            ListenerSeats = circle.ListenerSeats,
            Pace = circle.Pace,
            State = CircleState.Open,
            JoinPolicy = circle.JoinPolicy,
            RetentionDays = circle.RetentionDays,
            AgreementVersion = circle.Agreement.Version,
            AgreementLines = circle.Agreement.Lines,
            CreatedAt = now - TimeSpan.FromDays(circle.Members.Max(m => m.JoinedDaysAgo)),
            Changed = 1,
        };
        return circle.Live ? JustBegun(profile, now) : profile;
    }

    /// <summary>The same circle with a meeting that began five minutes ago by its own clock.</summary>
    private static CircleProfile JustBegun(CircleProfile profile, DateTimeOffset now)
    {
        var (day, minute) = WallClock(now - Begun, profile.TimeZone);
        return profile with { MeetsOn = day, StartMinute = minute };
    }

    private static (DayOfWeek Day, int Minute) WallClock(DateTimeOffset at, string zone)
    {
        var local = Instant.FromDateTimeOffset(at).InZone(DateTimeZoneProviders.Tzdb[zone]).LocalDateTime;
        return (local.ToDateTimeUnspecified().DayOfWeek, (local.Hour * 60) + local.Minute);
    }

    private async Task<bool> BeginAgainAsync(DemoScript script, CancellationToken token)
    {
        var ids = script.Circles.Where(c => c.Live).Select(c => DemoIds.Circle(c.Key)).ToList();
        var now = time.Now();
        var live = await db.Circles.AsTracking().Where(c => ids.Contains(c.Id)).ToListAsync(token);
        foreach (var profile in live.Where(p => !IsMeeting(p, now)))
        {
            var row = db.Entry(profile);
            var head = row.Property<long>(Server.Circles.CirclesMapping.Head);
            head.CurrentValue++;
            row.CurrentValues.SetValues(JustBegun(profile, now) with { Changed = head.CurrentValue });
        }
        return live.Count > 0;
    }

    /// <summary>By the wall clock alone, which is enough for a demo.</summary>
    private static bool IsMeeting(CircleProfile profile, DateTimeOffset now)
    {
        const int Week = 7 * 24 * 60;
        var (day, minute) = WallClock(now, profile.TimeZone);
        var since = (((int)day - (int)profile.MeetsOn) * 24 * 60) + minute - profile.StartMinute;
        return (since + Week) % Week < profile.MeetingMinutes;
    }
}
