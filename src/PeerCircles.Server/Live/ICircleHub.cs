using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Empathy;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Empathy;
using PeerCircles.Server.Moderation;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Prompts;

namespace PeerCircles.Server.Live;

/// <summary>
/// Everything that a browser may say in live talk. Ids of new things are made by the browser (UUID version 7): sending the
/// same again gets the stored answer, the same id with other words is a <c>conflict</c>. The TypeScript contract is written
/// from this interface.
/// </summary>
public interface ICircleHub
{
    /// <summary>From now on this connection hears the circle. Ask for <c>changes</c> afterwards, and merge by sequence.</summary>
    Task<Answer<RoomEntered>> EnterRoom(Guid circle);

    /// <summary>The room is no longer on the screen. The seat stays.</summary>
    Task<Answer<Nothing>> LeaveRoom(Guid circle);

    /// <summary>A quiet break: one stays in the room, and the others see that one rests. It holds for all of one's windows.</summary>
    Task<Answer<Nothing>> TakeBreak(Guid circle, bool resting);

    /// <summary>Shows the others that one is writing, for 8 seconds or until told otherwise. Never stored.</summary>
    Task<Answer<Nothing>> SetTyping(Guid circle, bool typing);

    /// <param name="text">1–4,000 characters as people count them, at most 16 KB of UTF-8.</param>
    /// <param name="replyTo">Position of the message that this answers.</param>
    /// <param name="contentNotes">At most six of the library's codes.</param>
    Task<Answer<MessageSent>> SendMessage(
        Guid circle,
        Guid id,
        string text,
        long? replyTo,
        IReadOnlyList<string> contentNotes
    );

    /// <summary>
    /// Other words for one's own message, for ten minutes; then <c>too_late</c>. What changed since the author looked is not
    /// overwritten: <c>edited_meanwhile</c>.
    /// </summary>
    /// <param name="seen">The row's <c>changed</c> that the author had before them.</param>
    Task<Answer<MessageReworded>> EditMessage(
        Guid circle,
        long position,
        long seen,
        string text,
        IReadOnlyList<string> contentNotes
    );

    /// <summary>Takes back one's own message, at any time. The words are erased.</summary>
    Task<Answer<Nothing>> DeleteMessage(Guid circle, long position);

    /// <summary>For the author, and for facilitators and co-facilitators.</summary>
    Task<Answer<Nothing>> NoteMessage(Guid circle, long position, IReadOnlyList<string> contentNotes);

    /// <summary>Says a support phrase to someone else's message.</summary>
    /// <param name="said">False takes it back.</param>
    Task<Answer<Nothing>> SayPhrase(Guid circle, long position, Phrase phrase, bool said);

    /// <summary>For facilitators and co-facilitators.</summary>
    Task<Answer<PromptSent>> PostPrompt(Guid circle, Guid id, PromptWords prompt);

    /// <param name="words">Needed for <see cref="FlagReason.R15"/>; read by staff only.</param>
    Task<Answer<FlagTaken>> FlagMessage(Guid circle, Guid id, long position, FlagReason reason, string? words);

    /// <summary>Reflects someone else's share in one's own words.</summary>
    Task<Answer<ExchangeStepTaken>> ReflectShare(Guid circle, Guid exchange, long share, string text);

    /// <param name="attempt">2 or 3.</param>
    Task<Answer<ExchangeStepTaken>> ReflectAgain(Guid circle, Guid exchange, int attempt, string text);

    /// <param name="attempt">The reflection that is answered, 1–3.</param>
    Task<Answer<ExchangeStepTaken>> AnswerReflection(Guid circle, Guid exchange, int attempt, ReflectionAnswer answer);

    /// <summary>Tells the reflector how understood one felt. Private to the two.</summary>
    Task<Answer<ExchangeStepTaken>> SendReceipt(Guid circle, Guid exchange, ReceiptWords receipt);

    /// <summary>For staff: from now on this connection hears which cases change.</summary>
    Task<Answer<Nothing>> OpenDesk();

    Task<Answer<Nothing>> CloseDesk();
}

/// <summary>An answer that has nothing to add.</summary>
[GenerateSerializer, Immutable]
public sealed record Nothing;

/// <param name="UpTo">The circle's head: ask for changes up to here at least.</param>
/// <param name="Present">Everybody in the room now, oneself too.</param>
/// <param name="Resting">Those of them who take a quiet break.</param>
public sealed record RoomEntered(Guid Circle, long UpTo, IReadOnlyList<Guid> Present, IReadOnlyList<Guid> Resting);
