using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Meetings;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Circles;

/// <summary>
/// The circles that fit what somebody looks for, and those that miss one of several wishes. The best fit stands first, then
/// the next meeting; how many people like a circle is not asked.
/// </summary>
internal sealed record FindCircles(Caller Caller, FindQuery Query) : IAsk<IReadOnlyList<FoundCircle>>;

/// <param name="Theme">Slug.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Day">monday to sunday, in <paramref name="Zone"/>.</param>
/// <param name="From">Whole hour in <paramref name="Zone"/>, 0–23.</param>
/// <param name="To">Whole hour, 1–24; not later than <paramref name="From"/> means the next morning.</param>
/// <param name="Zone">IANA name of the caller's clock; UTC when there is none.</param>
/// <param name="Size">small or larger.</param>
/// <param name="Pace">gentle, steady or lively.</param>
/// <param name="Mode">talk or listen.</param>
internal sealed record FindQuery(
    [FromQuery(Name = "theme")] string? Theme,
    [FromQuery(Name = "language")] string? Language,
    [FromQuery(Name = "day")] string? Day,
    [FromQuery(Name = "from")] int? From,
    [FromQuery(Name = "to")] int? To,
    [FromQuery(Name = "zone")] string? Zone,
    [FromQuery(Name = "size")] string? Size,
    [FromQuery(Name = "pace")] string? Pace,
    [FromQuery(Name = "mode")] string? Mode
)
{
    public string Clock => Zone ?? "UTC";

    public Wishes ToWishes() =>
        new(
            Theme,
            Language,
            new LocalHours(Words.Read<DayOfWeek>(Day), From, To, Clock),
            Words.Read<SizeWish>(Size),
            Words.Read<Pace>(Pace),
            Words.Read<ModeWish>(Mode)
        );
}

internal sealed class FindCirclesValidator : AbstractValidator<FindCircles>
{
    public FindCirclesValidator()
    {
        RuleFor(f => f.Query.Clock).MustBeATimeZone();
        RuleFor(f => f.Query.From)
            .Must(hour => hour is null or (>= 0 and <= 23))
            .Because("from", "A day has the hours 0 to 23.");
        RuleFor(f => f.Query.To)
            .Must(hour => hour is null or (>= 1 and <= 24))
            .Because("to", "An evening ends between 1 and 24 o'clock.");
        RuleFor(f => f.Query.Day).Must(Words.Are<DayOfWeek>).Because("day", "This is no day of the week.");
        RuleFor(f => f.Query.Size).Must(Words.Are<SizeWish>).Because("size", "Circles are small or larger.");
        RuleFor(f => f.Query.Pace).Must(Words.Are<Pace>).Because("pace", "This is no pace that circles have.");
        RuleFor(f => f.Query.Mode).Must(Words.Are<ModeWish>).Because("mode", "One can talk or listen.");
    }
}

internal sealed class FindCirclesHandler(CircleFinder finder)
    : IRequestHandler<FindCircles, Outcome<IReadOnlyList<FoundCircle>>>
{
    public async Task<Outcome<IReadOnlyList<FoundCircle>>> Handle(
        FindCircles request,
        CancellationToken cancellationToken
    )
    {
        var person = request.Caller.Person;
        var wishes = request.Query.ToWishes();
        var seen = await finder.ViewAsync(finder.SeenBy(person), person, wishes, cancellationToken);
        return seen.Where(IsNear)
            .OrderBy(c => c.Misses.Count)
            .ThenByDescending(c => c.Why.Count)
            .ThenBy(c => c.Coming[0].StartsAt)
            .ToList();
    }

    /// <summary>Of one wish alone, nothing is left when it is missed.</summary>
    private static bool IsNear(FoundCircle circle) =>
        circle.Misses.Count == 0 || (circle.Misses.Count == 1 && circle.Why.Any(CanBeGivenUp));

    private static bool CanBeGivenUp(FitReason reason) =>
        reason is FitReason.Theme or FitReason.Time or FitReason.Size or FitReason.Pace;
}
