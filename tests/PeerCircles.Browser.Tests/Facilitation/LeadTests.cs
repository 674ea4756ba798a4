using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Facilitation;

public sealed class LeadTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Two_presses_on_her_page_put_a_question_to_the_circle()
    {
        var grace = await site.SignsIn("grace");
        var ben = await site.SignsIn("ben", Screen.Phone);
        await ben.Enters("Tuesday evening");
        await OpensHerPage(grace);
        var region = grace.Page.GetByRole(AriaRole.Region, new() { Name = "A question for the circle" });
        var question = await region.GetByRole(AriaRole.Listitem).First.GetByRole(AriaRole.Paragraph).InnerTextAsync();

        await region.GetByRole(AriaRole.Button, new() { Name = "Use this question" }).First.ClickAsync();
        await grace.Presses("Post to the circle");

        await Expect(ben.Page.GetByText(question).First).ToBeVisibleAsync();
        grace.SawNoComplaints();
        ben.SawNoComplaints();
    }

    [Fact]
    public async Task She_sees_who_is_here_and_pauses_somebodys_writing_from_the_menu()
    {
        var grace = await site.SignsIn("grace");
        var esi = await site.SignsIn("esi");
        await esi.Enters("Tuesday evening");
        await OpensHerPage(grace);
        await Expect(grace.Page.GetByText("Here:").Filter(new() { HasText = "Esi" })).ToBeVisibleAsync();

        await grace.Presses("Actions for Esi");
        await grace.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Pause Esi’s writing" }).ClickAsync();
        await grace.Page.GetByLabel("Why").FillAsync("A quiet while for everyone.");
        await grace.Presses("Pause");

        await Expect(grace.Page.GetByText("Writing paused until").First).ToBeVisibleAsync();
        await Expect(esi.Page.GetByText("A facilitator").Or(esi.Page.GetByText("resting")).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task She_keeps_a_private_note_that_says_when_it_goes_and_deletes_it()
    {
        var grace = await site.SignsIn("grace");
        await OpensHerPage(grace);
        await grace.Presses("Write a note");
        var dialog = grace.Dialog("A private note");
        await dialog.GetByLabel("What would help next time?").FillAsync("Begin with the slow question.");
        await grace.Presses("Keep the note");

        var notes = grace.Page.GetByRole(AriaRole.Region, new() { Name = "Private notes" });
        await Expect(notes.GetByText("Begin with the slow question.")).ToBeVisibleAsync();
        await Expect(notes.GetByText("Deletes itself on").First).ToBeVisibleAsync();
        await grace.Presses("Delete this note: Begin with the slow question.");
        await Expect(notes.GetByText("Begin with the slow question.")).ToHaveCountAsync(0);
        grace.SawNoComplaints();
    }

    [Fact]
    public async Task Who_does_not_facilitate_finds_no_such_page()
    {
        var ben = await site.SignsIn("ben");
        await Expect(ben.Page.GetByRole(AriaRole.Link, new() { Name = "Facilitator’s page" })).ToHaveCountAsync(0);
    }

    private static async Task OpensHerPage(Visitor grace)
    {
        await grace.GoesTo("/");
        await grace
            .Page.GetByRole(AriaRole.Article, new() { Name = "Tuesday evening" })
            .GetByRole(AriaRole.Link, new() { Name = "Facilitator’s page" })
            .ClickAsync();
        await Expect(grace.Page.GetByRole(AriaRole.Heading, new() { Name = "Facilitating Tuesday evening", Level = 1 }))
            .ToBeVisibleAsync();
    }
}
