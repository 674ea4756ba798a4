using System.Text.Encodings.Web;

namespace PeerCircles.Server.Platform;

/// <summary>The frame of the pages that the server draws itself, for browsers without JavaScript. No image, no script, one small style sheet.</summary>
internal static class PlainPage
{
    public const string StylePath = "/sign-in/plain.css";

    public const string Style = """
        :root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; background: #faf6ef; color: #1c2a2a; }
        a { color: #17605a; }
        .quiet { color: #475554; }
        @media (prefers-color-scheme: dark) {
          :root { background: #12191a; color: #f2efe8; }
          a { color: #7fd3c4; }
          .quiet { color: #b8c4c1; }
        }
        body { margin: 0 auto; padding: 1.5rem; max-width: 26rem; overflow-wrap: break-word; }
        h1 { font-size: 1.5rem; }
        h2 { font-size: 1.25rem; margin-block: 2rem 0.5rem; }
        h3 { font-size: 1.125rem; margin: 0; }
        ul { list-style: none; margin: 0; padding: 0; }
        section li { margin-block: 1rem; }
        section li p { margin: 0; }
        .reach { display: inline-block; padding-block: 0.5rem; }
        label { display: block; margin-block: 1rem 0.25rem; }
        label.tick { display: flex; gap: 0.75rem; align-items: center; min-height: 2.75rem; }
        input:not([type="checkbox"]) { box-sizing: border-box; width: 100%; font: inherit; padding: 0.625rem; }
        input[type="checkbox"] { width: 1.5rem; height: 1.5rem; margin: 0; }
        button { font: inherit; padding: 0.625rem 1.25rem; margin-block: 1rem; min-height: 2.75rem; }
        """;

    /// <param name="title">Text, made safe here.</param>
    /// <param name="body">HTML: whoever wrote it has made the texts in it safe.</param>
    public static string Html(PlainWords words, string title, string body) =>
        $"""
            <!doctype html>
            <html lang="{words.Code}">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>{Safe(title)}</title>
              <link rel="stylesheet" href="{StylePath}">
            </head>
            <body>
            <main>
            {body}
            <p class="quiet">{Languages(words)}</p>
            </main>
            </body>
            </html>
            """;

    private static string Languages(PlainWords spoken) =>
        string.Join(
            " · ",
            PlainWords
                .All.Where(w => w.Code != spoken.Code)
                .Select(w =>
                    $"<a class=\"reach\" lang=\"{w.Code}\" hreflang=\"{w.Code}\" href=\"?{PlainWords.Parameter}={w.Code}\">{Safe(w.Culture.NativeName)}</a>"
                )
        );

    public static string Safe(string? text) => HtmlEncoder.Default.Encode(text ?? "");
}
