using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Notices;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Moderation;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Moderation;

/// <summary>Folding, writing, reminding, muting, handing on, laying aside: what each does, and to whom it is told.</summary>
public sealed class ActsTests : AtTheDesk
{
    [Theory]
    [InlineData("fold", NoticeKind.MessageFolded)]
    [InlineData("write", NoticeKind.StaffWrote)]
    [InlineData("remind", NoticeKind.AgreementReminder)]
    [InlineData("mute", NoticeKind.Muted)]
    public async Task The_author_hears_after_ten_seconds_and_never_of_what_was_undone(string act, NoticeKind kind)
    {
        var (_, @case) = await Flagged();
        await Ana.Browser.Connect();
        var first = await Act(Mo, @case, act, "Taken back at once.");
        await Mo.Undoes(first);
        Pass(TimeSpan.FromMinutes(5));
        Assert.Empty(await Notices(Ana));

        await Act(Mo, @case, act, "Thank you for being here.");
        Pass(UndoWindow - TimeSpan.FromSeconds(1));
        Assert.Empty(await Notices(Ana));
        Assert.Empty(Ana.Browser.Ear.All<NoticeArrived>());
        Pass(TimeSpan.FromSeconds(1));

        await Ana.Browser.Ear.Hears<NoticeArrived>(_ => true, "that there is a notice");
        var notice = Assert.Single(await Notices(Ana));
        Assert.Equal((kind, "Thank you for being here."), (notice.Kind, notice.Why));
        Assert.Equal("Something to look at.", notice.Quote);
    }

    [Theory]
    [InlineData("fold", CaseOutcome.Folded)]
    [InlineData("remind", CaseOutcome.Kept)]
    [InlineData("mute", CaseOutcome.Kept)]
    public async Task Whoever_flagged_hears_what_became_of_the_message_and_never_what_was_said_to_its_author(
        string act,
        CaseOutcome told
    )
    {
        var (_, @case) = await Flagged("It hurt me.");
        await Mo.Writes(@case, "A letter that is only for Ana.");
        await Act(Mo, @case, act, "A word that is only for Ana.");
        Pass(UndoWindow);

        var notice = Assert.Single(await Notices(Ben));

        Assert.Equal((NoticeKind.FlagOutcome, told), (notice.Kind, notice.Outcome));
        Assert.Equal(("It hurt me.", null), (notice.Quote, notice.Why));
        Assert.DoesNotContain("only for Ana", JsonSerializer.Serialize(notice, Wire.Options), StringComparison.Ordinal);
        Assert.Empty(await Notices(Cleo));
    }

    [Theory]
    [InlineData("write")]
    [InlineData("hand-on")]
    [InlineData("lay-aside")]
    public async Task As_long_as_nothing_is_decided_whoever_flagged_hears_nothing(string act)
    {
        var (_, @case) = await Flagged();

        var view = await Act(Mo, @case, act, "Some words.");
        Pass(TimeSpan.FromHours(1));

        Assert.NotEqual(CaseState.Closed, view.Summary.State);
        Assert.Empty(await Notices(Ben));
    }

    [Fact]
    public async Task Whoever_flags_what_was_just_decided_hears_of_it_no_sooner_than_it_stands()
    {
        var (position, @case) = await Flagged();
        var decided = await Mo.Keeps(@case);

        (await Cleo.TriesToFlag(position, Circle, FlagReason.R6)).Yes();
        Assert.Empty(await Notices(Cleo));
        await Mo.Undoes(decided);
        Pass(TimeSpan.FromMinutes(1));
        Assert.Empty(await Notices(Cleo));
        await Mo.Hides(@case);
        Pass(UndoWindow);

        Assert.Equal(CaseOutcome.Hidden, Assert.Single(await Notices(Cleo)).Outcome);
    }

