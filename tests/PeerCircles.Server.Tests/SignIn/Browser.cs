using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Testing;

namespace PeerCircles.Server.Tests.SignIn;

/// <summary>Somebody's browser: it keeps cookies and says, as browsers do, which page it is on.</summary>
internal sealed class Browser
{
    public const string Origin = "https://localhost";

    private readonly HttpClient _http;
    private readonly CookieContainer _cookies;

    public Browser(SignInServer server)
    {
        var keeper = new Microsoft.AspNetCore.Mvc.Testing.Handlers.CookieContainerHandler();
        _cookies = keeper.Container;
        _http = server.CreateDefaultClient(new Uri(Origin), keeper);
    }

    public string? Cookie(string name) => _cookies.GetCookies(new Uri(Origin))[name]?.Value;

    public void SetCookie(string name, string value) => _cookies.Add(new Uri(Origin), new Cookie(name, value, "/"));

    public void ForgetCookies()
    {
        foreach (Cookie cookie in _cookies.GetAllCookies())
            cookie.Expired = true;
    }

    public Task<HttpResponseMessage> Get(string path) => _http.GetAsync(path);

    public async Task<JsonElement> Read(string path)
    {
        var answer = await Get(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public Task<HttpResponseMessage> Post(string path, object? body = null) =>
        Send(HttpMethod.Post, path, body is null ? null : JsonContent.Create(body));

    public Task<HttpResponseMessage> Send(
        HttpMethod method,
        string path,
        HttpContent? content = null,
        string? origin = Origin,
        string? fetchSite = "same-origin",
        bool header = true
    )
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        if (fetchSite is not null)
            request.Headers.Add("Sec-Fetch-Site", fetchSite);
        if (header)
            request.Headers.Add("X-PeerCircles", "1");
        return _http.SendAsync(request);
    }

    public Task<HttpResponseMessage> SignIn(
        string email,
        string passphrase = SignInServer.Passphrase,
        bool ownDevice = false
    ) =>
        Post(
            "/api/account/sign-in",
            new
            {
                email,
                passphrase,
                ownDevice,
            }
        );
}
