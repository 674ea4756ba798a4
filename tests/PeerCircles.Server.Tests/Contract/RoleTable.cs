using System.Net.Http.Json;
using System.Text.Json;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Empathy;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Administration;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Empathy;
using PeerCircles.Server.Facilitation;
using PeerCircles.Server.Live;
using PeerCircles.Server.Members;
using PeerCircles.Server.Moderation;
using PeerCircles.Server.Notices;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Contract;

/// <summary>Who somebody is to a circle.</summary>
public enum Role
{
    Nobody,
    Outsider,
    Member,
    Muted,
    Removed,
    CoFacilitator,
    Facilitator,
    Moderator,
    Administrator,
    Paused,

    /// <summary>In line for a seat: to the circle they are an outsider.</summary>
    Waiting,
}

/// <summary>
/// A circle in which something can be done to everything: Sam's share, an exchange between Sam and Tim, a case of conduct, and
/// a case about the agreement. <see cref="Who"/> tries; if they once had a voice here, an exchange of theirs awaits an answer.
/// </summary>
internal sealed record Stage(Person Who, TestCircle Circle, Person Tim, long Share, Guid Conduct, Guid Agreement)
{
    /// <summary>An exchange in which <see cref="Who"/> is the speaker, or, if they never were here, one of others.</summary>
    public required Guid Spoken { get; init; }

    /// <summary>Likewise one in which they are the reflector, and it is their turn.</summary>
    public required Guid Reflected { get; init; }

    /// <summary>Somebody who asks to join.</summary>
    public required Guid Asker { get; init; }

    /// <summary>A message of <see cref="Who"/>'s, or, if they never were here, of Tim's.</summary>
    public required long Own { get; init; }

    public string Member => $"{Circle.Path}/members/{Tim.Id.Value}";
    public string Desk => $"/api/desk/cases/{Conduct}";
    public string AgreementDesk => $"/api/desk/cases/{Agreement}";
}

/// <summary>Something that can be done, and what each role is answered: <c>ok</c> or the refusal's code.</summary>
internal sealed record Act(string Name, Func<Stage, Task<string>> Try, Dictionary<Role, string> Answers);

/// <summary>The role × action table: the promise about who may do what, for everything that exists.</summary>
internal static class RoleTable
{
    private const string Ok = "ok";
    private const string Who = "unauthenticated";
    private const string Hidden = "not_found";
    private const string No = "forbidden";
    private const string Clash = "conflict";

