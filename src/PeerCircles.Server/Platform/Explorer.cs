using Scalar.AspNetCore;

namespace PeerCircles.Server.Platform;

/// <summary>The OpenAPI document, which the browser's HTTP types are made from; shown with Scalar in Development.</summary>
internal static class Explorer
{
    public static void AddExplorer(this IServiceCollection services) => services.AddOpenApi();

    public static void MapExplorer(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            return;
        app.MapOpenApi().AllowAnonymous();
        app.MapScalarApiReference().AllowAnonymous();
    }
}
