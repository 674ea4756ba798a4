namespace PeerCircles.Server.Members;

/// <summary>Languages that the interface speaks.</summary>
public enum SpokenLanguage
{
    En,
    Fr,
    Es,
}

public enum Theme
{
    System,
    Light,
    Dark,
}

/// <summary>How much of the talk a screen reader is told.</summary>
public enum Announcements
{
    All,
    Important,
    Off,
}

/// <summary>Kinds of news that can be switched off. What became of something that the person asked for always arrives.</summary>
/// <param name="Seats">Seats offered or passed on, who waits.</param>
/// <param name="Prompts">A new prompt in a circle.</param>
/// <param name="MeetingSoon">A meeting begins in a quarter of an hour.</param>
public sealed record NoticeChoices(bool Seats, bool Prompts, bool MeetingSoon);

/// <summary>How somebody wants this place to be for them. For themselves only; it decides nothing about anybody else.</summary>
/// <param name="Language">Null until they choose: then the browser's.</param>
/// <param name="TextSize">Per cent: 100, 115, 130 or 150.</param>
/// <param name="TimeFactor">1, 1.5 or 2 times the time wherever something ends by itself.</param>
/// <param name="Typing">Others may see that they are writing. Off means that nothing is sent.</param>
/// <param name="Country">Whose crisis lines come first, ISO 3166-1 alpha-2; empty for one that isn't listed, null until they choose.</param>
/// <param name="FoldedNotes">Content notes under which messages are folded.</param>
/// <param name="ExitShown">"Exit now" stands on every page; the key works either way.</param>
/// <param name="DeskKeys">Single keys act at the moderators' desk.</param>
/// <param name="Oriented">Has been shown around.</param>
/// <param name="OrientedToLead">Has been shown around as a facilitator.</param>
public sealed record Preferences(
    SpokenLanguage? Language,
    Theme Theme,
    int TextSize,
    double TimeFactor,
    Announcements Announcements,
    NoticeChoices Notices,
    bool Typing,
    string? Country,
    IReadOnlyList<string> FoldedNotes,
    bool ExitShown,
    bool DeskKeys,
    bool Oriented,
    bool OrientedToLead
)
{
    /// <summary>Of somebody who has chosen nothing yet.</summary>
    public static Preferences Unchosen { get; } =
        new(
            Language: null,
            Theme.System,
            TextSize: 100,
            TimeFactor: 1,
            Announcements.All,
            new NoticeChoices(Seats: true, Prompts: true, MeetingSoon: true),
            Typing: false,
            Country: null,
            FoldedNotes: [],
            ExitShown: true,
            DeskKeys: true,
            Oriented: false,
            OrientedToLead: false
        );
}
