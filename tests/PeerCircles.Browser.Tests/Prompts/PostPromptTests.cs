using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Prompts;

public sealed class PostPromptTests(Site site) : IClassFixture<Site>
{
    private const string Circle = "Tuesday evening";

    [Fact]
    public async Task The_facilitators_prompt_appears_on_everybodys_card()
    {
        var grace = await site.SignsIn("grace");
        var esi = await site.SignsIn("esi", Screen.Phone);
        await grace.Enters(Circle);
        await esi.Enters(Circle);

        // Two clicks: the dialog opens with a question that fits.
        await grace.Presses("Post a question");
        var dialog = grace.Dialog("Post a question");
        await dialog.GetByRole(AriaRole.Tab, new() { Name = "In your own words" }).ClickAsync();
        await dialog.GetByLabel("Your question").FillAsync("What did somebody do for you this week?");
        await grace.Presses("Post to the circle");

        await Expect(esi.Page.GetByText("What did somebody do for you this week?").First).ToBeVisibleAsync();
        await Expect(grace.Page.GetByText("What did somebody do for you this week?").First).ToBeVisibleAsync();
        esi.SawNoComplaints();
        grace.SawNoComplaints();
    }

    [Fact]
    public async Task Two_presses_post_a_question_of_the_library()
    {
        var grace = await site.SignsIn("grace");
        await grace.Enters("Lamp in the window");
        await grace.Presses("Post a question");
        // The library is on its way for a moment; then one of its questions is chosen already.
        await Expect(grace.Page.GetByRole(AriaRole.Radio, new() { Checked = true })).ToBeVisibleAsync();
        await grace.Presses("Post to the circle");
        await Expect(grace.Page.GetByText("Your question is on everyone’s card.").First).ToBeAttachedAsync();
    }

    [Fact]
    public async Task A_member_has_no_button_for_it()
    {
        var ben = await site.SignsIn("ben");
        await ben.Enters(Circle);
        await Expect(ben.Page.GetByRole(AriaRole.Button, new() { Name = "Post a question" })).ToHaveCountAsync(0);
    }
}
