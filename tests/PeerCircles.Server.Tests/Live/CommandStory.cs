using Microsoft.Extensions.DependencyInjection;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Empathy;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Administration;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Empathy;
using PeerCircles.Server.Live;
using PeerCircles.Server.Members;
using PeerCircles.Server.Moderation;
using PeerCircles.Server.Privacy;
using PeerCircles.Server.Prompts;
using PeerCircles.Server.SignIn;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Live;

/// <summary>One thing that happens in the story, and the command that makes it happen.</summary>
internal sealed record Step(string Name, Type Command, Func<Task> Happens);

/// <summary>
/// A story in which every command of a room occurs, the same in every run: people, ids and times are fixed. Three look on:
/// Ana, whose words it is mostly about; Ben; and Cleo, who joined in the middle.
/// </summary>
internal sealed class CommandStory(PeerCirclesServer server)
{
    private long _shared;
    private long _early;
    private long _answer;
    private long _offer;
    private CaseView? _decided;
    private Guid _exchange;
    private int _ids;

    public static Guid CircleId { get; } = Id(7);

    public Person Ana { get; private set; } = null!;
    public Person Ben { get; private set; } = null!;
    public Person Cleo { get; private set; } = null!;
    public TestCircle Circle { get; private set; } = null!;
    public IReadOnlyList<Person> Viewers => [Ana, Ben, Cleo];
    private Person Grace { get; set; } = null!;
    private Person Dora { get; set; } = null!;
    private Person Esi { get; set; } = null!;
    private Person Finn { get; set; } = null!;
    private Person Gil { get; set; } = null!;
    private Person Mo { get; set; } = null!;
    private Person Omar { get; set; } = null!;

    public async Task BeginsAsync()
    {
        Grace = await Person.SignUpAsync(server, "Grace", CommunityRoles.None, Id(1));
        Ana = await Person.SignUpAsync(server, "Ana", CommunityRoles.None, Id(2));
        Ben = await Person.SignUpAsync(server, "Ben", CommunityRoles.None, Id(3));
        Cleo = await Person.SignUpAsync(server, "Cleo", CommunityRoles.None, Id(4));
        Dora = await Person.SignUpAsync(server, "Dora", CommunityRoles.None, Id(5));
        Mo = await Person.SignUpAsync(server, "Mo", CommunityRoles.Moderator, Id(6));
        Omar = await Person.SignUpAsync(server, "Omar", CommunityRoles.Administrator, Id(8));
        Esi = await Person.SignUpAsync(server, "Esi", CommunityRoles.None, Id(9));
        Finn = await Person.SignUpAsync(server, "Finn", CommunityRoles.None, Id(10));
        Gil = await Person.SignUpAsync(server, "Gil", CommunityRoles.None, Id(11));
        Circle = await server.HasCircle(
            Grace,
            [Ana, Ben],
            but: c => c with { Id = new PeerCircles.Domain.CircleId(CircleId), Name = "Tuesday evening" }
        );
        foreach (var (index, asker) in new[] { Esi, Finn, Gil }.Index())
            await server.HasWaiting(Circle, asker, PlaceState.Requested, turn: index + 1);
        await Asks("What carried you this week?");
        _early = await Says(Ana, "The nights are long at the moment.");
        _answer = await Says(Ben, "Mine are too, since the move.", _early);
        await Cleo.Joins(Circle);
        _shared = await Says(Ana, "Yesterday I walked by the river, and it helped a little.");
        foreach (var viewer in Viewers)
            await viewer.Enters(Circle);
    }

    public IEnumerable<Step> Steps() =>
        [
            .. Talking(),
            .. Moderating(),
            .. Reflecting(),
            .. ComingAndGoing(),
            .. Supporting(),
            .. TakingBack(),
            .. Forgetting(),
            .. AskingForSeats(),
            .. Deciding(),
            .. Administering(),
            .. Expiring(),
        ];

    private IEnumerable<Step> Talking() =>
        [
            new("a message", typeof(SendMessageCommand), () => Says(Ana, "And how was your week?")),
            new("a reply", typeof(SendMessageCommand), () => Says(Ben, "The river sounds good.", _shared)),
            new("a reply to what is too early for some", typeof(SendMessageCommand), () => Says(Ben, "Still?", _early)),
            new("a prompt", typeof(PostPromptCommand), () => Asks("What would a lighter evening look like?")),
        ];

