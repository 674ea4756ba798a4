using Microsoft.AspNetCore.Antiforgery;
using PeerCircles.Server.Care;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>Signing in and leaving, drawn by the server.</summary>
internal static class PlainPages
{
    private static string Help(PlainWords words) =>
        $"<p><a class=\"reach\" href=\"{PlainHelp.Path}?{PlainWords.Parameter}={words.Code}\">{PlainPage.Safe(words.SomeoneToCall)}</a></p>";

    public static string SignIn(PlainWords words, AntiforgeryTokenSet token, string? problem) =>
        PlainPage.Html(
            words,
            words.SignIn,
            $"""
            <h1>{PlainPage.Safe(words.SignIn)}</h1>
            {Alert(problem)}
            <form method="post" action="/sign-in?{PlainWords.Parameter}={words.Code}">
              {Hidden(token)}
              <label for="email">{PlainPage.Safe(words.Email)}</label>
              <input id="email" name="email" type="email" autocomplete="username" required>
              <label for="passphrase">{PlainPage.Safe(words.Passphrase)}</label>
              <input id="passphrase" name="passphrase" type="password" autocomplete="current-password" required>
              <label class="tick"><input name="ownDevice" type="checkbox"> {PlainPage.Safe(words.OwnDevice)}</label>
              <button>{PlainPage.Safe(words.SignIn)}</button>
            </form>
            {Help(words)}
            """
        );

    public static string SignedIn(PlainWords words, AntiforgeryTokenSet token, string? problem) =>
        PlainPage.Html(
            words,
            words.SignedIn,
            $"""
            <h1>{PlainPage.Safe(words.YouAreSignedIn)}</h1>
            {Alert(problem)}
            <p>{PlainPage.Safe(words.NeedsJavaScript)} <a href="/">{PlainPage.Safe(words.GoToCircles)}</a>.</p>
            <form method="post" action="/exit">
              {Hidden(token)}
              <button>{PlainPage.Safe(words.SignOutAndLeaveSite)}</button>
            </form>
            {Help(words)}
            """
        );

    public static string Left(PlainWords words, string exitTo) =>
        PlainPage.Html(
            words,
            words.Weather,
            $"<p><a href=\"{PlainPage.Safe(exitTo)}\" rel=\"noreferrer\">{PlainPage.Safe(words.Weather)}</a></p>"
        );

    private static string Alert(string? problem) =>
        problem is null ? "" : $"<p role=\"alert\">{PlainPage.Safe(problem)}</p>";

    private static string Hidden(AntiforgeryTokenSet token) =>
        $"<input type=\"hidden\" name=\"{PlainPage.Safe(token.FormFieldName)}\" value=\"{PlainPage.Safe(token.RequestToken)}\">";
}
