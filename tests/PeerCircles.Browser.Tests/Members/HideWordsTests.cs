using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Members;

/// <summary>Somebody no longer reads somebody else; nobody but them knows.</summary>
public sealed class HideWordsTests(Site site) : IClassFixture<Site>
{
    private const string Circle = "Tuesday evening";
    private const string Line = "What Ben says is hidden from you";

    [Fact]
    public async Task Whom_somebody_hides_is_gone_for_them_alone_notices_nothing_and_comes_back()
    {
        var amara = await site.SignsIn("amara");
        var ben = await site.SignsIn("ben", Screen.Phone);
        var esi = await site.SignsIn("esi");
        foreach (var visitor in new[] { amara, ben, esi })
            await visitor.Enters(Circle);
        await ben.Says("I have an opinion about your garden.");
        await esi.Sees("I have an opinion about your garden.");
        await esi.Chooses("I have an opinion", "Reply");
        await esi.Says("Gardens are for everyone.");
        await amara.Sees("Gardens are for everyone.");
        await amara.Chooses("I have an opinion", "Reply");
        await amara.Composer.FillAsync("Half an answer");

        await amara.Chooses("I have an opinion", "Hide what Ben says");
        var dialog = amara.Dialog("Hide what Ben says?");
        await Expect(dialog).ToContainTextAsync("Ben is not told");
        await amara.FindsNoBarriers();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Hide what Ben says" }).ClickAsync();

        await Expect(dialog).ToHaveCountAsync(0);
        await Expect(amara.Messages.GetByText(Line).Last).ToBeVisibleAsync();
        // Not in its place, not in a quote, not above the answer that was begun, which itself is kept.
        await amara.SeesNothingOf("I have an opinion");
        await Expect(amara.Composer).ToHaveValueAsync("Half an answer");
        await Expect(amara.MessageOf("Gardens are for everyone.")).ToContainTextAsync(Line);
        await amara.FindsNoBarriers();

        await ben.Says("Roses would be better.");
        await esi.Sees("Roses would be better.");
        await amara.Says("I went to the library.");
        await ben.Sees("I went to the library.");
        await amara.SeesNothingOf("Roses would be better.");
        await ben.SeesNothingOf("hidden");
        await ben.Sees("I have an opinion about your garden.");

        await amara.GoesTo("/settings#blocked");
        var entry = amara.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Read again, Ben" });
        await entry.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(amara.Page.GetByText("There is nobody whose words you have hidden.")).ToBeVisibleAsync();
        await amara.Enters(Circle);
        await amara.Sees("I have an opinion about your garden.");
        await amara.Sees("Roses would be better.");
        foreach (var visitor in new[] { amara, ben, esi })
            visitor.SawNoComplaints();
    }

    [Fact]
    public async Task On_the_roster_it_is_undone_where_it_was_done()
    {
        var chiara = await site.SignsIn("chiara");
        var farid = await site.SignsIn("farid");
        await chiara.Enters(Circle);
        await farid.Enters(Circle);
        await farid.Says("The kettle is on.");
        await chiara.Sees("The kettle is on.");
        await ChoosesOnRoster(chiara, "Farid", "Hide what Farid says");
        await chiara
            .Dialog("Hide what Farid says?")
            .GetByRole(AriaRole.Button, new() { Name = "Hide what Farid says" })
            .ClickAsync();
        await chiara.SeesNothingOf("The kettle is on.");

        await ChoosesOnRoster(chiara, "Farid", "Read what Farid says again");
        await chiara.Sees("The kettle is on.");
    }

    private static async Task ChoosesOnRoster(Visitor visitor, string name, string item)
    {
        await visitor
            .Page.GetByRole(AriaRole.Button, new() { Name = $"Actions for {name}", Exact = true })
            .ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Menuitem, new() { Name = item }).ClickAsync();
    }
}
