using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Circles;

/// <summary>The ways to a seat, as the people who go them and those who facilitate see them.</summary>
public sealed class SeatsTests(Site site) : IClassFixture<Site>
{
    private const string Open = "Tuesday evening";
    private const string ByRequest = "Lamp in the window";

    [Fact]
    public async Task Who_waits_in_a_full_circle_is_offered_the_seat_that_comes_free_and_what_is_let_pass_goes_on()
    {
        var jonas = await site.SignsIn("jonas");
        await LooksAt(jonas, Open);
        await jonas.Presses("I agree, and join");
        await Expect(jonas.Composer).ToBeVisibleAsync();

        var ines = await site.SignsIn("ines", Screen.Phone);
        await LooksAt(ines, Open);
        await Expect(Seat(ines)).ToContainTextAsync("All seats are taken now.");
        await ines.Presses("I agree, and wait for a seat");
        await Expect(Seat(ines)).ToContainTextAsync("You are on the waiting list.");
        await ines.FindsNoBarriers();
        await ines.GoesTo("/");
        await Expect(OnTheWay(ines)).ToContainTextAsync("You are on the waiting list.");
        var hana = await site.SignsIn("hana");
        await LooksAt(hana, Open);
        await Expect(Seat(hana)).ToContainTextAsync("1 person is on the waiting list.");
        await hana.Presses("I agree, and wait for a seat");

        await Leaves(jonas);

        await ines.GoesTo("/notices");
        await Notice(ines, "A seat is free for you")
            .GetByRole(AriaRole.Link, new() { Name = "Look at the seat" })
            .ClickAsync();
        await Expect(Seat(ines)).ToContainTextAsync("A seat is held for you until");
        // What was agreed stands on the same page, to be read before the yes.
        await Expect(ines.Page.GetByText("Speak for yourself, from what you have lived.")).ToBeVisibleAsync();
        await ines.Presses("Let it pass");
        await Expect(ines.Page.GetByText($"You no longer wait for a seat in {Open}.").First).ToBeAttachedAsync();

        await hana.GoesTo("/");
        await OnTheWay(hana).GetByRole(AriaRole.Link, new() { Name = "Look and take the seat" }).ClickAsync();
        await hana.FindsNoBarriers();
        await hana.Presses("I agree, and take the seat");
        await Expect(hana.Composer).ToBeVisibleAsync();
        await hana.Says("I waited for this seat, and it is a good one.");
        foreach (var person in (Visitor[])[jonas, ines, hana])
            person.SawNoComplaints();
    }

