using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using NodaTime;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Empathy;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Prompts;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Meetings;

namespace PeerCircles.Server.Platform.Seeds;

/// <summary>
/// Plays a demo circle's past, moment by moment, to the circle's own rules, so that rows, sequences and cases are what a
/// real past would have left. The rows wait in the context until the caller saves.
/// </summary>
internal sealed class DemoCircleHistory(CirclesDb db, DemoCircle script, PromptLibrary library, DateTimeOffset now)
{
    /// <summary>How many messages on either side of a flagged one are kept with the case.</summary>
    private const int Around = 10;

    /// <summary>Everybody has read what is older than this.</summary>
    private static readonly TimeSpan ReadAfter = TimeSpan.FromHours(1);

    private static readonly Occurrences s_occurrences = new(DateTimeZoneProviders.Tzdb);

    private readonly CircleId _id = DemoIds.Circle(script.Key);
    private readonly Dictionary<string, long> _positions = new(StringComparer.Ordinal);
    private Circle _circle = null!;

    /// <param name="profile">The circle before anybody came; its row is change number one.</param>
    /// <param name="names">Names and colours by the people's keys.</param>
    public void Play(CircleProfile profile, IReadOnlyDictionary<string, (string Name, int Colour)> names)
    {
        var row = db.Add(profile);
        _circle = Wake(profile, profile.Changed);
        foreach (var (at, happens) in Moments(names).OrderBy(m => m.At))
        {
            happens(at);
            foreach (var write in _circle.Changes.Take()?.Writes ?? [])
                Write(write);
        }
        row.Property(CirclesMapping.Head).CurrentValue = _circle.Changes.Head;
        LeaveBookmarks();
    }

    private IEnumerable<(DateTimeOffset At, Action<DateTimeOffset> Happens)> Moments(
        IReadOnlyDictionary<string, (string Name, int Colour)> names
    )
    {
        foreach (var seat in script.Members)
            yield return (Ago(seat.JoinedDaysAgo * 24 * 60), at => Seat(seat, names[seat.Person], at));
        foreach (var waiting in script.Waiting)
            yield return (Ago(waiting.HoursAgo * 60), at => Ask(waiting, names[waiting.Person], at));
        foreach (var prompt in script.Prompts)
            yield return (Ago(prompt.MinutesAgo), at => Post(prompt, at));
        foreach (var message in script.Messages)
            yield return (Ago(message.MinutesAgo), at => Say(message, at));
        foreach (var flag in script.Flags)
            yield return (Ago(flag.MinutesAgo), at => Flag(flag, at));
        foreach (var moment in script.Exchanges.SelectMany(Moments))
            yield return moment;
    }

    private IEnumerable<(DateTimeOffset At, Action<DateTimeOffset> Happens)> Moments(DemoExchange exchange)
    {
        var id = new ExchangeId(NewId.At(Ago(exchange.Attempts[0].MinutesAgo)));
        var reflector = DemoIds.Person(exchange.Reflector);
        var speaker = DemoIds.Person(script.Messages.Single(m => m.Key == exchange.Share).Author);
        foreach (var (index, attempt) in exchange.Attempts.Index())
        {
            var text = new MessageText(attempt.Text);
            yield return index == 0
                ? (
                    Ago(attempt.MinutesAgo),
                    at => Expect(_circle.Empathy.Reflect(reflector, id, _positions[exchange.Share], text, at))
                )
                : (
                    Ago(attempt.MinutesAgo),
                    at => Expect(_circle.Empathy.ReflectAgain(reflector, id, index + 1, text, at))
                );
            if (attempt is { Answer: { } answer, AnsweredMinutesAgo: { } ago })
                yield return (Ago(ago), at => Expect(_circle.Empathy.Answer(speaker, id, index + 1, answer, at)));
        }
        if (exchange.Receipt is { } felt)
            yield return (
                Ago(felt.MinutesAgo),
                at =>
                    Expect(
                        _circle.Empathy.SendReceipt(
                            speaker,
                            id,
                            new Receipt(felt.Understood, felt.Accepted, felt.CaredFor, null),
                            at
                        )
                    )
            );
    }

    /// <summary>Written by hand: no rule of the circle gives roles, or lets people into a circle that isn't open.</summary>
    private void Seat(DemoSeat seat, (string Name, int Colour) who, DateTimeOffset at)
    {
        var sequence = _circle.Changes.Head + 1;
        var person = DemoIds.Person(seat.Person);
        db.Add(
            new Membership
            {
                Circle = _id,
                Person = person,
                Name = who.Name,
                Colour = who.Colour,
                Role = seat.Role,
                State = MembershipState.Active,
                Listens = seat.Listens,
                AgreementVersion = script.Agreement.Version,
                JoinedAt = at,
                Changed = sequence,
            }
        );
        db.Add(
            new Stay
            {
                Circle = _id,
                Person = person,
                From = sequence,
            }
        );
        _circle = Wake(_circle.Profile, sequence);
    }

