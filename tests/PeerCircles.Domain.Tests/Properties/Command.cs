using CsCheck;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Empathy;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Prompts;

namespace PeerCircles.Domain.Tests.Properties;

internal enum CommandKind
{
    Say,
    Reply,
    Edit,
    Delete,
    Support,
    NoteMessage,
    Ask,
    Join,
    Accept,
    StepBack,
    Welcome,
    Decline,
    PassOn,
    Leave,
    Block,
    Pause,
    Resume,
    Rename,
    Erase,
    Remove,
    Mute,
    Unmute,
    Reflect,
    ReflectAgain,
    Answer,
    Thank,
    Flag,
    Claim,
    Keep,
    Hide,
    Note,
    Fold,
    Write,
    Remind,
    MuteAuthor,
    HandOn,
    LayAside,
    Release,
    Undo,
    Appoint,
    Close,
    Reopen,
}

/// <summary>
/// Something that somebody tries. Numbers pick a target out of what exists when its turn comes, so that random sequences
/// meet real messages, exchanges and cases, and sometimes none. One that <see cref="Fits"/> comes from whose turn it is.
/// </summary>
internal sealed record Command(CommandKind Kind, int Who, int Target, int Choice, int Seconds, bool Fits = false)
{
    public static Gen<Command> Any { get; } =
        Gen.Select(
            Gen.Frequency(
                (6, Gen.Const(CommandKind.Say)),
                (6, OneOf(CommandKind.Reflect, CommandKind.ReflectAgain, CommandKind.Answer)),
                (4, OneOf(CommandKind.Edit, CommandKind.Delete, CommandKind.Support, CommandKind.NoteMessage)),
                (4, OneOf(CommandKind.Flag, CommandKind.Keep, CommandKind.Hide, CommandKind.Undo)),
                (3, OneOf(CommandKind.Claim, CommandKind.Release, CommandKind.Fold, CommandKind.MuteAuthor)),
                (5, OneOf(CommandKind.Join, CommandKind.Accept, CommandKind.Welcome, CommandKind.Leave)),
                (8, OneOf(Enum.GetValues<CommandKind>()))
            ),
            Gen.Int[0, 8],
            Gen.Int[0, 30],
            Gen.Int[0, 14],
            Gen.Frequency((20, Gen.Int[0, 3]), (1, Gen.Int[4, 900]), (1, Gen.Int[0, 40_000])),
            Gen.Bool,
            (kind, who, target, choice, seconds, fits) => new Command(kind, who, target, choice, seconds, fits)
        );

    private static Gen<CommandKind> OneOf(params CommandKind[] kinds) =>
        Gen.Int[0, kinds.Length - 1].Select(i => kinds[i]);

