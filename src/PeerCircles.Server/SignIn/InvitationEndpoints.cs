using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>The doors for who holds an invitation. There is none for making one: that is the command line's.</summary>
internal static class InvitationEndpoints
{
    public static void MapInvitations(this IEndpointRouteBuilder routes)
    {
        var invite = routes.MapGroup("/api/account/invite").WithTags("Account").AllowAnonymous();
        invite.MapGet("", See);
        invite.MapPost("/accept", Accept);
    }

    private static async Task<Results<Ok<InvitationView>, ProblemHttpResult>> See(
        string? token,
        HttpContext http,
        IMediator mediator,
        SignInCookies cookies,
        CancellationToken stop
    ) => (await mediator.Send(new SeeInvitation(token ?? "", Visitor.Of(http, cookies)), stop)).ToHttp();

    private static async Task<Results<NoContent, ProblemHttpResult>> Accept(
        AcceptInvitation command,
        HttpContext http,
        IMediator mediator,
        SignInCookies cookies,
        CancellationToken token
    )
    {
        var outcome = await mediator.Send(command with { Visitor = Visitor.Of(http, cookies) }, token);
        if (!outcome.IsRefused)
            cookies.GiveDevice(http, outcome.Value.Email);
        return outcome.ToNoContent();
    }
}
