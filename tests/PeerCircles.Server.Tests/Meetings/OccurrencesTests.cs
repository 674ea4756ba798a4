using System.Globalization;
using NodaTime;
using PeerCircles.Domain.Meetings;
using PeerCircles.Server.Meetings;

namespace PeerCircles.Server.Tests.Meetings;

/// <summary>The dates are those of the zones' rules: Casablanca leaves summer time for Ramadan, Lord Howe moves by half an hour.</summary>
public sealed class OccurrencesTests
{
    private static readonly Occurrences Occurrences = new(DateTimeZoneProviders.Tzdb);

    [Theory]
    // Spring and autumn of 2026: the meeting before the change and the one after it.
    [InlineData("Europe/Lisbon", DayOfWeek.Tuesday, "2026-03-24T19:00Z", "2026-03-31T18:00Z")]
    [InlineData("Europe/Lisbon", DayOfWeek.Tuesday, "2026-10-20T18:00Z", "2026-10-27T19:00Z")]
    [InlineData("America/New_York", DayOfWeek.Tuesday, "2026-03-04T00:00Z", "2026-03-10T23:00Z")]
    [InlineData("America/New_York", DayOfWeek.Tuesday, "2026-10-27T23:00Z", "2026-11-04T00:00Z")]
    [InlineData("Australia/Lord_Howe", DayOfWeek.Tuesday, "2026-03-31T08:00Z", "2026-04-07T08:30Z")]
    [InlineData("Australia/Lord_Howe", DayOfWeek.Tuesday, "2026-09-29T08:30Z", "2026-10-06T08:00Z")]
    [InlineData("Africa/Casablanca", DayOfWeek.Tuesday, "2026-02-10T18:00Z", "2026-02-17T19:00Z")]
    [InlineData("Africa/Casablanca", DayOfWeek.Tuesday, "2026-03-17T19:00Z", "2026-03-24T18:00Z")]
    public void Seven_in_the_evening_stays_seven_when_the_clocks_change(
        string zone,
        DayOfWeek day,
        string before,
        string after
    )
    {
        var rule = new WeeklyRule(day, new TimeOnly(19, 0), 90, zone);
        var first = Occurrences.Next(rule, At(before).AddMinutes(-1));
        var second = Occurrences.Next(rule, first.EndsAt);
        Assert.Equal(At(before), first.StartsAt);
        Assert.Equal(At(after), second.StartsAt);
        Assert.All([first, second], o => Assert.Equal(new LocalTime(19, 0), OnTheWall(o.StartsAt, zone)));
        Assert.All([first, second], o => Assert.Equal(TimeSpan.FromMinutes(90), o.EndsAt - o.StartsAt));
    }

    [Fact]
    public void A_start_that_the_clocks_skip_comes_as_much_later()
    {
        // On 29 March 2026 Lisbon goes from 01:00 to 02:00.
        var rule = new WeeklyRule(DayOfWeek.Sunday, new TimeOnly(1, 30), 60, "Europe/Lisbon");
        var meeting = Occurrences.Next(rule, At("2026-03-28T12:00Z"));
        Assert.Equal(new LocalTime(2, 30), OnTheWall(meeting.StartsAt, "Europe/Lisbon"));
    }

    [Fact]
    public void A_start_that_comes_twice_is_the_earlier_one()
    {
        // On 25 October 2026 Lisbon goes from 02:00 back to 01:00.
        var rule = new WeeklyRule(DayOfWeek.Sunday, new TimeOnly(1, 30), 60, "Europe/Lisbon");
        Assert.Equal(At("2026-10-25T00:30Z"), Occurrences.Next(rule, At("2026-10-24T12:00Z")).StartsAt);
    }

    [Fact]
    public void A_circle_is_live_from_its_first_minute_until_its_last()
    {
        var rule = new WeeklyRule(DayOfWeek.Tuesday, new TimeOnly(19, 0), 90, "Europe/Lisbon");
        var start = At("2026-11-24T19:00Z");
        Assert.Null(Occurrences.Current(rule, start.AddMilliseconds(-1)));
        Assert.Equal(start, Occurrences.Current(rule, start)!.StartsAt);
        Assert.Equal(start, Occurrences.Current(rule, start.AddMinutes(89))!.StartsAt);
        Assert.Null(Occurrences.Current(rule, start.AddMinutes(90)));
        Assert.Equal(start.AddDays(7), Occurrences.Next(rule, start).StartsAt);
    }

    [Fact]
    public void A_meeting_over_midnight_is_still_the_evening_before()
    {
        var rule = new WeeklyRule(DayOfWeek.Saturday, new TimeOnly(23, 0), 120, "America/New_York");
        var sunday = At("2026-11-22T05:30Z");
        Assert.Equal(At("2026-11-22T04:00Z"), Occurrences.Current(rule, sunday)!.StartsAt);
    }

    private static DateTimeOffset At(string instant) =>
        DateTimeOffset.ParseExact(
            instant,
            "yyyy-MM-dd'T'HH:mm'Z'",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal
        );

    private static LocalTime OnTheWall(DateTimeOffset instant, string zone) =>
        Instant.FromDateTimeOffset(instant).InZone(DateTimeZoneProviders.Tzdb[zone]).TimeOfDay;
}
