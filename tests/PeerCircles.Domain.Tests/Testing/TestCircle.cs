using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Empathy;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Notices;
using PeerCircles.Domain.Prompts;

namespace PeerCircles.Domain.Tests.Testing;

/// <summary>A circle with people in it and a clock of its own. Everything that it writes is kept in <see cref="Rows"/>.</summary>
internal sealed class TestCircle
{
    public static readonly PersonId Grace = Person(1);
    public static readonly PersonId Cleo = Person(2);
    public static readonly PersonId Ana = Person(3);
    public static readonly PersonId Ben = Person(4);
    public static readonly PersonId Dara = Person(5);
    public static readonly PersonId Stranger = Person(9);

    /// <summary>Administers the community; has no seat here.</summary>
    public static readonly PersonId Omar = Person(30);
    public static readonly StaffMember Mo = new(Person(20), IsModerator: true);
    public static readonly StaffMember Noor = new(Person(21), IsModerator: true);

    private int _ids;

    private TestCircle(CircleMemory memory) => Circle = new Circle(memory);

    public Circle Circle { get; private set; }
    public Rows Rows { get; } = new();
    public DateTimeOffset Now { get; private set; } = new(2026, 11, 22, 19, 0, 0, TimeSpan.Zero);

    /// <summary>Grace facilitates, Cleo helps her, Ana, Ben and Dara are members.</summary>
    public static TestCircle Meeting(int capacity = 6) => Like(Profile(capacity));

    public static TestCircle Like(CircleProfile profile)
    {
        var circle = new TestCircle(Memory(profile));
        circle.Rows.Seed([profile, .. Seats(profile)]);
        circle.Reopen();
        return circle;
    }

    public static CircleProfile Profile(int capacity, JoinPolicy policy = JoinPolicy.Open) =>
        new()
        {
            Id = new CircleId(Guid.Parse("01970000-0000-7000-8000-0000000000c1")),
            Name = "Tuesday evening",
            Theme = "weathering-stress",
            Language = "en",
            Format = "support-circle",
            MeetsOn = DayOfWeek.Tuesday,
            StartMinute = 19 * 60,
            MeetingMinutes = 90,
            TimeZone = "Europe/Lisbon",
            Capacity = capacity,
            ListenerSeats = 0,
            Pace = Pace.Steady,
            State = CircleState.Open,
            JoinPolicy = policy,
            RetentionDays = 30,
            AgreementVersion = 2,
            AgreementLines = ["Speak for yourself."],
            CreatedAt = new DateTimeOffset(2026, 9, 1, 8, 0, 0, TimeSpan.Zero),
            Changed = 1,
        };

    public static TestCircle With(JoinPolicy policy) => Like(Profile(6, policy));

    /// <summary>The room forgets everything and opens again from what was written.</summary>
    public void Reopen() => Circle = new Circle(Rows.Memory(Circle.Profile, Math.Max(Circle.Changes.Head, 1), Now));

    public void Pass(TimeSpan time) => Now += time;

    /// <summary>A fresh id, as a browser would make it.</summary>
    public Guid NextId() => Guid.CreateVersion7(Now.AddTicks(++_ids));

    /// <summary>Lets a command in, writes down what it changed and says what it answered.</summary>
    public Outcome<T> Do<T>(Func<Circle, Outcome<T>> command)
    {
        var outcome = command(Circle);
        Rows.Write(Circle.Changes.Take());
        return outcome;
    }

    public long Says(PersonId person, string text, long? replyTo = null) =>
        Do(c =>
            c.Conversation.Post(person, new MessageId(NextId()), new MessageText(text), replyTo, [], Now)
        ).Value.Position;

    public Refusal? CannotSay(PersonId person, string text, long? replyTo = null) =>
        Do(c => c.Conversation.Post(person, new MessageId(NextId()), new MessageText(text), replyTo, [], Now)).Refusal;

