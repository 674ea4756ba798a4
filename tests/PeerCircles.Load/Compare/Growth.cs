using PeerCircles.Load.Crowds;

namespace PeerCircles.Load.Compare;

/// <summary>Whether a message costs more because more people are there who have nothing to do with it.</summary>
internal static class Growth
{
    public const string Name = "cpu-10000-connections-over-100";

    private const double PerSecond = 200;
    private const int Talkers = 13;

    private static readonly IReadOnlyList<CrowdShape> s_sizes =
    [
        new(104, Shapes.CircleSize, Talkers, Shapes.TextBytes),
        new(1_000, Shapes.CircleSize, Talkers, Shapes.TextBytes),
        new(10_000, Shapes.CircleSize, Talkers, Shapes.TextBytes),
    ];

    public static async Task RunAsync(CompareOptions options, Tally tally)
    {
        await using var arena = await Arena.OpenAsync(options, "Sqlite", s_sizes[^1].Connections);
        arena.Warm(s_sizes[0]);
        var pairs = new List<(double, double)>();
        for (var pair = 1; pair <= options.Pairs; pair++)
            pairs.Add(
                (
                    Measure(arena.Ours, options, tally.Ours, $"{pair}: ours"),
                    Measure(arena.Bare, options, tally.Bare, $"{pair}: bare")
                )
            );
        Output.Result(new Figure(Name, pairs).ToLine(3));
    }

    private static double Measure(Contestant contestant, CompareOptions options, Counts counts, string who)
    {
        var costs = s_sizes
            .Select(shape => Steady.Measure(contestant, options, shape, PerSecond, counts).CpuMicroseconds)
            .ToList();
        Output.Say(
            $"{Name} {who} {string.Join(", ", costs.Select(c => $"{c:F0}"))} µs a message at 104, 1,000, 10,000"
        );
        return costs[^1] / costs[0];
    }
}
