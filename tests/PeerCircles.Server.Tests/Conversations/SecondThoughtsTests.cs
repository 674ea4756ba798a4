using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Notices;
using PeerCircles.Server.SignIn;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Conversations;

/// <summary>Other words, none at all, and notes on what they are about: what everybody sees of it, and what nobody does any more.</summary>
public sealed class SecondThoughtsTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task Other_words_stand_on_every_screen_and_the_first_ones_are_nowhere()
    {
        var (ana, ben, circle) = await Evening();
        var said = await ana.Says("The nihgts are long.", circle);
        var seen = (await ben.Hears("The nihgts are long.", circle)).Changed;

        var edited = (await ana.TriesToEdit(said.Position, seen, "The nights are long.", circle)).Yes();

        var heard = await ben.Hears("The nights are long.", circle);
        Assert.Equal((said.Position, edited.EditedAt), (heard.Position, heard.EditedAt));
        Assert.True(heard.Changed > seen);
        var asked = Assert.Single((await ben.Loads(circle, seen)).Rows.OfType<MessageRow>());
        Assert.Equal((heard.Text, heard.Changed), (asked.Text, asked.Changed));
        Assert.DoesNotContain("nihgts", await Server.StateOf(circle), StringComparison.Ordinal);
        (await ana.TriesToEdit(said.Position, seen, "And longer.", circle)).No("conflict", "edited_meanwhile");
        Assert.Equal(edited, (await ana.TriesToEdit(said.Position, seen, "The nights are long.", circle)).Yes());
    }

    [Fact]
    public async Task Two_windows_that_change_the_same_words_at_once_are_one_change_and_one_question()
    {
        var (ana, _, circle) = await Evening();
        var said = await ana.Says("Something.", circle);
        await using var other = ana.AnotherBrowser();
        await other.Connect();

        var answers = await Task.WhenAll(
            ana.TriesToEdit(said.Position, said.Position, "This way.", circle),
            other.Ask<MessageReworded>(
                nameof(ICircleHub.EditMessage),
                circle.Id,
                said.Position,
                said.Position,
                "That way.",
                Array.Empty<string>()
            )
        );

        Assert.Single(answers, a => a.Ok);
        answers.Single(a => !a.Ok).No("conflict", "edited_meanwhile");
    }

    [Fact]
    public async Task Whatever_comes_first_of_an_edit_and_a_delete_the_words_are_gone_at_the_end()
    {
        var (ana, ben, circle) = await Evening();
        for (var i = 0; i < 10; i++)
        {
            var said = await ana.Says($"Words that go {i}", circle);
            await Task.WhenAll(
                ana.TriesToEdit(said.Position, said.Position, $"Other words {i}", circle),
                ana.TriesToDelete(said.Position, circle)
            );
            var row = (await ben.Loads(circle)).Rows.OfType<MessageRow>().Single(m => m.Position == said.Position);
            Assert.Equal((MessageShown.Deleted, null, null), (row.State, row.Text, row.EditedAt));
        }
        var state = await Server.StateOf(circle);
        Assert.DoesNotContain("Words that go", state, StringComparison.Ordinal);
        Assert.DoesNotContain("Other words", state, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_taken_back_is_nowhere_not_in_quotes_nor_in_what_restated_it()
    {
        var (ana, ben, circle) = await Evening();
        var id = NewId.At(Server.Time.Now());
        var said = await ana.Says("My sister's name is on it.", circle, id: id);
        await ben.Reflects(said.Position, "Your sister weighs on you.", circle);
        var reply = await ben.Says("That is a lot.", circle, replyTo: said.Position);

        (await ana.TriesToDelete(said.Position, circle)).Yes();
        (await ana.TriesToDelete(said.Position, circle)).Yes();

        var gone = await ben.Hears<MessageRow>(circle, m => m.State == MessageShown.Deleted);
        Assert.Equal((said.Position, null), (gone.Position, gone.Text));
        var withdrawn = await ben.Hears<ExchangeRow>(circle, e => e.Withdrawn);
        Assert.Equal((null, null), (withdrawn.Text, withdrawn.Pair!.Receipt));
        var quoted = await ben.Reads<OlderMessages>($"{circle.Path}/messages?before={reply.Position + 1}&take=1");
        Assert.Equal((MessageShown.Deleted, null), (Assert.Single(quoted.Quoted).State, quoted.Quoted[0].Text));
        Assert.DoesNotContain("ister", await Server.StateOf(circle), StringComparison.Ordinal);
        (await ana.TriesToSay("My sister's name is on it.", circle, id: id)).No("gone", "text_gone");
    }

    [Fact]
    public async Task Who_is_muted_takes_their_words_back_all_the_same()
    {
        var (ana, ben, circle) = await Evening();
        var said = await ben.Says("Not like this.", circle);
        await ana.Mutes(ben, circle);

        (await ben.TriesToEdit(said.Position, said.Position, "Rather so.", circle)).No("forbidden", "muted");
        (await ben.TriesToDelete(said.Position, circle)).Yes();
    }

    [Fact]
    public async Task Staff_still_see_what_was_flagged_and_nothing_brings_it_back_to_the_circle()
    {
        var (ana, ben, circle) = await Evening();
        var mo = await Has("Mo", CommunityRoles.Moderator);
        (await mo.Browser.Ask<Nothing>(nameof(ICircleHub.OpenDesk))).Yes();
        var said = await ana.Says("Where he lives is", circle);
        (await ben.TriesToFlag(said.Position, circle, FlagReason.R9)).Yes();
        var @case = await mo.FindsCase(circle);
        var hidden = await mo.Hides(@case);
        var told = mo.Browser.Ear.All<DeskChanged>().Count;

        (await ana.TriesToDelete(said.Position, circle)).Yes();
        var undone = await mo.Undoes(hidden);

        Assert.Equal((MessageState.Deleted, null), (undone.MessageState, undone.TextNow));
        Assert.Equal("Where he lives is", undone.Context.Single(l => l.Flagged).Text);
        await mo.Browser.Ear.Hears<DeskChanged>(_ => mo.Browser.Ear.All<DeskChanged>().Count > told, "of the case");
        Assert.Equal(MessageState.Deleted, (await mo.Keeps(@case)).MessageState);
        var row = (await ben.Loads(circle)).Rows.OfType<MessageRow>().Single(m => m.Position == said.Position);
        Assert.Equal((MessageShown.Deleted, null), (row.State, row.Text));
        Assert.DoesNotContain(await ana.Reads<NoticeView[]>("/api/notices"), n => n.Quote is not null);
    }

    [Fact]
    public async Task Whoever_dismissed_a_case_is_shown_the_words_that_came_afterwards()
    {
        var (ana, ben, circle) = await Evening();
        var mo = await Has("Mo", CommunityRoles.Moderator);
        var said = await ana.Says("He was unkind.", circle);
        (await ben.TriesToFlag(said.Position, circle, FlagReason.R6)).Yes();
        var @case = await mo.FindsCase(circle);
        await mo.Keeps(@case);
        (await mo.Browser.Ask<Nothing>(nameof(ICircleHub.OpenDesk))).Yes();

        (await ana.TriesToEdit(said.Position, said.Position, "He is worthless.", circle)).Yes();

        await mo.Browser.Ear.Hears<DeskChanged>(d => d.Case == @case, "that the case is open again");
        Assert.Equal(@case, await mo.FindsCase(circle));
        var view = await mo.Opens(@case);
        Assert.Equal(
            (CaseState.New, null, "He is worthless."),
            (view.Summary.State, view.Summary.Outcome, view.TextNow)
        );
        Assert.Equal("He was unkind.", view.Context.Single(l => l.Flagged).Text);
    }

    [Fact]
    public async Task Notes_come_with_the_words_and_facilitators_leave_their_name_in_the_audit()
    {
        var (ana, ben, circle) = await Evening();
        var said = await ben.Says("It is a year now.", circle, notes: "grief");
        Assert.Equal(["grief"], (await ana.Hears("It is a year now.", circle)).ContentNotes);

        (await ana.TriesToNote(said.Position, circle, "grief", "suicide")).Yes();

        var noted = await ben.Hears<MessageRow>(circle, m => m.ContentNotes.Count == 2);
        Assert.Equal(("It is a year now.", null), (noted.Text, noted.EditedAt));
        var entry = await Server.InDatabase(db =>
            db.AuditEntries.SingleAsync(
                a => a.Circle == new CircleId(circle.Id) && a.Act == AuditAct.MessageNoted,
                Token
            )
        );
        Assert.Equal((ana.Id, ben.Id, said.Position), (entry.Actor, entry.Person, entry.Position));
        (await ben.TriesToDelete(said.Position, circle)).Yes();
        Assert.Empty((await ana.Hears<MessageRow>(circle, m => m.State == MessageShown.Deleted)).ContentNotes);
    }

    [Fact]
    public async Task Notes_that_no_browser_has_words_for_are_not_taken()
    {
        var (ana, _, circle) = await Evening();
        var said = await ana.Says("Something.", circle);

        (await ana.TriesToSay("With a note.", circle, notes: "my own secret")).No("invalid", "content_notes");
        (await ana.TriesToNote(said.Position, circle, "grief", "grief")).No("invalid", "content_notes");
        (await ana.TriesToNote(said.Position, circle, null!)).No("invalid", "content_notes");
        (await ana.TriesToEdit(said.Position, said.Position, "", circle)).No("invalid");
        (await ana.TriesToEdit(9_000, 1, "What?", circle)).No("not_found");
        (await ana.TriesToDelete(-1, circle)).No("not_found");
    }

    /// <summary>Ana leads, Ben is a member, and both have the room open.</summary>
    private async Task<(Person Ana, Person Ben, TestCircle Circle)> Evening()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ana.Enters(circle);
        await ben.Enters(circle);
        return (ana, ben, circle);
    }
}
