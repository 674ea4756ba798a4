using Microsoft.Playwright;
using PeerCircles.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;
using static PeerCircles.Browser.Tests.Care.Leaving;

namespace PeerCircles.Browser.Tests.Care;

/// <summary>What we promise beyond leaving: the session ends, nothing that was written stays, and nothing comes back from the history.</summary>
[Collection<PlaceToLeave>]
public sealed class AfterExitTests(Site site)
{
    private const string Circle = "Tuesday evening";

    [Fact]
    public async Task The_session_ends_and_nothing_that_was_written_stays()
    {
        var amara = await site.SignsIn("amara");
        await amara.Enters(Circle);
        await amara.Composer.FillAsync("I would rather not say this yet.");
        await Exit(amara).ClickAsync();
        await Expect(amara.Page).ToHaveURLAsync(site.Neutral);
        await HasLeft(amara);

        await amara.GoesTo("/sign-in");
        await Expect(amara.Page.GetByLabel("E-mail address")).ToBeVisibleAsync();
        var kept = await amara.Page.EvaluateAsync<string>(
            "() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie])"
        );
        Assert.DoesNotContain("rather", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("pc.draft", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("pc.person", kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Going_back_shows_nothing_of_what_was_left()
    {
        var amara = await site.SignsIn("amara");
        await amara.Enters(Circle);
        await Exit(amara).ClickAsync();
        await Expect(amara.Page).ToHaveURLAsync(site.Neutral);
        await amara.Page.GoBackAsync();
        await Expect(amara.Page.GetByRole(AriaRole.Heading, new() { Name = "Welcome" })).ToBeVisibleAsync();
        await amara.SeesNothingOf(Circle);
        Assert.DoesNotContain(
            "/circles/",
            await amara.Page.EvaluateAsync<string>("() => location.href"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_page_from_the_browsers_memory_starts_blank_and_asks_the_server_first()
    {
        var amara = await site.SignsIn("amara");
        await amara.Enters(Circle);
        await amara.Page.EvaluateAsync("() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");
        await IsCovered(amara);

        var asked = amara.Page.WaitForRequestAsync(request =>
            request.Url.EndsWith("/api/here", StringComparison.Ordinal)
        );
        await amara.Page.EvaluateAsync("() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
        await asked;
        await Expect(amara.Composer).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_page_that_stayed_after_all_is_uncovered()
    {
        var amara = await site.SignsIn("amara");
        await amara.Page.EvaluateAsync("() => dispatchEvent(new PageTransitionEvent('pagehide'))");
        await IsCovered(amara);
        await amara.Page.EvaluateAsync("() => dispatchEvent(new PageTransitionEvent('pageshow'))");
        await Expect(amara.Page.GetByRole(AriaRole.Heading, new() { Name = "My circles", Level = 1 }))
            .ToBeVisibleAsync();
        await Expect(amara.Page.Locator(".exit-cover")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Other_windows_of_the_same_browser_leave_as_well()
    {
        var amara = await site.SignsIn("amara");
        var other = await amara.Page.Context.NewPageAsync();
        await other.GotoAsync("/notices");
        await Expect(other.GetByRole(AriaRole.Heading, new() { Name = "Notices", Level = 1 })).ToBeVisibleAsync();
        await Exit(amara).ClickAsync();
        await Expect(amara.Page).ToHaveURLAsync(site.Neutral);
        await Expect(other).ToHaveURLAsync(site.Neutral);
    }

    [Fact]
    public async Task Without_a_network_the_page_is_left_and_the_session_ends_as_soon_as_there_is_one()
    {
        var amara = await site.SignsIn("amara");
        await amara.Enters(Circle);
        await amara.GoesOffline();
        await Exit(amara).ClickAsync();
        await amara.Page.WaitForURLAsync(url => !url.Contains("/circles/", StringComparison.Ordinal));
        await amara.ComesBack();
        await amara.GoesTo("/");
        await Expect(amara.Page.GetByRole(AriaRole.Heading, new() { Name = "Welcome" })).ToBeVisibleAsync();
        await HasLeft(amara);
    }
}
