using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Members;

/// <summary>What somebody decides about themselves alone.</summary>
internal static class MembersEndpoints
{
    public static void MapMembers(this IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup("/api/me").WithTags("Account").RequireAuthorization(Policies.SignedIn);
        own.MapGet("/preferences", Read);
        own.MapPut("/preferences", Keep);
        routes.MapPut("/api/circles/{circle:guid}/name", Rename).RequireAuthorization(Policies.SignedIn);
    }

    private static async Task<Results<Ok<Preferences>, ProblemHttpResult>> Read(
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new ReadPreferences(http.Caller()), token)).ToHttp();

    private static async Task<Results<NoContent, ProblemHttpResult>> Keep(
        Preferences chosen,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new KeepPreferences(http.Caller(), chosen), token)).ToNoContent();

    private static async Task<Results<NoContent, ProblemHttpResult>> Rename(
        Guid circle,
        NameBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new RenameMember(http.Caller(), circle, body.Name), token)).ToNoContent();
}

/// <param name="Name">1–40 characters; what this circle calls the caller from now on.</param>
public sealed record NameBody(string Name);
