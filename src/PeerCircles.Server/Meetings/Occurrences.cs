using NodaTime;
using NodaTime.TimeZones;
using PeerCircles.Domain.Meetings;

namespace PeerCircles.Server.Meetings;

/// <summary>One meeting: instants, whatever the clocks of the people in it say.</summary>
public sealed record Occurrence(DateTimeOffset StartsAt, DateTimeOffset EndsAt);

/// <summary>
/// Makes instants of a weekly rule. The wall clock in the circle's zone decides: 19:00 stays 19:00 when clocks change. A
/// start that is skipped by the change comes as much later; one that comes twice is the earlier.
/// </summary>
internal sealed class Occurrences(IDateTimeZoneProvider zones)
{
    /// <summary>The meeting under way at this instant, if any.</summary>
    public Occurrence? Current(WeeklyRule rule, DateTimeOffset now)
    {
        var latest = Around(rule, now).Last(o => o.StartsAt <= now);
        return now < latest.EndsAt ? latest : null;
    }

    /// <summary>The first meeting that begins after this instant.</summary>
    public Occurrence Next(WeeklyRule rule, DateTimeOffset now) => Around(rule, now).First(o => o.StartsAt > now);

    /// <summary>The first few meetings that begin after this instant, in order.</summary>
    public IReadOnlyList<Occurrence> Coming(WeeklyRule rule, DateTimeOffset now, int count) =>
        [.. Around(rule, now, count).Where(o => o.StartsAt > now).Take(count)];

    /// <summary>The meetings of the weeks around an instant, in order: at least one that has begun and some that have not.</summary>
    private IEnumerable<Occurrence> Around(WeeklyRule rule, DateTimeOffset now, int ahead = 1)
    {
        var zone = zones[rule.TimeZone];
        var today = Instant.FromDateTimeOffset(now).InZone(zone).Date;
        var day = today.Next(IsoDay(rule.Day)).PlusWeeks(-3);
        for (var week = 0; week < 4 + ahead; week++)
            yield return On(day.PlusWeeks(week), rule, zone);
    }

    private static Occurrence On(LocalDate day, WeeklyRule rule, DateTimeZone zone)
    {
        var wall = day.At(new LocalTime(rule.Start.Hour, rule.Start.Minute));
        var start = zone.ResolveLocal(wall, Resolvers.LenientResolver).ToInstant();
        return new Occurrence(
            start.ToDateTimeOffset(),
            start.Plus(Duration.FromMinutes(rule.Minutes)).ToDateTimeOffset()
        );
    }

    internal static IsoDayOfWeek IsoDay(DayOfWeek day) =>
        day == DayOfWeek.Sunday ? IsoDayOfWeek.Sunday : (IsoDayOfWeek)(int)day;
}
