using System.Collections.Concurrent;
using CsCheck;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Empathy;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Notices;
using PeerCircles.Domain.Prompts;

namespace PeerCircles.Domain.Tests.Properties;

/// <summary>What holds whatever nine people try in whatever order: each run is up to eighty random commands on one circle.</summary>
public sealed class CircleProperties
{
    [Fact]
    public void Every_command_is_applied_or_refused_by_name_and_a_refusal_changes_nothing() =>
        Always(
            (_, step) =>
            {
                if (step.Refusal is null)
                    return;
                Assert.Matches("^[a-z_]+$", step.Refusal.Reason);
                Assert.EndsWith(".", step.Refusal.Sentence, StringComparison.Ordinal);
                Assert.Null(step.Change);
            }
        );

    [Fact]
    public void Every_kind_of_command_gets_its_way_now_and_then_or_these_runs_would_prove_little()
    {
        var applied = new ConcurrentDictionary<CommandKind, int>();
        Always(
            (_, step) =>
            {
                if (step.Change is not null)
                    applied.AddOrUpdate(step.Command.Kind, 1, (_, count) => count + 1);
            },
            iter: 1500
        );
        Assert.All(Enum.GetValues<CommandKind>(), kind => Assert.True(applied.ContainsKey(kind), $"{kind} never was."));
    }

    [Fact]
    public void One_command_is_one_number_that_its_rows_carry_and_none_when_the_circle_reads_nothing_of_it() =>
        Always(
            (world, step) =>
            {
                var isRead = step.Change?.Writes.Any(w => IsReadByTheCircle(w.Row)) ?? false;
                var expected = isRead ? step.HeadBefore + 1 : step.HeadBefore;
                Assert.Equal(expected, world.Circle.Changes.Head);
                if (step.Change is not { } change)
                    return;
                Assert.Equal((step.HeadBefore, expected), (change.Before, change.Sequence));
                Assert.NotEmpty(change.Writes);
                Assert.All(change.Writes, w => Assert.Contains(expected, Numbers(w.Row).DefaultIfEmpty(expected)));
            }
        );

    [Fact]
    public void Seats_are_never_more_than_the_circle_has_and_it_is_never_without_a_facilitator() =>
        Always(
            (world, _) =>
            {
                var seats = World.People.Select(world.Circle.Roster.Find).Where(m => m is { HoldsSeat: true }).ToList();
                Assert.InRange(Taken(world, listens: false), 0, World.Capacity);
                Assert.InRange(Taken(world, listens: true), 0, World.ListenerSeats);
                if (world.Circle.Profile.State == CircleState.Open)
                    Assert.Contains(seats, m => m is { IsActive: true, Role: MemberRole.Facilitator });
            }
        );

    [Fact]
    public void Nobody_waits_in_line_while_a_seat_is_free_and_offers_go_to_who_asked_first() =>
        Always(
            (world, step) =>
            {
                foreach (var listens in (bool[])[false, true])
                {
                    var line = world.Rows.All<Place>().Where(p => p.Listens == listens).ToList();
                    var waits = line.Where(p => p.State == PlaceState.Waitlisted).ToList();
                    if (waits.Count == 0)
                        continue;
                    Assert.Equal(listens ? World.ListenerSeats : World.Capacity, Taken(world, listens));
                    var offered = (step.Change?.Writes ?? [])
                        .Select(w => w.Row)
                        .OfType<Notice>()
                        .Where(n => n.Kind == NoticeKind.SeatOffered)
                        .Select(n => line.SingleOrDefault(p => p.Person == n.Person))
                        .OfType<Place>();
                    Assert.All(offered, o => Assert.All(waits, w => Assert.True(o.Turn < w.Turn)));
                }
            }
        );

    [Fact]
    public void Whoever_asks_or_waits_has_a_way_on_is_told_of_an_offer_and_is_nowhere_among_the_members() =>
        Always(
            (world, step) =>
            {
                foreach (var place in world.Rows.All<Place>().Where(p => p.IsWaiting))
                {
                    Assert.DoesNotContain(place.Person, world.Circle.Roster.Active);
                    Assert.False(world.Circle.Roster.Find(place.Person) is { HoldsSeat: true });
                    Assert.Null(world.Reopened().Seats.StepBack(place.Person, world.Now).Refusal);
                    if (place.State == PlaceState.Offered)
                        AssertOffer(world, place);
                }
                foreach (var letter in (step.Change?.Writes ?? []).Select(w => w.Row).OfType<Errand>())
                    Assert.True(letter.Kind == ErrandKind.PassOnOffers || letter.Notice is not null);
            }
        );

