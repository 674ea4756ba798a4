using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Empathy;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Tests.Testing;

namespace PeerCircles.Domain.Tests.Properties;

/// <summary>What one command did: how things stood before it, what it answered and what it wrote.</summary>
internal sealed record Step(
    Command Command,
    PersonId Person,
    bool WasMuted,
    bool HadSeat,
    long HeadBefore,
    string? Value,
    Refusal? Refusal,
    CircleChange? Change
);

/// <summary>A circle, the rows that it wrote so far and a clock: random commands run here one after another.</summary>
internal sealed class World
{
    /// <summary>Grace facilitates, Cleo helps, three members, two strangers; the last two are moderators.</summary>
    public static readonly PersonId[] People =
    [
        TestCircle.Grace,
        TestCircle.Cleo,
        TestCircle.Ana,
        TestCircle.Ben,
        TestCircle.Dara,
        TestCircle.Stranger,
        new(Guid.Parse("01970000-0000-7000-8000-00000000000a")),
        TestCircle.Mo.Person,
        TestCircle.Noor.Person,
    ];

    public const int Capacity = 4;

    public const int ListenerSeats = 1;

    private readonly TestCircle _circle;
    private readonly Dictionary<Guid, long> _meant = [];
    private int _ids;

    /// <summary>Open in one half of the runs, by request in the other.</summary>
    public World(IReadOnlyCollection<Command> commands)
    {
        var policy = commands.Count % 2 == 0 ? JoinPolicy.Open : JoinPolicy.ByRequest;
        _circle = TestCircle.Like(TestCircle.Profile(Capacity, policy) with { ListenerSeats = ListenerSeats });
    }

    public Circle Circle => _circle.Circle;
    public Rows Rows => _circle.Rows;
    public DateTimeOffset Now => _circle.Now;

    public void Pass(int seconds) => _circle.Pass(TimeSpan.FromSeconds(seconds));

    public Step Run(Command command) => Run(command, NextId());

    public Step Run(Command command, Guid id)
    {
        command = Fitted(command);
        Pass(command.Seconds);
        var person = People[command.Who];
        var seat = Circle.Roster.Find(person);
        var (muted, seated) = (seat?.IsMuted(Now) ?? false, seat?.IsActive ?? false);
        var before = Circle.Changes.Head;
        var (value, refusal) = command.Send(Circle, this, id);
        var change = Circle.Changes.Take();
        Rows.Write(change);
        return new Step(command, person, muted, seated, before, value, refusal, change);
    }

    /// <summary>A room that has forgotten everything and opens again from the rows.</summary>
    public Circle Reopened() => new(Rows.Memory(Circle.Profile, Circle.Changes.Head, Now));

    /// <summary>The same ids in each run, so that a failure can be replayed from its seed.</summary>
    public Guid NextId() => new(++_ids, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 7);

    /// <summary>A message to act on. What is sent again under the same id means the same one.</summary>
    public long Position(int pick, Guid id)
    {
        if (!_meant.TryGetValue(id, out var position))
            position = _meant[id] = Pick(Messages(), pick)?.Position ?? 999;
        return position;
    }

    /// <summary>The version of that message which is there now, as its author would have it before them.</summary>
    public long Seen(int pick, Guid id) =>
        Rows.All<Message>().FirstOrDefault(m => m.Position == Position(pick, id))?.Changed ?? 0;

    public ExchangeId Exchange(int pick) => Pick(Exchanges(), pick)?.Id ?? default;

    public CaseId Case(int pick) => Pick(Rows.All<Case>().OrderBy(c => c.Position), pick)?.Id ?? default;

    public CaseAction? Action(int pick) =>
        Pick(Rows.All<CaseAction>().OrderByDescending(a => a.At).ThenBy(a => a.Kind), pick % 3);

