using PeerCircles.Load.Crowds;

namespace PeerCircles.Load.Compare;

/// <summary>Resident memory of one more person who has a room open and says nothing.</summary>
internal static class IdleMemory
{
    public const string Name = "memory-idle-connection";

    private static readonly TimeSpan s_settling = TimeSpan.FromSeconds(8);

    /// <summary>They make the server compile what a connection needs, which is no memory of a connection.</summary>
    private static readonly CrowdShape s_firstGuests = new(80, Shapes.CircleSize, 10, Shapes.TextBytes);

    public static async Task RunAsync(CompareOptions options)
    {
        var pairs = new List<(double, double)>();
        for (var pair = 1; pair <= options.Pairs; pair++)
        {
            // Memory that was needed once stays with the process: each pair is of new ones.
            await using var arena = await Arena.OpenAsync(options, "Sqlite", Shapes.FullHouse.Connections);
            var (ours, bare) = (Measure(arena.Ours), Measure(arena.Bare));
            Output.Say($"{Name} {pair}: ours {ours:F0} bytes, bare {bare:F0} bytes");
            pairs.Add((ours, bare));
        }
        Output.Result(new Figure(Name, pairs).ToLine(0));
    }

    private static double Measure(Contestant contestant)
    {
        Arena.With(contestant, s_firstGuests, crowd => crowd.Talk(TimeSpan.FromSeconds(2)));
        var before = contestant.ResidentBytes;
        return Arena.With(
            contestant,
            Shapes.FullHouse,
            crowd =>
            {
                crowd.Listen(s_settling);
                return (double)(contestant.ResidentBytes - before) / Shapes.FullHouse.Connections;
            }
        );
    }
}
