using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Empathy;
using PeerCircles.Domain.Moderation;
using PeerCircles.Domain.Notices;
using PeerCircles.Domain.Prompts;

namespace PeerCircles.Domain.Circles;

/// <summary>What a circle remembers when its room opens: the recent past is enough, older rows are added when asked for.</summary>
public sealed record CircleMemory
{
    public required CircleProfile Profile { get; init; }
    public required long Head { get; init; }
    public required IReadOnlyList<Membership> Memberships { get; init; }
    public required IReadOnlyList<Stay> Stays { get; init; }

    /// <summary>Everybody who asks or waits for a seat, or did.</summary>
    public required IReadOnlyList<Place> Places { get; init; }
    public required IReadOnlyList<Message> RecentMessages { get; init; }
    public required bool HasOlderMessages { get; init; }

    /// <summary>All support phrases that were said to these messages.</summary>
    public required IReadOnlyList<PhrasesSaid> RecentSupport { get; init; }
    public required IReadOnlyList<PostedPrompt> RecentPrompts { get; init; }
    public required IReadOnlyList<EmpathyExchange> OpenExchanges { get; init; }
    public required IReadOnlyList<Case> OpenCases { get; init; }
    public required IReadOnlyList<Flag> OpenFlags { get; init; }

    /// <summary>Acts that can still be undone, and what was told about them.</summary>
    public required IReadOnlyList<CaseAction> RecentActions { get; init; }
    public required IReadOnlyList<Notice> RecentNotices { get; init; }

    /// <summary>The first meeting that begins after an instant: whoever knows the zones says so.</summary>
    public required Func<DateTimeOffset, DateTimeOffset> NextMeeting { get; init; }
}

/// <summary>
/// One circle, whole, in memory: the only place that decides what may happen in it. Not thread-safe: its room lets one
/// command in after another. Every method either changes state and writes rows to <see cref="Changes"/>, or refuses and
/// changes nothing.
/// </summary>
public sealed class Circle
{
    public Circle(CircleMemory memory)
    {
        Changes = new ChangeSequence(memory.Profile.Id, memory.Head);
        Audit = new AuditTrail(memory.Profile.Id, Changes);
        Roster = new Roster(memory.Profile, Changes, Audit, memory.Memberships, memory.Stays);
        Seats = new Seats(memory, Changes, Roster, Audit);
        Stewardship = new Stewardship(Changes, Roster, Seats, Audit);
        Conversation = new Conversation(Profile.Id, Changes, Roster, memory.RecentMessages, memory.HasOlderMessages);
        Revisions = new Revisions(Roster, Changes, Conversation, Audit);
        Support = new Support(
            Profile.Id,
            Changes,
            Roster,
            Conversation,
            memory.RecentSupport,
            memory.HasOlderMessages ? memory.RecentMessages.Min(m => m.Position) : 0
        );
        Prompts = new PromptBoard(Profile.Id, Changes, Roster, Audit, memory.RecentPrompts);
        Empathy = new Exchanges(Profile.Id, Changes, Roster, Conversation, memory.OpenExchanges);
        Cases = new CaseBook(this, memory.OpenCases, memory.OpenFlags);
        Cases.Decisions.Remember(memory.RecentActions, memory.RecentNotices);
    }

    public CircleProfile Profile => Roster.Profile;
    public ChangeSequence Changes { get; }
    public Roster Roster { get; }
    public Stewardship Stewardship { get; }
    public Seats Seats { get; }
    public Conversation Conversation { get; }
    public Revisions Revisions { get; }
    public Support Support { get; }
    public PromptBoard Prompts { get; }
    public Exchanges Empathy { get; }
    public CaseBook Cases { get; }
    public AuditTrail Audit { get; }

    /// <summary>Someone has chosen whom they hear, and sees the circle anew.</summary>
    /// <param name="apartFrom">Whom they no longer hear: what the two had begun together rests. Null when they hear someone again.</param>
    public Outcome<Done> LookAfresh(PersonId person, PersonId? apartFrom) =>
        Roster
            .LookAfresh(person)
            .Select(done =>
            {
                if (apartFrom is { } other)
                    Empathy.RestBetween(person, other);
                return done;
            });
}
