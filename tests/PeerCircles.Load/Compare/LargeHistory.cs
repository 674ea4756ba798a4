using System.Diagnostics;
using PeerCircles.Load.Crowds;

namespace PeerCircles.Load.Compare;

/// <summary>Whether a page of changes takes longer because other circles have said a great deal: one million messages and one thousand.</summary>
internal static class LargeHistory
{
    public const string Name = "changes-1000000-over-1000";

    private const int PerCircle = 1_000;
    private const int Circles = 1_000;
    private const int Page = 200;
    private const int Requests = 300;

    public static async Task RunAsync(CompareOptions options)
    {
        await using var small = await LoneServer.StartAsync(options, [], Shapes.CircleSize, PerCircle);
        await using var large = await LoneServer.StartAsync(options, [], Shapes.CircleSize * Circles, PerCircle);
        await MeasureAsync(large.Contestant);
        await MeasureAsync(small.Contestant);
        var pairs = new List<(double Large, double Small)>();
        for (var pair = 1; pair <= options.Pairs; pair++)
        {
            pairs.Add((await MeasureAsync(large.Contestant), await MeasureAsync(small.Contestant)));
            Output.Say($"{Name} {pair}: p50 {pairs[^1].Large:F2} ms and {pairs[^1].Small:F2} ms");
        }
        var figure = new Figure(Name, pairs).ToLine(2);
        Output.Result(
            new
            {
                figure = Name,
                largeMs = figure.Ours,
                smallMs = figure.Bare,
                figure.Ratio,
                figure.Low,
                figure.High,
                figure.Pairs,
            }
        );
    }

    /// <returns>Milliseconds of the middle request; each is for somebody else.</returns>
    private static async Task<double> MeasureAsync(Contestant contestant)
    {
        contestant.Resume();
        using var reader = new Reader(contestant.Address);
        var after = Population.HeadOfEmpty(Shapes.CircleSize) + (PerCircle / 2);
        var delays = new List<double>();
        for (var request = 0; request < Requests; request++)
        {
            var seat = contestant.Seats[Random.Shared.Next(contestant.Seats.Count)];
            var begun = Stopwatch.GetTimestamp();
            var page = await reader.ReadAsync(seat, after);
            delays.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            if (page.Rows != Page)
                throw new InvalidOperationException($"A page had {page.Rows} rows instead of {Page}.");
        }
        contestant.Pause();
        return Statistics.Median(delays);
    }
}
