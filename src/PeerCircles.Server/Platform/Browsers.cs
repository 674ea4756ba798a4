using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace PeerCircles.Server.Platform;

/// <summary>How the server meets browsers and the network: host names, proxies, size limits, headers, origins.</summary>
internal static class Browsers
{
    /// <summary>Room for the largest body that is read and then refused in words (a passphrase of 1 MB); more is cut off with 413.</summary>
    private const int LargestBody = 2 * 1024 * 1024;

    public static IServiceCollection AddBrowsers(
        this IServiceCollection services,
        IConfiguration configuration,
        IHostEnvironment environment
    )
    {
        var site = Site.Read(configuration);
        if (string.IsNullOrEmpty(site.Address) && !environment.IsDevelopment())
            throw new InvalidOperationException(
                "Set Site:Address to the address in people's browsers, such as https://circles.example."
            );
        // It writes whole addresses at Information, and an address can hold the secret of a mail's link.
        services.AddLogging(log => log.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning));
        services.Configure<SiteSettings>(configuration.GetSection("Site"));
        services.AddSingleton<Site>();
        services.AddSingleton<StartPage>();
        services.AddScoped<Spoken>();
        services.AddSingleton(Terminal.OfThisProcess);
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        services.Configure<HostFilteringOptions>(options => AllowHosts(options, configuration, site, environment));
        services.Configure<ForwardedHeadersOptions>(options => BelieveProxies(options, site));
        return services;
    }

    public static void UseBrowsers(this WebApplication app)
    {
        if (Site.Read(app.Configuration).Proxies.Length > 0)
            app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseMiddleware<Denials>();
        app.UseMiddleware<SameOrigin>();
        Spoken.ListenIn(app);
        var site = app.Services.GetRequiredService<Site>();
        app.Lifetime.ApplicationStarted.Register(() => site.ListensOn = OwnAddress(app) ?? site.ListensOn);
    }

    private static Uri? OwnAddress(WebApplication app) =>
        app.Urls.FirstOrDefault() is { } url
            ? new Uri(
                url.Replace("[::]", "localhost", StringComparison.Ordinal)
                    .Replace("0.0.0.0", "localhost", StringComparison.Ordinal)
            )
            : null;

    private static void AllowHosts(
        HostFilteringOptions options,
        IConfiguration configuration,
        SiteSettings site,
        IHostEnvironment environment
    )
    {
        if (!string.IsNullOrEmpty(configuration["AllowedHosts"]) && configuration["AllowedHosts"] != "*")
            return; // The framework reads this setting itself.
        options.AllowedHosts = [];
        if (!string.IsNullOrEmpty(site.Address))
            options.AllowedHosts.Add(new Uri(site.Address).Host);
        if (environment.IsDevelopment())
            foreach (var own in new[] { "localhost", "127.0.0.1", "[::1]" })
                options.AllowedHosts.Add(own);
    }

    private static void BelieveProxies(ForwardedHeadersOptions options, SiteSettings site)
    {
        // Not the forwarded host: links are made from Site:Address alone.
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in site.Proxies)
            if (System.Net.IPNetwork.TryParse(proxy, out var network))
                options.KnownIPNetworks.Add(network);
            else
                options.KnownProxies.Add(IPAddress.Parse(proxy));
    }
}
