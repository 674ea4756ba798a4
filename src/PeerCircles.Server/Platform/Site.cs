using Microsoft.Extensions.Options;

namespace PeerCircles.Server.Platform;

/// <summary>Where people find this community: section <c>Site</c> of the configuration.</summary>
internal sealed class SiteSettings
{
    /// <summary>The address in people's browsers, such as <c>https://circles.example</c>: mail links begin with it. Required outside Development.</summary>
    public string? Address { get; set; }

    /// <summary>Addresses or networks (<c>10.0.0.0/8</c>) of reverse proxies whose word about scheme and visitor is believed.</summary>
    public string[] Proxies { get; set; } = [];

    /// <summary>The client's page is built with this one; <see cref="StartPage"/> puts the community's own in its place.</summary>
    public const string UsualExit = "https://www.bbc.com/weather";

    /// <summary>Where quick exit leads: a page that everybody might be looking at, and that shows nothing of who looks at it.</summary>
    public string ExitTo { get; set; } = UsualExit;
}

/// <summary>
/// The origin that this community answers on. It comes from the configuration, never from a request's Host header, which
/// anybody can write; only in Development, without a configured address, is the request's own origin good enough.
/// </summary>
internal sealed class Site(IOptions<SiteSettings> settings, IHostEnvironment environment)
{
    private readonly Uri? _address = settings.Value.Address is { Length: > 0 } text
        ? new Uri(text, UriKind.Absolute)
        : null;

    public string ExitTo => settings.Value.ExitTo;

    /// <summary>A link for a mail.</summary>
    public string Link(string pathAndQuery) => new Uri(_address ?? ListensOn, pathAndQuery).ToString();

    /// <summary>The first address this server listens on; set once it has started. Only Development relies on it.</summary>
    public Uri ListensOn { get; set; } = new("http://localhost:5080");

    public bool IsOwnOrigin(string origin, HttpRequest request)
    {
        if (_address is not null && origin == _address.GetLeftPart(UriPartial.Authority))
            return true;
        return environment.IsDevelopment() && origin == $"{request.Scheme}://{request.Host.Value}";
    }

    public static SiteSettings Read(IConfiguration configuration) =>
        configuration.GetSection("Site").Get<SiteSettings>() ?? new SiteSettings();
}
