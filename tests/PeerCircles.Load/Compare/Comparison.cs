namespace PeerCircles.Load.Compare;

/// <summary>PeerCircles beside a bare hub of the same framework, in turn, on the same machine, within the same minutes.</summary>
internal static class Comparison
{
    public static async Task<int> RunAsync(Options given)
    {
        var server = given.Text("server") ?? Path.Combine(AppContext.BaseDirectory, "PeerCircles.Server.dll");
        if (!OperatingSystem.IsLinux() || !File.Exists(server))
        {
            Output.Say(
                "The comparison needs Linux, and the server as it was built: --server PATH/PeerCircles.Server.dll"
            );
            return 1;
        }
        var folder = Directory.CreateTempSubdirectory("peercircles-compare-");
        try
        {
            var options = CompareOptions.Of(given, server, folder.FullName);
            if (
                options.Only?.Except(Known.SelectMany(k => k.Names), StringComparer.Ordinal).FirstOrDefault() is
                { } unknown
            )
                throw new InvalidOperationException(
                    $"There is no figure {unknown}. There are: {string.Join(", ", Known.SelectMany(k => k.Names))}"
                );
            Announce(options);
            var tally = new Tally();
            foreach (var (_, run) in Known.Where(k => Array.Exists(k.Names, options.Wants)))
                await run(options, tally);
            Output.Result(
                new
                {
                    figure = "order",
                    ours = tally.Ours,
                    bare = tally.Bare,
                }
            );
            return tally.Ours is { Missing: 0, Disordered: 0, Refused: 0, Hung: 0 } ? 0 : 1;
        }
        catch (InvalidOperationException e)
        {
            Output.Say(e.Message);
            return 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>In the order in which they are printed; what one run tells two figures of stands under both names.</summary>
    private static IReadOnlyList<(string[] Names, Func<CompareOptions, Tally, Task> Run)> Known { get; } =
    [
        Throughputs("throughput-sqlite-1core", "Sqlite", isPinned: true),
        Throughputs("throughput-postgresql-1core", "PostgreSql", isPinned: true),
        Throughputs("throughput-sqlite-2cores", "Sqlite", isPinned: false),
        ([Steady.Cpu, Steady.Delay], Steady.RunAsync),
        ([IdleMemory.Name], (options, _) => IdleMemory.RunAsync(options)),
        ([Growth.Name], Growth.RunAsync),
        ([Return.Name], (options, _) => Return.RunAsync(options)),
        ([LargeHistory.Name], (options, _) => LargeHistory.RunAsync(options)),
        ([SlowDisk.Name], SlowDisk.RunAsync),
    ];

    private static (string[], Func<CompareOptions, Tally, Task>) Throughputs(
        string name,
        string database,
        bool isPinned
    ) => ([name], (options, tally) => Throughput.RunAsync(options with { IsPinned = isPinned }, name, database, tally));

    private static void Announce(CompareOptions options)
    {
        foreach (var (name, value) in options.Limits)
            Output.Say($"{name}={value}");
        Output.Say(
            options.IsSteady
                ? "Both: TieredCompilation=0, TieredPGO=0, ReadyToRun=0."
                : $"Both: tiered compilation as shipped, {options.Warming.TotalSeconds:F0} s of talk first."
        );
    }
}
