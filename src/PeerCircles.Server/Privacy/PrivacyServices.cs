using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Privacy;

/// <summary>What somebody can do about all that is kept of them.</summary>
internal static class PrivacyServices
{
    public static IServiceCollection AddPrivacy(this IServiceCollection services)
    {
        services.AddSingleton<Eraser>();
        services.AddHostedService<ErasurePoller>();
        services.AddHostedService<Retention>();
        return services;
    }

    public static void MapPrivacy(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/account/delete", Delete).WithTags("Account").RequireAuthorization(Policies.SignedIn);

    private static async Task<Results<NoContent, ProblemHttpResult>> Delete(
        DeleteAccount command,
        HttpContext http,
        IMediator mediator,
        SignInCookies cookies,
        CancellationToken token
    )
    {
        var outcome = await mediator.Send(command with { Caller = http.Caller() }, token);
        if (!outcome.IsRefused)
            cookies.RemoveAll(http);
        return outcome.ToNoContent();
    }
}
