using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;

namespace PeerCircles.Server.Moderation;

/// <summary>A case as a line on the desk.</summary>
/// <param name="AimMinutes">How soon the first look should come.</param>
/// <param name="ClaimedBy">Who is on it now; null when nobody is, or no longer.</param>
/// <param name="Sensitive">Its text stays folded until someone chooses to read it.</param>
/// <param name="Excerpt">The beginning of the message; null when sensitive.</param>
public sealed record CaseSummary(
    Guid Id,
    Guid Circle,
    string CircleName,
    Severity Severity,
    IReadOnlyList<FlagReason> Reasons,
    int Flags,
    CaseState State,
    DateTimeOffset OpenedAt,
    int AimMinutes,
    StaffView? ClaimedBy,
    CaseOutcome? Outcome,
    bool Sensitive,
    string? Excerpt
);

public sealed record StaffView(Guid Person, string Name);

/// <summary>A case, open on the desk. Who reported is in none of it.</summary>
/// <param name="Context">Up to ten messages each way, as they stood when the first flag came.</param>
/// <param name="Actions">Newest last; notes are apart.</param>
/// <param name="MessageState">How the message stands now.</param>
/// <param name="TextNow">What it says now, when that is not what was flagged; null otherwise.</param>
public sealed record CaseView(
    CaseSummary Summary,
    CaseAuthorView Author,
    IReadOnlyList<ContextLineView> Context,
    IReadOnlyList<FlagView> Reports,
    IReadOnlyList<NoteView> Notes,
    IReadOnlyList<ActionView> Actions,
    MessageState MessageState,
    string? TextNow
);

/// <param name="EarlierCases">Other cases about this person in this circle.</param>
/// <param name="InRoom">Has the room open now.</param>
public sealed record CaseAuthorView(
    Guid Person,
    string Name,
    int Colour,
    DateTimeOffset MemberSince,
    int EarlierCases,
    bool InRoom
);

public sealed record ContextLineView(
    long Position,
    string Name,
    int Colour,
    DateTimeOffset PostedAt,
    string? Text,
    bool Flagged
);

public sealed record FlagView(FlagReason Reason, string? Words, DateTimeOffset At);

public sealed record NoteView(string By, string Text, DateTimeOffset At);

/// <param name="UndoUntil">Its actor can take it back until then; null when it can't be taken back.</param>
public sealed record ActionView(
    Guid Id,
    CaseActionKind Kind,
    string By,
    DateTimeOffset At,
    DateTimeOffset? UndoUntil,
    bool Undone
);
