namespace PeerCircles.Load.Compare;

internal sealed record CompareOptions
{
    public required string Server { get; init; }
    public required int Pairs { get; init; }

    /// <summary>Of one measured stretch.</summary>
    public required TimeSpan Stretch { get; init; }

    /// <summary>Of talk before the first stretch, for each server.</summary>
    public required TimeSpan Warming { get; init; }

    /// <summary>Null for all figures.</summary>
    public required IReadOnlyList<string>? Only { get; init; }

    /// <summary>Compiled once and for all, instead of getting faster over minutes.</summary>
    public required bool IsSteady { get; init; }
    public required string Folder { get; init; }
    public bool IsPinned { get; init; } = true;

    /// <summary>What people may do is checked as ever; only the numbers are too large to be reached.</summary>
    public IReadOnlyDictionary<string, string> Limits { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Limits:Messages"] = "1000000",
            ["Limits:MessagesWithinSeconds"] = "1",
            ["Limits:Frames"] = "1000000",
            ["Limits:FramesWithinSeconds"] = "1",
        };

    public bool Wants(string figure) => Only is null || Only.Contains(figure, StringComparer.Ordinal);

    public static CompareOptions Of(Options options, string server, string folder) =>
        new()
        {
            Server = Path.GetFullPath(server),
            Pairs = options.Number("pairs", 5),
            Stretch = TimeSpan.FromSeconds(options.Number("seconds", 5)),
            Warming = TimeSpan.FromSeconds(options.Number("warm", 10)),
            Only = options.Text("only")?.Split(','),
            IsSteady = options.Text("jit") != "tiered",
            Folder = folder,
        };
}
