using PeerCircles.Load.Compare;
using PeerCircles.Load.Crowds;

namespace PeerCircles.Load.Tests;

public sealed class StatisticsTests
{
    [Fact]
    public void A_ratio_is_of_pairs_and_not_of_medians()
    {
        var line = new Figure("x", [(10, 10), (30, 20), (5, 20)]).ToLine(0);

        Assert.Equal((10, 20, 1.0, 0.25, 1.5, 3), (line.Ours, line.Bare, line.Ratio, line.Low, line.High, line.Pairs));
    }

    [Fact]
    public void The_median_of_an_even_number_lies_between_the_two_in_the_middle() =>
        Assert.Equal(2.5, Statistics.Median([4, 1, 3, 2]));

    [Fact]
    public void Percentiles_are_exact_to_the_step_over_the_whole_range()
    {
        var delays = new Delays();
        for (var ms = 1; ms <= 1_000; ms++)
            delays.Add(ms);

        Assert.InRange(delays.Percentile(0.005), 5, 5.05);
        Assert.InRange(delays.Percentile(0.5), 500, 506);
        Assert.InRange(delays.Percentile(0.99), 990, 1_001);
    }

    [Fact]
    public void A_delay_beyond_all_steps_counts_as_the_longest()
    {
        var delays = new Delays();
        delays.Add(double.MaxValue);

        Assert.True(delays.Percentile(0.99) > 100_000);
    }

    [Fact]
    public void A_rhythm_falls_due_on_time_and_makes_up_for_what_was_late()
    {
        var second = System.Diagnostics.Stopwatch.Frequency;
        var rhythm = new Rhythm(10, begun: 0);

        Assert.Equal(0, rhythm.Due(second));
        rhythm.Beat();
        Assert.Equal(second / 10, rhythm.Due(second));
        rhythm.Beat();
        Assert.Null(rhythm.Due((second / 5) - 1));
    }
}
