using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>The doors before sign-in, each marked anonymous: getting an account, getting back into it, signing in.</summary>
internal static class AccountEndpoints
{
    public static void MapAccount(this IEndpointRouteBuilder routes)
    {
        var account = routes.MapGroup("/api/account").WithTags("Account");
        account.MapPost("/register", Register).AllowAnonymous();
        account.MapPost("/confirm", Confirm).AllowAnonymous().WithMetadata(new SeesWhoCalls());
        account.MapPost("/confirm-email", ConfirmEmail).AllowAnonymous();
        account.MapPost("/forgotten", Forgotten).AllowAnonymous();
        account.MapPost("/reset", Reset).AllowAnonymous();
        account.MapPost("/sign-in", SignIn).AllowAnonymous().WithMetadata(new SeesWhoCalls());
    }

    private static async Task<Results<Accepted, ProblemHttpResult>> Register(
        RegisterAccount command,
        HttpContext http,
        IMediator mediator,
        SignInCookies cookies,
        CancellationToken token
    ) => LookInYourMail(await mediator.Send(command with { Visitor = Visitor.Of(http, cookies) }, token));

    private static async Task<Results<NoContent, ProblemHttpResult>> Confirm(
        ConfirmAccount command,
        HttpContext http,
        IMediator mediator,
        SignInCookies cookies,
        CancellationToken token
    )
    {
        var outcome = await mediator.Send(command with { Visitor = Visitor.Of(http, cookies) }, token);
        if (outcome.IsRefused)
            return outcome.ToNoContent();
        cookies.Give(http, outcome.Value);
        cookies.GiveDevice(http, outcome.Value.Email);
        return outcome.ToNoContent();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> ConfirmEmail(
        ConfirmEmail command,
        HttpContext http,
        IMediator mediator,
        SignInCookies cookies,
        CancellationToken token
    )
    {
        var outcome = await mediator.Send(command with { Visitor = Visitor.Of(http, cookies) }, token);
        return Remember(outcome, http, cookies).ToNoContent();
    }

    private static async Task<Results<Accepted, ProblemHttpResult>> Forgotten(
        ForgetPassphrase command,
        HttpContext http,
        IMediator mediator,
        SignInCookies cookies,
        CancellationToken token
    ) => LookInYourMail(await mediator.Send(command with { Visitor = Visitor.Of(http, cookies) }, token));

    private static async Task<Results<NoContent, ProblemHttpResult>> Reset(
        ResetPassphrase command,
        HttpContext http,
        IMediator mediator,
        SignInCookies cookies,
        CancellationToken token
    )
    {
        var outcome = await mediator.Send(command with { Visitor = Visitor.Of(http, cookies) }, token);
        return Remember(outcome, http, cookies).ToNoContent();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> SignIn(
        SignInWithPassphrase command,
        HttpContext http,
        IMediator mediator,
        SignInCookies cookies,
        CancellationToken token
    )
    {
        var outcome = await mediator.Send(command with { Visitor = Visitor.Of(http, cookies) }, token);
        if (!outcome.IsRefused)
            cookies.Give(http, outcome.Value);
        return outcome.ToNoContent();
    }

    /// <summary>The same for every address.</summary>
    private static Results<Accepted, ProblemHttpResult> LookInYourMail(Outcome<Done> outcome) =>
        outcome.Refusal is { } no ? Answers.Problem(no) : TypedResults.Accepted((string?)null);

    private static Outcome<ReachedByMail> Remember(
        Outcome<ReachedByMail> outcome,
        HttpContext http,
        SignInCookies cookies
    )
    {
        if (!outcome.IsRefused)
            cookies.GiveDevice(http, outcome.Value.Email);
        return outcome;
    }
}