    [Fact]
    public async Task A_muted_person_cannot_speak_from_the_moment_it_was_said_in_whichever_window()
    {
        var (position, @case) = await Flagged(reason: FlagReason.R10);
        await Ana.Enters(Circle);
        await using var otherWindow = Ana.AnotherBrowser();
        (await otherWindow.Enters(Circle)).Yes();
        var elsewhere = await Server.HasCircle(Cleo, [Ana]);
        (await otherWindow.TriesToSay("Before.", Circle, NewId.At(Server.Time.Now()))).Yes();

        var decided = await Mo.MutesAuthor(@case, minutes: 60);

        (await Ana.TriesToSay("Can I?", Circle)).No("forbidden", "muted");
        (await otherWindow.TriesToSay("Can I here?", Circle, NewId.At(Server.Time.Now()))).No("forbidden", "muted");
        (await Ana.TriesToEdit(position, position, "Other words", Circle)).No("forbidden", "muted");
        await Ana.Says("In another circle nothing has changed.", elsewhere);
        await Ben.Says("She can still hear us.", Circle);
        await otherWindow.Hears("She can still hear us.", Circle);
        Assert.Equal(decided.Actions[^1].Until, (await Member()).MutedUntil);

        await Mo.Undoes(decided);
        await Ana.Says("And now I can.", Circle);
    }

    [Fact]
    public async Task A_mute_ends_by_itself()
    {
        var (_, @case) = await Flagged();
        await Mo.MutesAuthor(@case, minutes: 60);
        Pass(TimeSpan.FromMinutes(60) - TimeSpan.FromSeconds(1));
        await using var window = Ana.AnotherBrowser();
        (await window.TriesToSay("Not yet?", Circle, NewId.At(Server.Time.Now()))).No("forbidden", "muted");

        Pass(TimeSpan.FromSeconds(1));

        (await window.TriesToSay("An hour later.", Circle, NewId.At(Server.Time.Now()))).Yes();
    }

    [Fact]
    public async Task A_mute_never_shortens_a_longer_one_and_taking_it_back_leaves_that_as_it_was()
    {
        var (_, @case) = await Flagged();
        await Cleo.Mutes(Ana, Circle, minutes: 120);
        var before = (await Member()).MutedUntil;

        var decided = await Mo.MutesAuthor(@case, minutes: 30);

        Assert.Equal(before, (await Member()).MutedUntil);
        await Mo.Undoes(decided);
        Assert.Equal(before, (await Member()).MutedUntil);
    }

    [Fact]
    public async Task Who_has_left_is_not_muted_and_who_is_out_for_a_while_is()
    {
        var (_, @case) = await Flagged();
        await Ana.Pauses(Circle);
        var decided = await Mo.MutesAuthor(@case);
        await Mo.Undoes(decided);
        await Ana.Leaves(Circle);

        Assert.Equal(
            "author_is_gone",
            await Mo.IsRefused(HttpStatusCode.Conflict, Path(@case, "mute"), new MuteAuthorBody(60, "Please rest."))
        );
        await Mo.Reminds(@case);
    }

    [Fact]
    public async Task A_folded_message_stands_behind_its_notes_for_everybody_until_that_is_taken_back()
    {
        var position = (await Ana.Says("I lost him in spring.", Circle, notes: "illness")).Position;
        (await Ben.TriesToFlag(position, Circle, FlagReason.R12)).Yes();
        var @case = await Mo.FindsCase(Circle);
        await Ben.Enters(Circle);

        var folded = await Mo.Folds(@case, "So that others can choose.", "grief");

        Assert.Equal(["illness", "grief"], folded.ContentNotes);
        var heard = await Ben.Hears<MessageRow>(Circle, m => m.ContentNotes.Contains("grief"));
        Assert.Equal((position, "I lost him in spring."), (heard.Position, heard.Text));
        var undone = await Mo.Undoes(folded);
        Assert.Equal(["illness"], undone.ContentNotes);
        Assert.Equal(["illness"], (await Message(position)).ContentNotes);
    }

    [Theory]
    [InlineData(FlagReason.R1)]
    [InlineData(FlagReason.R2)]
    [InlineData(FlagReason.R3)]
    public async Task A_worry_leads_to_care_and_never_to_a_reminder_or_a_mute_whatever_else_was_flagged(
        FlagReason worry
    )
    {
        var (position, @case) = await Flagged(reason: FlagReason.R6);
        Assert.True((await Mo.Opens(@case)).MaySanction);

        (await Cleo.TriesToFlag(position, Circle, worry)).Yes();

        Assert.False((await Mo.Opens(@case)).MaySanction);
        foreach (var (act, body) in Sanctions)
            Assert.Equal("worry_has_no_sanction", await Mo.IsRefused(HttpStatusCode.Conflict, Path(@case, act), body));
        Assert.Null((await Member()).MutedUntil);
        var acts = await Mo.Opens(@case);
        Assert.Empty(acts.Actions);
        Assert.Empty(acts.History);
        await Mo.Writes(@case, "How are you tonight? Somebody is here for you.");
        Assert.Equal(CaseOutcome.Folded, (await Mo.Folds(@case)).Summary.Outcome);
        Pass(UndoWindow);
        Assert.All(await Notices(Ana), n => Assert.Contains(n.Kind, CareKinds));
    }

