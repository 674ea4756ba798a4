using PeerCircles.Domain;

namespace PeerCircles.Server.Members;

/// <summary>The row of somebody's <see cref="Preferences"/>. Who never chose anything has none.</summary>
public sealed class KeptPreferences
{
    public required PersonId Person { get; init; }
    public SpokenLanguage? Language { get; private set; }
    public Theme Theme { get; private set; }
    public int TextSize { get; private set; }
    public double TimeFactor { get; private set; }
    public Announcements Announcements { get; private set; }
    public bool SeatNotices { get; private set; }
    public bool PromptNotices { get; private set; }
    public bool MeetingSoonNotices { get; private set; }
    public bool Typing { get; private set; }
    public string? Country { get; private set; }
    public IReadOnlyList<string> FoldedNotes { get; private set; } = [];
    public bool ExitShown { get; private set; }
    public bool DeskKeys { get; private set; }
    public bool Oriented { get; private set; }
    public bool OrientedToLead { get; private set; }

    public void Take(Preferences chosen)
    {
        Language = chosen.Language;
        Theme = chosen.Theme;
        TextSize = chosen.TextSize;
        TimeFactor = chosen.TimeFactor;
        Announcements = chosen.Announcements;
        (SeatNotices, PromptNotices, MeetingSoonNotices) = chosen.Notices;
        Typing = chosen.Typing;
        Country = chosen.Country;
        FoldedNotes = [.. chosen.FoldedNotes.Distinct(StringComparer.Ordinal)];
        ExitShown = chosen.ExitShown;
        DeskKeys = chosen.DeskKeys;
        Oriented = chosen.Oriented;
        OrientedToLead = chosen.OrientedToLead;
    }

    public Preferences ToPreferences() =>
        new(
            Language,
            Theme,
            TextSize,
            TimeFactor,
            Announcements,
            new NoticeChoices(SeatNotices, PromptNotices, MeetingSoonNotices),
            Typing,
            Country,
            FoldedNotes,
            ExitShown,
            DeskKeys,
            Oriented,
            OrientedToLead
        );
}
