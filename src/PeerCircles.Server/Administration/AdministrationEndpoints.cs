using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using PeerCircles.Server.Meetings;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Administration;

/// <summary>
/// What it takes to run a community: its circles, who leads and who moderates, what waits, and who did what. No text of a
/// circle passes any of these doors.
/// </summary>
internal static class AdministrationEndpoints
{
    public static void MapAdministration(this IEndpointRouteBuilder routes)
    {
        var admin = routes.MapGroup("/api/admin").RequireAuthorization(Policies.Administrator);
        var circles = admin.MapGroup("/circles");
        circles.MapGet("", Circles);
        circles.MapPost("", Start);
        circles.MapGet("/choices", Choices);
        circles.MapGet("/next-meeting", Preview);
        circles.MapPost("/{circle:guid}/close", Close);
        circles.MapPost("/{circle:guid}/reopen", Reopen);
        circles.MapPost("/{circle:guid}/facilitators", Appoint);
        admin.MapPost("/people/find", Find);
        admin.MapPost("/people/{person:guid}/roles", NameModerator);
        admin.MapGet("/invitations", Invitations);
        admin.MapPost("/invitations", Invite);
        admin.MapDelete("/invitations/{id:guid}", Revoke);
        admin.MapGet("/waiting", Waiting);
        // It writes down that somebody read, and so it is no GET.
        admin.MapPost("/audit", Audit);
    }

    private static async Task<Results<Ok<IReadOnlyList<RunCircle>>, ProblemHttpResult>> Circles(
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new ListCircles(), token)).ToHttp();

    private static async Task<Results<Ok<CircleChoices>, ProblemHttpResult>> Choices(
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new ChooseForCircle(), token)).ToHttp();

    private static async Task<Results<Ok<Occurrence>, ProblemHttpResult>> Preview(
        string day,
        string start,
        int minutes,
        string zone,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new PreviewMeeting(new WeeklyWords(day, start, minutes), zone), token)).ToHttp();

    private static async Task<Results<NoContent, ProblemHttpResult>> Start(
        CirclePlan plan,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new StartCircle(http.Caller(), plan), token)).ToNoContent();

    private static async Task<Results<NoContent, ProblemHttpResult>> Close(
        Guid circle,
        CloseBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) =>
        (
            await mediator.Send(new CloseCircle(http.Caller(), circle, body.Reason, body.Passphrase), token)
        ).ToNoContent();

    private static async Task<Results<NoContent, ProblemHttpResult>> Reopen(
        Guid circle,
        PassphraseBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new ReopenCircle(http.Caller(), circle, body.Passphrase), token)).ToNoContent();

    private static async Task<Results<NoContent, ProblemHttpResult>> Appoint(
        Guid circle,
        Appointment appointment,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new AppointFacilitator(http.Caller(), circle, appointment), token)).ToNoContent();

    private static async Task<Results<Ok<IReadOnlyList<FoundPerson>>, ProblemHttpResult>> Find(
        FindBody body,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new FindPeople(body.Words), token)).ToHttp();

    private static async Task<Results<NoContent, ProblemHttpResult>> NameModerator(
        Guid person,
        ModeratorBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) =>
        (
            await mediator.Send(
                new NameModerator(http.Caller(), person, body.Moderator, body.Seen, body.Passphrase),
                token
            )
        ).ToNoContent();

    private static async Task<Results<Ok<IReadOnlyList<InvitationLine>>, ProblemHttpResult>> Invitations(
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new ListInvitations(), token)).ToHttp();

    private static async Task<Results<Accepted, ProblemHttpResult>> Invite(
        InviteBody body,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    )
    {
        var outcome = await mediator.Send(
            new InviteByMail(http.Caller(), body.Email, body.Role, body.Passphrase),
            token
        );
        return outcome.Refusal is { } no ? Answers.Problem(no) : TypedResults.Accepted((string?)null);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Revoke(
        Guid id,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new RevokeInvitation(http.Caller(), id), token)).ToNoContent();

    private static async Task<Results<Ok<WaitingTimes>, ProblemHttpResult>> Waiting(
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new SeeWaiting(), token)).ToHttp();

    private static async Task<Results<Ok<AuditPage>, ProblemHttpResult>> Audit(
        AuditQuestion question,
        HttpContext http,
        IMediator mediator,
        CancellationToken token
    ) => (await mediator.Send(new ReadAudit(http.Caller(), question), token)).ToHttp();
}

public sealed record CloseBody(string Reason, string Passphrase)
{
    public override string ToString() => nameof(CloseBody);
}

public sealed record PassphraseBody(string Passphrase)
{
    public override string ToString() => nameof(PassphraseBody);
}

public sealed record FindBody(string Words);

/// <param name="Seen">What the administrator saw when they decided.</param>
public sealed record ModeratorBody(bool Moderator, bool Seen, string Passphrase)
{
    public override string ToString() => nameof(ModeratorBody);
}

public sealed record InviteBody(string Email, CommunityRoles Role, string Passphrase)
{
    public override string ToString() => nameof(InviteBody);
}
