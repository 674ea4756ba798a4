using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Circles;

/// <summary>Looking for a circle that fits, and being told why it does.</summary>
public sealed class DiscoverTests(Site site) : IClassFixture<Site>
{
    private const string Lamp = "Lamp in the window";

    [Fact]
    public async Task Day_and_hours_are_in_my_own_time_wherever_the_circle_meets()
    {
        // It meets on Thursdays at 18:30 in Berlin; in Athens that is an hour later all year round.
        var pilar = await site.SignsIn("pilar", Screen.Phone, o => o.TimezoneId = "Europe/Athens");
        await pilar.GoesTo("/discover");
        await Expect(pilar.Page.GetByText("Hours are in your own time")).ToContainTextAsync("Athens");
        await Chooses(
            pilar,
            ("Day", "Thursday"),
            ("Not before", "19:00"),
            ("Over by", "22:00"),
            ("Language", "English")
        );
        await Chooses(pilar, ("Theme", "Living with a diagnosis"));

        await Expect(Card(pilar)).ToContainTextAsync("Why it fits");
        await Expect(Card(pilar)).ToContainTextAsync("Thursday 19:30 to 21:00 your time is within your hours");
        await Expect(Card(pilar)).ToContainTextAsync("People speak English");
        await pilar.FindsNoBarriers();

        // The same wishes in London, where it is two hours earlier.
        var noe = await site.SignsIn("noe", Screen.Desktop, o => o.TimezoneId = "Europe/London");
        await noe.GoesTo(new Uri(pilar.Page.Url).PathAndQuery);
        await Expect(noe.Page.GetByRole(AriaRole.Region, new() { Name = "Nearly fits" })).ToContainTextAsync(Lamp);
        await Expect(Card(noe)).ToContainTextAsync("It meets outside your hours");
        await Expect(Card(noe)).ToContainTextAsync("17:30");
        await Chooses(noe, ("Not before", "17:00"), ("Over by", "19:00"));
        await Expect(Card(noe)).ToContainTextAsync("Thursday 17:30 to 19:00 your time is within your hours");
        pilar.SawNoComplaints();
        noe.SawNoComplaints();
    }

    [Fact]
    public async Task Theme_and_language_lead_to_circles_that_say_why_and_nothing_is_lost_by_reading_one()
    {
        var pilar = await site.SignsIn("pilar");
        await pilar.GoesTo("/discover");
        await Chooses(pilar, ("Theme", "Living with a diagnosis"));
        await Expect(Card(pilar)).ToContainTextAsync("It is about “Living with a diagnosis”");
        await Expect(pilar.Page.GetByRole(AriaRole.Article, new() { Name = "Slow mornings" })).ToHaveCountAsync(0);

        await Card(pilar).GetByRole(AriaRole.Link).ClickAsync();
        await Expect(pilar.Page.GetByRole(AriaRole.Heading, new() { Name = Lamp, Level = 1 })).ToBeVisibleAsync();
        await pilar.Page.GoBackAsync();
        await Expect(pilar.Page.GetByLabel("Theme")).ToHaveValueAsync("living-with-a-diagnosis");

        await pilar.Presses("Start over");
        await Chooses(pilar, ("Language", "French"));
        await Expect(pilar.Page.GetByRole(AriaRole.Article, new() { Name = "Jeudi à voix basse" }))
            .ToContainTextAsync("People speak French");
        await Expect(Card(pilar)).ToHaveCountAsync(0);
        pilar.SawNoComplaints();
    }

    private static ILocator Card(Visitor visitor) => visitor.Page.GetByRole(AriaRole.Article, new() { Name = Lamp });

    private static async Task Chooses(Visitor visitor, params (string Wish, string Choice)[] wishes)
    {
        foreach (var (wish, choice) in wishes)
            await visitor
                .Page.GetByLabel(wish, new() { Exact = true })
                .SelectOptionAsync(new SelectOptionValue { Label = choice });
    }
}
