using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;
using Orleans.Runtime.Placement;
using Orleans.Serialization;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Empathy;
using PeerCircles.Server.Administration;
using PeerCircles.Server.Circles;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Empathy;
using PeerCircles.Server.Live;
using PeerCircles.Server.Members;
using PeerCircles.Server.Moderation;
using PeerCircles.Server.Privacy;
using PeerCircles.Server.Prompts;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Live;

public sealed class TwoServersTests(SharedServer shared)
{
    private static readonly Guid Some = new("019a0000-0000-7000-8000-000000000042");
    private static readonly StaffActor Staff = new(Some, IsModerator: true);

    /// <summary>One of each command, with something in every part of it that may be empty.</summary>
    private static readonly object[] Commands =
    [
        new AskForSeatCommand(Some),
        new AskForVoiceCommand(Some),
        new SendMessageCommand(Some, Some, "Words.", 5, ["grief"]),
        new EditMessageCommand(Some, 5, 5, "Words.", ["grief"]),
        new DeleteMessageCommand(Some, 5),
        new NoteMessageCommand(Some, 5, ["grief"]),
        new SayPhraseCommand(Some, 5, Phrase.IHearYou, true),
        new PostPromptCommand(Some, Some, "A question?", "slug", "empathy", 2, ["loss"], "Us"),
        new FlagMessageCommand(Some, Some, 5, PeerCircles.Domain.Moderation.FlagReason.R15, "Words."),
        new ReflectShareCommand(Some, Some, 5, "Words.", IsWelcome: true),
        new ReflectAgainCommand(Some, Some, 2, "Words."),
        new AnswerReflectionCommand(Some, Some, 2, ReflectionAnswer.NotYet),
        new SendReceiptCommand(Some, Some, new ReceiptWords(1, 2, 3, "Words.")),
        new JoinCircleCommand(new Newcomer(Some, "Ana", 3), 2, true),
        new AcceptSeatCommand(new Newcomer(Some, "Ana", 3), 2),
        new StepBackCommand(Some),
        new WelcomeRequestCommand(Some, Some),
        new DeclineRequestCommand(Some, Some, "A reason."),
        new PassOnOffersCommand(),
        new LeaveCircleCommand(Some),
        new PauseMembershipCommand(Some),
        new ResumeMembershipCommand(Some, 2),
        new LookAfreshCommand(Some, Some),
        new RemoveMemberCommand(Some, Some, "A reason."),
        new MuteMemberCommand(Some, Some, 5, "A reason."),
        new ClaimCaseCommand(Staff, Some),
        new KeepMessageCommand(Staff, Some, "A note."),
        new HideMessageCommand(Staff, Some, "A reason.", "A note."),
        new NoteCaseCommand(Staff, Some, "A note."),
        new UndoActionCommand(Staff, Some, Some),
        new FoldMessageCommand(Staff, Some, ["grief"], "It speaks of a loss."),
        new WriteToAuthorCommand(Staff, Some, "How are you?"),
        new RemindAuthorCommand(Staff, Some, "Please read what we agreed."),
        new MuteAuthorCommand(Staff, Some, 60, "A rest for everybody."),
        new HandCaseOnCommand(Staff, Some, "Please go on.", [Some]),
        new LayCaseAsideCommand(Staff, Some, 24, "Tomorrow."),
        new ReleaseCaseCommand(Staff, Some),
        new RenameMemberCommand(Some, "Benedict"),
        new ForgetMemberCommand(Some),
        new ForgetMessageCommand(Some, 5),
        new ForgetExchangeCommand(Some, Some),
        new ForgetPhrasesCommand(Some, 5),
        new ForgetInCaseCommand(Some, Some),
        new ExpireMessageCommand(5, DateTimeOffset.UnixEpoch),
        new ExpireCaseCommand(Some, DateTimeOffset.UnixEpoch),
        new AppointFacilitatorCommand(Some, Some, "Ana", 3, MemberRole.CoFacilitator, MemberRole.Member),
        new CloseCircleCommand(Some, "A reason."),
        new ReopenCircleCommand(Some),
    ];

