using PeerCircles.Load.Crowds;

namespace PeerCircles.Load.Compare;

/// <summary>What must not happen, counted over all stretches.</summary>
internal sealed class Tally
{
    public Counts Ours { get; } = new();
    public Counts Bare { get; } = new();
}

internal sealed class Counts
{
    private const double Busy = 0.85;

    public long Acked { get; private set; }
    public long Refused { get; private set; }

    /// <summary>Deliveries of acknowledged messages that had not arrived 20 seconds after the last was sent.</summary>
    public long Missing { get; private set; }

    /// <summary>People who did not hear what others in their circle heard, in the same order.</summary>
    public long Disordered { get; private set; }
    public int Hung { get; private set; }

    public void Add(Crowd crowd, CrowdStretch stretch)
    {
        Acked += crowd.Acked;
        Refused += crowd.Refused;
        Missing += crowd.Missing;
        Disordered += crowd.CountDisordered();
        Hung += crowd.Hung;
        if (stretch.OwnCpuShare > Busy)
            Output.Say($"The crowd itself was busy for {stretch.OwnCpuShare:P0} of the time: the figure says little.");
    }
}
