using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using PeerCircles.Domain;

namespace PeerCircles.Server.Platform;

/// <summary>
/// What nobody planned for, caught in one place: the answer holds a trace id and no more, in every environment. Requests
/// that can't even be read get the same shape as refusals.
/// </summary>
internal static class Unexpected
{
    private static readonly Refusal Failed = new(
        RefusalKind.Unavailable,
        "unexpected",
        "Something went wrong on our side. It has been noted; please try again in a moment."
    );

    private static readonly Refusal Malformed = new(
        RefusalKind.Invalid,
        "malformed",
        "This request can't be read. Please reload the page and try again."
    );

    public static void AddUnexpected(this IServiceCollection services)
    {
        services.AddProblemDetails(problems => problems.CustomizeProblemDetails = SayWhenToRetry);
        // Development too: an unreadable request is an answer, not an exception page.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
    }

    public static void UseUnexpected(this WebApplication app)
    {
        app.UseExceptionHandler(failed => failed.Run(AnswerFailureAsync));
        app.UseStatusCodePages(pages =>
            pages.HttpContext.Response.StatusCode == StatusCodes.Status400BadRequest
                ? AnswerAsync(pages.HttpContext, Malformed)
                : Task.CompletedTask
        );
    }

    /// <summary>What the body says in milliseconds, the header says in whole seconds, for browsers and proxies.</summary>
    private static void SayWhenToRetry(ProblemDetailsContext context)
    {
        if (context.ProblemDetails.Extensions.TryGetValue("retryAfterMs", out var wait) && wait is long ms)
            context.HttpContext.Response.Headers.RetryAfter = ((ms + 999) / 1000).ToString(
                CultureInfo.InvariantCulture
            );
    }

    private static Task AnswerFailureAsync(HttpContext context) =>
        Outage.Is(context.Features.Get<IExceptionHandlerFeature>()?.Error)
            ? Answers.Problem(Outage.Refusal).ExecuteAsync(context)
            : AnswerAsync(context, Failed);

    private static Task AnswerAsync(HttpContext context, Refusal refusal)
    {
        var status = context.Response.StatusCode;
        var answer = Answers.Problem(refusal);
        if (status >= StatusCodes.Status500InternalServerError)
            answer.ProblemDetails.Status = status;
        return answer.ExecuteAsync(context);
    }
}
