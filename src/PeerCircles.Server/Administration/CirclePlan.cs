using System.Globalization;
using FluentValidation;
using NodaTime;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Meetings;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Platform.Seeds;

namespace PeerCircles.Server.Administration;

/// <summary>When a circle shall meet: the wall clock in its own zone.</summary>
/// <param name="Day">Lower-case English name of the day.</param>
/// <param name="Start"><c>HH:mm</c>.</param>
/// <param name="Minutes">Length, 15–240.</param>
public sealed record WeeklyWords(string Day, string Start, int Minutes)
{
    internal DayOfWeek? DayOfWeek =>
        Enum.GetValues<DayOfWeek>()
            .Where(d => d.ToString().Equals(Day, StringComparison.OrdinalIgnoreCase))
            .Select(d => (DayOfWeek?)d)
            .FirstOrDefault();

    internal TimeOnly? StartsAt =>
        TimeOnly.TryParseExact(Start, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var start)
            ? start
            : null;

    internal WeeklyRule ToRule(string zone) => new(DayOfWeek!.Value, StartsAt!.Value, Minutes, zone);
}

/// <summary>Everything that a circle begins with.</summary>
/// <param name="Id">Made by the browser: a retry opens no second circle.</param>
/// <param name="Theme">Slug.</param>
/// <param name="Language">BCP 47 tag of the language spoken.</param>
/// <param name="Format">Slug.</param>
/// <param name="TimeZone">IANA name.</param>
/// <param name="Capacity">Seats for members, 3–8.</param>
/// <param name="ListenerSeats">0–2.</param>
/// <param name="RetentionDays">How long what is said is kept, 1–365.</param>
/// <param name="Agreement">1–12 lines.</param>
/// <param name="Facilitator">Who leads it first.</param>
public sealed record CirclePlan(
    Guid Id,
    string Name,
    string Theme,
    string Language,
    string Format,
    WeeklyWords Weekly,
    string TimeZone,
    int Capacity,
    int ListenerSeats,
    Pace Pace,
    JoinPolicy JoinPolicy,
    int RetentionDays,
    IReadOnlyList<string> Agreement,
    Guid Facilitator
);

internal sealed class WeeklyRules : AbstractValidator<WeeklyWords>
{
    public WeeklyRules()
    {
        RuleFor(w => w.Day).Must((w, _) => w.DayOfWeek is not null).Because("day", "Please choose a day of the week.");
        RuleFor(w => w.Start).Must((w, _) => w.StartsAt is not null).Because("start", "Please write a time as 19:00.");
        RuleFor(w => w.Minutes)
            .InclusiveBetween(15, 240)
            .Because("meeting_minutes", "A meeting lasts a quarter of an hour at least and four hours at most.");
    }
}

internal sealed class CirclePlanRules : AbstractValidator<CirclePlan>
{
    private const int LongestName = 60;
    private const int MostLines = 12;
    private const int LongestLine = 300;

    public CirclePlanRules(Themes themes, Formats formats)
    {
        RuleFor(p => p.Id).NamesSomething();
        RuleFor(p => p.Name).Cascade(CascadeMode.Stop).Words(LongestName, LongestName * 8);
        RuleFor(p => p.Theme)
            .Must(t => t is not null && themes.Find(t) is not null)
            .Because("theme", "Please choose a theme.");
        RuleFor(p => p.Format)
            .Must(f => f is not null && formats.Find(f) is not null)
            .Because("format", "Please choose a format.");
        RuleFor(p => p.Language).Must(IsLanguage).Because("language", "Please choose a language.");
        RuleFor(p => p.Weekly)
            .NotNull()
            .Because("day", "Please choose a day of the week.")
            .SetValidator(new WeeklyRules());
        RuleFor(p => p.TimeZone).MustBeAZone();
        RuleFor(p => p.Capacity).InclusiveBetween(3, 8).Because("capacity", "A circle has 3 to 8 seats.");
        RuleFor(p => p.ListenerSeats)
            .InclusiveBetween(0, 2)
            .Because("listener_seats", "A circle has at most 2 seats for listening.");
        RuleFor(p => p.Pace).IsInEnum().Because("pace", "Please choose a pace.");
        RuleFor(p => p.JoinPolicy).IsInEnum().Because("join_policy", "Please choose how people join.");
        RuleFor(p => p.RetentionDays)
            .InclusiveBetween(1, 365)
            .Because("retention_days", "What is said is kept for a day at least and a year at most.");
        RuleFor(p => p.Agreement)
            .Must(lines => lines is { Count: >= 1 and <= MostLines })
            .Because("agreement", $"An agreement has 1 to {MostLines} lines.");
        RuleForEach(p => p.Agreement).Words(LongestLine, LongestLine * 8).When(p => p.Agreement is not null);
        RuleFor(p => p.Facilitator).NamesSomething();
    }

    private static bool IsLanguage(string? tag) =>
        tag is { Length: >= 2 and <= 16 } && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}

internal static class ZoneRules
{
    public static IRuleBuilderOptions<T, string> MustBeAZone<T>(this IRuleBuilder<T, string> rule) =>
        rule.Must(zone => zone is not null && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null)
            .Because("time_zone_unknown", "This time zone is not known here.");
}
