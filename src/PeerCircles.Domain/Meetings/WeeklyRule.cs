namespace PeerCircles.Domain.Meetings;

/// <summary>
/// When a circle meets: a wall clock in its own time zone, so that a meeting stays at 19:00 when clocks change.
/// Instants are made from it by whoever knows the zones; nothing here is an instant.
/// </summary>
/// <param name="Day">Day of the week in the circle's zone.</param>
/// <param name="Start">Wall-clock start in the circle's zone.</param>
/// <param name="Minutes">Length of the meeting in minutes of elapsed time.</param>
/// <param name="TimeZone">IANA name, such as <c>Europe/Lisbon</c>.</param>
public sealed record WeeklyRule(DayOfWeek Day, TimeOnly Start, int Minutes, string TimeZone);
