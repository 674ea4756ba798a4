using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>The doors of accounts and sessions. Those before sign-in are marked anonymous one by one.</summary>
internal static class AccountEndpoints
{
    public static void MapAccount(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/me", Me).RequireAuthorization(Policies.SignedIn);
        var account = routes.MapGroup("/api/account");
        account.MapPost("/sign-in", SignIn).AllowAnonymous();
        var own = account.MapGroup("").RequireAuthorization(Policies.SignedIn);
        own.MapPost("/sign-out", SignOut);
        own.MapPost("/sign-out-everywhere", SignOutEverywhere);
        own.MapGet("/sessions", Sessions);
        own.MapPost("/sessions/{id:guid}/end", EndSession);
    }

    private static async Task<Results<Ok<Me>, ProblemHttpResult>> Me(
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new WhoAmI(http.Caller()), token)).ToHttp();

    private static async Task<Results<NoContent, ProblemHttpResult>> SignIn(
        SignInWithPassphrase command,
        HttpContext http,
        IMediator mediator,
        SignInCookies cookies,
        CancellationToken token
    )
    {
        var outcome = await mediator.Send(command with { Visitor = Visitor.Of(http) }, token);
        if (!outcome.IsRefused)
            cookies.Give(http, outcome.Value);
        return outcome.ToNoContent();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> SignOut(
        HttpContext http,
        IMediator mediator,
        SignInCookies cookies,
        CancellationToken token
    )
    {
        var outcome = await mediator.Send(new SignOut(http.Caller()), token);
        cookies.Session.Remove(http);
        return outcome.ToNoContent();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> SignOutEverywhere(
        HttpContext http,
        IMediator mediator,
        SignInCookies cookies,
        CancellationToken token
    )
    {
        var outcome = await mediator.Send(new SignOutEverywhere(http.Caller()), token);
        cookies.Session.Remove(http);
        return outcome.ToNoContent();
    }

    private static async Task<Results<Ok<IReadOnlyList<SessionView>>, ProblemHttpResult>> Sessions(
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new ListSessions(http.Caller()), token)).ToHttp();

    private static async Task<Results<NoContent, ProblemHttpResult>> EndSession(
        Guid id,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new EndSession(http.Caller(), id), token)).ToNoContent();
}