    /// <summary>Sends it: the answer as text without the ids that the server makes, and the refusal if there is one.</summary>
    public (string? Value, Refusal? Refusal) Send(Circle circle, World world, Guid id)
    {
        var (now, person) = (world.Now, World.People[Who]);
        var words = new MessageText($"words {Choice % 3}");
        var staff = new StaffMember(person, IsModerator: Who >= 7);
        return Kind switch
        {
            CommandKind.Say => Told(circle.Conversation.Post(person, new(id), words, null, [], now)),
            CommandKind.Reply => Told(
                circle.Conversation.Post(person, new(id), words, world.Position(Target, id), [], now)
            ),
            CommandKind.Edit => Told(
                circle.Revisions.Edit(person, world.Position(Target, id), world.Seen(Target, id), words, [], now)
            ),
            CommandKind.Delete => Told(circle.Revisions.Delete(person, world.Position(Target, id))),
            CommandKind.Support => Told(
                circle.Support.Say(person, world.Position(Target, id), (Phrase)(Choice % 6), Choice % 4 != 0, now)
            ),
            CommandKind.NoteMessage => Told(
                circle.Revisions.Note(person, world.Position(Target, id), Choice % 3 == 0 ? [] : ["grief"], now)
            ),
            CommandKind.Ask => Told(
                circle.Prompts.Post(person, new PromptDraft(new(id), words, null, null, null, [], null), now)
            ),
            CommandKind.Join => Told(circle.Seats.Join(Wish(person), now)),
            CommandKind.Accept => Told(circle.Seats.Accept(Wish(person), now)),
            CommandKind.StepBack => Told(circle.Seats.StepBack(person, now)),
            CommandKind.Welcome => Told(circle.Seats.Welcome(person, World.People[Target % 9], now)),
            CommandKind.Decline => Told(circle.Seats.Decline(person, World.People[Target % 9], words, now)),
            CommandKind.PassOn => Told(circle.Seats.PassOn(now)),
            CommandKind.Leave => Told(circle.Roster.Leave(person, now)),
            CommandKind.Block => Told(circle.LookAfresh(person, Choice == 0 ? null : World.People[Target % 9])),
            CommandKind.Pause => Told(circle.Roster.Pause(person)),
            CommandKind.Resume => Told(circle.Roster.Resume(person, Choice % 3 == 0 ? null : 1 + (Choice % 3))),
            CommandKind.Rename => Told(
                circle.Roster.Rename(person, $"Name {Choice % 4}", (one, other) => one == other, now)
            ),
            CommandKind.Erase => Told(Erase(circle, person, now)),
            CommandKind.Remove => Told(circle.Roster.Remove(person, World.People[Target % 9], words, now)),
            CommandKind.Mute => Told(
                circle.Roster.Mute(person, World.People[Target % 9], now.AddSeconds(240), words, now)
            ),
            CommandKind.Unmute => Told(circle.Roster.Mute(person, World.People[Target % 9], null, null, now)),
            CommandKind.Reflect => Told(
                circle.Empathy.Reflect(person, new(id), world.Position(Target, id), words, now)
            ),
            CommandKind.ReflectAgain => Told(
                circle.Empathy.ReflectAgain(person, world.Exchange(Target), 1 + (Choice % 4), words, now)
            ),
            CommandKind.Answer => Told(
                circle.Empathy.Answer(
                    person,
                    world.Exchange(Target),
                    1 + (Choice % 3),
                    (ReflectionAnswer)(Choice / 3 % 3),
                    now
                )
            ),
            CommandKind.Thank => Told(
                circle.Empathy.SendReceipt(person, world.Exchange(Target), new(1 + (Choice % 7), 5, 5, words), now)
            ),
            CommandKind.Flag => Told(
                circle.Cases.Flag(person, new(id), world.Position(Target, id), (FlagReason)(1 + Choice), words, [], now)
            ),
            CommandKind.Claim => Told(circle.Cases.Take(staff, world.Case(Target), now)),
            CommandKind.Keep => Told(circle.Cases.Decisions.Keep(staff, world.Case(Target), words, now)),
            CommandKind.Hide => Told(circle.Cases.Decisions.Hide(staff, world.Case(Target), words, null, now)),
            CommandKind.Note => Told(circle.Cases.Decisions.Note(staff, world.Case(Target), words, now)),
            CommandKind.Fold => Told(
                circle.Cases.Decisions.Fold(staff, world.Case(Target), [Choice % 2 == 0 ? "grief" : "body"], words, now)
            ),
            CommandKind.Write => Told(circle.Cases.Steps.Write(staff, world.Case(Target), words, now)),
            CommandKind.Remind => Told(circle.Cases.Decisions.Remind(staff, world.Case(Target), words, now)),
            CommandKind.MuteAuthor => Told(
                circle.Cases.Decisions.Mute(staff, world.Case(Target), now.AddSeconds(20 * Choice), words, now)
            ),
            CommandKind.HandOn => Told(
                circle.Cases.Steps.HandOn(staff, world.Case(Target), words, World.People[7..], now)
            ),
            CommandKind.LayAside => Told(
                circle.Cases.Steps.LayAside(staff, world.Case(Target), now.AddHours(1 + Choice), null, now)
            ),
            CommandKind.Release => Told(circle.Cases.Steps.Release(staff, world.Case(Target), now)),
            CommandKind.Undo => Undo(circle, world, staff),
            CommandKind.Appoint => Appoint(circle, World.People[Target % 9], person, now),
            CommandKind.Close => Told(circle.Stewardship.Close(person, words, now)),
            CommandKind.Reopen => Told(circle.Stewardship.Reopen(person, now)),
            _ => throw new ArgumentOutOfRangeException(nameof(circle)),
        };
    }

    /// <summary>The server asks before whether a circle would be left without a facilitator.</summary>
    private static Outcome<Done> Erase(Circle circle, PersonId person, DateTimeOffset now)
    {
        if (circle.Roster.Find(person) is { Role: MemberRole.Facilitator })
            return CircleRefusals.LastFacilitator;
        circle.Roster.Erase(person, now);
        return new Done();
    }

    /// <summary>Mostly with what is there before the administrator's eyes, now and then with what was.</summary>
    private (string?, Refusal?) Appoint(Circle circle, PersonId who, PersonId actor, DateTimeOffset now)
    {
        var seen = circle.Roster.Find(who) is { HoldsSeat: true } seat ? seat.Role : (MemberRole?)null;
        var believed = Choice % 5 == 4 ? MemberRole.CoFacilitator : seen;
        return Told(
            circle.Stewardship.Appoint(actor, new Appointee(who, "Name", 1), (MemberRole)(Choice % 3), believed, now)
        );
    }

    private SeatWish Wish(PersonId person) =>
        new(person, "Name", 1, AgreementVersion: Choice == 0 ? 1 : 2, Listens: Choice > 11);

    private (string?, Refusal?) Undo(Circle circle, World world, StaffMember staff)
    {
        var action = world.Action(Target);
        return Told(circle.Cases.Decisions.Undo(staff, action?.Case ?? default, action?.Id ?? default, world.Now));
    }

    private static (string?, Refusal?) Told<T>(Outcome<T> outcome) =>
        outcome.IsRefused ? (null, outcome.Refusal) : (Telling(outcome.Value!), null);

    private static string Telling(object value) =>
        value switch
        {
            Case c =>
                $"case {c.Position} {c.State} {c.Severity} {c.Outcome} {c.ClaimedBy} {c.ClaimedUntil} {c.HandedOnAt} {c.FollowUpAt}",
            CaseAction a => $"action {a.Kind} {a.At} {a.MessageBefore} {a.StateBefore} {a.UndoneAt}",
            _ => value.ToString()!,
        };
}
