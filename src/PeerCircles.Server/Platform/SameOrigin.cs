using Microsoft.Extensions.Primitives;
using PeerCircles.Domain;

namespace PeerCircles.Server.Platform;

/// <summary>Marks the endpoints that a page without JavaScript may post to: they check an antiforgery token instead of the header.</summary>
internal sealed record PostsWithoutScript;

/// <summary>
/// Only our own pages may make a browser act here. Unsafe requests, and every verb on the hub's path, must name our origin;
/// unsafe ones also carry a header that another site can't send without asking first. Written as one rule for all
/// endpoints, so that a new one can't forget it.
/// </summary>
internal sealed class SameOrigin(RequestDelegate next, Site site)
{
    public const string Header = "X-PeerCircles";
    public const string HubPath = "/hub";

    public Task InvokeAsync(HttpContext context) =>
        Objection(context) is { } no ? Answers.Problem(no).ExecuteAsync(context) : next(context);

    private Refusal? Objection(HttpContext context)
    {
        var request = context.Request;
        // A credential in an address ends up in histories and logs; nothing here reads one from there.
        if (request.Query.ContainsKey("access_token"))
            return new(RefusalKind.Invalid, "token_in_address", "Please don't put credentials into an address.");
        var isHub = request.Path.StartsWithSegments(HubPath, StringComparison.OrdinalIgnoreCase);
        var isUnsafe = !IsSafe(request.Method);
        if ((isHub || isUnsafe) && !IsFromOurPages(request, mustNameOrigin: isHub))
            return new(RefusalKind.Forbidden, "other_origin", "This request did not come from our own pages.");
        if (isUnsafe && !isHub && !HasHeader(request) && !PostsWithoutScript(context))
            return new(RefusalKind.Forbidden, "header_missing", $"This request lacks the header {Header}.");
        return null;
    }

    private bool IsFromOurPages(HttpRequest request, bool mustNameOrigin)
    {
        var fetchSite = request.Headers["Sec-Fetch-Site"];
        if (fetchSite.Count > 0 && fetchSite != "same-origin" && (mustNameOrigin || fetchSite != "none"))
            return false;
        var origin = request.Headers.Origin;
        return StringValues.IsNullOrEmpty(origin)
            ? !mustNameOrigin
            : origin.Count == 1 && site.IsOwnOrigin(origin[0]!, request);
    }

    public static bool HasHeader(HttpRequest request) => request.Headers[Header] == "1";

    private static bool PostsWithoutScript(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<PostsWithoutScript>() is not null;

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
}
