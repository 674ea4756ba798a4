using System.Globalization;
using System.Net;
using System.Text.Json;
using PeerCircles.Load.Crowds;

namespace PeerCircles.Load.Compare;

/// <summary>Browsers that ask what they missed.</summary>
internal sealed class Reader(Uri server) : IDisposable
{
    private readonly HttpClient _http = new(
        new SocketsHttpHandler { UseCookies = false, AutomaticDecompression = DecompressionMethods.None }
    )
    {
        BaseAddress = server,
    };

    /// <summary>One page.</summary>
    /// <returns>How many rows, what they go up to, and whether there is more.</returns>
    public async Task<(int Rows, long UpTo, bool HasMore)> ReadAsync(CrowdSeat seat, long after)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            string.Create(CultureInfo.InvariantCulture, $"/api/circles/{seat.Circle}/changes?after={after}")
        );
        request.Headers.Add("Cookie", seat.Cookie);
        using var answer = await _http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        using var page = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync());
        var root = page.RootElement;
        return (
            root.GetProperty("rows").GetArrayLength(),
            root.GetProperty("upTo").GetInt64(),
            root.GetProperty("more").GetBoolean()
        );
    }

    /// <summary>Page after page until nothing is missing.</summary>
    /// <returns>How many rows came.</returns>
    public async Task<int> CatchUpAsync(CrowdSeat seat, long after)
    {
        var rows = 0;
        while (true)
        {
            var page = await ReadAsync(seat, after);
            rows += page.Rows;
            if (!page.HasMore)
                return rows;
            after = page.UpTo;
        }
    }

    public void Dispose() => _http.Dispose();
}
