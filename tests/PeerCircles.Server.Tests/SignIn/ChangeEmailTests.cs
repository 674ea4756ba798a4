using System.Net;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Tests.SignIn;

public sealed class ChangeEmailTests
{
    [Fact]
    public async Task Ana_moves_to_a_new_address_once_its_mailbox_has_answered()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        var browser = server.NewBrowser();
        await browser.SignIn("ana@example.org");

        Assert.Equal(HttpStatusCode.Accepted, await Ask(browser, "anna@example.org"));

        Assert.Equal("ana@example.org", await Address(browser));
        var warning = await server.NextMailTo("ana@example.org");
        Assert.Contains("/forgotten", warning.TextBody, StringComparison.Ordinal);
        var link = await server.NextMailTo("anna@example.org");
        Assert.Equal(HttpStatusCode.NoContent, await server.NewBrowser().Follow(link));
        Assert.Equal("anna@example.org", await Address(browser));
        Assert.Equal(HttpStatusCode.NoContent, await server.NewBrowser().SignIn("anna@example.org"));
        Assert.Equal(HttpStatusCode.Unauthorized, await server.NewBrowser().SignIn("ana@example.org"));
        Assert.Equal(HttpStatusCode.Gone, await server.NewBrowser().Follow(link));
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public async Task The_answer_does_not_tell_whether_an_address_is_taken_and_its_owner_keeps_it()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        await server.HasPerson("ben@example.org");
        var browser = server.NewBrowser();
        await browser.SignIn("ana@example.org");

        var free = await Try(browser, "anna@example.org");
        var taken = await Try(browser, "BEN@example.org");

        Assert.Equal(free.StatusCode, taken.StatusCode);
        Assert.Equal(await free.Content.ReadAsStringAsync(), await taken.Content.ReadAsStringAsync());
        Assert.Equal(free.Headers.Select(h => h.Key), taken.Headers.Select(h => h.Key));
        var told = await server.NextMailTo("ben@example.org");
        Assert.DoesNotContain("token=", told.TextBody, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, await server.NewBrowser().SignIn("ben@example.org"));
    }

    [Fact]
    public async Task An_address_that_finds_an_account_meanwhile_stays_with_that_one()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        var browser = server.NewBrowser();
        await browser.SignIn("ana@example.org");
        await Ask(browser, "new@example.org");
        var link = await server.NextMailTo("new@example.org");
        await server.HasPerson("new@example.org");

        Assert.Equal(HttpStatusCode.Gone, await server.NewBrowser().Follow(link));

        Assert.Equal("ana@example.org", await Address(browser));
    }

    [Fact]
    public async Task Who_took_over_a_screen_can_neither_move_the_account_nor_keep_a_move_that_its_owner_stops()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        var (ana, thief) = (server.NewBrowser(), server.NewBrowser());
        await thief.SignIn("ana@example.org");
        Assert.Equal(HttpStatusCode.Forbidden, await Ask(thief, "thief@example.org", "is it this one perhaps"));
        await Ask(thief, "thief@example.org");
        var link = await server.NextMailTo("thief@example.org");

        // The mail to the old address leads here.
        await server.NextMailTo("ana@example.org");
        await ana.Post("/api/account/forgotten", new { email = "ana@example.org" });
        var reset = await server.NextMailTo("ana@example.org");
        Assert.Equal(HttpStatusCode.NoContent, await ana.Follow(reset, "a passphrase for new beginnings"));

        Assert.Equal(HttpStatusCode.Gone, await thief.Follow(link));
        Assert.Equal(0, await server.InDatabase(db => db.Set<EmailChange>().CountAsync()));
    }

    [Fact]
    public async Task The_link_dies_after_a_day_and_is_tidied_away()
    {
        await using var server = new SignInServer();
        await server.HasPerson("ana@example.org");
        var browser = server.NewBrowser();
        await browser.SignIn("ana@example.org");
        await Ask(browser, "anna@example.org");
        var link = await server.NextMailTo("anna@example.org");

        server.Time.Pass(TimeSpan.FromHours(25));

        Assert.Equal(HttpStatusCode.Gone, await server.NewBrowser().Follow(link));
    }

    private static Task<HttpResponseMessage> Try(Browser browser, string email, string? passphrase = null) =>
        browser.Post("/api/account/change-email", new { passphrase = passphrase ?? SignInServer.Passphrase, email });

    private static async Task<HttpStatusCode> Ask(Browser browser, string email, string? passphrase = null) =>
        (await Try(browser, email, passphrase)).StatusCode;

    private static async Task<string?> Address(Browser browser) =>
        (await browser.Read("/api/me")).GetProperty("email").GetString();
}