    [Fact]
    public void Only_who_has_a_seat_and_a_voice_is_heard() =>
        Always(
            (_, step) =>
            {
                var says = step.Change?.Writes.Any(w => w is { Action: RowAction.Insert, Row: Message });
                if (says == true)
                    Assert.True(step is { HadSeat: true, WasMuted: false });
                if (step.WasMuted && step.Change is not null)
                    Assert.DoesNotContain(
                        step.Change.Writes,
                        w => w.Row is PhrasesSaid || (w.Row is EmpathyExchange && !Leaves(step))
                    );
            }
        );

    [Fact]
    public void In_a_circle_that_was_closed_nothing_new_is_said() =>
        Hold(commands =>
        {
            var world = new World(commands);
            foreach (var command in commands)
            {
                var wasClosed = world.Circle.Profile.State == CircleState.Closed;
                var step = world.Run(command);
                if (wasClosed)
                    Assert.DoesNotContain(
                        step.Change?.Writes ?? [],
                        w => w is { Action: RowAction.Insert, Row: Message or PostedPrompt or EmpathyExchange }
                    );
            }
        });

    [Fact]
    public void Everybody_may_read_exactly_what_was_said_while_they_were_in() =>
        Hold(commands =>
        {
            var world = new World(commands);
            var heard = World.People.ToDictionary(p => p, _ => new List<long>());
            foreach (var command in commands)
            {
                foreach (var write in world.Run(command).Change?.Writes ?? [])
                    if (write is { Action: RowAction.Insert, Row: Message message })
                        foreach (var person in world.Circle.Roster.Active)
                            heard[person].Add(message.Position);
                AssertWindows(world, world.Circle, heard);
            }
            AssertWindows(world, world.Reopened(), heard);
        });

    [Fact]
    public void A_retry_with_the_same_id_answers_the_same_and_changes_nothing() =>
        Hold(commands =>
        {
            var world = new World(commands);
            foreach (var command in commands)
            {
                var id = world.NextId();
                var fitted = world.Fitted(command) with { Fits = false };
                var first = world.Run(fitted, id);
                if (first.Refusal is not null || !CarriesItsOwnId(command.Kind))
                    continue;
                var again = world.Run(fitted with { Seconds = 0 }, id);
                Assert.Equal((first.Value, null, null), (again.Value, again.Refusal, again.Change));
            }
        });

    [Fact]
    public void An_exchange_has_at_most_three_tries_and_always_a_way_on_or_has_ended() =>
        Always(
            (world, _) =>
            {
                foreach (var exchange in world.Rows.All<EmpathyExchange>())
                {
                    Assert.InRange(exchange.Attempt, 1, EmpathyExchange.MostAttempts);
                    if (exchange.IsOpen && world.Circle.Profile.State == CircleState.Open)
                        AssertWayOn(world, exchange);
                    else if (!exchange.IsUnfinished && !exchange.IsOpen)
                        Assert.True(exchange.State == ExchangeState.Rested || exchange.Answer == ReflectionAnswer.Yes);
                }
            }
        );

    [Fact]
    public void To_a_third_person_the_inside_of_an_exchange_does_not_exist() =>
        Always(
            (world, step) =>
            {
                var isInside = step.Command.Kind is CommandKind.ReflectAgain or CommandKind.Answer or CommandKind.Thank;
                if (!isInside)
                    return;
                var exchange = world
                    .Rows.All<EmpathyExchange>()
                    .FirstOrDefault(e => e.Id == world.Exchange(step.Command.Target));
                if (exchange?.IsOfPair(step.Person) != true || !step.HadSeat)
                    Assert.Equal(CircleRefusals.NotFound, step.Refusal);
            }
        );

    [Fact]
    public void Nobody_acts_on_a_case_that_they_are_a_party_to() =>
        Always(
            (world, step) =>
            {
                foreach (var action in (step.Change?.Writes ?? []).Select(w => w.Row).OfType<CaseAction>())
                {
                    var @case = world.Rows.All<Case>().Single(c => c.Id == action.Case);
                    var reporters = world.Rows.All<Flag>().Where(f => f.Case == @case.Id).Select(f => f.Reporter);
                    Assert.DoesNotContain(step.Person, reporters.Append(@case.Author));
                }
            }
        );

    [Fact]
    public void Every_use_of_a_power_leaves_its_audit_row_in_the_same_change() =>
        Always(
            (_, step) =>
            {
                var isPower =
                    step.Command.Kind
                    is CommandKind.Ask
                        or CommandKind.Remove
                        or CommandKind.Mute
                        or CommandKind.Unmute
                        or CommandKind.Welcome
                        or CommandKind.Decline
                        or > CommandKind.Claim;
                if (step.Change is null || !isPower)
                    return;
                var entries = step.Change.Writes.Select(w => w.Row).OfType<AuditEntry>().ToList();
                Assert.NotEmpty(entries);
                Assert.All(entries, e => Assert.Equal((step.Person, step.Change.Sequence), (e.Actor, e.Sequence)));
            }
        );

