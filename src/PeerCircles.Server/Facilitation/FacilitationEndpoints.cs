using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Facilitation;

/// <summary>A facilitator's page. Muting and removing stand with the circles, requests and the waiting list with the seats.</summary>
internal static class FacilitationEndpoints
{
    public static IServiceCollection AddFacilitation(this IServiceCollection services) =>
        services.AddHostedService<NotesTidying>();

    public static void MapFacilitation(this IEndpointRouteBuilder routes)
    {
        var circle = routes.MapGroup("/api/circles/{circle:guid}").RequireAuthorization(Policies.SignedIn);
        circle.MapGet("/lead", Prepare);
        circle.MapGet("/notes", Notes);
        circle.MapPost("/notes", Write);
        circle.MapDelete("/notes/{note:guid}", Delete);
    }

    private static async Task<Results<Ok<LedCircle>, ProblemHttpResult>> Prepare(
        Guid circle,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new PrepareMeeting(http.Caller(), circle), token)).ToHttp();

    private static async Task<Results<Ok<IReadOnlyList<FacilitatorNoteView>>, ProblemHttpResult>> Notes(
        Guid circle,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new ListNotes(http.Caller(), circle), token)).ToHttp();

    private static async Task<Results<NoContent, ProblemHttpResult>> Write(
        Guid circle,
        NoteWords note,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new WriteNote(http.Caller(), circle, note), token)).ToNoContent();

    private static async Task<Results<NoContent, ProblemHttpResult>> Delete(
        Guid circle,
        Guid note,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new DeleteNote(http.Caller(), circle, note), token)).ToNoContent();
}
