using MediatR;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Platform.Seeds;

namespace PeerCircles.Server.Prompts;

/// <summary>The library's prompts, lightest first within a theme.</summary>
/// <param name="Theme">Slug; null for all.</param>
/// <param name="Depth">1–3; null for all.</param>
/// <param name="Language">The circle's, ISO 639-1; English where it is null or one that we don't have.</param>
public sealed record BrowsePrompts(string? Theme, int? Depth, string? Language) : IAsk<PromptShelf>;

public sealed record PromptShelf(IReadOnlyList<ThemeView> Themes, IReadOnlyList<PromptView> Prompts);

public sealed record ThemeView(string Slug, string Name, string Description);

public sealed record PromptView(
    string Id,
    string Theme,
    int Depth,
    string Text,
    IReadOnlyList<string> ContentNotes,
    string Source,
    string Licence
);

internal sealed class BrowsePromptsHandler(PromptLibrary library, Themes themes)
    : IRequestHandler<BrowsePrompts, Outcome<PromptShelf>>
{
    public Task<Outcome<PromptShelf>> Handle(BrowsePrompts request, CancellationToken cancellationToken)
    {
        var language = request.Language ?? PromptLibrary.FirstLanguage;
        return Task.FromResult<Outcome<PromptShelf>>(
            new PromptShelf(
                [.. themes.In(language).Select(t => new ThemeView(t.Slug, t.Name, t.Description))],
                [
                    .. library
                        .Query(request.Theme, request.Depth, language)
                        .Select(p => new PromptView(
                            p.Id,
                            p.Theme,
                            p.Depth,
                            p.Text,
                            p.ContentNotes,
                            p.Source,
                            p.Licence
                        )),
                ]
            )
        );
    }
}
