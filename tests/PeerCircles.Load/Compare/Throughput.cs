using PeerCircles.Load.Crowds;

namespace PeerCircles.Load.Compare;

/// <summary>Messages a second that are acknowledged, which with us means stored for good, and heard by everybody.</summary>
internal static class Throughput
{
    private static readonly TimeSpan s_gettingGoing = TimeSpan.FromSeconds(1);

    public static async Task RunAsync(CompareOptions options, string figure, string database, Tally tally)
    {
        await using var arena = await Arena.OpenAsync(options, database, Shapes.Evening.Connections);
        arena.Warm(Shapes.Evening);
        if (database == "Sqlite")
            Durability.Watch(arena.Ours, options.Folder);
        var pairs = new List<(double, double)>();
        for (var pair = 1; pair <= options.Pairs; pair++)
        {
            var ours = Measure(arena.Ours, options, tally.Ours);
            var bare = Measure(arena.Bare, options, tally.Bare);
            Output.Say($"{figure} {pair}: ours {ours}, bare {bare}");
            pairs.Add((ours.Stretch.PerSecond, bare.Stretch.PerSecond));
        }
        Output.Result(new Figure(figure, pairs).ToLine(0));
    }

    public static FullStretch Measure(Contestant contestant, CompareOptions options, Counts counts) =>
        Arena.With(
            contestant,
            Shapes.Evening,
            crowd =>
            {
                crowd.Talk(s_gettingGoing);
                var before = contestant.CpuSeconds;
                var stretch = crowd.Talk(options.Stretch);
                var used = contestant.CpuSeconds - before;
                crowd.Drain();
                counts.Add(crowd, stretch);
                return new FullStretch(stretch, used / stretch.Seconds);
            }
        );
}

/// <param name="CpuShare">Of one core, used by the server's process: without a database of its own.</param>
internal sealed record FullStretch(CrowdStretch Stretch, double CpuShare)
{
    public override string ToString() =>
        FormattableString.Invariant(
            $"{Stretch.PerSecond:F0}/s (p99 {Stretch.P99Ms:F1} ms, processor: server {CpuShare:P0}, crowd {Stretch.OwnCpuShare:P0})"
        );
}
