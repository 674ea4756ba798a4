using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Empathy;
using PeerCircles.Domain.Moderation;

namespace PeerCircles.Server.Platform.Seeds;

// The demo community as it is written down in seeds/demo. Times are minutes or days before it is made.

internal sealed record DemoScript(
    string Passphrase,
    IReadOnlyList<DemoPerson> People,
    IReadOnlyList<DemoCircle> Circles
)
{
    public static DemoScript From(SeedFiles files) => files.Read<DemoScript>("demo/community.en.json");
}

internal enum DemoRole
{
    Moderator,
    Administrator,
}

internal sealed record DemoPerson(
    string Key,
    string DisplayName,
    string Email,
    string TimeZone,
    IReadOnlyList<DemoRole> Roles
);

/// <param name="Live">Its weekly rule is moved so that a meeting has just begun.</param>
internal sealed record DemoCircle(
    string Key,
    string Name,
    string Theme,
    string Language,
    string Format,
    string TimeZone,
    DemoWeekly Weekly,
    bool Live,
    int Capacity,
    int ListenerSeats,
    Pace Pace,
    JoinPolicy JoinPolicy,
    int RetentionDays,
    DemoAgreement Agreement,
    IReadOnlyList<DemoSeat> Members,
    IReadOnlyList<DemoWaiting> Waiting,
    IReadOnlyList<DemoPrompt> Prompts,
    IReadOnlyList<DemoMessage> Messages,
    IReadOnlyList<DemoExchange> Exchanges,
    IReadOnlyList<DemoFlag> Flags
);

internal sealed record DemoWeekly(DayOfWeek Day, TimeOnly Start, int Minutes);

internal sealed record DemoAgreement(int Version, IReadOnlyList<string> Lines);

internal sealed record DemoSeat(string Person, MemberRole Role, double JoinedDaysAgo, bool Listens = false);

/// <summary>Somebody who asks to join; in an open circle, somebody in line for a seat.</summary>
internal sealed record DemoWaiting(string Person, double HoursAgo, bool Listens = false);

internal sealed record DemoPrompt(string By, double MinutesAgo, string? PromptId = null, string? Text = null);

internal sealed record DemoMessage(string Key, string Author, double MinutesAgo, string Text, string? ReplyTo = null);

internal sealed record DemoExchange(
    string Share,
    string Reflector,
    IReadOnlyList<DemoAttempt> Attempts,
    DemoReceipt? Receipt = null
);

internal sealed record DemoAttempt(
    string Text,
    double MinutesAgo,
    ReflectionAnswer? Answer = null,
    double? AnsweredMinutesAgo = null
);

internal sealed record DemoReceipt(int Understood, int Accepted, int CaredFor, double MinutesAgo);

internal sealed record DemoFlag(string Message, string By, FlagReason Reason, double MinutesAgo, string? Text = null);
