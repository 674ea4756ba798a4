using PeerCircles.Load.Crowds;

namespace PeerCircles.Load.Compare;

/// <summary>
/// What is left when each wait for the disk takes 5 ms longer. The delay is put in by strace, which otherwise lets the
/// process run freely; the server without delay runs under strace, too.
/// </summary>
internal static class SlowDisk
{
    public const string Name = "fsync-5ms";

    private const string DelayMicroseconds = "5000";

    public static async Task RunAsync(CompareOptions options, Tally tally)
    {
        await using var slow = await LoneServer.StartAsync(
            options,
            Watched("-e", $"inject=fsync,fdatasync:delay_exit={DelayMicroseconds}"),
            Shapes.Evening.Connections
        );
        await using var plain = await LoneServer.StartAsync(options, Watched(), Shapes.Evening.Connections);
        foreach (var server in new[] { slow, plain })
            Arena.With(server.Contestant, Shapes.Evening, crowd => crowd.Talk(options.Warming));
        var pairs = new List<(double Slow, double Plain)>();
        for (var pair = 1; pair <= options.Pairs; pair++)
        {
            pairs.Add(
                (
                    Throughput.Measure(slow.Contestant, options, tally.Ours).Stretch.PerSecond,
                    Throughput.Measure(plain.Contestant, options, tally.Ours).Stretch.PerSecond
                )
            );
            Output.Say($"{Name} {pair}: {pairs[^1].Slow:F0}/s with 5 ms more, {pairs[^1].Plain:F0}/s without");
        }
        var figure = new Figure(Name, pairs).ToLine(0);
        Output.Result(
            new
            {
                figure = Name,
                slow = figure.Ours,
                plain = figure.Bare,
                figure.Ratio,
                figure.Low,
                figure.High,
                figure.Pairs,
            }
        );
    }

    /// <summary>The watcher hangs on to the server, not the other way round: what is started, paused and ended is the server.</summary>
    private static string[] Watched(params string[] how) =>
        ["strace", "-D", "--seccomp-bpf", "-f", "-qq", "-e", "trace=fsync,fdatasync", .. how, "-o", "/dev/null"];
}
