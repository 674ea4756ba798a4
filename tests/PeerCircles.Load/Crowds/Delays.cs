namespace PeerCircles.Load.Crowds;

/// <summary>Counts delays without keeping them: up to 10 ms in steps of 20 µs, then of 1 % each.</summary>
internal sealed class Delays
{
    private const int FineSteps = 500;
    private const double FineMs = 0.02;
    private const double Growth = 1.01;

    private readonly long[] _counts = new long[FineSteps + 1_200];

    public long Count { get; private set; }

    public void Add(double milliseconds)
    {
        _counts[StepOf(milliseconds)]++;
        Count++;
    }

    public void Clear()
    {
        Array.Clear(_counts);
        Count = 0;
    }

    /// <summary>Milliseconds that this share of the delays did not exceed, rounded up to the step.</summary>
    public double Percentile(double share)
    {
        var wanted = (long)Math.Ceiling(Count * share);
        long counted = 0;
        for (var step = 0; step < _counts.Length; step++)
        {
            counted += _counts[step];
            if (counted >= wanted && counted > 0)
                return EndOf(step);
        }
        return 0;
    }

    private static int StepOf(double milliseconds)
    {
        if (milliseconds < FineSteps * FineMs)
            return Math.Max(0, (int)(milliseconds / FineMs));
        var beyond = Math.Log(milliseconds / (FineSteps * FineMs), Growth);
        return Math.Min(FineSteps + (int)beyond, FineSteps + 1_199);
    }

    private static double EndOf(int step) =>
        step < FineSteps ? (step + 1) * FineMs : FineSteps * FineMs * Math.Pow(Growth, step - FineSteps + 1);
}
