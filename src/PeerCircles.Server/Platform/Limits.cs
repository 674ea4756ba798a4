namespace PeerCircles.Server.Platform;

/// <summary>How much of everything, from configuration <c>Limits:*</c>.</summary>
internal sealed class Limits
{
    /// <summary>Characters of a message as people count them: grapheme clusters.</summary>
    public int TextCharacters { get; init; } = 4_000;

    /// <summary>Bytes of a message in UTF-8.</summary>
    public int TextBytes { get; init; } = 16 * 1024;

    /// <summary>Bytes of one frame on the hub. Larger than any text that is let through, so that "too long" can be said kindly.</summary>
    public int FrameBytes { get; init; } = 36 * 1024;

    /// <summary>Frames that one hub connection may send within <see cref="FramesWithinSeconds"/>, of whatever kind; then it is cut.</summary>
    public int Frames { get; init; } = 300;
    public int FramesWithinSeconds { get; init; } = 10;

    /// <summary>Messages that one person may send within <see cref="MessagesWithinSeconds"/>.</summary>
    public int Messages { get; init; } = 10;
    public int MessagesWithinSeconds { get; init; } = 10;

    /// <summary>Edits, phrases, reflections, flags, joinings: of each kind, how many one person may do within <see cref="ActsWithinSeconds"/>.</summary>
    public int Acts { get; init; } = 20;
    public int ActsWithinSeconds { get; init; } = 10;

    /// <summary>Small signs (writing, resting) that one person may give within <see cref="SignsWithinSeconds"/>.</summary>
    public int Signs { get; init; } = 20;
    public int SignsWithinSeconds { get; init; } = 10;

    /// <summary>Searches that one person may make within <see cref="SearchesWithinSeconds"/>.</summary>
    public int Searches { get; init; } = 20;
    public int SearchesWithinSeconds { get; init; } = 60;

    /// <summary>Messages on one page of what a search found.</summary>
    public int SearchResults { get; init; } = 20;

    /// <summary>Rows in one page of changes.</summary>
    public int PageRows { get; init; } = 200;

    /// <summary>Messages in a first load, and in a page of older ones.</summary>
    public int PageMessages { get; init; } = 50;

    /// <summary>Hub connections that one person may hold.</summary>
    public int ConnectionsPerPerson { get; init; } = 20;
}
