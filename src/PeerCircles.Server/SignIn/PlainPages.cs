using Microsoft.AspNetCore.Antiforgery;
using PeerCircles.Server.Care;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>Signing in and leaving, drawn by the server.</summary>
internal static class PlainPages
{
    private const string Help = $"<p><a class=\"reach\" href=\"{PlainHelp.Path}\">Find someone to call now</a></p>";

    public static string SignIn(AntiforgeryTokenSet token, string? problem) =>
        PlainPage.Html(
            "Sign in",
            $"""
            <h1>Sign in</h1>
            {(problem is null ? "" : $"<p role=\"alert\">{PlainPage.Safe(problem)}</p>")}
            <form method="post" action="/sign-in">
              {Hidden(token)}
              <label for="email">E-mail address</label>
              <input id="email" name="email" type="email" autocomplete="username" required>
              <label for="passphrase">Passphrase</label>
              <input id="passphrase" name="passphrase" type="password" autocomplete="current-password" required>
              <label class="tick"><input name="ownDevice" type="checkbox"> This is my own device</label>
              <button>Sign in</button>
            </form>
            {Help}
            """
        );

    public static string SignedIn(AntiforgeryTokenSet token) =>
        PlainPage.Html(
            "Signed in",
            $"""
            <h1>You are signed in</h1>
            <p>Talking in a circle needs JavaScript. Where it is switched on, <a href="/">go to the circles</a>.</p>
            <form method="post" action="/exit">
              {Hidden(token)}
              <button>Sign out and leave this site</button>
            </form>
            {Help}
            """
        );

    public static string Left(string exitTo) =>
        PlainPage.Html("Weather", $"<p><a href=\"{PlainPage.Safe(exitTo)}\" rel=\"noreferrer\">Weather</a></p>");

    private static string Hidden(AntiforgeryTokenSet token) =>
        $"<input type=\"hidden\" name=\"{PlainPage.Safe(token.FormFieldName)}\" value=\"{PlainPage.Safe(token.RequestToken)}\">";
}
