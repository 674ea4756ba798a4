using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Empathy;

public sealed class ReflectTests(Site site) : IClassFixture<Site>
{
    private const string Circle = "Tuesday evening";

    [Fact]
    public async Task A_member_reflects_until_the_speaker_feels_heard_and_nobody_else_learns_how_it_felt()
    {
        var amara = await site.SignsIn("amara");
        var ben = await site.SignsIn("ben");
        var esi = await site.SignsIn("esi");
        await amara.Enters(Circle);
        await ben.Enters(Circle);
        await esi.Enters(Circle);
        await amara.Says("I kept the radio on all night so the flat would not be so quiet.");
        await ben.Sees("I kept the radio on all night");

        await ben.Chooses("I kept the radio on all night", "Say what you heard");
        await ben
            .Page.GetByRole(AriaRole.Textbox, new() { Name = "What you heard" })
            .FillAsync("I hear that the quiet was loud.");
        await ben.Presses("Say it to Amara");

        await Card(amara, "I hear that the quiet was loud.")
            .GetByRole(AriaRole.Button, new() { Name = "Partly" })
            .ClickAsync();
        await Card(ben, "I hear that the quiet was loud.")
            .GetByRole(AriaRole.Button, new() { Name = "Say it anew" })
            .ClickAsync();
        await ben
            .Page.GetByRole(AriaRole.Textbox, new() { Name = "What you heard" })
            .FillAsync("I hear that you wanted someone near.");
        await ben.Presses("Say it to Amara");

        var second = Card(amara, "I hear that you wanted someone near.");
        await second.GetByRole(AriaRole.Button, new() { Name = "That fits" }).ClickAsync();
        await second.GetByRole(AriaRole.Button, new() { Name = "Tell Ben" }).ClickAsync();
        var receipt = amara.Dialog("How it was for you");
        foreach (var scale in new[] { "I felt understood", "I felt accepted as I am", "I felt cared for" })
            await receipt
                .GetByRole(AriaRole.Group, new() { Name = scale })
                .Or(receipt.GetByRole(AriaRole.Radiogroup, new() { Name = scale }))
                .GetByRole(AriaRole.Radio, new() { Name = "6 of 7" })
                .CheckAsync();
        await receipt.GetByLabel("A few words, if you like").FillAsync("That was it exactly.");
        await amara.Presses("Send to Ben");

        await Expect(Card(ben, "I hear that you wanted someone near.")).ToContainTextAsync("That was it exactly.");
        // The circle sees the reflection and that it fits; what the two told each other it does not.
        await Expect(Card(esi, "I hear that you wanted someone near.")).ToContainTextAsync("Amara felt fully heard.");
        await esi.SeesNothingOf("That was it exactly.");
        await Expect(esi.Page.GetByRole(AriaRole.Button, new() { Name = "That fits" })).ToHaveCountAsync(0);
        await esi.Page.ReloadAsync();
        await Expect(Card(esi, "I hear that you wanted someone near.")).ToBeVisibleAsync();
        await esi.SeesNothingOf("That was it exactly.");
        amara.SawNoComplaints();
        ben.SawNoComplaints();
        esi.SawNoComplaints();
    }

    private static ILocator Card(Visitor visitor, string reflection) =>
        visitor
            .Page.GetByRole(AriaRole.Article, new() { NameRegex = Named })
            .Filter(new() { HasText = reflection })
            .Last;

    private static readonly System.Text.RegularExpressions.Regex Named = new(
        "^Empathy exchange",
        System.Text.RegularExpressions.RegexOptions.None,
        TimeSpan.FromSeconds(1)
    );
}