    private IEnumerable<Step> Moderating() =>
        [
            new("a flag", typeof(FlagMessageCommand), () => Flags(Ben, _shared, FlagReason.R9)),
            new("a second flag", typeof(FlagMessageCommand), () => Flags(Cleo, _shared, FlagReason.R6)),
            new("a claim", typeof(ClaimCaseCommand), async () => await Mo.Claims(await Case())),
            new("a note", typeof(NoteCaseCommand), async () => await Mo.Notes(await Case(), "Looked at it.")),
            new("a hidden message", typeof(HideMessageCommand), async () => _decided = await Mo.Hides(await Case())),
            new("an undone decision", typeof(UndoActionCommand), async () => await Mo.Undoes(_decided!)),
            new("a kept message", typeof(KeepMessageCommand), async () => await Mo.Keeps(await Case())),
            new("a flag on what is quoted", typeof(FlagMessageCommand), () => Flags(Ben, _early, FlagReason.R9)),
            new(
                "a hidden message that is quoted",
                typeof(HideMessageCommand),
                async () => await Mo.Hides(await Case())
            ),
        ];

    private IEnumerable<Step> Deciding() =>
        [
            new("an offer", typeof(SendMessageCommand), async () => _offer = await Says(Ben, "I sell a book on it.")),
            new("a flag on the offer", typeof(FlagMessageCommand), () => Flags(Ana, _offer, FlagReason.R10)),
            new("a claim given back", typeof(ReleaseCaseCommand), GivesBack),
            new("a letter to the author", typeof(WriteToAuthorCommand), async () => await Mo.Writes(await Offer())),
            new("a case handed on", typeof(HandCaseOnCommand), async () => await Mo.HandsOn(await Offer())),
            new(
                "a case laid aside",
                typeof(LayCaseAsideCommand),
                async () => _decided = await Mo.LaysAside(await Offer())
            ),
            new("a case taken up again", typeof(UndoActionCommand), async () => await Mo.Undoes(_decided!)),
            new(
                "an author muted at the desk",
                typeof(MuteAuthorCommand),
                async () => _decided = await Mo.MutesAuthor(await Offer())
            ),
            new("an undone mute", typeof(UndoActionCommand), async () => await Mo.Undoes(_decided!)),
            new("a folded message", typeof(FoldMessageCommand), async () => _decided = await Mo.Folds(await Offer())),
            new("an unfolded message", typeof(UndoActionCommand), async () => await Mo.Undoes(_decided!)),
            new("a reminder", typeof(RemindAuthorCommand), async () => await Mo.Reminds(await Offer())),
        ];

    private IEnumerable<Step> Reflecting() =>
        [
            new("a reflection", typeof(ReflectShareCommand), Reflects),
            new("the answer partly", typeof(AnswerReflectionCommand), () => Answers(1, ReflectionAnswer.Partly)),
            new("another try", typeof(ReflectAgainCommand), ReflectsAgain),
            new("the answer yes", typeof(AnswerReflectionCommand), () => Answers(2, ReflectionAnswer.Yes)),
            new("a receipt", typeof(SendReceiptCommand), Thanks),
        ];

    private IEnumerable<Step> ComingAndGoing() =>
        [
            new("someone joins", typeof(JoinCircleCommand), () => Dora.Joins(Circle)),
            new("someone is muted", typeof(MuteMemberCommand), () => Grace.Mutes(Dora, Circle)),
            new("someone is unmuted", typeof(MuteMemberCommand), () => Grace.Does($"{PathOf(Dora)}/unmute")),
            new("a newcomer speaks", typeof(SendMessageCommand), () => Says(Dora, "Thank you for having me.")),
            new("a newcomer is reflected", typeof(ReflectShareCommand), ReflectsDora),
            new("someone leaves in the middle of an exchange", typeof(LeaveCircleCommand), () => Dora.Leaves(Circle)),
            new("someone comes back", typeof(JoinCircleCommand), () => Dora.Joins(Circle)),
            new("someone blocks another", typeof(LookAfreshCommand), () => Dora.Blocks(Ben)),
            new("someone pauses", typeof(PauseMembershipCommand), () => Dora.Pauses(Circle)),
            new("someone resumes", typeof(ResumeMembershipCommand), () => Dora.Resumes(Circle)),
            new("someone is removed", typeof(RemoveMemberCommand), () => Grace.Removes(Dora, Circle)),
        ];

