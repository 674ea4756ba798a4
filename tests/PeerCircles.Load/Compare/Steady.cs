using PeerCircles.Load.Crowds;

namespace PeerCircles.Load.Compare;

/// <summary>
/// What a message costs, and how long it takes, when nobody is in a hurry: 500 messages a second, each delivered to eight. A
/// delay counts from when the message was due.
/// </summary>
internal static class Steady
{
    public const string Cpu = "cpu-per-message-500";
    public const string Delay = "p99-delivered-500";

    private const double PerSecond = 500;
    private static readonly TimeSpan s_gettingGoing = TimeSpan.FromSeconds(2);

    public static async Task RunAsync(CompareOptions options, Tally tally)
    {
        await using var arena = await Arena.OpenAsync(options, "Sqlite", Shapes.Evening.Connections);
        arena.Warm(Shapes.Evening);
        var (costs, delays) = (new List<(double, double)>(), new List<(double, double)>());
        for (var pair = 1; pair <= options.Pairs; pair++)
        {
            var ours = Measure(arena.Ours, options, Shapes.Evening, PerSecond, tally.Ours);
            var bare = Measure(arena.Bare, options, Shapes.Evening, PerSecond, tally.Bare);
            costs.Add((ours.CpuMicroseconds, bare.CpuMicroseconds));
            delays.Add((ours.Stretch.P99Ms, bare.Stretch.P99Ms));
            Output.Say($"{Cpu} {pair}: ours {ours}, bare {bare}");
        }
        if (options.Wants(Cpu))
            Output.Result(new Figure(Cpu, costs).ToLine(1));
        if (options.Wants(Delay))
            Output.Result(OverBare(new Figure(Delay, delays)));
    }

    /// <summary>Delays are compared by their difference: milliseconds are what people notice.</summary>
    private static object OverBare(Figure figure)
    {
        var line = figure.ToLine(2);
        var over = figure.Pairs.Select(p => p.Ours - p.Bare).ToList();
        return new
        {
            line.Figure,
            oursMs = line.Ours,
            bareMs = line.Bare,
            overMs = Math.Round(Statistics.Median(over), 2),
            low = Math.Round(over.Min(), 2),
            high = Math.Round(over.Max(), 2),
            line.Pairs,
        };
    }

    public static SteadyStretch Measure(
        Contestant contestant,
        CompareOptions options,
        CrowdShape shape,
        double perSecond,
        Counts counts
    ) =>
        Arena.With(
            contestant,
            shape,
            crowd =>
            {
                crowd.Talk(s_gettingGoing, perSecond);
                var before = contestant.CpuSeconds;
                var stretch = crowd.Talk(options.Stretch, perSecond);
                var used = contestant.CpuSeconds - before;
                crowd.Drain();
                counts.Add(crowd, stretch);
                return new SteadyStretch(stretch, used * 1_000_000 / stretch.Acked);
            }
        );
}

/// <param name="CpuMicroseconds">Of the server's process, for each message.</param>
internal sealed record SteadyStretch(CrowdStretch Stretch, double CpuMicroseconds)
{
    public override string ToString() =>
        FormattableString.Invariant(
            $"{CpuMicroseconds:F0} µs a message at {Stretch.PerSecond:F0}/s, p50 {Stretch.P50Ms:F2} ms, p99 {Stretch.P99Ms:F2} ms"
        );
}
