using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;

namespace PeerCircles.Server.Moderation;

/// <summary>A case as a line on the desk.</summary>
/// <param name="Flags">How many people have flagged the message, each for one reason or more.</param>
/// <param name="AimMinutes">How soon the first look should come.</param>
/// <param name="ClaimedBy">Who is on it now; null when nobody is, or no longer.</param>
/// <param name="ClaimedUntil">Until when it is theirs, unless they claim it again.</param>
/// <param name="HandedOnAt">When a colleague asked the others to go on with it; null when nobody did, or somebody has it.</param>
/// <param name="FollowUpAt">Until when it rests.</param>
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
    DateTimeOffset? ClaimedUntil,
    CaseOutcome? Outcome,
    DateTimeOffset? HandedOnAt,
    DateTimeOffset? FollowUpAt,
    bool Sensitive,
    string? Excerpt
);

public sealed record StaffView(Guid Person, string Name);

/// <summary>A case, open on the desk. Who reported is in none of it.</summary>
/// <param name="Context">
/// Up to ten messages each way, as they stood when the first flag came. The flagged one comes more than once when other words
/// of it were flagged since; the last of them is the newest.
/// </param>
/// <param name="Actions">Newest last; notes are apart.</param>
/// <param name="MessageState">How the message stands now.</param>
/// <param name="TextNow">What it says now, when that is not what was flagged last; null otherwise.</param>
/// <param name="ContentNotes">What stands before it now.</param>
/// <param name="MaySanction">False where somebody is worried about the author: then there is neither reminder nor mute.</param>
/// <param name="Earlier">Other cases about this person that lie on the same desk, the newest first, at most ten.</param>
/// <param name="History">Who did what and when, the oldest first.</param>
public sealed record CaseView(
    CaseSummary Summary,
    CaseAuthorView Author,
    IReadOnlyList<ContextLineView> Context,
    IReadOnlyList<FlagView> Reports,
    IReadOnlyList<NoteView> Notes,
    IReadOnlyList<ActionView> Actions,
    MessageState MessageState,
    string? TextNow,
    IReadOnlyList<string> ContentNotes,
    bool MaySanction,
    IReadOnlyList<EarlierCaseView> Earlier,
    IReadOnlyList<HistoryView> History
);

public sealed record EarlierCaseView(
    Guid Id,
    IReadOnlyList<FlagReason> Reasons,
    CaseState State,
    CaseOutcome? Outcome,
    DateTimeOffset OpenedAt
);

public sealed record HistoryView(AuditAct Act, string By, DateTimeOffset At);

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

/// <param name="Words">What the author was told.</param>
/// <param name="Until">End of a mute; day of a follow-up.</param>
/// <param name="UndoUntil">Its actor can take it back until then; null when it can't be taken back.</param>
public sealed record ActionView(
    Guid Id,
    CaseActionKind Kind,
    string By,
    DateTimeOffset At,
    string? Words,
    DateTimeOffset? Until,
    DateTimeOffset? UndoUntil,
    bool Undone
);
