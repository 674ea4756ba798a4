using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using PeerCircles.Domain;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Empathy;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Empathy;
using PeerCircles.Server.Moderation;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Prompts;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Live;

/// <summary>Live talk. It adds who is speaking and passes each sentence on: it translates, it decides nothing.</summary>
[Authorize(Policies.SignedIn)]
internal sealed class CircleHub(IMediator mediator, Gateway gateway, Connections connections)
    : Hub<ICircleClient>,
        ICircleHub
{
    private Caller Caller => Context.User!.Caller();

    public Task<Answer<RoomEntered>> EnterRoom(Guid circle) => Ask(new EnterRoom(Caller, Context.ConnectionId, circle));

    public Task<Answer<Nothing>> LeaveRoom(Guid circle)
    {
        gateway.Leave(Context.ConnectionId, new CircleId(circle));
        return Done;
    }

    public Task<Answer<Nothing>> TakeBreak(Guid circle, bool resting) =>
        Ask(new TakeBreak(Caller, Context.ConnectionId, circle, resting));

    public Task<Answer<Nothing>> SetTyping(Guid circle, bool typing) =>
        Ask(new SetTyping(Caller, Context.ConnectionId, circle, typing));

    public Task<Answer<MessageSent>> SendMessage(
        Guid circle,
        Guid id,
        string text,
        long? replyTo,
        IReadOnlyList<string> contentNotes
    ) => Ask(new SendMessage(Caller, circle, id, text, replyTo, contentNotes));

    public Task<Answer<MessageReworded>> EditMessage(
        Guid circle,
        long position,
        long seen,
        string text,
        IReadOnlyList<string> contentNotes
    ) => Ask(new EditMessage(Caller, circle, position, seen, text, contentNotes));

    public Task<Answer<Nothing>> DeleteMessage(Guid circle, long position) =>
        Ask(new DeleteMessage(Caller, circle, position));

    public Task<Answer<Nothing>> NoteMessage(Guid circle, long position, IReadOnlyList<string> contentNotes) =>
        Ask(new NoteMessage(Caller, circle, position, contentNotes));

    public Task<Answer<Nothing>> SayPhrase(Guid circle, long position, Phrase phrase, bool said) =>
        Ask(new SayPhrase(Caller, circle, position, phrase, said));

    public Task<Answer<PromptSent>> PostPrompt(Guid circle, Guid id, PromptWords prompt) =>
        Ask(new PostPrompt(Caller, circle, id, prompt));

    public Task<Answer<FlagTaken>> FlagMessage(Guid circle, Guid id, long position, FlagReason reason, string? words) =>
        Ask(new FlagMessage(Caller, circle, id, position, reason, words));

    public Task<Answer<ExchangeStepTaken>> ReflectShare(Guid circle, Guid exchange, long share, string text) =>
        Ask(new ReflectShare(Caller, circle, exchange, share, text));

    public Task<Answer<ExchangeStepTaken>> ReflectAgain(Guid circle, Guid exchange, int attempt, string text) =>
        Ask(new ReflectAgain(Caller, circle, exchange, attempt, text));

    public Task<Answer<ExchangeStepTaken>> AnswerReflection(
        Guid circle,
        Guid exchange,
        int attempt,
        ReflectionAnswer answer
    ) => Ask(new AnswerReflection(Caller, circle, exchange, attempt, answer));

    public Task<Answer<ExchangeStepTaken>> SendReceipt(Guid circle, Guid exchange, ReceiptWords receipt) =>
        Ask(new SendReceipt(Caller, circle, exchange, receipt));

    public Task<Answer<Nothing>> OpenDesk() => Ask(new OpenDesk(Caller, Context.ConnectionId));

    public Task<Answer<Nothing>> CloseDesk()
    {
        gateway.SetAtDesk(Context.ConnectionId, isAtDesk: false);
        return Done;
    }

    public override Task OnConnectedAsync() => connections.OpenAsync(Context);

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        connections.Closed(Context);
        return Task.CompletedTask;
    }

    private static Task<Answer<Nothing>> Done { get; } = Task.FromResult(Outcome<Nothing>.FromValue(new()).ToAnswer());

    private async Task<Answer<T>> Ask<T>(IAsk<T> request)
    {
        if (!Connections.MaySpeak(Context))
            return Outcome<T>.FromRefusal(SessionOver).ToAnswer();
        try
        {
            return (await mediator.Send(request, Context.ConnectionAborted)).ToAnswer();
        }
        catch (OperationCanceledException) when (Context.ConnectionAborted.IsCancellationRequested)
        {
            // Who asked has closed the window while it was on its way: nobody hears this answer, and nothing went wrong.
            return Outcome<T>.FromRefusal(SessionOver).ToAnswer();
        }
    }

    private static readonly Refusal SessionOver = new(
        RefusalKind.Unauthenticated,
        "signed_out",
        "You have been signed out. Sign in again to go on; what you wrote stays where it is."
    );
}