    [Fact]
    public void Every_command_can_be_written_for_another_server_and_read_there()
    {
        var serializer = shared.Server.Services.GetRequiredService<Serializer>();
        foreach (var command in Commands)
        {
            var read = serializer.Deserialize<object>(serializer.SerializeToArray<object>(command));
            // A list inside is compared by its items, which records don't do by themselves.
            Assert.Equivalent(command, read, strict: true);
            Assert.Equal(command.GetType(), read!.GetType());
        }

        Assert.Equal(RoomCommands.All.Select(c => c.Name).Order(), Commands.Select(c => c.GetType().Name).Order());
    }

    [Fact]
    public void Every_kind_of_answer_can_be_written_for_another_server_and_read_there()
    {
        var serializer = shared.Server.Services.GetRequiredService<Serializer>();
        var refusal = new Refusal(RefusalKind.RateLimited, "slow", "Slowly.") { RetryAfter = TimeSpan.FromSeconds(2) };
        object[] answers =
        [
            RoomReply<Seat>.From(new Seat(7)),
            RoomReply<MessageSent>.From(new MessageSent(7, DateTimeOffset.UnixEpoch)),
            RoomReply<MessageReworded>.From(new MessageReworded(7, null)),
            RoomReply<Joined>.From(new Joined(PeerCircles.Domain.Circles.JoinState.Waitlisted)),
            RoomReply<PromptSent>.From(new PromptSent(7, DateTimeOffset.UnixEpoch)),
            RoomReply<FlagTaken>.From(new FlagTaken(Some)),
            RoomReply<ExchangeStepTaken>.From(new ExchangeStepTaken(Some, 2, ExchangeState.Rested)),
            RoomReply<Nothing>.From(new Nothing()),
            RoomReply<CaseHandled>.From(new CaseHandled()),
            RoomReply<Nothing>.From(refusal),
        ];
        foreach (var answer in answers)
            Assert.Equal(answer, serializer.Deserialize<object>(serializer.SerializeToArray(answer)));
        Assert.Equal(refusal, RoomReply<Nothing>.From(refusal).ToOutcome().Refusal);
        Assert.Empty(
            RoomCommands
                .All.Select(c => typeof(RoomReply<>).MakeGenericType(c.BaseType!.GetGenericArguments()))
                .Except(answers.Select(a => a.GetType()))
        );
    }

    /// <summary>Two servers share a database, which SQLite is not for: there the codecs above are all there is to try.</summary>
    [Fact]
    public async Task Somebody_on_another_server_than_their_circle_s_room_can_do_everything_they_could_there()
    {
        if (TestDatabase.IsSqlite)
            return;
        await using var database = await TestDatabase.CreateAsync();
        var port = FreePort();
        await using var near = await PeerCirclesServer.StartAsync(Plan(database, port, primary: 0));
        await using var far = await PeerCirclesServer.StartAsync(Plan(database, FreePort(), port));
        var story = new CommandStory(far);
        var room = far.Services.GetRequiredService<IGrainFactory>().GetGrain<ICircleRoom>(CommandStory.CircleId);
        var home = near.Services.GetRequiredService<ILocalSiloDetails>().SiloAddress;
        RequestContext.Set(IPlacementDirector.PlacementHintKey, home);
        await room.StayOpen();
        RequestContext.Clear();

        await story.BeginsAsync();
        foreach (var step in story.Steps())
            await step.Happens();

        var management = far.Services.GetRequiredService<IGrainFactory>().GetGrain<IManagementGrain>(0);
        Assert.Equal(home, await management.GetActivationAddress(room));
        (await story.Cleo.TriesToSay("", story.Circle)).No("invalid");
        (await story.Cleo.TriesToSay("To nobody", story.Circle, replyTo: 9_999)).No("not_found");
        (await story.Cleo.TriesToAsk("May I?", story.Circle)).No("forbidden", "facilitators_only");
        Assert.Empty(near.Log.Errors);
        Assert.Empty(far.Log.Errors);
    }

    private static ServerPlan Plan(TestDatabase database, int port, int primary) =>
        new()
        {
            Database = database,
            Settings = new(StringComparer.Ordinal)
            {
                ["Cluster:Id"] = $"pair-{database.Name}",
                ["Cluster:SiloPort"] = $"{port}",
                ["Cluster:PrimarySiloPort"] = $"{primary}",
                ["Limits:Messages"] = "1000",
            },
        };

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
