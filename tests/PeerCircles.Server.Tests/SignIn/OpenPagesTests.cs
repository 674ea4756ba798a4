using System.Net;
using Microsoft.EntityFrameworkCore;

namespace PeerCircles.Server.Tests.SignIn;

/// <summary>What is open to everybody comes also to those who are signed in while nobody can look up their session.</summary>
public sealed class OpenPagesTests : IDisposable
{
    private readonly string _pages = Directory.CreateTempSubdirectory("peercircles-pages-").FullName;

    [Theory]
    [InlineData("/")]
    [InlineData("/help")]
    [InlineData("/help/plain")]
    [InlineData("/api/help/crisis-lines")]
    [InlineData("/sign-in/plain.css")]
    [InlineData("/health/live")]
    public async Task Help_and_the_pages_need_no_session_to_be_found(string path)
    {
        await using var server = await WithPages();
        var ana = await SignedIn(server);
        await LoseTheSessions(server);

        Assert.Equal(HttpStatusCode.OK, (await ana.Get(path)).StatusCode);

        // As it would be for everything, were the session looked up for everything.
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await ana.Get("/api/me")).StatusCode);
    }

    [Fact]
    public async Task The_page_leads_out_to_where_this_community_leads()
    {
        await File.WriteAllTextAsync(
            Path.Combine(_pages, "index.html"),
            "<meta name=\"exit-to\" content=\"https://www.bbc.com/weather\">",
            TestContext.Current.CancellationToken
        );
        await using var server = new SignInServer()
            .With("webroot", _pages)
            .With("Site:ExitTo", "https://timetable.example/?a=1&b=\"2");

        foreach (var path in new[] { "/", "/circles/1" })
        {
            var answer = await server.NewBrowser().Get(path);
            Assert.Equal("no-cache", answer.Headers.CacheControl!.ToString());
            Assert.NotNull(answer.Headers.ETag);
            var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Contains(
                "<meta name=\"exit-to\" content=\"https://timetable.example/?a=1&amp;b=&quot;2\"",
                page,
                StringComparison.Ordinal
            );
            Assert.DoesNotContain("bbc.com", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_that_is_gone_is_no_failure()
    {
        await using var server = await WithPages();
        var ana = await SignedIn(server);
        await LoseTheSessions(server);

        Assert.Equal(HttpStatusCode.NotFound, (await ana.Get("/assets/gone.js")).StatusCode);
    }

    [Fact]
    public async Task Where_it_matters_the_one_who_is_signed_in_is_seen()
    {
        await using var server = await WithPages();
        var ana = await SignedIn(server);

        var plain = await ana.Get("/sign-in/plain");

        Assert.Contains(
            "You are signed in",
            await plain.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    public void Dispose() => Directory.Delete(_pages, recursive: true);

    private async Task<SignInServer> WithPages()
    {
        await File.WriteAllTextAsync(
            Path.Combine(_pages, "index.html"),
            "<!doctype html>",
            TestContext.Current.CancellationToken
        );
        return new SignInServer().With("webroot", _pages);
    }

    private static async Task<Browser> SignedIn(SignInServer server)
    {
        await server.HasPerson("ana@example.org");
        var ana = server.NewBrowser();
        Assert.Equal(HttpStatusCode.NoContent, await ana.SignIn("ana@example.org"));
        return ana;
    }

    private static Task LoseTheSessions(SignInServer server) =>
        server.InDatabase(db => db.Database.ExecuteSqlRawAsync("drop table sessions"));
}
