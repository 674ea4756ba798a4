namespace PeerCircles.Server.Platform;

/// <summary>What every answer tells the browser not to do.</summary>
internal static class SecurityHeaders
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "font-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html pc-worker";

    private const string PermissionsPolicy =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), "
        + "midi=(), payment=(), usb=()";

    /// <summary>The API explorer brings scripts and styles of its own; it exists in Development only.</summary>
    private const string ApiExplorer = "/scalar";

    public static IApplicationBuilder UseSecurityHeaders(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        return app.Use(
            (context, next) =>
            {
                // At the last moment: an answer that replaces a failed one has lost what was written before.
                context.Response.OnStarting(() => WriteAsync(context));
                return next(context);
            }
        );
    }

    /// <summary>Where an endpoint has said something stricter or looser for itself, that stands.</summary>
    private static Task WriteAsync(HttpContext context)
    {
        var (path, headers) = (context.Request.Path, context.Response.Headers);
        if (!path.StartsWithSegments(ApiExplorer, StringComparison.Ordinal))
            headers.TryAdd("Content-Security-Policy", ContentSecurityPolicy);
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("Referrer-Policy", "no-referrer");
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin");
        headers.TryAdd("Permissions-Policy", PermissionsPolicy);
        if (path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
            headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