    public static IReadOnlyList<Act> Acts { get; } =
    [
        // In the order of the roles:     nobody, outsider, member, muted, removed, co-facilitator, facilitator, moderator, administrator, paused
        // Who is out for a while is answered like who was removed, where nothing else is said.
        new(
            "reads the room",
            Get(s => $"{s.Circle.Path}/changes"),
            Row(Who, Hidden, Ok, Ok, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "catches up",
            Get(s => $"{s.Circle.Path}/changes?after=1"),
            Row(Who, Hidden, Ok, Ok, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "reads older messages",
            Get(s => $"{s.Circle.Path}/messages?before=99"),
            Row(Who, Hidden, Ok, Ok, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "reads around a message",
            Get(s => $"{s.Circle.Path}/messages?around={s.Share}"),
            Row(Who, Hidden, Ok, Ok, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "searches the circle",
            Post(_ => "/api/search", s => new SearchBody("something", s.Circle.Id, null)),
            Row(Who, Hidden, Ok, Ok, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "searches their own circles",
            Post(_ => "/api/search", _ => new SearchBody("something", null, null)),
            Row(Who, Ok, Ok, Ok, Ok, Ok, Ok, Ok, Ok)
        ),
        new(
            "keeps a bookmark",
            Put(s => $"{s.Circle.Path}/read-position", _ => new ReadPositionBody(1)),
            Row(Who, Hidden, Ok, Ok, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "enters the room",
            Hub<RoomEntered>("EnterRoom", s => [s.Circle.Id]),
            Row(Who, Hidden, Ok, Ok, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "takes a quiet break",
            InRoom("TakeBreak", s => [s.Circle.Id, true]),
            Row(Who, Hidden, Ok, Ok, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "shows that they are writing",
            InRoom("SetTyping", s => [s.Circle.Id, true]),
            Row(Who, Hidden, Ok, No, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "says something",
            Hub<MessageSent>("SendMessage", s => [s.Circle.Id, Id(), "A word of mine.", null, Array.Empty<string>()]),
            Row(Who, Hidden, Ok, No, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "replies",
            Hub<MessageSent>(
                "SendMessage",
                s => [s.Circle.Id, Id(), "A reply of mine.", s.Share, Array.Empty<string>()]
            ),
            Row(Who, Hidden, Ok, No, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "says something without a live connection",
            Post(s => $"{s.Circle.Path}/messages", _ => new MessageBody(Id(), "By post.", null)),
            Row(Who, Hidden, Ok, No, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "edits someone else's message",
            Hub<MessageReworded>(
                "EditMessage",
                s => [s.Circle.Id, s.Share, s.Share, "Mine now.", Array.Empty<string>()]
            ),
            Row(Who, Hidden, No, No, Hidden, No, No, Hidden, Hidden)
        ),
        new(
            "edits their own message",
            Hub<MessageReworded>("EditMessage", s => [s.Circle.Id, s.Own, s.Own, "Put better.", Array.Empty<string>()]),
            Row(Who, Hidden, Ok, No, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "deletes someone else's message",
            Hub<Nothing>("DeleteMessage", s => [s.Circle.Id, s.Share]),
            Row(Who, Hidden, No, No, Hidden, No, No, Hidden, Hidden)
        ),
        new(
            "deletes their own message",
            Hub<Nothing>("DeleteMessage", s => [s.Circle.Id, s.Own]),
            Row(Who, Hidden, Ok, Ok, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "notes what someone else's message is about",
            Hub<Nothing>("NoteMessage", s => [s.Circle.Id, s.Share, new[] { "grief" }]),
            Row(Who, Hidden, No, No, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "notes what their own message is about",
            Hub<Nothing>("NoteMessage", s => [s.Circle.Id, s.Own, new[] { "grief" }]),
            Row(Who, Hidden, Ok, No, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "says a support phrase",
            Hub<Nothing>("SayPhrase", s => [s.Circle.Id, s.Share, Phrase.IHearYou, true]),
            Row(Who, Hidden, Ok, No, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "posts a prompt",
            Hub<PeerCircles.Server.Prompts.PromptSent>(
                "PostPrompt",
                s => [s.Circle.Id, Id(), new PeerCircles.Server.Prompts.PromptWords(null, "A question?", [])]
            ),
            Row(Who, Hidden, No, No, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "flags a message",
            Hub<FlagTaken>("FlagMessage", s => [s.Circle.Id, Id(), s.Share, FlagReason.R2, null]),
            Row(Who, Hidden, Ok, Ok, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "reflects a share",
            Hub<ExchangeStepTaken>("ReflectShare", s => [s.Circle.Id, Id(), s.Share, "I hear you."]),
            Row(Who, Hidden, Ok, No, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "answers a reflection of their own share",
            Hub<ExchangeStepTaken>("AnswerReflection", s => [s.Circle.Id, s.Spoken, 1, ReflectionAnswer.Yes]),
            Row(Who, Hidden, Ok, No, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "tries a reflection again",
            Hub<ExchangeStepTaken>("ReflectAgain", s => [s.Circle.Id, s.Reflected, 2, "Once more."]),
            Row(Who, Hidden, Ok, No, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "sends a receipt before the exchange rests",
            Hub<ExchangeStepTaken>("SendReceipt", s => [s.Circle.Id, s.Spoken, new ReceiptWords(5, 5, 5, null)]),
            Row(Who, Hidden, Clash, No, Hidden, Clash, Clash, Hidden, Hidden)
        ),
        new(
            "removes a member",
            Post(s => $"{s.Member}/remove", _ => new ReasonBody("A reason.")),
            Row(Who, Hidden, No, No, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "mutes a member",
            Post(s => $"{s.Member}/mute", _ => new MuteBody(5, "A reason.")),
            Row(Who, Hidden, No, No, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "unmutes a member",
            Post(s => $"{s.Member}/unmute", _ => null),
            Row(Who, Hidden, No, No, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "prepares the meeting",
            Get(s => $"{s.Circle.Path}/lead"),
            Row(Who, Hidden, No, No, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "reads the facilitators' notes",
            Get(s => $"{s.Circle.Path}/notes"),
            Row(Who, Hidden, No, No, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "writes a facilitator's note",
            Post(s => $"{s.Circle.Path}/notes", s => new NoteWords(s.Tim.Id.Value, "Likes to begin.", true, 30)),
            Row(Who, Hidden, No, No, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "deletes a note that isn't theirs",
            Delete(s => $"{s.Circle.Path}/notes/{Id()}"),
            Row(Who, Hidden, No, No, Hidden, Hidden, Hidden, Hidden, Hidden)
        ),
        new("looks for a circle", Get(_ => "/api/circles/find"), Row(Who, Ok, Ok, Ok, Ok, Ok, Ok, Ok, Ok)),
        new("looks where they wait", Get(_ => "/api/circles/places"), Row(Who, Ok, Ok, Ok, Ok, Ok, Ok, Ok, Ok)),
        new(
            "reads about the circle",
            Get(s => $"{s.Circle.Path}/card"),
            Row(Who, Ok, Ok, Ok, Hidden, Ok, Ok, Ok, Ok, Ok, Ok)
        ),
        new(
            "joins",
            Post(s => $"{s.Circle.Path}/join", _ => new JoinBody(1)),
            Row(Who, Ok, Clash, Clash, Hidden, Clash, Clash, Ok, Ok, Clash, Ok)
        ),
        new(
            "takes the seat that is held for somebody",
            Post(s => $"{s.Circle.Path}/seat/accept", _ => new AcceptBody(1)),
            Row(Who, Hidden, Ok, Ok, Hidden, Ok, Ok, Hidden, Hidden, Ok, Hidden)
        ),
        new(
            "declines a seat",
            Post(s => $"{s.Circle.Path}/seat/decline", _ => null),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Hidden, Hidden, Hidden, Hidden, Hidden, Ok)
        ),
        new(
            "steps back from the line",
            Post(s => $"{s.Circle.Path}/seat/withdraw", _ => null),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Hidden, Hidden, Hidden, Hidden, Hidden, Ok)
        ),
        new(
            "sees who asks and who waits",
            Get(s => $"{s.Circle.Path}/waiting"),
            Row(Who, Hidden, No, No, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "welcomes who asks to join",
            Post(s => $"{s.Circle.Path}/requests/{s.Asker}/welcome", _ => null),
            Row(Who, Hidden, No, No, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "declines who asks to join",
            Post(s => $"{s.Circle.Path}/requests/{s.Asker}/decline", _ => new DeclineBody(null)),
            Row(Who, Hidden, No, No, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "leaves",
            Post(s => $"{s.Circle.Path}/leave", _ => null),
            Row(Who, Hidden, Ok, Ok, Hidden, Ok, Clash, Hidden, Hidden, Ok)
        ),
        new(
            "pauses",
            Post(s => $"{s.Circle.Path}/pause", _ => null),
            Row(Who, Hidden, Ok, Ok, Hidden, Ok, Clash, Hidden, Hidden, Ok)
        ),
        new(
            "resumes",
            Post(s => $"{s.Circle.Path}/resume", _ => new ResumeBody(null)),
            Row(Who, Hidden, Ok, Ok, Hidden, Ok, Ok, Hidden, Hidden, Ok)
        ),
        new(
            "opens the desk",
            Get(_ => "/api/desk/cases"),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Ok, Ok, Ok, Hidden)
        ),
        new(
            "hears the desk",
            Hub<Nothing>("OpenDesk", _ => []),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Ok, Ok, Ok, Hidden)
        ),
        new("hears the desk no longer", Hub<Nothing>("CloseDesk", _ => []), Row(Who, Ok, Ok, Ok, Ok, Ok, Ok, Ok, Ok)),
        new(
            "opens a case of conduct",
            Get(s => s.Desk),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Hidden, Hidden, Ok, Hidden)
        ),
        new(
            "claims a case of conduct",
            Post(s => $"{s.Desk}/claim", _ => null),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Hidden, Hidden, Ok, Hidden)
        ),
        new(
            "keeps a message",
            Post(s => $"{s.Desk}/keep", _ => new KeepBody(null)),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Hidden, Hidden, Ok, Hidden)
        ),
        new(
            "hides a message",
            Post(s => $"{s.Desk}/hide", _ => new HideBody("A reason.", null)),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Hidden, Hidden, Ok, Hidden)
        ),
        new(
            "notes on a case of conduct",
            Post(s => $"{s.Desk}/note", _ => new NoteBody("A note.")),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Hidden, Hidden, Ok, Hidden)
        ),
        new(
            "folds a case of conduct",
            Post(s => $"{s.Desk}/fold", _ => new FoldBody(["grief"], null)),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Hidden, Hidden, Ok, Hidden)
        ),
        new(
            "writes to the author in a case of conduct",
            Post(s => $"{s.Desk}/write", _ => new WriteBody("Some words.")),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Hidden, Hidden, Ok, Hidden)
        ),
        new(
            "reminds the author in a case of conduct",
            Post(s => $"{s.Desk}/remind", _ => new RemindBody("A reason.")),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Hidden, Hidden, Ok, Hidden)
        ),
        new(
            "mutes the author in a case of conduct",
            Post(s => $"{s.Desk}/mute", _ => new MuteAuthorBody(5, "A reason.")),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Hidden, Hidden, Ok, Hidden)
        ),
        new(
            "hands on a case of conduct",
            Post(s => $"{s.Desk}/hand-on", _ => new HandOnBody(null)),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Hidden, Hidden, Ok, Hidden)
        ),
        new(
            "lays aside a case of conduct",
            Post(s => $"{s.Desk}/lay-aside", _ => new LayAsideBody(1, null)),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Hidden, Hidden, Ok, Hidden)
        ),
        new(
            "gives back a case of conduct",
            Post(s => $"{s.Desk}/release", _ => null),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Hidden, Hidden, Ok, Hidden)
        ),
        new(
            "undoes what was never done",
            Post(s => $"{s.Desk}/undo", _ => new UndoBody(Id())),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Hidden, Hidden, Clash, Hidden)
        ),
        new(
            "opens a case about the agreement",
            Get(s => s.AgreementDesk),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Ok, Ok, Ok, Hidden)
        ),
        new(
            "claims a case about the agreement",
            Post(s => $"{s.AgreementDesk}/claim", _ => null),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Ok, Ok, Ok, Hidden)
        ),
        new(
            "keeps what is within the agreement",
            Post(s => $"{s.AgreementDesk}/keep", _ => new KeepBody(null)),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Ok, Ok, Ok, Hidden)
        ),
        new(
            "notes on a case about the agreement",
            Post(s => $"{s.AgreementDesk}/note", _ => new NoteBody("A note.")),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Ok, Ok, Ok, Hidden)
        ),
        new(
            "undoes what was never done about the agreement",
            Post(s => $"{s.AgreementDesk}/undo", _ => new UndoBody(Id())),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Clash, Clash, Clash, Hidden)
        ),
        new(
            "hides what is against the agreement",
            Post(s => $"{s.AgreementDesk}/hide", _ => new HideBody("A reason.", null)),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Ok, Ok, Ok, Hidden)
        ),
        new(
            "folds a case about the agreement",
            Post(s => $"{s.AgreementDesk}/fold", _ => new FoldBody(["grief"], null)),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Ok, Ok, Ok, Hidden)
        ),
        new(
            "writes to the author in a case about the agreement",
            Post(s => $"{s.AgreementDesk}/write", _ => new WriteBody("Some words.")),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Ok, Ok, Ok, Hidden)
        ),
        new(
            "reminds the author in a case about the agreement",
            Post(s => $"{s.AgreementDesk}/remind", _ => new RemindBody("A reason.")),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Ok, Ok, Ok, Hidden)
        ),
        new(
            "mutes the author in a case about the agreement",
            Post(s => $"{s.AgreementDesk}/mute", _ => new MuteAuthorBody(5, "A reason.")),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Ok, Ok, Ok, Hidden)
        ),
        new(
            "hands on a case about the agreement",
            Post(s => $"{s.AgreementDesk}/hand-on", _ => new HandOnBody(null)),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Ok, Ok, Ok, Hidden)
        ),
        new(
            "lays aside a case about the agreement",
            Post(s => $"{s.AgreementDesk}/lay-aside", _ => new LayAsideBody(1, null)),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Ok, Ok, Ok, Hidden)
        ),
        new(
            "gives back a case about the agreement",
            Post(s => $"{s.AgreementDesk}/release", _ => null),
            Row(Who, Hidden, Hidden, Hidden, Hidden, Ok, Ok, Ok, Hidden)
        ),
        new("lists all circles", Get(_ => "/api/admin/circles"), Row(Who, No, No, No, No, No, No, No, Ok)),
        new(
            "sees what a circle is made of",
            Get(_ => "/api/admin/circles/choices"),
            Row(Who, No, No, No, No, No, No, No, Ok)
        ),
        new(
            "previews a meeting",
            Get(_ => "/api/admin/circles/next-meeting?day=friday&start=18:00&minutes=60&zone=UTC"),
            Row(Who, No, No, No, No, No, No, No, Ok)
        ),
        new(
            "opens a circle",
            Post(_ => "/api/admin/circles", s => Administering.Plan(s.Tim)),
            Row(Who, No, No, No, No, No, No, No, Ok)
        ),
        new(
            "names a facilitator",
            Post(
                s => s.Circle.Admin("facilitators"),
                s => Administering.Appointing(s.Tim, MemberRole.CoFacilitator, MemberRole.Member)
            ),
            Row(Who, No, No, No, No, No, No, No, Ok)
        ),
        new(
            "closes a circle",
            Post(s => s.Circle.Admin("close"), _ => new CloseBody("A reason.", Person.Passphrase)),
            Row(Who, No, No, No, No, No, No, No, Ok)
        ),
        new(
            "looks for people",
            Post(_ => "/api/admin/people/find", _ => new FindBody("Tim")),
            Row(Who, No, No, No, No, No, No, No, Ok)
        ),
        new(
            "sees who is invited to staff",
            Get(_ => "/api/admin/invitations"),
            Row(Who, No, No, No, No, No, No, No, Ok)
        ),
        new("sees how long people wait", Get(_ => "/api/admin/waiting"), Row(Who, No, No, No, No, No, No, No, Ok)),
        new(
            "reads the audit",
            Post(_ => "/api/admin/audit", _ => new AuditQuestion(null, null, null, null)),
            Row(Who, No, No, No, No, No, No, No, Ok)
        ),
        new(
            "opens a circle again that is open",
            Post(s => s.Circle.Admin("reopen"), _ => new PassphraseBody(Person.Passphrase)),
            Row(Who, No, No, No, No, No, No, No, Clash)
        ),
        new(
            "makes a moderator of somebody who was taken for one",
            Post(
                s => $"/api/admin/people/{s.Tim.Id.Value}/roles",
                _ => new ModeratorBody(Moderator: false, Seen: true, Person.Passphrase)
            ),
            Row(Who, No, No, No, No, No, No, No, Clash)
        ),
        new(
            "invites to staff",
            Post(
                _ => "/api/admin/invitations",
                _ => new InviteBody($"{Id()}@example.org", CommunityRoles.Moderator, Person.Passphrase)
            ),
            Row(Who, No, No, No, No, No, No, No, Ok)
        ),
        new(
            "revokes an invitation that isn't there",
            Delete(_ => $"/api/admin/invitations/{Id()}"),
            Row(Who, No, No, No, No, No, No, No, Hidden)
        ),
        new("lists their own circles", Get(_ => "/api/circles/mine"), Row(Who, Ok, Ok, Ok, Ok, Ok, Ok, Ok, Ok)),
        new("lists whom they have blocked", Get(_ => "/api/people/blocked"), Row(Who, Ok, Ok, Ok, Ok, Ok, Ok, Ok, Ok)),
        new("lists their own notices", Get(_ => "/api/notices"), Row(Who, Ok, Ok, Ok, Ok, Ok, Ok, Ok, Ok)),
        new(
            "marks notices as read, which aren't there",
            Post(_ => "/api/notices/read", _ => new ReadNoticesBody([Id()])),
            Row(Who, Ok, Ok, Ok, Ok, Ok, Ok, Ok, Ok)
        ),
        new(
            "takes another name in the circle",
            Put(s => $"{s.Circle.Path}/name", _ => new NameBody("Another Name")),
            Row(Who, Hidden, Ok, Ok, Hidden, Ok, Ok, Hidden, Hidden)
        ),
        new(
            "keeps their own preferences",
            Put(_ => "/api/me/preferences", _ => Preferences.Unchosen),
            Row(Who, Ok, Ok, Ok, Ok, Ok, Ok, Ok, Ok)
        ),
        new("browses the prompts", Get(_ => "/api/prompts"), Row(Who, Ok, Ok, Ok, Ok, Ok, Ok, Ok, Ok)),
        new("finds help", Get(_ => "/api/help/crisis-lines"), Row(Ok, Ok, Ok, Ok, Ok, Ok, Ok, Ok, Ok)),
    ];

    /// <summary>Where nothing else is said, who has paused gets the answer of who was removed, and who waits an outsider's.</summary>
    private static Dictionary<Role, string> Row(params string[] answers)
    {
        var said = answers.Length > (int)Role.Paused ? answers : [.. answers, answers[(int)Role.Removed]];
        return Enum.GetValues<Role>()
            .Zip(said.Append(answers[(int)Role.Outsider]))
            .ToDictionary(cell => cell.First, cell => cell.Second);
    }

    private static Guid Id() => Guid.CreateVersion7();

    private static Func<Stage, Task<string>> Get(Func<Stage, string> path) =>
        stage => Http(stage.Who.Send(HttpMethod.Get, path(stage)));

    private static Func<Stage, Task<string>> Post(Func<Stage, string> path, Func<Stage, object?> body) =>
        stage => Http(stage.Who.Send(HttpMethod.Post, path(stage), body(stage)));

    private static Func<Stage, Task<string>> Put(Func<Stage, string> path, Func<Stage, object?> body) =>
        stage => Http(stage.Who.Send(HttpMethod.Put, path(stage), body(stage)));

    private static Func<Stage, Task<string>> Delete(Func<Stage, string> path) =>
        stage => Http(stage.Who.Send(HttpMethod.Delete, path(stage)));

    private static Func<Stage, Task<string>> Hub<T>(string method, Func<Stage, object?[]> arguments) =>
        async stage =>
        {
            try
            {
                var answer = await stage.Who.Browser.Ask<T>(method, arguments(stage));
                return answer.Ok ? Ok : answer.Code!;
            }
            catch (Exception e) when (e.Message.Contains("'401'", StringComparison.Ordinal))
            {
                return Who;
            }
        };

    /// <summary>What is done by who has entered the room, or has tried to.</summary>
    private static Func<Stage, Task<string>> InRoom(string method, Func<Stage, object?[]> arguments) =>
        async stage =>
        {
            await Hub<RoomEntered>("EnterRoom", s => [s.Circle.Id])(stage);
            return await Hub<Nothing>(method, arguments)(stage);
        };

    private static async Task<string> Http(Task<HttpResponseMessage> asking)
    {
        var answer = await asking;
        if (answer.IsSuccessStatusCode)
            return Ok;
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return problem.GetProperty("type").GetString()!;
    }
}
