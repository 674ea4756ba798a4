using MediatR;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Platform.Seeds;
using PeerCircles.Server.Prompts;

namespace PeerCircles.Server.Administration;

/// <summary>What a new circle can be made of.</summary>
public sealed record ChooseForCircle : IAsk<CircleChoices>;

/// <param name="Agreements">The lines that a new circle starts with, by its language; English for any other.</param>
public sealed record CircleChoices(
    IReadOnlyList<ThemeView> Themes,
    IReadOnlyList<FormatChoice> Formats,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Agreements
);

/// <param name="IsDefault">What a new circle starts with.</param>
public sealed record FormatChoice(string Slug, string Name, string Description, bool IsDefault);

internal sealed class ChooseForCircleHandler(Themes themes, Formats formats, Agreements agreements)
    : IRequestHandler<ChooseForCircle, Outcome<CircleChoices>>
{
    public Task<Outcome<CircleChoices>> Handle(ChooseForCircle request, CancellationToken cancellationToken) =>
        Task.FromResult<Outcome<CircleChoices>>(
            new CircleChoices(
                [.. themes.All.Select(t => new ThemeView(t.Slug, t.Name, t.Description))],
                [.. formats.All.Select(f => new FormatChoice(f.Slug, f.Name, f.Description, f.IsDefault))],
                agreements.All.ToDictionary(
                    a => a.Language,
                    IReadOnlyList<string> (a) => [.. a.Lines.Select(l => l.Text)],
                    StringComparer.Ordinal
                )
            )
        );
}
