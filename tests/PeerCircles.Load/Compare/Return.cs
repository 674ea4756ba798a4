using System.Diagnostics;

namespace PeerCircles.Load.Compare;

/// <summary>Two thousand browsers come back at the same moment, and each of them has missed 500 changes.</summary>
internal static class Return
{
    public const string Name = "catch-up-2000";

    private const int Browsers = 2_000;
    private const int Missed = 500;

    public static async Task RunAsync(CompareOptions options)
    {
        await using var server = await LoneServer.StartAsync(options, [], Browsers, Missed);
        var (contestant, seconds) = (server.Contestant, new List<double>());
        contestant.Resume();
        using var reader = new Reader(contestant.Address);
        for (var round = 1; round <= options.Pairs; round++)
        {
            var begun = Stopwatch.GetTimestamp();
            var rows = await Task.WhenAll(
                contestant.Seats.Select(seat => reader.CatchUpAsync(seat, Population.HeadOfEmpty(Shapes.CircleSize)))
            );
            seconds.Add(Stopwatch.GetElapsedTime(begun).TotalSeconds);
            if (rows.Count(r => r == Missed) is var level && level < Browsers)
                throw new InvalidOperationException($"{Browsers - level} of {Browsers} browsers are not level.");
            Output.Say($"{Name} {round}: all level after {seconds[^1]:F1} s");
        }
        Output.Result(
            new
            {
                figure = Name,
                seconds = Math.Round(Statistics.Median(seconds), 1),
                low = Math.Round(seconds.Min(), 1),
                high = Math.Round(seconds.Max(), 1),
                rounds = seconds.Count,
            }
        );
    }
}
