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
            Output.Say(
                $"{figure} {pair}: ours {ours.PerSecond:F0}/s (crowd {ours.OwnCpuShare:P0}, p99 {ours.P99Ms:F1} ms), bare {bare.PerSecond:F0}/s (crowd {bare.OwnCpuShare:P0}, p99 {bare.P99Ms:F1} ms)"
            );
            pairs.Add((ours.PerSecond, bare.PerSecond));
        }
        Output.Result(new Figure(figure, pairs).ToLine(0));
    }

    public static CrowdStretch Measure(Contestant contestant, CompareOptions options, Counts counts) =>
        Arena.With(
            contestant,
            Shapes.Evening,
            crowd =>
            {
                crowd.Talk(s_gettingGoing);
                var stretch = crowd.Talk(options.Stretch);
                crowd.Drain();
                counts.Add(crowd, stretch);
                return stretch;
            }
        );
}
