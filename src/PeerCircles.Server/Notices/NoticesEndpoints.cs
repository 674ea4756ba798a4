using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Notices;

internal static class NoticesEndpoints
{
    public static void MapNotices(this IEndpointRouteBuilder routes)
    {
        var notices = routes.MapGroup("/api/notices").RequireAuthorization(Policies.SignedIn);
        notices.MapGet("", List);
        notices.MapPost("/{id:guid}/read", Read);
        notices.MapPost("/read", ReadAll);
    }

    private static async Task<Results<Ok<IReadOnlyList<NoticeView>>, ProblemHttpResult>> List(
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new ListNotices(http.Caller()), token)).ToHttp();

    private static async Task<Results<NoContent, ProblemHttpResult>> Read(
        Guid id,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new ReadNotice(http.Caller(), id), token)).ToNoContent();

    private static async Task<Results<NoContent, ProblemHttpResult>> ReadAll(
        ReadNoticesBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new ReadNotices(http.Caller(), body.Notices), token)).ToNoContent();
}
