using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Conversations;

public sealed class TalkTests(Site site) : IClassFixture<Site>
{
    private const string Circle = "Tuesday evening";

    [Fact]
    public async Task Two_people_in_two_browsers_hear_each_other()
    {
        var amara = await site.SignsIn("amara");
        var ben = await site.SignsIn("ben", Screen.Phone);
        await amara.Enters(Circle);
        await ben.Enters(Circle);

        await amara.Says("The bus was late and I watched the rain instead.");
        await ben.Sees("The bus was late and I watched the rain instead.");

        await ben.Chooses("The bus was late", "Reply");
        await ben.Says("I like that you watched the rain.");
        await amara.Sees("I like that you watched the rain.");
        await Expect(amara.MessageOf("I like that you watched the rain.")).ToContainTextAsync("In reply to");

        amara.SawNoComplaints();
        ben.SawNoComplaints();
    }

    [Fact]
    public async Task A_stranger_does_not_find_the_circle()
    {
        var amara = await site.SignsIn("amara");
        await amara.Enters(Circle);
        var room = new Uri(amara.Page.Url).AbsolutePath;
        await amara.Says("Only for those who are here.");

        var omar = await site.SignsIn("omar");
        await omar.GoesTo(room);
        await Expect(omar.Page.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Level = 1 }))
            .ToBeVisibleAsync();
        await omar.SeesNothingOf("Only for those who are here.");
        await omar.SeesNothingOf(Circle);
    }

    [Fact]
    public async Task Where_WebSockets_cannot_be_had_people_hear_each_other_all_the_same()
    {
        var chiara = await site.SignsIn("chiara");
        await chiara.Page.RouteWebSocketAsync("**/hub", socket => _ = socket.CloseAsync());
        var farid = await site.SignsIn("farid");
        await chiara.Enters(Circle);
        await farid.Enters(Circle);
        await Expect(chiara.Page.GetByText("Connected over a slower way.", new() { Exact = false })).ToBeVisibleAsync();

        await chiara.Says("I hope this arrives over the hills.");
        await farid.Sees("I hope this arrives over the hills.");
        await farid.Says("It did, over every one of them.");
        await chiara.Sees("It did, over every one of them.");
    }
}
