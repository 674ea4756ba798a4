namespace PeerCircles.Server.Platform;

/// <summary>One of a few words in an address: "tuesday". Bound by itself it would have to be "Tuesday", or could be a number.</summary>
internal static class Words
{
    /// <summary>Null where nothing is said.</summary>
    public static T? Read<T>(string? text)
        where T : struct, Enum => Are<T>(text) && text is not null ? Enum.Parse<T>(text, ignoreCase: true) : null;

    public static bool Are<T>(string? text)
        where T : struct, Enum => text is null || Enum.GetNames<T>().Any(name => name.ToLowerInvariant() == text);
}