    /// <summary>The same attempt, made by who may make it and where it makes sense, if there is such a place now.</summary>
    public Command Fitted(Command command) =>
        !command.Fits
            ? command
            : command.Kind switch
            {
                CommandKind.ReflectAgain => In(
                    command,
                    e => e.State == ExchangeState.AwaitingReflection,
                    e => e.Reflector,
                    e => e.Attempt
                ),
                CommandKind.Answer => In(
                    command,
                    e => e.State == ExchangeState.AwaitingAnswer,
                    e => e.Speaker,
                    e => e.Attempt - 1 + (3 * (command.Choice % 3))
                ),
                CommandKind.Thank => In(command, e => !e.IsOpen, e => e.Speaker, _ => command.Choice),
                CommandKind.Undo when Action(0) is { } action => command with
                {
                    Who = Array.IndexOf(People, action.Actor),
                    Target = 0,
                    Seconds = 1,
                },
                CommandKind.Resume when Array.FindIndex(People, IsPaused) is >= 0 and var paused => command with
                {
                    Who = paused,
                    Choice = 0,
                },
                CommandKind.Unmute when Array.FindIndex(People, IsMuted) is >= 0 and var muted => command with
                {
                    Who = 0,
                    Target = muted,
                    Seconds = 0,
                },
                CommandKind.Edit or CommandKind.Delete when Pick(Messages(), command.Target) is { } said => command with
                {
                    Who = Array.IndexOf(People, said.Author),
                },
                CommandKind.NoteMessage => command with { Who = command.Who % 2 },
                CommandKind.Accept when Place(PlaceState.Offered) is { } offered => command with
                {
                    Who = Array.IndexOf(People, offered.Person),
                    Choice = 1,
                },
                CommandKind.Welcome or CommandKind.Decline when Place(PlaceState.Requested) is { } asked => command with
                {
                    Who = 0,
                    Target = Array.IndexOf(People, asked.Person),
                },
                CommandKind.PassOn when Place(PlaceState.Offered) is not null => command with { Seconds = 25 * 3600 },
                CommandKind.Mute or CommandKind.Remove => command with { Who = 0, Target = 2 + (command.Target % 3) },
                CommandKind.Release when Held() is (>= 0, var holder) held => command with
                {
                    Who = Array.IndexOf(People, holder),
                    Target = held.At,
                    Seconds = 0,
                },
                >= CommandKind.Claim and <= CommandKind.Undo => command with { Who = 7 + (command.Who % 2) },
                _ => command,
            };

    /// <summary>The first case that somebody holds now.</summary>
    private (int At, PersonId Holder) Held()
    {
        var cases = Rows.All<Case>().OrderBy(c => c.Position).ToList();
        var at = cases.FindIndex(c => !c.IsClosed && c.ClaimedUntil > Now);
        return at < 0 ? (at, default) : (at, cases[at].ClaimedBy!.Value);
    }

    private bool IsPaused(PersonId person) => Circle.Roster.Find(person)?.State == MembershipState.Paused;

    private Place? Place(PlaceState state) => Rows.All<Place>().Where(p => p.State == state).MinBy(p => p.Turn);

    private bool IsMuted(PersonId person) => Circle.Roster.Find(person)?.IsMuted(Now) == true;

    private Command In(
        Command command,
        Predicate<EmpathyExchange> fits,
        Func<EmpathyExchange, PersonId> who,
        Func<EmpathyExchange, int> choice
    )
    {
        var exchanges = Exchanges();
        var at = exchanges.FindIndex(fits);
        return at < 0 || at % 8 == 7
            ? command
            : command with
            {
                Who = Array.IndexOf(People, who(exchanges[at])),
                Target = at,
                Choice = choice(exchanges[at]),
            };
    }

    private IEnumerable<Message> Messages() => Rows.All<Message>().OrderBy(m => m.Position);

    private List<EmpathyExchange> Exchanges() => [.. Rows.All<EmpathyExchange>().OrderBy(e => e.Id.Value)];

    /// <summary>One in eight picks misses on purpose.</summary>
    private static T? Pick<T>(IEnumerable<T> rows, int pick)
        where T : class
    {
        var all = rows.ToList();
        return all.Count == 0 || pick % 8 == 7 ? null : all[pick % all.Count];
    }
}
