using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using MimeKit;

namespace PeerCircles.Server.Tests.SignIn;

/// <summary>Somebody's browser: it keeps cookies and says, as browsers do, which page it is on.</summary>
internal sealed partial class Browser
{
    public const string Origin = "https://localhost";
    public const string SessionCookie = "__Host-PeerCircles";

    private readonly HttpClient _http;
    private readonly CookieContainer _cookies;

    public Browser(SignInServer server)
    {
        var keeper = new CookieContainerHandler();
        _cookies = keeper.Container;
        _http = server.CreateDefaultClient(new Uri(Origin), keeper);
    }

    /// <summary>What its pages speak from now on.</summary>
    public Browser Speaks(string language)
    {
        _http.DefaultRequestHeaders.Remove("Accept-Language");
        _http.DefaultRequestHeaders.Add("Accept-Language", language);
        return this;
    }

    public string? Cookie(string name) => _cookies.GetCookies(new Uri(Origin))[name]?.Value;

    public void SetCookie(string name, string value) => _cookies.Add(new Uri(Origin), new Cookie(name, value, "/"));

    public Task<HttpResponseMessage> Get(string path) => _http.GetAsync(path);

    public async Task<JsonElement> Read(string path)
    {
        var answer = await Get(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public Task<HttpResponseMessage> Post(string path, object? body = null) =>
        Send(
            new HttpRequestMessage(HttpMethod.Post, path) { Content = body is null ? null : JsonContent.Create(body) }
        );

    /// <summary>As the page's own scripts send it: with the origin and our header, unless the request has its own.</summary>
    public Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        if (!request.Headers.Contains("Origin"))
            request.Headers.Add("Origin", Origin);
        request.Headers.Add("X-PeerCircles", "1");
        return _http.SendAsync(request);
    }

    /// <summary>Exactly as it is.</summary>
    public Task<HttpResponseMessage> SendAsIs(HttpRequestMessage request) => _http.SendAsync(request);

    public async Task<HttpStatusCode> SignIn(
        string email,
        string passphrase = SignInServer.Passphrase,
        bool ownDevice = false
    ) => (await TrySignIn(email, passphrase, ownDevice)).StatusCode;

    public Task<HttpResponseMessage> TrySignIn(
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

    public Task<HttpResponseMessage> Register(
        string email,
        string passphrase = SignInServer.Passphrase,
        string name = "Ben"
    ) =>
        Post(
            "/api/account/register",
            new
            {
                email,
                passphrase,
                displayName = name,
                adult = true,
                timeZone = "Europe/Berlin",
            }
        );

    /// <summary>Posts what the page behind the mail's link would post.</summary>
    public async Task<HttpStatusCode> Follow(MimeMessage mail, string passphrase = SignInServer.Passphrase)
    {
        var link = LinkIn(mail);
        var query = link
            .Query.TrimStart('?')
            .Split('&')
            .Select(p => p.Split('='))
            .ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        var answer = await Post(
            $"/api/account{link.AbsolutePath}",
            new
            {
                person = query["person"],
                token = query["token"],
                passphrase,
            }
        );
        return answer.StatusCode;
    }

    public static Uri LinkIn(MimeMessage mail) => new(Link().Match(mail.TextBody!).Value);

    [GeneratedRegex(@"https?://\S+", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
