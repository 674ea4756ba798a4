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
            Announce(options);
            var tally = new Tally();
            foreach (var (name, run) in Known)
            {
                if (options.Only is null || options.Only.Contains(name, StringComparer.Ordinal))
                    await run(options, tally);
            }
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

    private static IReadOnlyList<(string Name, Func<CompareOptions, Tally, Task> Run)> Known { get; } =
    [
        (
            "throughput-sqlite-1core",
            (o, t) => Pinned(o, p => Throughput.RunAsync(p, "throughput-sqlite-1core", "Sqlite", t))
        ),
        (
            "throughput-postgresql-1core",
            (o, t) => Pinned(o, p => Throughput.RunAsync(p, "throughput-postgresql-1core", "PostgreSql", t))
        ),
        (
            "throughput-sqlite-2cores",
            (o, t) => Unpinned(o, p => Throughput.RunAsync(p, "throughput-sqlite-2cores", "Sqlite", t))
        ),
    ];

    private static Task Pinned(CompareOptions options, Func<CompareOptions, Task> run)
    {
        Machine.PinCrowd();
        return run(options);
    }

    private static Task Unpinned(CompareOptions options, Func<CompareOptions, Task> run)
    {
        Machine.UnpinCrowd();
        return run(options with { IsPinned = false });
    }

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