    public Outcome<MessageEdited> Edits(
        PersonId author,
        long position,
        string text,
        long? seen = null,
        string[]? notes = null
    ) =>
        Do(c =>
            c.Revisions.Edit(
                author,
                position,
                seen ?? Message(position).Changed,
                new MessageText(text),
                notes ?? [],
                Now
            )
        );

    public Outcome<Done> Deletes(PersonId author, long position) => Do(c => c.Revisions.Delete(author, position));

    public Outcome<Done> NotesOn(PersonId actor, long position, params string[] notes) =>
        Do(c => c.Revisions.Note(actor, position, notes, Now));

    public Outcome<Done> Phrases(PersonId person, long position, Phrase phrase, bool said = true) =>
        Do(c => c.Support.Say(person, position, phrase, said, Now));

    public Outcome<PromptPosted> Asks(PersonId person, string question, Guid? id = null) =>
        Do(c =>
            c.Prompts.Post(
                person,
                new PromptDraft(new PromptId(id ?? NextId()), new MessageText(question), null, null, null, [], null),
                Now
            )
        );

    public Outcome<JoinState> Joins(PersonId person, string name = "Esi", int agreement = 2, bool listens = false) =>
        Do(c => c.Seats.Join(new SeatWish(person, name, 3, agreement, listens), Now));

    public Outcome<Done> Accepts(PersonId person, int agreement = 2) =>
        Do(c => c.Seats.Accept(new SeatWish(person, "Esi", 3, agreement, Listens: false), Now));

    public Outcome<Done> StepsBack(PersonId person) => Do(c => c.Seats.StepBack(person, Now));

    public Outcome<Done> Welcomes(PersonId actor, PersonId person) => Do(c => c.Seats.Welcome(actor, person, Now));

    public Outcome<Done> Declines(PersonId actor, PersonId person, string? reason = null) =>
        Do(c => c.Seats.Decline(actor, person, reason is null ? null : new MessageText(reason), Now));

    public Outcome<Done> PassesOn() => Do(c => c.Seats.PassOn(Now));

    public Outcome<Done> Leaves(PersonId person) => Do(c => c.Roster.Leave(person, Now));

    public Outcome<Done> Pauses(PersonId person) => Do(c => c.Roster.Pause(person));

    public Outcome<Done> Resumes(PersonId person, int? agreement = null) => Do(c => c.Roster.Resume(person, agreement));

    public Outcome<Done> Removes(PersonId actor, PersonId person) =>
        Do(c => c.Roster.Remove(actor, person, new MessageText("We talked about this."), Now));

    public Outcome<Done> Mutes(PersonId actor, PersonId person, int minutes = 10) =>
        Do(c => c.Roster.Mute(actor, person, Now.AddMinutes(minutes), new MessageText("A pause for a while."), Now));

    public Outcome<Done> Unmutes(PersonId actor, PersonId person) =>
        Do(c => c.Roster.Mute(actor, person, until: null, reason: null, Now));

    /// <param name="seen">What the administrator believes them to be; what they are when left out.</param>
    public Outcome<Done> Appoints(PersonId person, MemberRole role, Func<MemberRole?>? seen = null) =>
        Do(c =>
            c.Stewardship.Appoint(
                Omar,
                new Appointee(person, "Esi", 3),
                role,
                seen is null ? SeatOf(person)?.Role : seen(),
                Now
            )
        );

    public Outcome<Done> Closes(string why = "It has come to its end.") =>
        Do(c => c.Stewardship.Close(Omar, new MessageText(why), Now));

    public Outcome<Done> OpensAgain() => Do(c => c.Stewardship.Reopen(Omar, Now));

    public Membership? SeatOf(PersonId person) =>
        Circle.Roster.Find(person) is { HoldsSeat: true } member ? member : null;

    public ExchangeId Reflects(PersonId reflector, long share, string text = "I hear a long night.") =>
        TriesToReflect(reflector, share, text).Value.Exchange;