    [Fact]
    public void A_claim_is_written_down_when_the_case_changes_hands_and_not_each_time_that_its_holder_goes_on() =>
        Hold(commands =>
        {
            var world = new World(commands);
            foreach (var command in commands)
            {
                var before = Cases(world).ToDictionary(c => c.Id);
                var step = world.Run(command);
                if (step.Command.Kind != CommandKind.Claim || step.Change is not { } change)
                    continue;
                var claimed = before[change.Writes.Select(w => w.Row).OfType<Case>().Single().Id];
                var goesOn = claimed.ClaimedBy == step.Person && claimed.ClaimedUntil > world.Now;
                Assert.Equal(goesOn ? 0 : 1, change.Writes.Count(w => w.Row is AuditEntry));
            }
        });

    [Fact]
    public void Undo_puts_message_and_case_back_exactly() =>
        Hold(commands =>
        {
            var world = new World(commands);
            foreach (var command in commands)
            {
                var (messages, cases, mutes) = (Messages(world), Cases(world), Mutes(world));
                var step = world.Run(command);
                var action = Acts(step).LastOrDefault(a => a.Kind != CaseActionKind.Noted);
                if (action is null)
                    continue;
                var staff = new StaffMember(step.Person, IsModerator: step.Command.Who >= 7);
                var undone = world.Circle.Cases.Decisions.Undo(staff, action.Case, action.Id, world.Now.AddSeconds(10));
                Assert.Null(undone.Refusal);
                world.Rows.Write(world.Circle.Changes.Take());
                Assert.Equal(messages, Messages(world));
                Assert.Equal(cases, Cases(world));
                Assert.Equal(mutes, Mutes(world));
                Assert.All(
                    world.Rows.All<Notice>().Where(n => n.Action == action.Id),
                    n => Assert.NotNull(n.WithdrawnAt)
                );
            }
        });

    [Fact]
    public void No_reminder_and_no_mute_ever_follows_from_a_worry() =>
        Always(
            (world, step) =>
            {
                foreach (var action in Acts(step).Where(a => a.Kind is CaseActionKind.Reminded or CaseActionKind.Muted))
                    Assert.DoesNotContain(
                        world.Rows.All<Flag>(),
                        f => f.Case == action.Case && f.Reason.IsWorry() && f.At <= action.At
                    );
            }
        );

    [Fact]
    public void While_somebody_holds_a_case_nobody_else_acts_on_it() =>
        Hold(commands =>
        {
            var world = new World(commands);
            foreach (var command in commands)
            {
                var before = Cases(world).ToDictionary(c => c.Id);
                var step = world.Run(command);
                foreach (var action in Acts(step).Where(a => a.Kind != CaseActionKind.Noted))
                    if (before[action.Case] is { ClaimedBy: { } holder } @case && @case.ClaimedUntil > world.Now)
                        Assert.Equal(holder, action.Actor);
            }
        });

    [Fact]
    public void What_waits_was_handed_on_or_laid_aside_and_what_is_claimed_is_neither() =>
        Always(
            (world, _) =>
            {
                foreach (var @case in Cases(world))
                {
                    var rests = @case.HandedOnAt is not null || @case.FollowUpAt is not null;
                    Assert.Equal(@case.State == CaseState.Waiting, rests);
                    Assert.Equal(@case.State == CaseState.Claimed, !@case.IsClosed && @case.ClaimedBy is not null);
                    Assert.False(@case is { HandedOnAt: not null, FollowUpAt: not null });
                }
            }
        );

    [Fact]
    public void A_room_that_forgot_and_opened_again_decides_the_same() =>
        Hold(commands =>
        {
            var world = new World(commands);
            foreach (var command in commands)
            {
                world.Pass(command.Seconds);
                var (now, id) = (world.Fitted(command) with { Seconds = 0, Fits = false }, world.NextId());
                var reopened = world.Reopened();
                var (value, refusal) = now.Send(reopened, world, id);
                var writes = reopened.Changes.Take()?.Writes.Select(w => (w.Action, w.Row.GetType()));
                var step = world.Run(now, id);
                Assert.Equal(refusal?.Kind, step.Refusal?.Kind);
                Assert.Equal(value, step.Value);
                Assert.Equal(writes, step.Change?.Writes.Select(w => (w.Action, w.Row.GetType())));
            }
        });

    private static readonly Gen<Command[]> Sequences = Command.Any.Array[1, 80];

    private static void Hold(Action<Command[]> property, int iter = 400) => Sequences.Sample(property, iter: iter);

