using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Circles;

/// <summary>Finding and leaving circles, and a facilitator's care for who is in them.</summary>
internal static class CirclesEndpoints
{
    public static void MapCircles(this IEndpointRouteBuilder routes)
    {
        var circles = routes.MapGroup("/api/circles").RequireAuthorization(Policies.SignedIn);
        circles.MapGet("/mine", Mine);
        circles.MapGet("/find", Find);
        circles.MapGet("/places", Places);
        circles.MapGet("/{circle:guid}/card", Card);
        circles.MapPost("/{circle:guid}/leave", Leave);
        circles.MapPost("/{circle:guid}/pause", Pause);
        circles.MapPost("/{circle:guid}/resume", Resume);
        var member = circles.MapGroup("/{circle:guid}/members/{person:guid}");
        member.MapPost("/remove", Remove);
        member.MapPost("/mute", Mute);
        member.MapPost("/unmute", Unmute);
    }

    private static async Task<Results<Ok<IReadOnlyList<MyCircle>>, ProblemHttpResult>> Mine(
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new ListMyCircles(http.Caller()), token)).ToHttp();

    private static async Task<Results<Ok<IReadOnlyList<FoundCircle>>, ProblemHttpResult>> Find(
        [AsParameters] FindQuery query,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new FindCircles(http.Caller(), query), token)).ToHttp();

    private static async Task<Results<Ok<IReadOnlyList<FoundCircle>>, ProblemHttpResult>> Places(
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new ListMyPlaces(http.Caller()), token)).ToHttp();

    private static async Task<Results<Ok<CircleCard>, ProblemHttpResult>> Card(
        Guid circle,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new ReadCircleCard(http.Caller(), circle), token)).ToHttp();

    private static async Task<Results<NoContent, ProblemHttpResult>> Leave(
        Guid circle,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new LeaveCircle(http.Caller(), circle), token)).ToNoContent();

    private static async Task<Results<NoContent, ProblemHttpResult>> Pause(
        Guid circle,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new PauseMembership(http.Caller(), circle), token)).ToNoContent();

    private static async Task<Results<NoContent, ProblemHttpResult>> Resume(
        Guid circle,
        ResumeBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new ResumeMembership(http.Caller(), circle, body.AgreementVersion), token)).ToNoContent();

    private static async Task<Results<NoContent, ProblemHttpResult>> Remove(
        Guid circle,
        Guid person,
        ReasonBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new RemoveMember(http.Caller(), circle, person, body.Reason), token)).ToNoContent();

    private static async Task<Results<NoContent, ProblemHttpResult>> Mute(
        Guid circle,
        Guid person,
        MuteBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) =>
        (
            await mediator.Send(new MuteMember(http.Caller(), circle, person, body.Minutes, body.Reason), token)
        ).ToNoContent();

    private static async Task<Results<NoContent, ProblemHttpResult>> Unmute(
        Guid circle,
        Guid person,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new MuteMember(http.Caller(), circle, person, null, null), token)).ToNoContent();
}

/// <param name="AgreementVersion">Needed only where the agreement has changed meanwhile.</param>
public sealed record ResumeBody(int? AgreementVersion);

public sealed record ReasonBody(string Reason);

public sealed record MuteBody(int Minutes, string Reason);
