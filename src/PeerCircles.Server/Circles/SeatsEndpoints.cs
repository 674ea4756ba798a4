using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Circles;

/// <summary>The way to a seat, and a facilitator's answers to who asks for one.</summary>
internal static class SeatsEndpoints
{
    public static void MapSeats(this IEndpointRouteBuilder routes)
    {
        var circle = routes.MapGroup("/api/circles/{circle:guid}").RequireAuthorization(Policies.SignedIn);
        circle.MapPost("/join", Join);
        circle.MapPost("/seat/accept", Accept);
        circle.MapPost("/seat/decline", GiveUp);
        circle.MapPost("/seat/withdraw", GiveUp);
        circle.MapGet("/waiting", Waiting);
        circle.MapPost("/requests/{person:guid}/welcome", Welcome);
        circle.MapPost("/requests/{person:guid}/decline", Decline);
    }

    private static async Task<Results<Ok<Joined>, ProblemHttpResult>> Join(
        Guid circle,
        JoinBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) =>
        (
            await mediator.Send(new JoinCircle(http.Caller(), circle, body.AgreementVersion, body.Listens), token)
        ).ToHttp();

    private static async Task<Results<NoContent, ProblemHttpResult>> Accept(
        Guid circle,
        AcceptBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new AcceptSeat(http.Caller(), circle, body.AgreementVersion), token)).ToNoContent();

    private static async Task<Results<NoContent, ProblemHttpResult>> GiveUp(
        Guid circle,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new StepBack(http.Caller(), circle), token)).ToNoContent();

    private static async Task<Results<Ok<IReadOnlyList<WaitingPerson>>, ProblemHttpResult>> Waiting(
        Guid circle,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new ListWaiting(http.Caller(), circle), token)).ToHttp();

    private static async Task<Results<NoContent, ProblemHttpResult>> Welcome(
        Guid circle,
        Guid person,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new WelcomeRequest(http.Caller(), circle, person), token)).ToNoContent();

    private static async Task<Results<NoContent, ProblemHttpResult>> Decline(
        Guid circle,
        Guid person,
        DeclineBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new DeclineRequest(http.Caller(), circle, person, body.Reason), token)).ToNoContent();
}

public sealed record JoinBody(int AgreementVersion, bool Listens = false);

public sealed record AcceptBody(int AgreementVersion);

public sealed record DeclineBody(string? Reason);