    private IEnumerable<Step> AskingForSeats() =>
        [
            new("someone is welcomed", typeof(WelcomeRequestCommand), () => Grace.Does(AnswerTo(Esi, "welcome"))),
            new("someone takes the seat", typeof(AcceptSeatCommand), () => Esi.Accepts(Circle)),
            new(
                "someone is declined",
                typeof(DeclineRequestCommand),
                () => Grace.Does(AnswerTo(Finn, "decline"), new DeclineBody("We are about to end."))
            ),
            new("someone steps back", typeof(StepBackCommand), () => Gil.StepsBack(Circle)),
            new("offers pass on", typeof(PassOnOffersCommand), PassOn),
        ];

    private string AnswerTo(Person asker, string answer) => $"{Circle.Path}/requests/{asker.Id.Value}/{answer}";

    private async Task PassOn() =>
        Assert.Null(
            (await server.Services.GetRequiredService<Rooms>().DoAsync(CircleId, new PassOnOffersCommand())).Refusal
        );

    private IEnumerable<Step> Supporting() =>
        [
            new("a support phrase", typeof(SayPhraseCommand), () => Supports(Ben, Phrase.MeToo)),
            new("the same phrase by someone else", typeof(SayPhraseCommand), () => Supports(Cleo, Phrase.MeToo)),
            new("another phrase", typeof(SayPhraseCommand), () => Supports(Cleo, Phrase.HoldingYou)),
            new("one of two takes it back", typeof(SayPhraseCommand), () => Supports(Ben, Phrase.MeToo, said: false)),
            new("the other takes it back", typeof(SayPhraseCommand), () => Supports(Cleo, Phrase.MeToo, said: false)),
            new("a phrase to what is too early for some", typeof(SayPhraseCommand), SupportsEarly),
            new("a note by the author", typeof(NoteMessageCommand), () => NotesOn(Ana, "illness")),
            new("a note by a facilitator", typeof(NoteMessageCommand), () => NotesOn(Grace, "grief")),
            new("other words", typeof(EditMessageCommand), Rewords),
        ];

    private IEnumerable<Step> TakingBack() =>
        [
            new("a deleted share that was reflected", typeof(DeleteMessageCommand), () => Deletes(Ana, _shared)),
            new("a deleted message that is quoted", typeof(DeleteMessageCommand), () => Deletes(Ana, _early)),
        ];

    private IEnumerable<Step> Forgetting() =>
        [
            new("another name", typeof(RenameMemberCommand), () => Ben.IsCalled("Benedict", Circle)),
            new("a name is forgotten", typeof(ForgetMemberCommand), () => Forgets(new ForgetMemberCommand(Id(5)))),
            new("phrases are forgotten", typeof(ForgetPhrasesCommand), ForgetsPhrases),
            new("a reflection is forgotten", typeof(ForgetExchangeCommand), ForgetsReflection),
            new("a message is forgotten", typeof(ForgetMessageCommand), ForgetsMessage),
            new("a reporter is forgotten", typeof(ForgetInCaseCommand), ForgetsReporter),
        ];

    private IEnumerable<Step> Expiring() =>
        [
            new(
                "a message whose time is over",
                typeof(ExpireMessageCommand),
                () => Forgets(new ExpireMessageCommand(_answer, server.Time.Now().AddDays(1)))
            ),
            new("cases whose time is over", typeof(ExpireCaseCommand), ExpiresCases),
        ];

    private IEnumerable<Step> Administering() =>
        [
            new(
                "a member comes to help leading",
                typeof(AppointFacilitatorCommand),
                () => Names(Ben, MemberRole.Member)
            ),
            new("somebody new facilitates", typeof(AppointFacilitatorCommand), () => Names(Mo, seen: null)),
            new("who facilitated does no longer", typeof(AppointFacilitatorCommand), EndsGracesPart),
            new("the circle closes", typeof(CloseCircleCommand), () => Omar.Closes(Circle)),
            new("the circle opens again", typeof(ReopenCircleCommand), () => Omar.OpensAgain(Circle)),
        ];

    private Task Names(Person person, MemberRole? seen) =>
        Omar.Appoints(person, Circle, seen is null ? MemberRole.Facilitator : MemberRole.CoFacilitator, seen);

    private Task EndsGracesPart() => Omar.Appoints(Grace, Circle, MemberRole.Member, MemberRole.Facilitator);

    private string PathOf(Person person) => $"{Circle.Path}/members/{person.Id.Value}";

