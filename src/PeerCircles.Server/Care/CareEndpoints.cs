using Microsoft.AspNetCore.Http.HttpResults;
using PeerCircles.Domain;
using PeerCircles.Server.Platform.Seeds;

namespace PeerCircles.Server.Care;

/// <summary>Help is for everybody: without an account, and nothing about who asked is kept.</summary>
internal static class CareEndpoints
{
    public static void MapCare(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/help/crisis-lines", CrisisLines).AllowAnonymous();
        routes.MapGet(PlainHelp.Path, PlainHelp.Show).AllowAnonymous().ExcludeFromDescription();
    }

    private static Ok<CrisisLinesView> CrisisLines(CrisisLines lines, TimeProvider time)
    {
        var today = DateOnly.FromDateTime(time.Now().UtcDateTime);
        return TypedResults.Ok(
            new CrisisLinesView(
                [
                    .. lines.Countries.Select(c => new CountryView(
                        c.Code,
                        c.Name,
                        [.. c.Lines.Select(l => View(l, lines.IsStale(l, today)))]
                    )),
                ],
                new FinderView(lines.Other.Name, lines.Other.Url)
            )
        );
    }

    private static CrisisLineView View(CrisisLine line, bool isStale) =>
        new(line.Name, line.Kind, line.Contact, line.Hours, line.Languages, line.Source, line.CheckedOn, isStale);
}

/// <param name="Finder">For every country that isn't listed.</param>
internal sealed record CrisisLinesView(IReadOnlyList<CountryView> Countries, FinderView Finder);

/// <param name="Code">ISO 3166-1 alpha-2.</param>
internal sealed record CountryView(string Code, string Name, IReadOnlyList<CrisisLineView> Lines);

/// <param name="Stale">Not compared with its source for too long: shown with a mark.</param>
internal sealed record CrisisLineView(
    string Name,
    LineKind Kind,
    string Contact,
    string? Hours,
    IReadOnlyList<string> Languages,
    string? Source,
    DateOnly? CheckedOn,
    bool Stale
);

internal sealed record FinderView(string Name, string Url);
