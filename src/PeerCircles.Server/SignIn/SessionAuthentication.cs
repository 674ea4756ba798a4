using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>Marks an endpoint that is open to everybody and looks all the same who is calling.</summary>
internal sealed record SeesWhoCalls;

/// <summary>
/// Who is calling, by the session cookie. A handler of our own instead of the framework's cookie, which carries its
/// content with it: here the cookie is only a key, and the row decides. Says no as problem details, never by a redirect.
/// </summary>
internal sealed class SessionAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    SignInCookies cookies,
    Sessions sessions
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string SchemeName = "Session";

    private static readonly Refusal PleaseSignIn = new(
        RefusalKind.Unauthenticated,
        "signed_out",
        "Please sign in to see this."
    );

    private static readonly Refusal NotYours = new(
        RefusalKind.Forbidden,
        "not_allowed",
        "Your account can't do this here."
    );

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!IsSeen(Context.GetEndpoint()) || cookies.Session.Read(Request) is not { } secret)
            return AuthenticateResult.NoResult();
        if (await sessions.FindAsync(secret, Context.RequestAborted) is not var (caller, endsAt))
            return AuthenticateResult.NoResult();
        // The hub closes its connections at this instant by itself.
        var properties = new AuthenticationProperties { ExpiresUtc = endsAt };
        return AuthenticateResult.Success(
            new AuthenticationTicket(caller.ToPrincipal(SchemeName), properties, SchemeName)
        );
    }

    /// <summary>
    /// Pages, their files and help are the same for everybody: they need no row, and come also while the database can't be
    /// reached. Whatever isn't open to everybody is seen, forgotten endpoints included.
    /// </summary>
    private static bool IsSeen(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<IAllowAnonymous>() is null
        || endpoint.Metadata.GetMetadata<SeesWhoCalls>() is not null;

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) =>
        Answers.Problem(PleaseSignIn).ExecuteAsync(Context);

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        Answers.Problem(NotYours).ExecuteAsync(Context);
}
