using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Conversations;

/// <summary>Reading live talk, and talking where WebSockets can't be had.</summary>
internal static class ConversationsEndpoints
{
    private const int UsualPage = 50;

    public static void MapConversations(this IEndpointRouteBuilder routes)
    {
        var circle = routes.MapGroup("/api/circles/{circle:guid}").RequireAuthorization(Policies.SignedIn);
        circle.MapGet("/changes", Changes);
        circle.MapGet("/messages", Older);
        circle.MapPost("/messages", Send);
        circle.MapPut("/read-position", Read);
        // Asked in a body: words never stand in an address, which servers on the way may write down.
        routes.MapPost("/api/search", Search).RequireAuthorization(Policies.SignedIn);
    }

    private static async Task<Results<Ok<CircleChanges>, ProblemHttpResult>> Changes(
        Guid circle,
        long? after,
        int? wait,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new ReadChanges(http.Caller(), circle, after, wait ?? 0), token)).ToHttp();

    private static async Task<Results<Ok<OlderMessages>, ProblemHttpResult>> Older(
        Guid circle,
        long? before,
        long? around,
        int? take,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) =>
        (
            await mediator.Send(new ReadOlderMessages(http.Caller(), circle, before, around, take ?? UsualPage), token)
        ).ToHttp();

    private static async Task<Results<Ok<FoundMessages>, ProblemHttpResult>> Search(
        SearchBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new SearchMessages(http.Caller(), body.Q, body.Circle, body.Before), token)).ToHttp();

    private static async Task<Results<Ok<MessageSent>, ProblemHttpResult>> Send(
        Guid circle,
        MessageBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) =>
        (
            await mediator.Send(
                new SendMessage(http.Caller(), circle, body.Id, body.Text, body.ReplyTo, body.ContentNotes ?? []),
                token
            )
        ).ToHttp();

    private static async Task<Results<NoContent, ProblemHttpResult>> Read(
        Guid circle,
        ReadPositionBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new KeepReadPosition(http.Caller(), circle, body.Position), token)).ToNoContent();
}

/// <param name="ContentNotes">None when left out.</param>
public sealed record MessageBody(Guid Id, string Text, long? ReplyTo, IReadOnlyList<string>? ContentNotes = null);

/// <param name="Circle">Only here; null for all of one's circles.</param>
/// <param name="Before">What the page before gave as next; null for the first.</param>
public sealed record SearchBody(string Q, Guid? Circle, string? Before);

public sealed record ReadPositionBody(long Position);