    private async Task<long> Says(Person person, string text, long? replyTo = null) =>
        (await person.Says(text, Circle, replyTo, NextId())).Position;

    private async Task Asks(string question) => (await Grace.TriesToAsk(question, Circle, NextId())).Yes();

    private async Task Flags(Person person, long position, FlagReason reason) =>
        (await person.TriesToFlag(position, Circle, reason, id: NextId())).Yes();

    private Task<Guid> Case() => Mo.FindsCase(Circle);

    private async Task GivesBack()
    {
        await Mo.Claims(await Offer());
        await Mo.Releases(await Offer());
    }

    private async Task<Guid> Offer() =>
        (await Mo.Cases()).Single(c => c.Circle == Circle.Id && c.Reasons.Contains(FlagReason.R10)).Id;

    private async Task Reflects() =>
        _exchange = (await Ben.TriesToReflect(_shared, "The water calmed you.", Circle, NextId())).Yes().Exchange;

    private async Task ReflectsAgain() =>
        (await Ben.TriesToReflectAgain(_exchange, 2, "Walking there made the day a bit lighter.", Circle)).Yes();

    private async Task Answers(int attempt, ReflectionAnswer answer) =>
        (await Ana.TriesToAnswer(_exchange, attempt, answer, Circle)).Yes();

    private async Task Thanks() =>
        (await Ana.TriesToThank(_exchange, new ReceiptWords(7, 6, 7, "That was kind."), Circle)).Yes();

    private async Task ReflectsDora()
    {
        var position = (await Ben.Loads(Circle)).Rows.OfType<MessageRow>().Max(m => m.Position);
        (await Ben.TriesToReflect(position, "You feel welcome.", Circle, NextId())).Yes();
    }

    private async Task Supports(Person person, Phrase phrase, bool said = true) =>
        (await person.TriesToSupport(_shared, phrase, Circle, said)).Yes();

    private async Task SupportsEarly() => (await Grace.TriesToSupport(_answer, Phrase.IHearYou, Circle)).Yes();

    private async Task NotesOn(Person person, params string[] notes) =>
        (await person.TriesToNote(_shared, Circle, notes)).Yes();

    private async Task Rewords()
    {
        var seen = (await Ana.Loads(Circle)).Rows.OfType<MessageRow>().Single(m => m.Position == _shared).Changed;
        const string Better = "Yesterday I walked by the river, and it helped.";
        (await Ana.TriesToEdit(_shared, seen, Better, Circle, "grief")).Yes();
    }

    private async Task Deletes(Person person, long position) => (await person.TriesToDelete(position, Circle)).Yes();

    private async Task ForgetsPhrases()
    {
        await Forgets(new ForgetPhrasesCommand(Cleo.Id.Value, _shared));
        await Forgets(new ForgetPhrasesCommand(Grace.Id.Value, _answer));
    }

    private async Task ForgetsReflection()
    {
        var newcomers = await server.InDatabase(db => Task.FromResult(db.Exchanges.Single(e => e.Speaker == Dora.Id)));
        await Forgets(new ForgetExchangeCommand(Dora.Id.Value, newcomers.Id.Value));
    }

    private async Task ForgetsMessage()
    {
        var newcomers = await server.InDatabase(db => Task.FromResult(db.Messages.Single(m => m.Author == Dora.Id)));
        await Forgets(new ForgetMessageCommand(Dora.Id.Value, newcomers.Position));
    }

    private async Task ForgetsReporter()
    {
        var cases = await server.InDatabase(db => Task.FromResult(db.Cases.Select(c => c.Id).ToList()));
        foreach (var id in cases)
            await Forgets(new ForgetInCaseCommand(Cleo.Id.Value, id.Value));
    }

    private async Task ExpiresCases()
    {
        var cases = await server.InDatabase(db => Task.FromResult(db.Cases.Select(c => c.Id).ToList()));
        foreach (var id in cases)
            await Forgets(new ExpireCaseCommand(id.Value, server.Time.Now().AddDays(1)));
    }

    private async Task Forgets(RoomCommand<Nothing> command) =>
        Assert.False((await server.Services.GetRequiredService<Rooms>().DoAsync(CircleId, command)).IsRefused);

    private Guid NextId() => Id(100 + Interlocked.Increment(ref _ids));

    private static Guid Id(int number) => new($"019a0000-0000-7000-8000-{number:d12}");
}
