using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using PeerCircles.Domain;

namespace PeerCircles.Server.Platform;

/// <summary>What a hub method answers: <c>{ok: true, value}</c>, or <c>{ok: false, code, reason, sentence, retryAfterMs}</c>.</summary>
public sealed record Answer<T>(
    bool Ok,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] T? Value,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Code = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Reason = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Sentence = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? RetryAfterMs = null
);

/// <summary>One place where an outcome becomes what a door says: a typed union on the hub, problem details over HTTP.</summary>
internal static class Answers
{
    public static Answer<T> ToAnswer<T>(this Outcome<T> outcome) =>
        outcome.Refusal is { } no
            ? new Answer<T>(
                false,
                default,
                Code(no.Kind),
                no.Reason,
                no.Sentence,
                (long?)no.RetryAfter?.TotalMilliseconds
            )
            : new Answer<T>(true, outcome.Value);

    public static Results<Ok<T>, ProblemHttpResult> ToHttp<T>(this Outcome<T> outcome) =>
        outcome.Refusal is { } no ? Problem(no) : TypedResults.Ok(outcome.Value);

    public static Results<NoContent, ProblemHttpResult> ToNoContent<T>(this Outcome<T> outcome) =>
        outcome.Refusal is { } no ? Problem(no) : TypedResults.NoContent();

    public static ProblemHttpResult Problem(Refusal no) =>
        TypedResults.Problem(
            type: Code(no.Kind),
            title: no.Sentence,
            statusCode: Status(no.Kind),
            extensions: Extensions(no)
        );

    public static string Code(RefusalKind kind) =>
        kind switch
        {
            RefusalKind.Invalid => "invalid",
            RefusalKind.TooLarge => "too_large",
            RefusalKind.Unauthenticated => "unauthenticated",
            RefusalKind.Forbidden => "forbidden",
            RefusalKind.NotFound => "not_found",
            RefusalKind.Conflict => "conflict",
            RefusalKind.Gone => "gone",
            RefusalKind.RateLimited => "rate_limited",
            RefusalKind.Unavailable => "unavailable",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    private static int Status(RefusalKind kind) =>
        kind switch
        {
            RefusalKind.Invalid => StatusCodes.Status400BadRequest,
            RefusalKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
            RefusalKind.Unauthenticated => StatusCodes.Status401Unauthorized,
            RefusalKind.Forbidden => StatusCodes.Status403Forbidden,
            RefusalKind.NotFound => StatusCodes.Status404NotFound,
            RefusalKind.Conflict => StatusCodes.Status409Conflict,
            RefusalKind.Gone => StatusCodes.Status410Gone,
            RefusalKind.RateLimited => StatusCodes.Status429TooManyRequests,
            RefusalKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    private static Dictionary<string, object?> Extensions(Refusal no)
    {
        var extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["reason"] = no.Reason };
        if (no.Fields is not null)
            extensions["errors"] = no.Fields;
        if (no.RetryAfter is { } wait)
            extensions["retryAfterMs"] = (long)wait.TotalMilliseconds;
        return extensions;
    }
}
