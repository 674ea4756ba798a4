using System.Net;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Notices;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Notices;
using PeerCircles.Server.SignIn;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Circles;

public sealed class SeatsTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task A_full_circle_puts_who_comes_in_line_and_a_seat_that_falls_free_is_offered_to_who_came_first()
    {
        var (ana, ben, first, second) = (await Has("Ana"), await Has("Ben"), await Has("Cleo"), await Has("Dora"));
        var circle = await HasCircle(ana, [ben], but: c => c with { Capacity = 1 });
        await ana.Enters(circle);
        await first.Browser.Connect();
        Assert.Equal(JoinState.Waitlisted, await first.AsksToJoin(circle));
        Assert.Equal(JoinState.Waitlisted, await second.AsksToJoin(circle));

        await ben.Leaves(circle);

        await first.Browser.Ear.Hears<NoticeArrived>(_ => true, "that a seat is free");
        var offer = Assert.Single(await first.ReadsNotices(circle));
        Assert.Equal(NoticeKind.SeatOffered, offer.Kind);
        Assert.True(offer.When > Server.Time.Now());
        Assert.Empty(await second.ReadsNotices(circle));
        var seen = (await second.Reads<FoundCircle[]>("/api/circles/find")).Single(c => c.Id == circle.Id);
        Assert.Equal((0, 1), (seen.SeatsFree, seen.Members));
        Assert.Equal("not_found", await CannotAccept(second, circle, HttpStatusCode.NotFound));

        await first.Accepts(circle);

        await ana.Hears<MemberRow>(circle, m => m.Person == first.Id.Value);
        // The answer was lost, say: taking it again is no harm.
        await first.Accepts(circle);
        Assert.Equal(JoinState.Waitlisted, await second.AsksToJoin(circle));
    }

    [Fact]
    public async Task Who_asks_or_waits_reads_nothing_is_not_on_the_roster_and_is_seen_by_facilitators_alone()
    {
        var (ana, ben, cleo) = (await Has("Ana"), await Has("Ben"), await Has("Cleo"));
        var circle = await HasCircle(ana, [ben], but: c => c with { JoinPolicy = JoinPolicy.ByRequest });
        await ana.Browser.Connect();
        var before = (await ben.Loads(circle)).UpTo;

        Assert.Equal(JoinState.Requested, await cleo.AsksToJoin(circle));

        await ana.Browser.Ear.Hears<NoticeArrived>(_ => true, "that somebody asks to join");
        Assert.Equal(NoticeKind.RequestWaiting, Assert.Single(await ana.ReadsNotices(circle)).Kind);
        Assert.Empty(await ben.ReadsNotices(circle));
        var waiting = Assert.Single(await Waiting(ana, circle));
        Assert.Equal((cleo.Id.Value, "Cleo", PlaceState.Requested), (waiting.Person, waiting.Name, waiting.State));
        Assert.Equal(HttpStatusCode.NotFound, (await cleo.Get($"{circle.Path}/changes")).StatusCode);
        (await cleo.TriesToEnter(circle)).No("not_found");
        Assert.Equal(before, (await ben.Loads(circle)).UpTo);
        Assert.DoesNotContain((await ben.Loads(circle)).Rows.OfType<MemberRow>(), m => m.Person == cleo.Id.Value);
        Assert.Equal(2, (await ben.Reads<MyCircle[]>("/api/circles/mine")).Single(c => c.Id == circle.Id).Members);
    }

    [Fact]
    public async Task Who_no_longer_leads_is_not_told_that_somebody_asks()
    {
        var (ana, ben, cleo, dora) = (await Has("Ana"), await Has("Ben"), await Has("Cleo"), await Has("Dora"));
        var omar = await Has("Omar", CommunityRoles.Administrator);
        var circle = await HasCircle(ana, [ben], cleo, c => c with { JoinPolicy = JoinPolicy.ByRequest });
        await dora.AsksToJoin(circle);
        Assert.Contains(await cleo.ReadsNotices(circle), n => n.Kind == NoticeKind.RequestWaiting);

        await omar.Appoints(cleo, circle, MemberRole.Member, MemberRole.CoFacilitator);

        Assert.DoesNotContain(await cleo.ReadsNotices(circle), n => n.Kind == NoticeKind.RequestWaiting);
        Assert.Single(await ana.ReadsNotices(circle), n => n.Kind == NoticeKind.RequestWaiting);
    }

    [Fact]
    public async Task Who_is_welcomed_takes_the_seat_by_the_agreement_as_it_stands_then()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [], but: c => c with { JoinPolicy = JoinPolicy.ByRequest });
        await ben.AsksToJoin(circle);

        await ana.Welcomes(ben, circle);
        await ana.Welcomes(ben, circle);

        var told = Assert.Single(await ben.ReadsNotices(circle));
        Assert.Equal(NoticeKind.RequestWelcomed, told.Kind);
        Assert.NotNull(told.When);
        Assert.Empty(await ana.ReadsNotices(circle));
        Assert.Equal("agreement_changed", await CannotAccept(ben, circle, HttpStatusCode.Conflict, version: 7));
        await ben.Accepts(circle);
        await ben.Enters(circle);
        await ben.Says("Thank you for having me.", circle);
        var acts = await Server.InDatabase(db =>
            db.AuditEntries.Where(a => a.Circle == new CircleId(circle.Id)).Select(a => a.Act).ToListAsync(Token)
        );
        Assert.Equal([AuditAct.RequestWelcomed], acts);
    }

    [Fact]
    public async Task Who_is_declined_is_told_kindly_and_may_ask_again_without_calling_anybody_twice()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [], but: c => c with { JoinPolicy = JoinPolicy.ByRequest });
        await ben.AsksToJoin(circle);

        await ana.Declines(ben, circle, "We are about to pause for the summer.");

        var told = Assert.Single(await ben.ReadsNotices(circle));
        Assert.Equal((NoticeKind.RequestDeclined, "We are about to pause for the summer."), (told.Kind, told.Why));
        Assert.Equal(JoinState.Requested, await ben.AsksToJoin(circle));
        Assert.Single(await ana.ReadsNotices(circle));
    }

    [Fact]
    public async Task Who_steps_back_frees_the_seat_that_was_held_for_the_next_in_line()
    {
        var (ana, ben, cleo, dora) = (await Has("Ana"), await Has("Ben"), await Has("Cleo"), await Has("Dora"));
        var circle = await HasCircle(ana, [ben], but: c => c with { Capacity = 1 });
        await cleo.AsksToJoin(circle);
        await dora.AsksToJoin(circle);
        await ana.Removes(ben, circle);

        await cleo.Does($"{circle.Path}/seat/decline");
        await cleo.StepsBack(circle);

        Assert.Equal(PlaceState.Offered, Assert.Single(await Waiting(ana, circle)).State);
        Assert.Equal(NoticeKind.SeatOffered, Assert.Single(await dora.ReadsNotices(circle)).Kind);
        Assert.Equal("seat_passed_on", await CannotAccept(cleo, circle, HttpStatusCode.Gone));
        // Who was removed doesn't come back by the line either.
        Assert.Equal("not_found", await ben.IsRefused(HttpStatusCode.NotFound, $"{circle.Path}/join", new JoinBody(1)));
    }

    [Fact]
    public async Task Listeners_have_seats_of_their_own_and_a_line_of_their_own()
    {
        var (ana, ben, cleo, dora) = (await Has("Ana"), await Has("Ben"), await Has("Cleo"), await Has("Dora"));
        var circle = await HasCircle(ana, [ben], but: c => c with { Capacity = 1, ListenerSeats = 1 });

        Assert.Equal(JoinState.Active, await cleo.AsksToJoin(circle, listens: true));
        Assert.Equal(JoinState.Waitlisted, await dora.AsksToJoin(circle, listens: true));

        Assert.True((await ana.Loads(circle)).Rows.OfType<MemberRow>().Single(m => m.Person == cleo.Id.Value).Listens);
        await ben.Leaves(circle);
        Assert.Equal(PlaceState.Waitlisted, Assert.Single(await Waiting(ana, circle)).State);
        Assert.Equal(JoinState.Active, await dora.AsksToJoin(circle));
        var none = await HasCircle(ana, []);
        var refused = await ben.IsRefused(HttpStatusCode.Conflict, $"{none.Path}/join", new JoinBody(1, Listens: true));
        Assert.Equal("no_listener_seats", refused);
    }

    [Fact]
    public async Task Fifty_who_want_the_same_three_seats_take_each_once_and_wait_in_one_line()
    {
        var ana = await Has("Ana");
        var circle = await HasCircle(ana, [], but: c => c with { Capacity = 3 });
        var many = await Crowd(50);

        var states = await Task.WhenAll(many.Select(p => p.AsksToJoin(circle)));

        Assert.Equal(3, states.Count(s => s == JoinState.Active));
        Assert.Equal(47, states.Count(s => s == JoinState.Waitlisted));
        // All who have a seat leave at once, while everybody in line presses for theirs.
        var seated = many.Where((_, i) => states[i] == JoinState.Active).ToList();
        var inLine = many.Except(seated).ToList();
        await Task.WhenAll([.. seated.Select(p => p.Leaves(circle)), .. inLine.Select(p => Presses(p, circle))]);
        await AssertSeats(circle, 3);
        await Task.WhenAll(inLine.Select(p => Presses(p, circle)));
        await AssertSeats(circle, 3);
        var members = (await ana.Loads(circle)).Rows.OfType<MemberRow>().Where(m => m.State == MembershipState.Active);
        Assert.Equal(4, members.Count());
    }

    [Fact]
    public async Task Fifty_welcomes_at_once_hold_no_more_seats_than_there_are()
    {
        var ana = await Has("Ana");
        var circle = await HasCircle(ana, [], but: c => c with { Capacity = 4, JoinPolicy = JoinPolicy.ByRequest });
        var many = await Crowd(50);
        await Task.WhenAll(many.Select(p => p.AsksToJoin(circle)));

        await Task.WhenAll(many.Select(p => ana.Welcomes(p, circle)));

        await AssertSeats(circle, 4);
        var answers = await Task.WhenAll(many.Select(p => Presses(p, circle)));
        Assert.Equal(4, answers.Count(a => a == HttpStatusCode.NoContent));
        await AssertSeats(circle, 4);
    }

    /// <summary>Every seat is taken or held, none twice.</summary>
    private async Task AssertSeats(TestCircle circle, int capacity)
    {
        var id = new CircleId(circle.Id);
        var seated = await Server.InDatabase(db =>
            db.Memberships.CountAsync(
                m => m.Circle == id && m.State == MembershipState.Active && m.Role == MemberRole.Member,
                Token
            )
        );
        var held = await Server.InDatabase(db =>
            db.Places.CountAsync(p => p.Circle == id && p.State == PlaceState.Offered, Token)
        );
        Assert.Equal(capacity, seated + held);
    }

    private async Task<List<Person>> Crowd(int size)
    {
        var many = new List<Person>(size);
        for (var i = 0; i < size; i++)
            many.Add(await Has($"Guest {i}"));
        return many;
    }

    /// <summary>Tries to take a seat that may or may not be held for them.</summary>
    private static async Task<HttpStatusCode> Presses(Person person, TestCircle circle) =>
        (await person.Post($"{circle.Path}/seat/accept", new AcceptBody(1))).StatusCode;

    private static Task<string> CannotAccept(
        Person person,
        TestCircle circle,
        HttpStatusCode status,
        int version = 1
    ) => person.IsRefused(status, $"{circle.Path}/seat/accept", new AcceptBody(version));

    private static Task<WaitingPerson[]> Waiting(Person facilitator, TestCircle circle) =>
        facilitator.Reads<WaitingPerson[]>($"{circle.Path}/waiting");
}
