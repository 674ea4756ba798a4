using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Prompts;

internal static class PromptsEndpoints
{
    public static void MapPrompts(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/prompts", Browse).RequireAuthorization(Policies.SignedIn);

    private static async Task<Results<Ok<PromptShelf>, ProblemHttpResult>> Browse(
        string? theme,
        int? depth,
        string? language,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new BrowsePrompts(theme, depth, language), token)).ToHttp();
}