    private void Ask(DemoWaiting waiting, (string Name, int Colour) who, DateTimeOffset at)
    {
        var person = DemoIds.Person(waiting.Person);
        var wish = new SeatWish(person, who.Name, who.Colour, script.Agreement.Version, waiting.Listens);
        Expect(_circle.Seats.Join(wish, at));
    }

    private void Post(DemoPrompt prompt, DateTimeOffset at)
    {
        var found = prompt.PromptId is { } id ? library.Find(id) : null;
        var words =
            found?.Text
            ?? prompt.Text
            ?? throw new SeedException(
                "demo/community.en.json",
                $"asks for a prompt that isn't there: {prompt.PromptId}"
            );
        var draft = new PromptDraft(
            new PromptId(NewId.At(at)),
            new MessageText(words),
            found?.Id,
            found?.Theme,
            found?.Depth,
            found?.ContentNotes ?? [],
            found?.Source
        );
        Expect(_circle.Prompts.Post(DemoIds.Person(prompt.By), draft, at));
    }

    private void Say(DemoMessage message, DateTimeOffset at)
    {
        var author = DemoIds.Person(message.Author);
        var text = new MessageText(message.Text);
        long? replyTo = message.ReplyTo is { } key ? _positions[key] : null;
        var posted = Expect(_circle.Conversation.Post(author, new MessageId(NewId.At(at)), text, replyTo, [], at));
        _positions[message.Key] = posted.Position;
    }

    private void Flag(DemoFlag flag, DateTimeOffset at)
    {
        var position = _positions[flag.Message];
        var words = flag.Text is null ? null : new MessageText(flag.Text);
        var id = new FlagId(NewId.At(at));
        Expect(_circle.Cases.Flag(DemoIds.Person(flag.By), id, position, flag.Reason, words, Context(position), at));
    }

    private List<ContextLine> Context(long position)
    {
        var said = Rows<Message>(m => m.Circle).OrderBy(m => m.Position).ToList();
        var middle = said.FindIndex(m => m.Position == position);
        return
        [
            .. said.Skip(middle - Around)
                .Take(Math.Min(middle, Around) + 1 + Around)
                .Select(m => new ContextLine(m.Position, m.Author, m.PostedAt, m.Text, m.State)),
        ];
    }

    private void LeaveBookmarks()
    {
        var read = Rows<Message>(m => m.Circle).Where(m => m.PostedAt <= now - ReadAfter).Max(m => m.Position);
        foreach (var seat in Rows<Membership>(m => m.Circle))
            db.Add(
                new ReadPosition
                {
                    Person = seat.Person,
                    Circle = _id,
                    Position = read,
                }
            );
    }

    private Circle Wake(CircleProfile profile, long head) =>
        new(
            new CircleMemory
            {
                Profile = profile,
                Head = head,
                Memberships = Rows<Membership>(m => m.Circle),
                Stays = Rows<Stay>(s => s.Circle),
                Places = Rows<Place>(p => p.Circle),
                RecentMessages = Rows<Message>(m => m.Circle),
                RecentSupport = Rows<PhrasesSaid>(s => s.Circle),
                RecentPrompts = Rows<PostedPrompt>(p => p.Circle),
                HasOlderMessages = false,
                OpenExchanges = Rows<EmpathyExchange>(e => e.Circle),
                OpenCases = Rows<Case>(c => c.Circle),
                OpenFlags = Rows<Flag>(f => f.Circle),
                RecentActions = [],
                RecentNotices = [],
                NextMeeting = at => s_occurrences.Next(profile.Weekly, at).StartsAt,
            }
        );

    private List<T> Rows<T>(Func<T, CircleId> circle)
        where T : class => [.. db.Set<T>().Local.Where(row => circle(row) == _id)];

    private void Write(RowWrite write)
    {
        if (write.Action == RowAction.Insert)
            db.Add(write.Row);
        else
            Tracked(write.Row).CurrentValues.SetValues(write.Row);
    }

    private EntityEntry Tracked(object row)
    {
        var key = db.Model.FindEntityType(row.GetType())!.FindPrimaryKey()!.Properties;
        var values = key.Select(k => k.PropertyInfo!.GetValue(row)).ToArray();
        return db.Entry(db.Find(row.GetType(), values)!);
    }

    private DateTimeOffset Ago(double minutes) => (now - TimeSpan.FromMinutes(minutes)).CutToMilliseconds();

    private T Expect<T>(Outcome<T> outcome) =>
        outcome.Refusal is { } no
            ? throw new SeedException(
                "demo/community.en.json",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"tells of something that {script.Key} would refuse: {no.Reason}"
                )
            )
            : outcome.Value;
}
