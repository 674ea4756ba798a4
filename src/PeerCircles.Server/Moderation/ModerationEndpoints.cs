using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;
using CaseAnswer = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.Ok<PeerCircles.Server.Moderation.CaseView>,
    Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult
>;

namespace PeerCircles.Server.Moderation;

/// <summary>
/// The desk. Any signed-in person may knock: moderators and facilitators find their cases, to everybody else nothing is here.
/// </summary>
internal static class ModerationEndpoints
{
    public static void MapModeration(this IEndpointRouteBuilder routes)
    {
        var cases = routes.MapGroup("/api/desk/cases").RequireAuthorization(Policies.SignedIn);
        cases.MapGet("", List);
        var one = cases.MapGroup("/{case:guid}");
        one.MapGet("", Read);
        one.MapPost("/claim", Claim);
        one.MapPost("/keep", Keep);
        one.MapPost("/hide", Hide);
        one.MapPost("/note", Note);
        one.MapPost("/fold", Fold);
        one.MapPost("/write", Write);
        one.MapPost("/remind", Remind);
        one.MapPost("/mute", Mute);
        one.MapPost("/hand-on", HandOn);
        one.MapPost("/lay-aside", LayAside);
        one.MapPost("/release", Release);
        one.MapPost("/undo", Undo);
    }

    private static async Task<Results<Ok<IReadOnlyList<CaseSummary>>, ProblemHttpResult>> List(
        QueueName? state,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new ListCases(http.Caller(), state?.Queue ?? DeskQueue.Open), token)).ToHttp();

    private static async Task<CaseAnswer> Read(
        Guid @case,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new ReadCase(http.Caller(), @case), token)).ToHttp();

    private static async Task<CaseAnswer> Claim(
        Guid @case,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new ClaimCase(http.Caller(), @case), token)).ToHttp();

    private static async Task<CaseAnswer> Keep(
        Guid @case,
        KeepBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new KeepMessage(http.Caller(), @case, body.Note), token)).ToHttp();

    private static async Task<CaseAnswer> Hide(
        Guid @case,
        HideBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new HideMessage(http.Caller(), @case, body.Why, body.Note), token)).ToHttp();

    private static async Task<CaseAnswer> Note(
        Guid @case,
        NoteBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new NoteCase(http.Caller(), @case, body.Text), token)).ToHttp();

    private static async Task<CaseAnswer> Fold(
        Guid @case,
        FoldBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new FoldMessage(http.Caller(), @case, body.ContentNotes, body.Why), token)).ToHttp();

    private static async Task<CaseAnswer> Write(
        Guid @case,
        WriteBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new WriteToAuthor(http.Caller(), @case, body.Words), token)).ToHttp();

    private static async Task<CaseAnswer> Remind(
        Guid @case,
        RemindBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new RemindAuthor(http.Caller(), @case, body.Why), token)).ToHttp();

    private static async Task<CaseAnswer> Mute(
        Guid @case,
        MuteAuthorBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new MuteAuthor(http.Caller(), @case, body.Minutes, body.Why), token)).ToHttp();

    private static async Task<CaseAnswer> HandOn(
        Guid @case,
        HandOnBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new HandCaseOn(http.Caller(), @case, body.Note), token)).ToHttp();

    private static async Task<CaseAnswer> LayAside(
        Guid @case,
        LayAsideBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new LayCaseAside(http.Caller(), @case, body.Hours, body.Note), token)).ToHttp();

    private static async Task<CaseAnswer> Release(
        Guid @case,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new ReleaseCase(http.Caller(), @case), token)).ToHttp();

    private static async Task<CaseAnswer> Undo(
        Guid @case,
        UndoBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new UndoAction(http.Caller(), @case, body.Action), token)).ToHttp();
}

/// <summary>A queue by its word in an address, which is written as everywhere on the wire: small.</summary>
internal readonly record struct QueueName(DeskQueue Queue)
{
    public static bool TryParse(string? word, out QueueName name)
    {
        DeskQueue? queue = word switch
        {
            "open" => DeskQueue.Open,
            "mine" => DeskQueue.Mine,
            "handed-on" => DeskQueue.HandedOn,
            "laid-aside" => DeskQueue.LaidAside,
            "done" => DeskQueue.Done,
            _ => null,
        };
        name = new QueueName(queue ?? default);
        return queue is not null;
    }
}

public sealed record KeepBody(string? Note);

public sealed record HideBody(string Why, string? Note);

public sealed record NoteBody(string Text);

public sealed record FoldBody(IReadOnlyList<string> ContentNotes, string? Why);

public sealed record WriteBody(string Words);

public sealed record RemindBody(string Why);

public sealed record MuteAuthorBody(int Minutes, string Why);

public sealed record HandOnBody(string? Note);

public sealed record LayAsideBody(int Hours, string? Note);

public sealed record UndoBody(Guid Action);
