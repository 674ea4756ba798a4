using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Conversations;

public sealed class CatchUpTests(Site site) : IClassFixture<Site>
{
    private const string Circle = "Lamp in the window";

    [Fact]
    public async Task A_browser_that_was_away_shows_the_same_room_as_one_that_stayed()
    {
        var stayed = await site.SignsIn("dmitri");
        var away = await site.SignsIn("farid");
        var talker = await site.SignsIn("jonas");
        var lena = await site.SignsIn("lena");
        await stayed.Enters(Circle);
        await away.Enters(Circle);
        await talker.Enters(Circle);
        await talker.Says("Before the tunnel.");
        await away.Sees("Before the tunnel.");

        await away.GoesOffline();
        for (var i = 1; i <= 30; i++)
            await Room.Sends(i % 2 == 0 ? talker : stayed, $"While you were away, number {i}.");
        foreach (var i in new[] { 4, 16, 28 })
            await Room.IsFlaggedAndHidden(stayed, lena, $"While you were away, number {i}.");
        await Expect(stayed.Page.GetByText("Removed by a moderator")).ToHaveCountAsync(3);

        await away.ComesBack();
        await away.Sees("While you were away, number 30.");
        await Expect(away.Page.GetByText("Removed by a moderator")).ToHaveCountAsync(3);
        Assert.Equal(await Room.TextOf(stayed), await Room.TextOf(away));
    }

    [Fact]
    public async Task What_was_written_while_the_server_was_away_is_kept_and_goes_out_once()
    {
        var hana = await site.SignsIn("hana");
        await hana.Enters("Slow mornings");
        await site.StopsAndReturns(async () =>
        {
            await hana.Composer.FillAsync("I am still here.");
            await hana.Presses("Send");
            await Expect(hana.Page.GetByText("Not sent yet", new() { Exact = false }).First).ToBeVisibleAsync();
        });
        await Expect(hana.Page.GetByText("Not sent yet", new() { Exact = false }))
            .ToHaveCountAsync(0, new() { Timeout = 60_000 });
        await hana.Page.ReloadAsync();
        await Expect(hana.Messages.GetByText("I am still here.")).ToHaveCountAsync(1);
    }
}
