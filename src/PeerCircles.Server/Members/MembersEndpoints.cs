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
        var people = routes.MapGroup("/api/people").WithTags("Account").RequireAuthorization(Policies.SignedIn);
        people.MapGet("/blocked", Blocked);
        people.MapPut("/{person:guid}/block", Block);
        people.MapDelete("/{person:guid}/block", Unblock);
    }

    private static async Task<Results<Ok<Preferences>, ProblemHttpResult>> Read(
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new ReadPreferences(http.Caller()), token)).ToHttp();

    private static async Task<Results<Ok<IReadOnlyList<BlockedPerson>>, ProblemHttpResult>> Blocked(
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new ListBlocked(http.Caller()), token)).ToHttp();

    private static async Task<Results<NoContent, ProblemHttpResult>> Block(
        Guid person,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new BlockPerson(http.Caller(), person, Blocked: true), token)).ToNoContent();

    private static async Task<Results<NoContent, ProblemHttpResult>> Unblock(
        Guid person,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new BlockPerson(http.Caller(), person, Blocked: false), token)).ToNoContent();

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