    [Fact]
    public async Task History_names_who_did_what_in_the_order_it_was_done()
    {
        var (_, @case) = await Flagged();
        await Mo.Claims(@case);
        Pass(TimeSpan.FromMinutes(1));
        await Mo.Writes(@case);
        Pass(TimeSpan.FromMinutes(1));
        await Mo.Notes(@case, "I wrote to her.");
        Pass(TimeSpan.FromMinutes(1));
        await Mo.Releases(@case);
        Pass(TimeSpan.FromMinutes(1));
        await Nell.LaysAside(@case);
        Pass(TimeSpan.FromMinutes(1));
        await Nell.HandsOn(@case);
        Pass(TimeSpan.FromMinutes(1));
        var decided = await Mo.Reminds(@case);
        Pass(TimeSpan.FromSeconds(1));
        await Mo.Undoes(decided);

        var history = (await Nell.Opens(@case)).History;

        Assert.Equal(
            [
                (AuditAct.CaseClaimed, "Mo"),
                (AuditAct.AuthorWritten, "Mo"),
                (AuditAct.CaseNoted, "Mo"),
                (AuditAct.CaseReleased, "Mo"),
                (AuditAct.CaseLaidAside, "Nell"),
                (AuditAct.CaseHandedOn, "Nell"),
                (AuditAct.AuthorReminded, "Mo"),
                (AuditAct.ActionUndone, "Mo"),
            ],
            history.Select(h => (h.Act, h.By))
        );
        Assert.Equal(history.Select(h => h.At).Order(), history.Select(h => h.At));
        Assert.True((await Nell.Opens(@case)).Actions[^1].Undone);
    }

    [Theory]
    [InlineData("fold", """{"contentNotes":[]}""", "content_notes_missing")]
    [InlineData("fold", """{"contentNotes":["weather"]}""", "content_notes")]
    [InlineData("fold", """{"contentNotes":["grief"],"why":""}""", "text_empty")]
    [InlineData("write", """{"words":""}""", "text_empty")]
    [InlineData("remind", """{"why":"  "}""", "text_empty")]
    [InlineData("mute", """{"minutes":4,"why":"Rest."}""", "minutes")]
    [InlineData("mute", """{"minutes":43201,"why":"Rest."}""", "minutes")]
    [InlineData("mute", """{"minutes":60,"why":""}""", "text_empty")]
    [InlineData("lay-aside", """{"hours":0}""", "hours")]
    [InlineData("lay-aside", """{"hours":337}""", "hours")]
    [InlineData("hand-on", """{"note":""}""", "text_empty")]
    public async Task What_makes_no_sense_is_refused_by_name_and_does_nothing(string act, string body, string reason)
    {
        var (_, @case) = await Flagged();

        Assert.Equal(
            reason,
            await Mo.IsRefused(
                HttpStatusCode.BadRequest,
                Path(@case, act),
                JsonSerializer.Deserialize<JsonElement>(body)
            )
        );

        var view = await Mo.Opens(@case);
        Assert.Equal((CaseState.New, 0, 0), (view.Summary.State, view.Actions.Count, view.History.Count));
    }

    private static readonly NoticeKind[] CareKinds = [NoticeKind.StaffWrote, NoticeKind.MessageFolded];

    private static readonly (string Act, object Body)[] Sanctions =
    [
        ("remind", new RemindBody("We listen before we advise.")),
        ("mute", new MuteAuthorBody(60, "Please rest a while.")),
    ];

    private static Task<CaseView> Act(Person staff, Guid @case, string act, string words) =>
        act switch
        {
            "fold" => staff.Folds(@case, words),
            "write" => staff.Writes(@case, words),
            "remind" => staff.Reminds(@case, words),
            "mute" => staff.Gets<CaseView>(Path(@case, act), new MuteAuthorBody(60, words)),
            "hand-on" => staff.HandsOn(@case, words),
            "lay-aside" => staff.LaysAside(@case),
            _ => throw new ArgumentOutOfRangeException(nameof(act), act, null),
        };

    private async Task<MemberRow> Member() =>
        (await Cleo.Loads(Circle)).Rows.OfType<MemberRow>().Single(m => m.Person == Ana.Id.Value);
}
