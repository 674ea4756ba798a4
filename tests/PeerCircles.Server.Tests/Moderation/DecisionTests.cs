using System.Net;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Notices;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Moderation;
using PeerCircles.Server.Notices;
using PeerCircles.Server.SignIn;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Moderation;

public sealed class DecisionTests : AtTheDesk
{
    [Fact]
    public async Task A_hidden_message_vanishes_from_every_screen_at_once_and_its_words_are_nowhere_for_the_circle()
    {
        var (position, @case) = await Flagged();
        await Cleo.Enters(Circle);
        await Ana.Enters(Circle);
        var reply = await Ben.Says("To that I say", Circle, replyTo: position);

        var view = await Mo.Hides(@case);

        Assert.Equal((CaseState.Closed, CaseOutcome.Hidden), (view.Summary.State, view.Summary.Outcome));
        Assert.Equal(MessageState.Hidden, view.MessageState);
        foreach (var person in (Person[])[Cleo, Ana])
        {
            var gone = await person.Hears<MessageRow>(Circle, m => m.Position == position);
            Assert.Equal((MessageShown.Hidden, null), (gone.State, gone.Text));
            var load = await person.Loads(Circle);
            Assert.Null(load.Rows.OfType<MessageRow>().Single(m => m.Position == position).Text);
            var older = await person.Reads<OlderMessages>($"{Circle.Path}/messages?before={reply.Position + 1}");
            Assert.Null(older.Messages.Single(m => m.Position == position).Text);
        }
        var last = await Ana.Reads<OlderMessages>($"{Circle.Path}/messages?before={reply.Position + 1}&take=1");
        Assert.Equal((position, null), (Assert.Single(last.Quoted).Position, last.Quoted[0].Text));
        (await Ben.TriesToSay("And to that", Circle, replyTo: position)).No("conflict", "message_not_visible");
    }

    [Fact]
    public async Task Author_and_reporter_hear_of_it_when_it_can_no_longer_be_undone_and_each_only_what_is_theirs()
    {
        var (_, @case) = await Flagged("It hurt me.");
        await Ana.Browser.Connect();
        await Ben.Browser.Connect();
        await Mo.Hides(@case, "This named somebody who isn't here.");
        Assert.Empty(await Notices(Ana));
        Assert.Empty(await Notices(Ben));

        Pass(UndoWindow);

        await Ana.Browser.Ear.Hears<NoticeArrived>(_ => true, "that there is a notice");
        await Ben.Browser.Ear.Hears<NoticeArrived>(_ => true, "that there is a notice");
        var anas = Assert.Single(await Notices(Ana));
        Assert.Equal(NoticeKind.MessageHidden, anas.Kind);
        Assert.Equal("Something to look at.", anas.Quote);
        Assert.Equal("This named somebody who isn't here.", anas.Why);
        var bens = Assert.Single(await Notices(Ben));
        Assert.Equal((NoticeKind.FlagOutcome, CaseOutcome.Hidden), (bens.Kind, bens.Outcome));
        Assert.Equal("It hurt me.", bens.Quote);
        Assert.Null(bens.Why);
        Assert.Empty(await Notices(Cleo));
        await Ana.Does($"/api/notices/{anas.Id}/read");
        Assert.True(Assert.Single(await Notices(Ana)).Read);
        Assert.Equal(HttpStatusCode.NotFound, (await Ben.Post($"/api/notices/{anas.Id}/read")).StatusCode);
    }

    [Fact]
    public async Task A_kept_message_stays_and_only_the_reporter_hears_of_it()
    {
        var (position, @case) = await Flagged();

        await Mo.Keeps(@case, "We talked about it.");
        Pass(UndoWindow);

        Assert.Equal("Something to look at.", (await Message(position)).Text);
        Assert.Equal(CaseOutcome.Kept, Assert.Single(await Notices(Ben)).Outcome);
        Assert.Empty(await Notices(Ana));
        Assert.Equal("We talked about it.", Assert.Single((await Mo.Opens(@case)).Notes).Text);
        Assert.Contains(await Mo.Cases("done"), c => c.Id == @case);
        Assert.DoesNotContain(await Mo.Cases(), c => c.Id == @case);
    }

