using System.Globalization;
using NodaTime;
using NodaTime.Text;
using PeerCircles.Domain.Meetings;
using PeerCircles.Server.Meetings;

namespace PeerCircles.Server.Tests.Meetings;

/// <summary>Somebody's own hours against a circle's, on both sides of every change of clocks.</summary>
public sealed class LocalHoursTests
{
    private static readonly Occurrences Occurrences = new(DateTimeZoneProviders.Tzdb);

    [Theory]
    // A circle at 19:00 on Tuesdays in its zone; the reader's zone, the week that is looked at, and which hours hold it there.
    [InlineData("Europe/Lisbon", "Europe/Lisbon", "2026-03-22", 19, 21)]
    [InlineData("Europe/Lisbon", "Europe/Lisbon", "2026-03-29", 19, 21)]
    [InlineData("Europe/Lisbon", "Europe/Lisbon", "2026-10-25", 19, 21)]
    // New York changes three weeks before Lisbon in spring, and one week after it in autumn.
    [InlineData("Europe/Lisbon", "America/New_York", "2026-03-01", 14, 16)]
    [InlineData("Europe/Lisbon", "America/New_York", "2026-03-08", 15, 17)]
    [InlineData("Europe/Lisbon", "America/New_York", "2026-03-29", 14, 16)]
    [InlineData("Europe/Lisbon", "America/New_York", "2026-10-25", 15, 17)]
    [InlineData("Europe/Lisbon", "America/New_York", "2026-11-01", 14, 16)]
    // Casablanca leaves summer time for Ramadan and comes back after it.
    [InlineData("Europe/Lisbon", "Africa/Casablanca", "2026-02-08", 20, 22)]
    [InlineData("Europe/Lisbon", "Africa/Casablanca", "2026-02-15", 19, 21)]
    [InlineData("Europe/Lisbon", "Africa/Casablanca", "2026-03-22", 20, 22)]
    [InlineData("Europe/Lisbon", "Africa/Casablanca", "2026-03-29", 19, 21)]
    // Lord Howe moves by half an hour: 19:00 there is another half hour for London.
    [InlineData("Australia/Lord_Howe", "Europe/London", "2026-04-05", 9, 11)]
    [InlineData("Australia/Lord_Howe", "Europe/London", "2026-10-04", 9, 11)]
    public void A_meeting_is_held_by_the_hours_that_the_clocks_show_on_that_day(
        string circle,
        string reader,
        string week,
        int from,
        int to
    )
    {
        var meeting = Next(circle, week);
        Assert.True(Hours(DayOfWeek.Tuesday, from, to, reader).Hold(meeting));
        Assert.False(Hours(DayOfWeek.Tuesday, from + 1, to + 1, reader).Hold(meeting));
        Assert.False(Hours(DayOfWeek.Tuesday, from - 1, to - 1, reader).Hold(meeting));
        Assert.False(Hours(DayOfWeek.Wednesday, from, to, reader).Hold(meeting));
    }

    [Fact]
    public void The_whole_meeting_lies_in_the_hours_not_only_its_start()
    {
        var meeting = Next("Europe/Lisbon", "2026-11-22");
        Assert.True(Hours(null, 19, 21, "Europe/Lisbon").Hold(meeting));
        Assert.False(Hours(null, 19, 20, "Europe/Lisbon").Hold(meeting));
    }

    [Fact]
    public void On_the_other_side_of_the_world_it_is_another_day()
    {
        var meeting = Next("Europe/Lisbon", "2026-11-22");
        Assert.True(Hours(DayOfWeek.Wednesday, 6, 8, "Australia/Lord_Howe").Hold(meeting));
        Assert.False(Hours(DayOfWeek.Tuesday, null, null, "Australia/Lord_Howe").Hold(meeting));
    }

    [Theory]
    [InlineData(DayOfWeek.Tuesday, true)]
    [InlineData(DayOfWeek.Wednesday, false)]
    public void An_evening_that_goes_on_past_midnight_belongs_to_the_day_on_which_it_began(DayOfWeek day, bool holds)
    {
        // 19:00 in Lisbon is 00:30 on Wednesday in Kolkata.
        var meeting = Next("Europe/Lisbon", "2026-11-22");
        Assert.Equal(holds, Hours(day, 22, 2, "Asia/Kolkata").Hold(meeting));
    }

    [Fact]
    public void Whoever_names_only_a_beginning_or_only_an_end_is_understood()
    {
        var meeting = Next("Europe/Lisbon", "2026-11-22");
        Assert.True(Hours(null, 19, null, "Europe/Lisbon").Hold(meeting));
        Assert.False(Hours(null, 20, null, "Europe/Lisbon").Hold(meeting));
        Assert.True(Hours(null, null, 21, "Europe/Lisbon").Hold(meeting));
        Assert.False(Hours(null, null, 20, "Europe/Lisbon").Hold(meeting));
    }

    [Fact]
    public void The_four_coming_meetings_keep_the_wall_s_hour_across_a_change()
    {
        var rule = new WeeklyRule(DayOfWeek.Tuesday, new TimeOnly(19, 0), 90, "Europe/Lisbon");
        var coming = Occurrences
            .Coming(rule, At("2026-10-12"), 4)
            .Select(o => o.StartsAt.ToString("dd HH:mm", CultureInfo.InvariantCulture));
        Assert.Equal(["13 18:00", "20 18:00", "27 19:00", "03 19:00"], coming);
    }

    private static LocalHours Hours(DayOfWeek? day, int? from, int? to, string zone) => new(day, from, to, zone);

    /// <summary>The Tuesday meeting in the week that begins on this Sunday.</summary>
    private static Occurrence Next(string zone, string sunday) =>
        Occurrences.Next(new WeeklyRule(DayOfWeek.Tuesday, new TimeOnly(19, 0), 90, zone), At(sunday));

    private static DateTimeOffset At(string date) =>
        LocalDatePattern.Iso.Parse(date).Value.AtMidnight().PlusHours(12).InUtc().ToDateTimeOffset();
}
