using System.Net.Mime;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace PeerCircles.Server.Platform;

/// <summary>
/// The browser client's page, with this community's way out written into it: quick exit must lead there before any script
/// has run, and where none runs at all.
/// </summary>
internal sealed class StartPage(IWebHostEnvironment environment, Site site)
{
    private sealed record Drawn(DateTimeOffset FileTime, byte[] Html, EntityTagHeaderValue Tag);

    private Drawn? _drawn;

    public async Task<IResult> Show(HttpContext http)
    {
        var file = environment.WebRootFileProvider.GetFileInfo("index.html");
        if (!file.Exists)
            return TypedResults.NotFound();
        var page = _drawn is { } drawn && drawn.FileTime == file.LastModified ? drawn : _drawn = await DrawAsync(file);
        http.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Bytes(page.Html, $"{MediaTypeNames.Text.Html}; charset=utf-8", entityTag: page.Tag);
    }

    private async Task<Drawn> DrawAsync(IFileInfo file)
    {
        using var reader = new StreamReader(file.CreateReadStream());
        var text = await reader.ReadToEndAsync();
        var html = Encoding.UTF8.GetBytes(
            text.Replace(SiteSettings.UsualExit, PlainPage.Safe(site.ExitTo), StringComparison.Ordinal)
        );
        return new Drawn(file.LastModified, html, new EntityTagHeaderValue($"\"{Tag(html)}\""));
    }

    private static string Tag(byte[] html) => Convert.ToHexStringLower(SHA256.HashData(html).AsSpan(0, 8));
}
