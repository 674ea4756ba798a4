using System.Net;
using System.Text.Json;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Moderation;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Moderation;

public sealed class FlagAndCaseTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task Many_flags_on_one_message_are_one_case_and_the_desk_is_told_of_each()
    {
        var (ana, ben, cleo, mo) = await Cast();
        var circle = await HasCircle(cleo, [ana, ben]);
        (await mo.Browser.Ask<Nothing>(nameof(ICircleHub.OpenDesk))).Yes();
        var said = await ana.Says("Call me at home, the number is", circle);

        (await ben.TriesToFlag(said.Position, circle, FlagReason.R10)).Yes();
        (await cleo.TriesToFlag(said.Position, circle, FlagReason.R1, "I am afraid for her.")).Yes();

        var found = Assert.Single(await mo.Cases(), c => c.Circle == circle.Id);
        Assert.Equal(
            (2, Severity.Urgent, CaseState.New, 5),
            (found.Flags, found.Severity, found.State, found.AimMinutes)
        );
        Assert.Equal([FlagReason.R1, FlagReason.R10], found.Reasons);
        await mo.HasHeardAllThereIs();
        Assert.Equal(2, mo.Browser.Ear.All<DeskChanged>().Count(d => d.Case == found.Id));
    }

    [Fact]
    public async Task The_same_flag_again_gets_the_same_answer_and_the_same_reason_adds_nothing()
    {
        var (ana, ben, cleo, mo) = await Cast();
        var circle = await HasCircle(cleo, [ana, ben]);
        var said = await ana.Says("Something to look at.", circle);
        var id = Guid.CreateVersion7();
        var first = (await ben.TriesToFlag(said.Position, circle, FlagReason.R6, id: id)).Yes();

        Assert.Equal(first, (await ben.TriesToFlag(said.Position, circle, FlagReason.R6, id: id)).Yes());
        (await ben.TriesToFlag(said.Position, circle, FlagReason.R6)).No("conflict", "already_flagged");
        (await ben.TriesToFlag(said.Position, circle, FlagReason.R1, id: id)).No("conflict", "same_id_other_text");

        Assert.Single((await mo.Opens(await mo.FindsCase(circle))).Reports);
    }

    [Fact]
    public async Task A_worry_of_somebody_who_flagged_before_goes_to_the_moderators_as_urgent_and_they_count_once()
    {
        var (ana, ben, cleo, mo) = await Cast();
        var circle = await HasCircle(cleo, [ana, ben]);
        var said = await ana.Says("I can't do this any more.", circle);
        (await ben.TriesToFlag(said.Position, circle, FlagReason.R12)).Yes();
        var @case = await cleo.FindsCase(circle);
        await cleo.Claims(@case);

        (await ben.TriesToFlag(said.Position, circle, FlagReason.R1)).Yes();

        Assert.Equal(HttpStatusCode.NotFound, (await cleo.Get($"/api/desk/cases/{@case}")).StatusCode);
        var view = await mo.Opens(@case);
        Assert.Equal(
            (1, Severity.Urgent, 5, null),
            (view.Summary.Flags, view.Summary.Severity, view.Summary.AimMinutes, view.Summary.ClaimedBy)
        );
        Assert.Equal([FlagReason.R12, FlagReason.R1], view.Reports.Select(r => r.Reason));
    }

    [Theory]
    [InlineData(FlagReason.R1, Severity.Urgent, true)]
    [InlineData(FlagReason.R2, Severity.Soon, true)]
    [InlineData(FlagReason.R3, Severity.Urgent, true)]
    [InlineData(FlagReason.R4, Severity.Soon, true)]
    [InlineData(FlagReason.R5, Severity.Soon, true)]
    [InlineData(FlagReason.R6, Severity.Soon, true)]
    [InlineData(FlagReason.R7, Severity.Soon, true)]
    [InlineData(FlagReason.R8, Severity.Soon, true)]
    [InlineData(FlagReason.R9, Severity.Soon, true)]
    [InlineData(FlagReason.R10, Severity.CanWait, false)]
    [InlineData(FlagReason.R11, Severity.CanWait, false)]
    [InlineData(FlagReason.R12, Severity.CanWait, false)]
    [InlineData(FlagReason.R13, Severity.Soon, true)]
    [InlineData(FlagReason.R14, Severity.Soon, true)]
    [InlineData(FlagReason.R15, Severity.CanWait, false)]
    public async Task Each_reason_has_its_urgency_and_what_could_hurt_stays_folded(
        FlagReason reason,
        Severity severity,
        bool sensitive
    )
    {
        var (ana, ben, cleo, mo) = await Cast();
        var circle = await HasCircle(cleo, [ana, ben]);
        var said = await ana.Says("The words that somebody flagged.", circle);
        if (reason == FlagReason.R15)
            (await ben.TriesToFlag(said.Position, circle, reason)).No("invalid", "flag_words");

        (await ben.TriesToFlag(said.Position, circle, reason, "Please have a look.")).Yes();

        var found = Assert.Single(await mo.Cases(), c => c.Circle == circle.Id);
        Assert.Equal((severity, sensitive), (found.Severity, found.Sensitive));
        Assert.Equal(sensitive ? null : "The words that somebody flagged.", found.Excerpt);
    }

    [Fact]
    public async Task A_flag_is_heard_by_nobody_in_the_circle_and_no_number_tells_of_it()
    {
        var (ana, ben, cleo, _) = await Cast();
        var circle = await HasCircle(cleo, [ana, ben]);
        foreach (var person in (Person[])[ana, ben, cleo])
            await person.Enters(circle);
        var said = await ana.Says("Something to look at.", circle);
        var heads = (await ana.Loads(circle)).UpTo;

        (await ben.TriesToFlag(said.Position, circle, FlagReason.R6, "Only for staff to read.")).Yes();

        foreach (var person in (Person[])[ana, ben, cleo])
        {
            await person.HasHeardAllThereIs();
            Assert.Single(person.Heard<CircleRow>(circle));
            Assert.Empty(person.Browser.Ear.All<DeskChanged>());
        }
        Assert.Equal(heads, (await ana.Loads(circle)).UpTo);
        Assert.Equal(heads + 1, (await ana.Says("And the next one.", circle)).Position);
    }

    [Fact]
    public async Task The_case_shows_ten_messages_around_it_as_they_stood_when_the_first_flag_came()
    {
        var (ana, ben, cleo, mo) = await Cast();
        var circle = await HasCircle(cleo, [ana, ben]);
        for (var i = 1; i <= 15; i++)
            await ben.Says($"Before it {i}", circle);
        var said = await ana.Says("The words that somebody flagged.", circle);
        for (var i = 1; i <= 4; i++)
            await ben.Says($"After it {i}", circle);
        (await cleo.TriesToFlag(said.Position, circle, FlagReason.R6)).Yes();
        await ben.Says("Long after the flag.", circle);

        var view = await mo.Opens(await mo.FindsCase(circle));

        Assert.Equal(
            [
                .. Enumerable.Range(6, 10).Select(i => $"Before it {i}"),
                "The words that somebody flagged.",
                .. Enumerable.Range(1, 4).Select(i => $"After it {i}"),
            ],
            view.Context.Select(l => l.Text)
        );
        Assert.Equal(said.Position, Assert.Single(view.Context, l => l.Flagged).Position);
        Assert.Equal(("Ana", ana.Id.Value), (view.Author.Name, view.Author.Person));
    }

    [Fact]
    public async Task Words_that_were_changed_and_flagged_stay_with_staff_after_they_are_deleted()
    {
        var (ana, ben, cleo, mo) = await Cast();
        var circle = await HasCircle(cleo, [ana, ben]);
        var said = await ana.Says("Good evening.", circle);
        await ben.Says("Good evening, Ana.", circle);
        (await cleo.TriesToFlag(said.Position, circle, FlagReason.R10)).Yes();

        (await ana.TriesToEdit(said.Position, said.Position, "I know where you live.", circle)).Yes();
        (await ben.TriesToFlag(said.Position, circle, FlagReason.R6)).Yes();
        (await ben.TriesToFlag(said.Position, circle, FlagReason.R6)).No("conflict", "already_flagged");
        var seen = (await ana.Loads(circle)).Rows.OfType<MessageRow>().Single(m => m.Position == said.Position).Changed;
        (await ana.TriesToEdit(said.Position, seen, "I am coming tonight.", circle)).Yes();
        (await ben.TriesToFlag(said.Position, circle, FlagReason.R6)).Yes();
        (await ana.TriesToDelete(said.Position, circle)).Yes();

        var view = await mo.Opens(await mo.FindsCase(circle));
        Assert.Equal(
            ["Good evening.", "I know where you live.", "I am coming tonight.", "Good evening, Ana."],
            view.Context.Select(l => l.Text)
        );
        Assert.Equal([true, true, true, false], view.Context.Select(l => l.Flagged));
        Assert.Equal((MessageState.Deleted, 2), (view.MessageState, view.Summary.Flags));
    }

    [Fact]
    public async Task Who_reported_is_in_nothing_that_the_desk_or_the_author_is_shown()
    {
        var (ana, ben, cleo, mo) = await Cast();
        var circle = await HasCircle(cleo, [ana, ben]);
        await ben.Enters(circle);
        var said = await ana.Says("Something to look at.", circle);
        (await ben.TriesToFlag(said.Position, circle, FlagReason.R6, "It hurt me.")).Yes();

        var @case = await mo.FindsCase(circle);
        string[] shown =
        [
            JsonSerializer.Serialize(await mo.Opens(@case), Wire.Options),
            JsonSerializer.Serialize(await mo.Cases(), Wire.Options),
        ];

        Assert.All(shown, json => Assert.DoesNotContain(ben.Id.Value.ToString(), json, StringComparison.Ordinal));
        Assert.Contains("It hurt me.", shown[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_a_party_to_a_case_does_not_find_it_whatever_their_role()
    {
        var (ana, ben, cleo, mo) = await Cast();
        var maya = await Has("Maya", CommunityRoles.Moderator);
        var circle = await HasCircle(cleo, [ana, ben, maya]);
        var mayas = await maya.Says("A moderator says something.", circle);
        var anas = await ana.Says("And a member as well.", circle);
        (await ben.TriesToFlag(mayas.Position, circle, FlagReason.R6)).Yes();
        var aboutMaya = await mo.FindsCase(circle);
        (await maya.TriesToFlag(anas.Position, circle, FlagReason.R6)).Yes();
        var byMaya = (await mo.Cases()).Single(c => c.Circle == circle.Id && c.Id != aboutMaya).Id;

        Assert.DoesNotContain(await maya.Cases(), c => c.Circle == circle.Id);
        // A facilitator of the circle decides about the agreement only, be they a moderator or not.
        Assert.DoesNotContain(await cleo.Cases(), c => c.Circle == circle.Id);
        foreach (var hidden in (Guid[])[aboutMaya, byMaya])
        foreach (var person in (Person[])[maya, cleo])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await person.Get($"/api/desk/cases/{hidden}")).StatusCode);
            foreach (var act in (string[])["claim", "keep", "hide", "note"])
                Assert.Equal(
                    HttpStatusCode.NotFound,
                    (await person.Post($"/api/desk/cases/{hidden}/{act}", new HideAndNote("No.", "No."))).StatusCode
                );
        }
        Assert.Equal(CaseState.New, (await mo.Opens(aboutMaya)).Summary.State);
    }

    [Fact]
    public async Task A_matter_of_the_agreement_is_the_facilitators_until_a_graver_reason_comes()
    {
        var (ana, ben, cleo, mo) = await Cast();
        var circle = await HasCircle(cleo, [ana, ben]);
        var said = await ana.Says("You should simply leave him.", circle);
        (await ben.TriesToFlag(said.Position, circle, FlagReason.R11)).Yes();
        var @case = await cleo.FindsCase(circle);
        await cleo.Claims(@case);
        var dora = await Has("Dora");
        await dora.Joins(circle);

        var again = await ana.Says("I mean it.", circle);
        (await dora.TriesToFlag(again.Position, circle, FlagReason.R12)).Yes();
        (await dora.TriesToFlag(said.Position, circle, FlagReason.R6)).No("not_found");
        (await cleo.TriesToFlag(said.Position, circle, FlagReason.R6)).Yes();

        Assert.Equal(HttpStatusCode.NotFound, (await cleo.Get($"/api/desk/cases/{@case}")).StatusCode);
        var view = await mo.Opens(@case);
        Assert.Equal((CaseState.New, null), (view.Summary.State, view.Summary.ClaimedBy));
    }

    private async Task<(Person Ana, Person Ben, Person Cleo, Person Mo)> Cast() =>
        (await Has("Ana"), await Has("Ben"), await Has("Cleo"), await Has("Mo", CommunityRoles.Moderator));

    /// <summary>Fits every act's body.</summary>
    private sealed record HideAndNote(string Why, string Text);
}
