namespace PeerCircles.Domain.Notices;

public enum ErrandKind
{
    /// <summary>An offer in the circle has run out: the seat passes on.</summary>
    PassOnOffers,

    /// <summary>What the notice tells also goes out by mail.</summary>
    Letter,
}

/// <summary>
/// Something to do later, or outside the circle's room. The room writes it in the batch that makes it necessary, so that it
/// is done whatever dies in between; whoever takes it holds it for a while only, and it is deleted once it is done.
/// </summary>
public sealed record Errand
{
    public required Guid Id { get; init; }
    public required ErrandKind Kind { get; init; }
    public required CircleId Circle { get; init; }

    /// <summary>The one that the letter tells; null for other kinds.</summary>
    public NoticeId? Notice { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    /// <summary>Which server has it in hand, and until when: then it is free again.</summary>
    public Guid? LeasedBy { get; init; }
    public DateTimeOffset? LeasedUntil { get; init; }
    public int Attempts { get; init; }
}