    [Fact]
    public async Task Who_asks_is_answered_kindly_by_a_person_who_facilitates()
    {
        var (pilar, noe) = (await site.SignsIn("pilar", Screen.Phone), await site.SignsIn("noe"));
        foreach (var person in (Visitor[])[pilar, noe])
        {
            await LooksAt(person, ByRequest);
            await Expect(Seat(person)).ToContainTextAsync("The facilitators answer each request themselves.");
            await person.Presses("I agree, and ask to join");
            await Expect(Seat(person)).ToContainTextAsync("A facilitator will answer you");
        }

        var grace = await site.SignsIn("grace");
        await grace.GoesTo("/notices");
        await Notice(grace, "Somebody asks to join")
            .First.GetByRole(AriaRole.Link, new() { Name = "See who asks" })
            .ClickAsync();
        var asking = grace.Page.GetByRole(AriaRole.Region, new() { Name = "Who asks for a seat" });
        await Expect(asking.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Pilar" }))
            .ToContainTextAsync("Asks to join");
        await grace.Presses("Welcome Pilar");
        await Expect(asking.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Pilar" }))
            .ToContainTextAsync("Waits for a seat");
        await grace.Presses("Decline Noé");
        await grace.FindsNoBarriers();
        await grace
            .Page.GetByLabel("Why, if you like")
            .FillAsync("We begin a long block now; a circle for beginners opens in May.");
        await grace
            .Dialog("Decline Noé?")
            .GetByRole(AriaRole.Button, new() { Name = "Decline", Exact = true })
            .ClickAsync();
        await Expect(asking.GetByText("Noé")).ToHaveCountAsync(0);

        await pilar.GoesTo("/notices");
        await Expect(Notice(pilar, "You are welcome in this circle")).ToContainTextAsync("You are in line");
        await noe.GoesTo("/notices");
        var declined = Notice(noe, "This circle can’t take you in now");
        await Expect(declined).ToContainTextAsync("Your request was read with care.");
        await Expect(declined).ToContainTextAsync("a circle for beginners opens in May");
        await noe.FindsNoBarriers();

        await LooksAt(pilar, ByRequest);
        await pilar.Presses("Leave the waiting list");
        await Expect(Seat(pilar).GetByRole(AriaRole.Button, new() { Name = "I agree, and ask to join" }))
            .ToBeVisibleAsync();
        foreach (var person in (Visitor[])[pilar, noe, grace])
            person.SawNoComplaints();
    }

    [Fact]
    public async Task A_request_can_be_taken_back_and_the_facilitator_no_longer_sees_it()
    {
        var lucia = await site.SignsIn("lucia");
        await LooksAt(lucia, ByRequest);
        await lucia.Presses("I agree, and ask to join");
        await lucia.Presses("Take back my request");
        await Expect(Seat(lucia)).ToContainTextAsync("The facilitators answer each request themselves.");

        var grace = await site.SignsIn("grace");
        await OpensTheirPage(grace, ByRequest);
        var asking = grace.Page.GetByRole(AriaRole.Region, new() { Name = "Who asks for a seat" });
        await Expect(asking.GetByText("Chiara")).ToBeVisibleAsync();
        await Expect(asking.GetByText("Lucía")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Who_would_rather_listen_takes_a_seat_without_a_turn_and_everybody_sees_that()
    {
        var margaux = await site.SignsIn("margaux", Screen.Phone);
        await LooksAt(margaux, Open);
        await margaux.Page.GetByRole(AriaRole.Radio, new() { Name = "Listen, without a turn" }).CheckAsync();
        await margaux.Presses("I agree, and join");
        await Expect(margaux.Composer).ToBeVisibleAsync();

        await LooksAt(margaux, Open, isMember: true);
        await Expect(margaux.Page.GetByText("in a listening seat")).ToBeVisibleAsync();
        var amara = await site.SignsIn("amara");
        await LooksAt(amara, Open, isMember: true);
        await Expect(amara.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Margaux" }))
            .ToContainTextAsync("listens");
        margaux.SawNoComplaints();
    }

    private static ILocator Seat(Visitor visitor) =>
        visitor.Page.GetByRole(AriaRole.Region, new() { Name = "A seat for you" });

    private static ILocator OnTheWay(Visitor visitor) =>
        visitor
            .Page.GetByRole(AriaRole.Region, new() { Name = "On your way to a seat" })
            .GetByRole(AriaRole.Article, new() { Name = Open });

    private static ILocator Notice(Visitor visitor, string title) =>
        visitor.Page.GetByRole(AriaRole.Article, new() { Name = title });

    /// <summary>The page of a circle, from where circles are found; members come to it from their own.</summary>
    private static async Task LooksAt(Visitor visitor, string circle, bool isMember = false)
    {
        await visitor.GoesTo(isMember ? "/" : "/discover");
        if (isMember)
        {
            await visitor.Presses($"More about {circle}");
            await visitor.Page.GetByRole(AriaRole.Menuitem, new() { Name = "About this circle" }).ClickAsync();
        }
        else
            await visitor
                .Page.GetByRole(AriaRole.Article, new() { Name = circle })
                .GetByRole(AriaRole.Link)
                .ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = circle, Level = 1 })).ToBeVisibleAsync();
    }

    private static async Task Leaves(Visitor visitor)
    {
        await visitor.GoesTo("/");
        await visitor.Presses($"More about {Open}");
        await visitor.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Pause or leave" }).ClickAsync();
        await visitor.Presses("Leave the circle");
        await Expect(visitor.Page.GetByText($"You left {Open}. Take good care.").First).ToBeAttachedAsync();
    }

    private static async Task OpensTheirPage(Visitor visitor, string circle)
    {
        await visitor.GoesTo("/");
        await visitor
            .Page.GetByRole(AriaRole.Article)
            .Or(visitor.Page.GetByRole(AriaRole.Listitem))
            .Filter(new() { HasText = circle })
            .GetByRole(AriaRole.Link, new() { Name = "Facilitator’s page" })
            .First.ClickAsync();
    }
}
