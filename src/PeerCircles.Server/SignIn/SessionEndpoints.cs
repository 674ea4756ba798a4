using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>The doors of one's own account and sessions, once signed in.</summary>
internal static class SessionEndpoints
{
    public static void MapSessions(this IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup("/api").WithTags("Account").RequireAuthorization(Policies.SignedIn);
        own.MapGet("/me", Me);
        routes.MapGet("/api/here", WhoIsHere).WithTags("Account").AllowAnonymous().WithMetadata(new SeesWhoCalls());
        own.MapGet("/account/sessions", Sessions);
        own.MapPost("/account/sessions/{id:guid}/end", EndSession);
        own.MapPost("/account/change-passphrase", ChangePassphrase);
        own.MapPost("/account/change-email", ChangeEmail);
        own.MapPost("/account/sign-out", SignOut);
        own.MapPost("/account/sign-out-everywhere", SignOutEverywhere);
    }

    private static async Task<Results<Ok<Me>, ProblemHttpResult>> Me(
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new WhoAmI(http.Caller()), token)).ToHttp();

    private static async Task<Results<Ok<Here>, ProblemHttpResult>> WhoIsHere(
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) =>
        http.User.CallerOrNobody() is { } caller
            ? (await mediator.Send(new WhoAmI(caller), token)).Select(me => new Here(me)).ToHttp()
            : TypedResults.Ok(new Here(null));

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

    private static async Task<Results<NoContent, ProblemHttpResult>> ChangePassphrase(
        ChangePassphrase command,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(command with { Caller = http.Caller() }, token)).ToNoContent();

    /// <summary>The same for every address.</summary>
    private static async Task<Results<Accepted, ProblemHttpResult>> ChangeEmail(
        ChangeEmail command,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) =>
        (await mediator.Send(command with { Caller = http.Caller() }, token)).Refusal is { } no
            ? Answers.Problem(no)
            : TypedResults.Accepted((string?)null);

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
}
