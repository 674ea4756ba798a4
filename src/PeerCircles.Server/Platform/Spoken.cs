using PeerCircles.Server.Members;

namespace PeerCircles.Server.Platform;

/// <summary>
/// What the page speaks that a request comes from: its scripts say so, and browsers do for pages without any. One for each
/// request; where there is none, as on the command line, it is English.
/// </summary>
internal sealed class Spoken
{
    private HttpRequest? _request;

    public SpokenLanguage OnThisPage =>
        _request is null
            ? SpokenLanguage.En
            : Enum.Parse<SpokenLanguage>(PlainWords.For(_request).Code, ignoreCase: true);

    /// <summary>ISO 639-1.</summary>
    public static string Code(SpokenLanguage language) => language.ToString().ToLowerInvariant();

    public static void ListenIn(IApplicationBuilder app) =>
        app.Use(
            (http, next) =>
            {
                http.RequestServices.GetRequiredService<Spoken>()._request = http.Request;
                return next(http);
            }
        );
}
