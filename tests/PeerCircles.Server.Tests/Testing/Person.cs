using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Tests.Testing;

/// <summary>
/// Somebody with an account, signed in, with a browser in front of them. What they do over HTTP is here, what they do in a
/// room in <see cref="Talk"/> and its neighbours.
/// </summary>
internal sealed class Person : IAsyncDisposable
{
    private readonly PeerCirclesServer _server;
    private readonly string _cookie;
    private readonly HttpClient _http;
    private Browser? _browser;

    private Person(PeerCirclesServer server, string name, Guid id, string cookie)
    {
        (_server, Name, Id, _cookie) = (server, name, new PersonId(id), cookie);
        _http = new HttpClient { BaseAddress = server.Address };
        _http.DefaultRequestHeaders.Add("Cookie", _cookie);
        _http.DefaultRequestHeaders.Add("Origin", server.Origin);
        _http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        _http.DefaultRequestHeaders.Add("X-PeerCircles", "1");
    }

    /// <summary>Everybody's, since hashing is slow on purpose.</summary>
    public const string Passphrase = "a kettle sings before dawn";

    private static string? _hash;

    public string Name { get; }
    public PersonId Id { get; }

    /// <summary>Null for who came back by an account made elsewhere.</summary>
    public string? Email { get; private init; }
    public string Cookie => _cookie;
    public PeerCirclesServer Server => _server;

    /// <summary>The window in which they talk, opened when first needed.</summary>
    public Browser Browser => _browser ??= new Browser(_server, _cookie);

    /// <summary>A second window, on another device say. The test closes it.</summary>
    public Browser AnotherBrowser() => new(_server, _cookie);

    /// <param name="id">For who must be the same in every run.</param>
    public static async Task<Person> SignUpAsync(
        PeerCirclesServer server,
        string name,
        CommunityRoles roles,
        Guid? id = null
    )
    {
        await using var scope = server.Services.CreateAsyncScope();
        var number = server.NextNumber();
        var account = new Account
        {
            Id = id ?? NewId.At(server.Time.Now()),
            UserName = $"{name}.{number}@example.org",
            Email = $"{name}.{number}@example.org",
            EmailConfirmed = true,
            DisplayName = name,
            Colour = number % 8,
            TimeZone = "Europe/Lisbon",
            Roles = roles,
            CreatedAt = server.Time.Now(),
        };
        account.PasswordHash = _hash ??= scope
            .ServiceProvider.GetRequiredService<IPasswordHasher<Account>>()
            .HashPassword(account, Passphrase);
        server.Log.MustNeverHold(account.Email);
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        Assert.True((await accounts.CreateAsync(account)).Succeeded);
        var sessions = scope.ServiceProvider.GetRequiredService<Sessions>();
        var session = await sessions.OpenAsync(account, ownDevice: false, default);
        return new Person(server, name, account.Id, $"PeerCircles-dev={session.Token.Text}") { Email = account.Email };
    }

    /// <summary>Somebody who has an account already signs in once more.</summary>
    public static async Task<Person> ReturnsAsync(PeerCirclesServer server, Guid id)
    {
        await using var scope = server.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = (await accounts.FindByIdAsync(id.ToString()))!;
        var sessions = scope.ServiceProvider.GetRequiredService<Sessions>();
        var session = await sessions.OpenAsync(account, ownDevice: false, default);
        return new Person(server, account.DisplayName, id, $"PeerCircles-dev={session.Token.Text}");
    }

    /// <summary>Somebody who is not signed in.</summary>
    public static Person Nobody(PeerCirclesServer server) => new(server, "Nobody", Guid.Empty, "none=0");

    public Task<HttpResponseMessage> Get(string path) => _http.GetAsync(path, TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> Post(string path, object? body = null) => Send(HttpMethod.Post, path, body);

    /// <summary>The same words, which from now on must not be found in any log.</summary>
    public string? InConfidence(string? words)
    {
        _server.Log.MustNeverHold(words);
        return words;
    }

    public Task<HttpResponseMessage> Send(HttpMethod method, string path, object? body = null) =>
        _http.SendAsync(
            new HttpRequestMessage(method, path)
            {
                Content = body is null ? null : JsonContent.Create(body, options: Wire.Options),
            },
            TestContext.Current.CancellationToken
        );

    /// <summary>Reads something that they may see.</summary>
    public async Task<T> Reads<T>(string path)
    {
        var answer = await Get(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<T>(Wire.Options, TestContext.Current.CancellationToken))!;
    }

    /// <summary>Does something over HTTP that is allowed and has nothing to tell.</summary>
    public async Task Does(string path, object? body = null)
    {
        var answer = await Post(path, body);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    /// <summary>Does something over HTTP that is allowed, and gives what it answers.</summary>
    public async Task<T> Gets<T>(string path, object? body = null)
    {
        var answer = await Post(path, body);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<T>(Wire.Options, TestContext.Current.CancellationToken))!;
    }

    /// <summary>Tries something that must be refused with this status, and gives the reason.</summary>
    public async Task<string> IsRefused(HttpStatusCode status, string path, object? body = null)
    {
        var answer = await Post(path, body);
        Assert.Equal(status, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return problem.GetProperty("reason").GetString()!;
    }

    public override string ToString() => Name;

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _http.Dispose();
    }
}
