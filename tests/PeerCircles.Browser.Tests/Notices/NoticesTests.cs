using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace PeerCircles.Browser.Tests.Notices;

/// <summary>What somebody is told in the application: quietly, under its day, with the way to what it is about.</summary>
public sealed class NoticesTests(Site site) : IClassFixture<Site>
{
    private const string Circle = "Tuesday evening";
    private const string Noted = "The content notes on a message of yours changed";

    [Fact]
    public async Task An_author_hears_that_grace_noted_their_words_and_goes_to_them_from_there()
    {
        var (amara, grace) = (await site.SignsIn("amara"), await site.SignsIn("grace"));
        await amara.Enters(Circle);
        await amara.Says("The garden is quiet since he is gone.");
        await Notes(grace, "The garden is quiet since he is gone.");

        await amara.GoesTo("/");
        await Expect(amara.Page.GetByText("1 unread").First).ToBeVisibleAsync();
        await amara.GoesTo("/notices");
        var today = amara.Page.GetByRole(AriaRole.Region, new() { Name = "Today" });
        var told = today.GetByRole(AriaRole.Article, new() { Name = Noted });
        await Expect(told).ToContainTextAsync("New");
        await Expect(told).Not.ToContainTextAsync("garden");
        await amara.FindsNoBarriers();

        await told.GetByRole(AriaRole.Link, new() { Name = "See it in the circle" }).ClickAsync();
        await Expect(amara.MessageOf("The garden is quiet since he is gone.")).ToBeInViewportAsync();
        await Expect(amara.MessageOf("The garden is quiet since he is gone.")).ToContainTextAsync("grief");
        await amara.GoesTo("/notices");
        await Expect(told).ToBeVisibleAsync();
        await Expect(told).Not.ToContainTextAsync("New");
        amara.SawNoComplaints();
        grace.SawNoComplaints();
    }

    [Fact]
    public async Task Ben_marks_all_as_read_and_it_is_so_on_his_phone()
    {
        var (ben, grace) = (await site.SignsIn("ben"), await site.SignsIn("grace"));
        await ben.Enters(Circle);
        foreach (var words in (string[])["The house is too large now.", "I cook for two, still."])
        {
            await ben.Says(words);
            await Notes(grace, words);
        }
        var phone = await site.SignsIn("ben", Screen.Phone);

        await ben.GoesTo("/notices");
        await Expect(ben.Page.GetByText("New", new() { Exact = true })).ToHaveCountAsync(2);
        foreach (var screen in Screen.All)
        {
            await ben.Page.SetViewportSizeAsync(screen.Width, screen.Height);
            await ben.Page.EmulateMediaAsync(new() { ColorScheme = screen.Scheme });
            await ben.TakesPicture("notices-new", screen);
            await ben.FindsNoBarriers();
        }
        await ben.Presses("Mark all as read");
        await Expect(ben.Page.GetByText("New", new() { Exact = true })).ToHaveCountAsync(0);
        await Expect(ben.Page.GetByText("All is marked as read.").First).ToBeAttachedAsync();

        await phone.GoesTo("/notices");
        await Expect(phone.Page.GetByRole(AriaRole.Article, new() { Name = Noted })).ToHaveCountAsync(2);
        await Expect(phone.Page.GetByText("New", new() { Exact = true })).ToHaveCountAsync(0);
        await Expect(phone.Page.GetByRole(AriaRole.Button, new() { Name = "Mark all as read" })).ToHaveCountAsync(0);
        ben.SawNoComplaints();
        phone.SawNoComplaints();
    }

    [Fact]
    public async Task Who_has_no_notices_reads_a_kind_word_about_it()
    {
        var ines = await site.SignsIn("ines", Screen.Phone);
        await ines.GoesTo("/notices");
        await Expect(ines.Page.GetByRole(AriaRole.Heading, new() { Name = "Nothing to tell you" })).ToBeVisibleAsync();
        await ines.TakesPicture("notices-none", Screen.Phone);
        await ines.FindsNoBarriers();
        ines.SawNoComplaints();
    }

    internal static async Task Notes(Visitor facilitator, string words, string note = "grief")
    {
        await facilitator.Enters(Circle);
        await facilitator
            .MessageOf(words)
            .GetByRole(AriaRole.Button, new() { NameString = "Actions for" })
            .ClickAsync();
        // Its name tells whether there are notes already.
        await facilitator.Page.GetByRole(AriaRole.Menuitem).Filter(new() { HasText = "content note" }).ClickAsync();
        var dialog = facilitator.Dialog("Content notes");
        await dialog.GetByLabel(note, new() { Exact = true }).CheckAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Save the notes" }).ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);
    }
}
