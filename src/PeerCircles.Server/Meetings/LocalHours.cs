using NodaTime;

namespace PeerCircles.Server.Meetings;

/// <summary>When somebody has time, by the clock on their own wall.</summary>
/// <param name="Day">Null for any. An evening that goes on past midnight belongs to the day on which it began.</param>
/// <param name="From">Whole hour, 0–23, before which nothing may begin; null for any.</param>
/// <param name="To">Whole hour, 1–24, by which all must be over; not later than <paramref name="From"/> means the next morning.</param>
/// <param name="Zone">IANA name.</param>
internal sealed record LocalHours(DayOfWeek? Day, int? From, int? To, string Zone)
{
    public bool IsAny => Day is null && From is null && To is null;

    /// <summary>Whether the whole meeting lies in these hours, as the clocks stand on that very day.</summary>
    public bool Hold(Occurrence meeting)
    {
        var zone = DateTimeZoneProviders.Tzdb[Zone];
        var (starts, ends) = (Wall(meeting.StartsAt, zone), Wall(meeting.EndsAt, zone));
        var today = starts.Date;
        // Without an end, a late meeting may go on past midnight, and only its start is held against the clock.
        if (To is not { } to)
            return IsOn(today) && starts.Hour >= (From ?? 0);
        return Holds(today) || Holds(today.PlusDays(-1));

        bool Holds(LocalDate evening)
        {
            var from = From ?? 0;
            var opens = evening.AtMidnight().PlusHours(from);
            var closes = evening.AtMidnight().PlusHours(to > from ? to : to + 24);
            return IsOn(evening) && opens <= starts && ends <= closes;
        }
    }

    private bool IsOn(LocalDate date) => Day is null || date.DayOfWeek == Occurrences.IsoDay(Day.Value);

    private static LocalDateTime Wall(DateTimeOffset at, DateTimeZone zone) =>
        Instant.FromDateTimeOffset(at).InZone(zone).LocalDateTime;
}