    private static void Always(Action<World, Step> holds, int iter = 400) =>
        Hold(
            commands =>
            {
                var world = new World(commands);
                foreach (var command in commands)
                    holds(world, world.Run(command));
            },
            iter
        );

    private static void AssertWindows(World world, Circle circle, Dictionary<PersonId, List<long>> heard)
    {
        foreach (var (person, positions) in heard)
            Assert.Equal(
                positions.Order(),
                world.Rows.All<Message>().Select(m => m.Position).Where(p => circle.Roster.MayRead(person, p)).Order()
            );
    }

    /// <summary>The one whose turn it is could take it, were they not muted.</summary>
    private static void AssertWayOn(World world, EmpathyExchange exchange)
    {
        var future = world.Now.AddDays(1);
        var circle = world.Reopened();
        var next =
            exchange.State == ExchangeState.AwaitingAnswer
                ? circle.Empathy.Answer(exchange.Speaker, exchange.Id, exchange.Attempt, ReflectionAnswer.Yes, future)
                : circle.Empathy.ReflectAgain(
                    exchange.Reflector,
                    exchange.Id,
                    exchange.Attempt + 1,
                    new MessageText("again"),
                    future
                );
        Assert.Null(next.Refusal);
    }

    private static int Taken(World world, bool listens) =>
        world
            .Rows.All<Membership>()
            .Count(m => m is { HoldsSeat: true, Role: MemberRole.Member } && m.Listens == listens)
        + world.Rows.All<Place>().Count(p => p.State == PlaceState.Offered && p.Listens == listens);

    /// <summary>It can be taken until it ends, at the latest a day after it was made; then it passes on by itself.</summary>
    private static void AssertOffer(World world, Place place)
    {
        var until = place.OfferUntil!.Value;
        Assert.Contains(
            world.Rows.All<Notice>(),
            n => n.Person == place.Person && n.When == until && until - n.At <= Seats.LongestOffer
        );
        Assert.Contains(world.Rows.All<Errand>(), e => e.Kind == ErrandKind.PassOnOffers && e.DueAt == until);
        var wish = new SeatWish(place.Person, "Name", 1, AgreementVersion: 2, Listens: false);
        Assert.Null(world.Reopened().Seats.Accept(wish, until.AddSeconds(-1)).Refusal);
        var later = world.Reopened();
        Assert.Equal(CircleRefusals.SeatPassedOn, later.Seats.Accept(wish, until).Refusal);
        later.Seats.PassOn(until);
        Assert.Equal(PlaceState.Ended, later.Seats.Find(place.Person)!.State);
    }

    private static bool CarriesItsOwnId(CommandKind kind) =>
        kind is CommandKind.Say or CommandKind.Reply or CommandKind.Ask or CommandKind.Reflect or CommandKind.Flag;

    private static bool Leaves(Step step) =>
        step.Command.Kind
            is CommandKind.Leave
                or CommandKind.Pause
                or CommandKind.Remove
                or CommandKind.Erase
                or CommandKind.Delete
                or CommandKind.Appoint;

    private static bool IsReadByTheCircle(object row) =>
        row is Stay or Message or PhrasesSaid or Membership or PostedPrompt or EmpathyExchange or CircleProfile;

    private static IEnumerable<long> Numbers(object row) =>
        row switch
        {
            CircleProfile c => [c.Changed],
            Membership m => [m.Changed],
            Message m => [m.Changed],
            PhrasesSaid s => [s.Changed, s.OwnChanged],
            EmpathyExchange e => [e.Changed, e.PairChanged],
            Domain.Prompts.PostedPrompt p => [p.Changed],
            AuditEntry a => [a.Sequence!.Value],
            Stay s => [s.From, s.Afresh ?? 0, s.Until ?? 0],
            _ => [],
        };

    /// <summary>What was done to cases in this step; an act that is only taken back is none.</summary>
    private static IEnumerable<CaseAction> Acts(Step step) =>
        (step.Change?.Writes ?? []).Where(w => w.Action == RowAction.Insert).Select(w => w.Row).OfType<CaseAction>();

    private static List<(long, MessageState, MessageText?, string)> Messages(World world) =>
        [
            .. world
                .Rows.All<Message>()
                .OrderBy(m => m.Position)
                .Select(m => (m.Position, m.State, m.Text, string.Join(' ', m.ContentNotes))),
        ];

    private static List<(PersonId, DateTimeOffset?)> Mutes(World world) =>
        [.. world.Rows.All<Membership>().OrderBy(m => m.Person.Value).Select(m => (m.Person, m.MutedUntil))];

    private static List<Case> Cases(World world) => [.. world.Rows.All<Case>().OrderBy(c => c.Position)];
}