    public Outcome<ExchangeStep> TriesToReflect(PersonId reflector, long share, string text, Guid? id = null) =>
        Do(c => c.Empathy.Reflect(reflector, new ExchangeId(id ?? NextId()), share, new MessageText(text), Now));

    public Outcome<ExchangeStep> ReflectsAgain(PersonId reflector, ExchangeId exchange, int attempt, string text) =>
        Do(c => c.Empathy.ReflectAgain(reflector, exchange, attempt, new MessageText(text), Now));

    public Outcome<ExchangeStep> Answers(PersonId speaker, ExchangeId exchange, int attempt, ReflectionAnswer answer) =>
        Do(c => c.Empathy.Answer(speaker, exchange, attempt, answer, Now));

    public Outcome<ExchangeStep> Thanks(PersonId speaker, ExchangeId exchange, int understood = 6) =>
        Do(c => c.Empathy.SendReceipt(speaker, exchange, new Receipt(understood, 6, 7, null), Now));

    public Outcome<FlagId> Flags(PersonId reporter, long position, FlagReason reason, Guid? id = null) =>
        Do(c => c.Cases.Flag(reporter, new FlagId(id ?? NextId()), position, reason, null, [], Now));

    /// <summary>The one case about the message at this position.</summary>
    public Case CaseAbout(long position) => Rows.All<Case>().Single(c => c.Position == position);

    public Outcome<Case> Claims(StaffMember staff, CaseId id) => Do(c => c.Cases.Take(staff, id, Now));

    public Outcome<CaseAction> Keeps(StaffMember staff, CaseId id) =>
        Do(c => c.Cases.Decisions.Keep(staff, id, note: null, Now));

    public Outcome<CaseAction> Hides(StaffMember staff, CaseId id, string? note = null) =>
        Do(c =>
            c.Cases.Decisions.Hide(
                staff,
                id,
                new MessageText("It named a place."),
                note is null ? null : new MessageText(note),
                Now
            )
        );

    public Outcome<CaseAction> Notes(StaffMember staff, CaseId id, string text) =>
        Do(c => c.Cases.Decisions.Note(staff, id, new MessageText(text), Now));

    public Outcome<CaseAction> Undoes(StaffMember staff, CaseId id, Guid action) =>
        Do(c => c.Cases.Decisions.Undo(staff, id, action, Now));

    public EmpathyExchange Exchange(ExchangeId id) => Rows.All<EmpathyExchange>().Single(e => e.Id == id);

    public Message Message(long position) => Rows.All<Message>().Single(m => m.Position == position);

    public IEnumerable<Notice> NoticesTo(PersonId person) => Rows.All<Notice>().Where(n => n.Person == person);

    private static PersonId Person(int number) => new(new Guid(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));

    private static CircleMemory Memory(CircleProfile profile) => new Rows().Memory(profile, 1, default);

    /// <summary>People who are not here yet.</summary>
    public static PersonId Guest(int number) => Person(30 + number);

    private static IEnumerable<object> Seats(CircleProfile profile)
    {
        var people = new (PersonId Person, string Name, MemberRole Role)[]
        {
            (Grace, "Grace", MemberRole.Facilitator),
            (Cleo, "Cleo", MemberRole.CoFacilitator),
            (Ana, "Ana", MemberRole.Member),
            (Ben, "Ben", MemberRole.Member),
            (Dara, "Dara", MemberRole.Member),
        };
        foreach (var (person, name, role) in people)
        {
            yield return new Membership
            {
                Circle = profile.Id,
                Person = person,
                Name = name,
                Colour = 0,
                Role = role,
                State = MembershipState.Active,
                AgreementVersion = 2,
                JoinedAt = profile.CreatedAt,
                Changed = 1,
            };
            yield return new Stay
            {
                Circle = profile.Id,
                Person = person,
                From = 1,
            };
        }
    }
}
