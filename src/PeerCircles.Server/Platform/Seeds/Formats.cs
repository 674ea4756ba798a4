namespace PeerCircles.Server.Platform.Seeds;

internal enum StageKind
{
    /// <summary>Before the start.</summary>
    Lobby,
    Open,
    Round,
    Turns,
    Reflection,
    Closing,

    /// <summary>After the end.</summary>
    Aftercare,
}

/// <summary>One named step of a meeting.</summary>
/// <param name="Minutes">Null: as long as it takes.</param>
/// <param name="MemberText">What members read.</param>
/// <param name="SecondsPerPerson">Instead of minutes: the stage grows with the people present.</param>
internal sealed record Stage(
    string Key,
    string Name,
    StageKind Kind,
    int? Minutes,
    string MemberText,
    IReadOnlyList<string> FacilitatorNotes,
    int? SecondsPerPerson = null
);

/// <summary>How many people with a turn a format is made for.</summary>
internal sealed record Sizes(int Fewest, int Ideal, int Most);

/// <summary>Limits of one person's turn, in minutes.</summary>
internal sealed record TurnLength(int ShortestMinutes, int LongestMinutes);

/// <summary>The shape of a meeting.</summary>
internal sealed record MeetingFormat(
    string Slug,
    string Name,
    string Description,
    bool IsDefault,
    Sizes Sizes,
    TurnLength Turn,
    IReadOnlyList<Stage> Stages
);

internal sealed class Formats
{
    private readonly Dictionary<string, MeetingFormat> _bySlug;

    public Formats(SeedFiles files)
    {
        All = files.ReadAll<MeetingFormat>("formats");
        Default = All.Single(f => f.IsDefault);
        _bySlug = All.ToDictionary(f => f.Slug, StringComparer.Ordinal);
    }

    public IReadOnlyList<MeetingFormat> All { get; }

    /// <summary>What a new circle starts with.</summary>
    public MeetingFormat Default { get; }

    public MeetingFormat? Find(string slug) => _bySlug.GetValueOrDefault(slug);
}
