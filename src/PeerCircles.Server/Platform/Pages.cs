using Microsoft.Net.Http.Headers;

namespace PeerCircles.Server.Platform;

/// <summary>The browser client's files, and its page for every address that is one of its own.</summary>
internal static class Pages
{
    private const string ForEver = "public, max-age=31536000, immutable";

    /// <summary>Never the page for what is missing under these: a script that is gone must not arrive as HTML.</summary>
    private const string OwnAddresses = "{*path:nonfile:regex(^(?!(api|assets|hub|health|openapi|scalar)(/|$)))}";

    public static void UsePages(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                // Vite puts a hash into these names: a changed file has another name.
                if (context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal))
                    context.Response.OnStarting(() => KeepForEver(context.Response));
                return next(context);
            }
        );

    public static void MapPages(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapGet("/assets/{**rest}", () => TypedResults.NotFound()).AllowAnonymous();
        // The start has no path for the constraint to look at.
        foreach (var addresses in new[] { "/", OwnAddresses })
            app.MapFallback(addresses, (HttpContext http, StartPage page) => page.Show(http))
                .WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]))
                .AllowAnonymous();
    }

    private static Task KeepForEver(HttpResponse response)
    {
        if (response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
            response.Headers[HeaderNames.CacheControl] = ForEver;
        return Task.CompletedTask;
    }
}
