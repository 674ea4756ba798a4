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

/// <summary>On a server of their own, whose clock stands still until a test lets time pass.</summary>
public sealed class DecisionTests : IAsyncLifetime
{
    private static readonly TimeSpan UndoWindow = TimeSpan.FromSeconds(10);

    private PeerCirclesServer _server = null!;
    private Person _ana = null!;
    private Person _ben = null!;
    private Person _cleo = null!;
    private Person _mo = null!;
    private Person _nell = null!;
    private TestCircle _circle = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var evening = new TestTime(new DateTimeOffset(2026, 11, 24, 19, 0, 0, TimeSpan.Zero));
        _server = await PeerCirclesServer.StartAsync(new ServerPlan { Time = evening });
        (_ana, _ben, _cleo) = (await _server.Has("Ana"), await _server.Has("Ben"), await _server.Has("Cleo"));
        _mo = await _server.Has("Mo", CommunityRoles.Moderator);
        _nell = await _server.Has("Nell", CommunityRoles.Moderator);
        _circle = await _server.HasCircle(_cleo, [_ana, _ben]);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in (Person[])[_ana, _ben, _cleo, _mo, _nell])
            await person.DisposeAsync();
        var log = _server.Log;
        await _server.DisposeAsync();
        Assert.Empty(log.Errors);
        Assert.Empty(log.Indiscretions);
    }

    [Fact]
    public async Task A_hidden_message_vanishes_from_every_screen_at_once_and_its_words_are_nowhere_for_the_circle()
    {
        var (position, @case) = await Flagged();
        await _cleo.Enters(_circle);
        await _ana.Enters(_circle);
        var reply = await _ben.Says("To that I say", _circle, replyTo: position);

        var view = await _mo.Hides(@case);

        Assert.Equal((CaseState.Closed, CaseOutcome.Hidden), (view.Summary.State, view.Summary.Outcome));
        Assert.Equal(MessageState.Hidden, view.MessageState);
        foreach (var person in (Person[])[_cleo, _ana])
        {
            var gone = await person.Hears<MessageRow>(_circle, m => m.Position == position);
            Assert.Equal((MessageShown.Hidden, null), (gone.State, gone.Text));
            var load = await person.Loads(_circle);
            Assert.Null(load.Rows.OfType<MessageRow>().Single(m => m.Position == position).Text);
            var older = await person.Reads<OlderMessages>($"{_circle.Path}/messages?before={reply.Position + 1}");
            Assert.Null(older.Messages.Single(m => m.Position == position).Text);
        }
        var last = await _ana.Reads<OlderMessages>($"{_circle.Path}/messages?before={reply.Position + 1}&take=1");
        Assert.Equal((position, null), (Assert.Single(last.Quoted).Position, last.Quoted[0].Text));
        (await _ben.TriesToSay("And to that", _circle, replyTo: position)).No("conflict", "message_not_visible");
    }

    [Fact]
    public async Task Author_and_reporter_hear_of_it_when_it_can_no_longer_be_undone_and_each_only_what_is_theirs()
    {
        var (_, @case) = await Flagged("It hurt me.");
        await _ana.Browser.Connect();
        await _ben.Browser.Connect();
        await _mo.Hides(@case, "This named somebody who isn't here.");
        Assert.Empty(await Notices(_ana));
        Assert.Empty(await Notices(_ben));

        _server.Time.Pass(UndoWindow);

        await _ana.Browser.Ear.Hears<NoticeArrived>(_ => true, "that there is a notice");
        await _ben.Browser.Ear.Hears<NoticeArrived>(_ => true, "that there is a notice");
        var anas = Assert.Single(await Notices(_ana));
        Assert.Equal(NoticeKind.MessageHidden, anas.Kind);
        Assert.Equal("Something to look at.", anas.Quote);
        Assert.Equal("This named somebody who isn't here.", anas.Why);
        var bens = Assert.Single(await Notices(_ben));
        Assert.Equal((NoticeKind.FlagOutcome, CaseOutcome.Hidden), (bens.Kind, bens.Outcome));
        Assert.Equal("It hurt me.", bens.Quote);
        Assert.Null(bens.Why);
        Assert.Empty(await Notices(_cleo));
        await _ana.Does($"/api/notices/{anas.Id}/read");
        Assert.True(Assert.Single(await Notices(_ana)).Read);
        Assert.Equal(HttpStatusCode.NotFound, (await _ben.Post($"/api/notices/{anas.Id}/read")).StatusCode);
    }

    [Fact]
    public async Task A_kept_message_stays_and_only_the_reporter_hears_of_it()
    {
        var (position, @case) = await Flagged();

        await _mo.Keeps(@case, "We talked about it.");
        _server.Time.Pass(UndoWindow);

        Assert.Equal("Something to look at.", (await Message(position)).Text);
        Assert.Equal(CaseOutcome.Kept, Assert.Single(await Notices(_ben)).Outcome);
        Assert.Empty(await Notices(_ana));
        Assert.Equal("We talked about it.", Assert.Single((await _mo.Opens(@case)).Notes).Text);
        Assert.Contains(await _mo.Cases("done"), c => c.Id == @case);
        Assert.DoesNotContain(await _mo.Cases(), c => c.Id == @case);
    }

    [Fact]
    public async Task For_ten_seconds_whoever_decided_can_take_it_back_and_nobody_is_ever_told()
    {
        var (position, @case) = await Flagged();
        await _ana.Enters(_circle);
        var decided = await _mo.Hides(@case);
        Assert.Equal(MessageShown.Hidden, (await Message(position)).State);
        _server.Time.Pass(UndoWindow - TimeSpan.FromSeconds(1));
        Assert.Equal("not_found", await Undo(_nell, decided, HttpStatusCode.NotFound));

        var undone = await _mo.Undoes(decided);

        Assert.Equal((MessageState.Visible, null), (undone.MessageState, undone.Summary.Outcome));
        await _ana.Hears<MessageRow>(_circle, m => m.Position == position && m.Text == "Something to look at.");
        _server.Time.Pass(TimeSpan.FromMinutes(5));
        Assert.Empty(await Notices(_ana));
        Assert.Empty(await Notices(_ben));
        await _nell.Keeps(@case);
    }

    [Fact]
    public async Task After_ten_seconds_it_stands()
    {
        var (position, @case) = await Flagged();
        var decided = await _mo.Hides(@case);

        _server.Time.Pass(UndoWindow + TimeSpan.FromMilliseconds(1));

        Assert.Equal("too_late_to_undo", await Undo(_mo, decided, HttpStatusCode.Conflict));
        Assert.Equal(MessageShown.Hidden, (await Message(position)).State);
        Assert.Equal(
            "already_decided",
            await _nell.IsRefused(HttpStatusCode.Conflict, Path(@case, "keep"), new KeepBody(null))
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
        var claimed = await _mo.Claims(@case);
        Assert.Equal(_mo.Id.Value, claimed.Summary.ClaimedBy!.Person);
        Assert.Contains(await _mo.Cases("mine"), c => c.Id == @case);

        foreach (var act in (string[])["claim", "keep", "hide"])
            Assert.Equal(
                "claimed_by_other",
                await _nell.IsRefused(HttpStatusCode.Conflict, Path(@case, act), new HideBody("A reason.", null))
            );
        await _nell.Notes(@case, "I would wait.");
        _server.Time.Pass(TimeSpan.FromMinutes(minutes) + TimeSpan.FromMilliseconds(1));

        Assert.Null((await _mo.Opens(@case)).Summary.ClaimedBy);
        Assert.Equal(_nell.Id.Value, (await _nell.Claims(@case)).Summary.ClaimedBy!.Person);
        Assert.Equal("claimed_by_other", await _mo.IsRefused(HttpStatusCode.Conflict, Path(@case, "claim")));
    }

    [Fact]
    public async Task A_decided_case_opens_again_only_for_a_reason_not_heard_before()
    {
        var (position, @case) = await Flagged();
        await _mo.Keeps(@case);

        (await _cleo.TriesToFlag(position, _circle, FlagReason.R6)).Yes();
        Assert.DoesNotContain(await _mo.Cases(), c => c.Id == @case);
        var dora = await _server.Has("Dora");
        await using var _ = dora;
        await dora.Joins(_circle);
        (await dora.TriesToFlag(position, _circle, FlagReason.R9)).No("not_found");
        (await _ana.TriesToFlag(position, _circle, FlagReason.R9)).Yes();

        Assert.Contains(await _mo.Cases(), c => c.Id == @case && c.State == CaseState.New && c.Outcome is null);
    }

    [Fact]
    public async Task Every_use_of_power_leaves_one_audit_row_and_what_is_refused_leaves_none()
    {
        var (position, @case) = await Flagged();
        await _mo.Claims(@case);
        await _nell.IsRefused(HttpStatusCode.Conflict, Path(@case, "keep"), new KeepBody(null));
        await _mo.Notes(@case, "Looked at it.");
        var decided = await _mo.Hides(@case, "A reason to hide.");
        await _mo.Undoes(decided);
        await _mo.Keeps(@case);

        var audit = await _server.InDatabase(db =>
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
        Assert.All(audit, a => Assert.Equal(_mo.Id, a.Actor));
        var hidden = audit.Single(a => a.Act == AuditAct.MessageHidden);
        Assert.Equal((position, "A reason to hide."), (hidden.Position!.Value, hidden.Reason!.Reveal()));
    }

    private async Task<(long Position, Guid Case)> Flagged(string? words = null, FlagReason reason = FlagReason.R6)
    {
        var position = (await _ana.Says("Something to look at.", _circle)).Position;
        (await _ben.TriesToFlag(position, _circle, reason, words)).Yes();
        return (position, await _mo.FindsCase(_circle));
    }

    private async Task<MessageRow> Message(long position) =>
        (await _cleo.Loads(_circle)).Rows.OfType<MessageRow>().Single(m => m.Position == position);

    private static Task<NoticeView[]> Notices(Person person) => person.Reads<NoticeView[]>("/api/notices");

    private static Task<string> Undo(Person staff, CaseView decided, HttpStatusCode status) =>
        staff.IsRefused(status, Path(decided.Summary.Id, "undo"), new UndoBody(decided.Actions[^1].Id));

    private static string Path(Guid @case, string act) => $"/api/desk/cases/{@case}/{act}";
}
