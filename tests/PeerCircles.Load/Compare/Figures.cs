namespace PeerCircles.Load.Compare;

/// <summary>What two servers measured in turn say about each other: medians, and the ratio's median with its extremes.</summary>
/// <param name="Name">As the JSON line calls it.</param>
internal sealed record Figure(string Name, IReadOnlyList<(double Ours, double Bare)> Pairs)
{
    public double Ours => Statistics.Median(Pairs.Select(p => p.Ours));
    public double Bare => Statistics.Median(Pairs.Select(p => p.Bare));

    /// <summary>Of each pair by itself: what the machine did meanwhile, it did to both.</summary>
    private IEnumerable<double> Ratios => Pairs.Select(p => p.Ours / p.Bare);

    public FigureLine ToLine(int digits) =>
        new(
            Name,
            Math.Round(Ours, digits),
            Math.Round(Bare, digits),
            Math.Round(Statistics.Median(Ratios), 3),
            Math.Round(Ratios.Min(), 3),
            Math.Round(Ratios.Max(), 3),
            Pairs.Count
        );
}

internal sealed record FigureLine(
    string Figure,
    double Ours,
    double Bare,
    double Ratio,
    double Low,
    double High,
    int Pairs
);

internal static class Statistics
{
    /// <summary>The middle one, or the mean of the two in the middle.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
