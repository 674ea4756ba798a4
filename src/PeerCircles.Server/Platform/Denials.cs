using System.Security.Claims;

namespace PeerCircles.Server.Platform;

/// <summary>
/// One security-log line for each request that was turned away, written where every answer passes. It names the
/// endpoint by its pattern and the person by id: nothing that a visitor typed gets into a log.
/// </summary>
internal sealed partial class Denials(RequestDelegate next, ILoggerFactory loggers)
{
    private readonly ILogger _log = loggers.CreateLogger("PeerCircles.Security");

    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        var status = context.Response.StatusCode;
        if (
            status
            is StatusCodes.Status401Unauthorized
                or StatusCodes.Status403Forbidden
                or StatusCodes.Status429TooManyRequests
        )
            Denied(_log, status, Verb(context.Request.Method), Pattern(context), Person(context));
    }

    private static string Pattern(HttpContext context) =>
        (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(no endpoint)";

    private static string Verb(string method) =>
        HttpMethods.GetCanonicalizedValue(method) is { Length: <= 7 } known ? known : "(other)";

    private static string? Person(HttpContext context) => context.User.FindFirstValue(ClaimTypes.NameIdentifier);

    [LoggerMessage(1, LogLevel.Information, "Denied with {Status}: {Verb} {Pattern} for {Person}")]
    private static partial void Denied(ILogger logger, int status, string verb, string pattern, string? person);
}
