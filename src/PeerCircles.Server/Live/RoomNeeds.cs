using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Empathy;
using PeerCircles.Domain.Moderation;

namespace PeerCircles.Server.Live;

/// <summary>When a command is decided, and what was fetched for it.</summary>
/// <param name="Context">What was said around the message that the command flags.</param>
internal readonly record struct RoomMoment(DateTimeOffset Now, IReadOnlyList<ContextLine> Context);

/// <summary>Rows that a command names; those that the room has forgotten are fetched before it decides.</summary>
internal readonly record struct RoomNeeds
{
    /// <summary>The message at this position.</summary>
    public long? Message { get; init; }

    /// <summary>The author and id of a message that may have been sent before.</summary>
    public (PersonId Author, MessageId Id)? Sent { get; init; }

    public ExchangeId? Exchange { get; init; }

    /// <summary>All exchanges on the share at this position.</summary>
    public long? ExchangesOn { get; init; }

    /// <summary>All support phrases said to the message at this position.</summary>
    public long? SupportOn { get; init; }

    /// <summary>The case, its message, and the exchanges on it: they go and come back together.</summary>
    public CaseId? Case { get; init; }

    /// <summary>The case of the message at this position, and what was said around it.</summary>
    public long? CaseOn { get; init; }

    /// <summary>A flag that may have been raised before.</summary>
    public FlagId? Flag { get; init; }

    /// <param name="isSecondTry">The first one failed, perhaps over an id that was not looked up: now everything is.</param>
    public RoomNeeds MissingFrom(Circle circle, bool isSecondTry)
    {
        // Whoever handles a case handles its message, and what hangs on that.
        var flagged = Case is { } handled ? circle.Cases.PositionOf(handled) : null;
        var (message, reflected) = (Message ?? flagged, ExchangesOn ?? flagged);
        return this with
        {
            Message = message is { } position && !circle.Conversation.Knows(position) ? position : null,
            Sent = Sent is { } s && (isSecondTry || circle.Conversation.MayHaveForgotten(s.Author, s.Id)) ? s : null,
            Flag = isSecondTry ? Flag : null,
            Exchange = Exchange is { } exchange && !circle.Empathy.Knows(exchange) ? exchange : null,
            ExchangesOn = reflected is { } share && !circle.Empathy.KnowsAllOn(share) ? share : null,
            SupportOn = SupportOn is { } on && !circle.Support.KnowsAllOn(on) ? on : null,
            Case = Case is { } @case && !circle.Cases.Knows(@case) ? @case : null,
        };
    }
}

/// <summary>What was fetched. Rows that the room has come to know meanwhile are newer there and stay.</summary>
internal sealed class Recalled
{
    public List<Message> Messages { get; } = [];
    public List<EmpathyExchange> Exchanges { get; } = [];
    public List<PhrasesSaid> Support { get; } = [];
    public List<Case> Cases { get; } = [];
    public List<Flag> Flags { get; } = [];
    public List<ContextLine> Context { get; } = [];

    public void Into(Circle circle, RoomNeeds needs)
    {
        foreach (var message in Messages)
            circle.Conversation.Remember(message);
        foreach (var exchange in Exchanges)
            circle.Empathy.Remember(exchange);
        if (needs.ExchangesOn is { } share)
            circle.Empathy.RememberedAllOn(share);
        if (needs.SupportOn is { } position)
            circle.Support.RememberAllOn(position, Support);
        foreach (var @case in Cases)
        {
            circle.Cases.Remember(@case, Flags.Where(f => f.Case == @case.Id));
            circle.Empathy.RememberedAllOn(@case.Position);
        }
    }
}