    [Fact]
    public async Task For_ten_seconds_whoever_decided_can_take_it_back_and_nobody_is_ever_told()
    {
        var (position, @case) = await Flagged();
        await Ana.Enters(Circle);
        var decided = await Mo.Hides(@case);
        Assert.Equal(MessageShown.Hidden, (await Message(position)).State);
        Pass(UndoWindow - TimeSpan.FromSeconds(1));
        Assert.Equal("not_found", await Undo(Nell, decided, HttpStatusCode.NotFound));

        var undone = await Mo.Undoes(decided);

        Assert.Equal((MessageState.Visible, null), (undone.MessageState, undone.Summary.Outcome));
        await Ana.Hears<MessageRow>(Circle, m => m.Position == position && m.Text == "Something to look at.");
        Pass(TimeSpan.FromMinutes(5));
        Assert.Empty(await Notices(Ana));
        Assert.Empty(await Notices(Ben));
        await Nell.Keeps(@case);
    }

    [Fact]
    public async Task After_ten_seconds_it_stands()
    {
        var (position, @case) = await Flagged();
        var decided = await Mo.Hides(@case);

        Pass(UndoWindow + TimeSpan.FromMilliseconds(1));

        Assert.Equal("too_late_to_undo", await Undo(Mo, decided, HttpStatusCode.Conflict));
        Assert.Equal(MessageShown.Hidden, (await Message(position)).State);
        Assert.Equal(
            "already_decided",
            await Nell.IsRefused(HttpStatusCode.Conflict, Path(@case, "keep"), new KeepBody(null))
        );
    }

    [Theory]
    [InlineData(FlagReason.R6, 15)]
    [InlineData(FlagReason.R1, 3)]
    public async Task A_claim_holds_colleagues_off_for_a_while_and_then_anybody_may_take_over(
        FlagReason reason,
        int minutes
    )
    {
        var (_, @case) = await Flagged(reason: reason);
        var claimed = await Mo.Claims(@case);
        Assert.Equal(Mo.Id.Value, claimed.Summary.ClaimedBy!.Person);
        Assert.Contains(await Mo.Cases("mine"), c => c.Id == @case);

        foreach (var act in (string[])["claim", "keep", "hide"])
            Assert.Equal(
                "claimed_by_other",
                await Nell.IsRefused(HttpStatusCode.Conflict, Path(@case, act), new HideBody("A reason.", null))
            );
        await Nell.Notes(@case, "I would wait.");
        Pass(TimeSpan.FromMinutes(minutes) + TimeSpan.FromMilliseconds(1));

        Assert.Null((await Mo.Opens(@case)).Summary.ClaimedBy);
        Assert.Equal(Nell.Id.Value, (await Nell.Claims(@case)).Summary.ClaimedBy!.Person);
        Assert.Equal("claimed_by_other", await Mo.IsRefused(HttpStatusCode.Conflict, Path(@case, "claim")));
    }

    [Fact]
    public async Task A_decided_case_opens_again_only_for_a_reason_not_heard_before()
    {
        var (position, @case) = await Flagged();
        await Mo.Keeps(@case);

        (await Cleo.TriesToFlag(position, Circle, FlagReason.R6)).Yes();
        Assert.DoesNotContain(await Mo.Cases(), c => c.Id == @case);
        var dora = await Server.Has("Dora");
        await using var _ = dora;
        await dora.Joins(Circle);
        (await dora.TriesToFlag(position, Circle, FlagReason.R9)).No("not_found");
        (await Ana.TriesToFlag(position, Circle, FlagReason.R9)).Yes();

        Assert.Contains(await Mo.Cases(), c => c.Id == @case && c.State == CaseState.New && c.Outcome is null);
    }

    [Fact]
    public async Task Every_use_of_power_leaves_one_audit_row_and_what_is_refused_leaves_none()
    {
        var (position, @case) = await Flagged();
        await Mo.Claims(@case);
        await Nell.IsRefused(HttpStatusCode.Conflict, Path(@case, "keep"), new KeepBody(null));
        await Mo.Notes(@case, "Looked at it.");
        var decided = await Mo.Hides(@case, "A reason to hide.");
        await Mo.Undoes(decided);
        await Mo.Keeps(@case);

        var audit = await Server.InDatabase(db =>
            db.AuditEntries.Where(a => a.Case == new CaseId(@case)).ToListAsync(Token)
        );

        Assert.Equal(
            [
                AuditAct.CaseClaimed,
                AuditAct.MessageKept,
                AuditAct.MessageHidden,
                AuditAct.CaseNoted,
                AuditAct.ActionUndone,
            ],
            audit.Select(a => a.Act).Order()
        );
        Assert.All(audit, a => Assert.Equal(Mo.Id, a.Actor));
        var hidden = audit.Single(a => a.Act == AuditAct.MessageHidden);
        Assert.Equal((position, "A reason to hide."), (hidden.Position!.Value, hidden.Reason!.Reveal()));
    }
}
