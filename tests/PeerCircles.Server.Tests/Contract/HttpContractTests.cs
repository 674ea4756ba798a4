using System.Text.Json;
using System.Text.Json.Nodes;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Contract;

/// <summary>
/// The OpenAPI document is kept beside the browser's HTTP client. A unit test of the client makes its types from the kept file,
/// so that a changed record is noticed on both sides without either being needed to build the other.
/// </summary>
public sealed class HttpContractTests(SharedServer shared)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Fact]
    public async Task The_browser_and_the_server_keep_the_same_paths_and_types()
    {
        using var http = new HttpClient { BaseAddress = shared.Server.Address };

        var text = await http.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken);

        await KeptFile.MustBeAsync("client/src/api/openapi.json", Contract(text));
    }

    /// <summary>Where this server listens, and pages, are no part of it.</summary>
    private static string Contract(string text)
    {
        var document = JsonNode.Parse(text)!.AsObject();
        document.Remove("servers");
        var paths = document["paths"]!.AsObject();
        foreach (
            var page in paths
                .Select(path => path.Key)
                .Where(path => !path.StartsWith("/api/", StringComparison.Ordinal))
                .ToArray()
        )
            paths.Remove(page);
        return document.ToJsonString(Indented).ReplaceLineEndings("\n") + "\n";
    }
}
