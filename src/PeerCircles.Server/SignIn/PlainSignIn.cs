using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Primitives;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>
/// Signing in and leaving without JavaScript. A form can't send our header, so it carries an antiforgery token; nothing
/// that an address says decides where the browser goes next.
/// </summary>
internal static class PlainSignIn
{
    private const string Path = "/sign-in/plain";

    public static void MapPlainSignIn(this IEndpointRouteBuilder routes)
    {
        var plain = routes.MapGroup("").AllowAnonymous().ExcludeFromDescription();
        plain
            .MapGet(Path, (HttpContext http, IAntiforgery forms) => Show(http, forms))
            .WithMetadata(new SeesWhoCalls());
        plain.MapGet(PlainPage.StylePath, () => TypedResults.Text(PlainPage.Style, "text/css"));
        plain.MapPost("/sign-in", SignIn).WithMetadata(new PostsWithoutScript(), new SeesWhoCalls());
        plain.MapPost("/exit", Exit).WithMetadata(new PostsWithoutScript(), new SeesWhoCalls());
    }

    private static async Task<IResult> SignIn(
        HttpContext http,
        IAntiforgery forms,
        IMediator mediator,
        SignInCookies cookies,
        CancellationToken token
    )
    {
        if (!await IsOurFormAsync(http, forms))
            return Show(http, forms, NotOurForm);
        var form = await http.Request.ReadFormAsync(token);
        var command = new SignInWithPassphrase(
            Field(form["email"]),
            Field(form["passphrase"]),
            form["ownDevice"] == "on"
        )
        {
            Visitor = Visitor.Of(http, cookies),
        };
        var outcome = await mediator.Send(command, token);
        if (outcome.Refusal is { } no)
            return Show(http, forms, no);
        cookies.Give(http, outcome.Value);
        // Not to the circles: they are nothing but words without scripts, and from here one can leave.
        var named = http.Request.Query.ContainsKey(PlainWords.Parameter);
        return new SeeOther(named ? $"{Path}?{PlainWords.Parameter}={PlainWords.For(http.Request).Code}" : Path);
    }

    private static async Task<IResult> Exit(
        HttpContext http,
        IAntiforgery forms,
        IMediator mediator,
        SignInCookies cookies,
        Site site
    )
    {
        if (!await IsOurFormAsync(http, forms))
            return Show(http, forms, NotOurForm);
        // Whoever leaves in a hurry may close the browser at once: the session ends all the same.
        if (http.User.CallerOrNobody() is { } caller)
            await mediator.Send(new SignOut(caller), CancellationToken.None);
        cookies.RemoveAll(http);
        http.Response.Headers["Clear-Site-Data"] = "\"storage\"";
        http.Response.Headers["Refresh"] = $"0; url={site.ExitTo}";
        return Page(http, PlainPages.Left(PlainWords.For(http.Request), site.ExitTo));
    }

    private static readonly Refusal NotOurForm = new(
        RefusalKind.Forbidden,
        "form_expired",
        "This form is too old, or it isn't ours. Please open the page again."
    );

    private static async Task<bool> IsOurFormAsync(HttpContext http, IAntiforgery forms) =>
        SameOrigin.HasHeader(http.Request)
        || (http.Request.HasFormContentType && await forms.IsRequestValidAsync(http));

    private static IResult Show(HttpContext http, IAntiforgery forms, Refusal? no = null)
    {
        var token = forms.GetAndStoreTokens(http);
        if (no is not null)
            http.Response.StatusCode = Answers.Problem(no).StatusCode;
        var isSignedIn = http.User.CallerOrNobody() is not null;
        var words = PlainWords.For(http.Request);
        var problem = no is null ? null : words.Refused(no);
        return Page(
            http,
            isSignedIn ? PlainPages.SignedIn(words, token, problem) : PlainPages.SignIn(words, token, problem)
        );
    }

    private static IResult Page(HttpContext http, string html)
    {
        http.Response.Headers.CacheControl = "no-store";
        // With no-referrer, browsers would post the form with the origin "null".
        http.Response.Headers["Referrer-Policy"] = "same-origin";
        return Results.Text(html, "text/html; charset=utf-8", statusCode: http.Response.StatusCode);
    }

    private static string Field(StringValues values) => values.Count == 1 ? values[0]! : "";

    /// <summary>303, so that reloading the next page can't post the passphrase again.</summary>
    private sealed class SeeOther(string path) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = path;
            return Task.CompletedTask;
        }
    }
}
