using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Antiforgery;

namespace PeerCircles.Server.SignIn;

/// <summary>The three pages that the server draws itself, for browsers without JavaScript. No image, no script, one small style sheet.</summary>
internal static class PlainPages
{
    public const string StylePath = "/sign-in/plain.css";

    public const string Style = """
        :root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; background: #faf6ef; color: #1c2a2a; }
        a { color: #17605a; }
        @media (prefers-color-scheme: dark) { :root { background: #12191a; color: #f2efe8; } a { color: #7fd3c4; } }
        body { margin: 0 auto; padding: 1.5rem; max-width: 26rem; }
        h1 { font-size: 1.5rem; }
        label { display: block; margin-block: 1rem 0.25rem; }
        label.tick { display: flex; gap: 0.75rem; align-items: center; min-height: 2.75rem; }
        input:not([type="checkbox"]) { box-sizing: border-box; width: 100%; font: inherit; padding: 0.625rem; }
        input[type="checkbox"] { width: 1.5rem; height: 1.5rem; margin: 0; }
        button { font: inherit; padding: 0.625rem 1.25rem; margin-block: 1rem; min-height: 2.75rem; }
        """;

    public static string SignIn(AntiforgeryTokenSet token, string? problem) =>
        Page(
            "Sign in",
            $"""
            <h1>Sign in</h1>
            {(problem is null ? "" : $"<p role=\"alert\">{Safe(problem)}</p>")}
            <form method="post" action="/sign-in">
              {Hidden(token)}
              <label for="email">E-mail address</label>
              <input id="email" name="email" type="email" autocomplete="username" required>
              <label for="passphrase">Passphrase</label>
              <input id="passphrase" name="passphrase" type="password" autocomplete="current-password" required>
              <label class="tick"><input name="ownDevice" type="checkbox"> This is my own device</label>
              <button>Sign in</button>
            </form>
            <p><a href="/help">Find someone to call now</a></p>
            """
        );

    public static string SignedIn(AntiforgeryTokenSet token) =>
        Page(
            "Signed in",
            $"""
            <h1>You are signed in</h1>
            <p>Talking in a circle needs JavaScript. <a href="/">Go to the circles</a></p>
            <form method="post" action="/exit">
              {Hidden(token)}
              <button>Sign out and leave this site</button>
            </form>
            <p><a href="/help">Find someone to call now</a></p>
            """
        );

    public static string Left(string exitTo) =>
        Page("Weather", $"<p><a href=\"{Safe(exitTo)}\" rel=\"noreferrer\">Weather</a></p>");

    private static string Hidden(AntiforgeryTokenSet token) =>
        $"<input type=\"hidden\" name=\"{Safe(token.FormFieldName)}\" value=\"{Safe(token.RequestToken)}\">";

    private static string Page(string title, string body) =>
        $"""
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>{title}</title>
              <link rel="stylesheet" href="{StylePath}">
            </head>
            <body>
            <main>
            {body}
            </main>
            </body>
            </html>
            """;

    private static string Safe(string? text) => HtmlEncoder.Default.Encode(text ?? "");
}
