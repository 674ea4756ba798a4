using PeerCircles.Domain.Conversations;

namespace PeerCircles.Domain.Prompts;

/// <summary>A question that was put to a circle. The one with the highest position is on everybody's card.</summary>
public sealed record PostedPrompt
{
    public required CircleId Circle { get; init; }
    public required long Position { get; init; }

    /// <summary>Made by the facilitator's browser, so that a retry can't post twice.</summary>
    public required PromptId Id { get; init; }

    public required MessageText Text { get; init; }

    /// <summary>Slug of the library's prompt it came from; null for the facilitator's own words.</summary>
    public string? FromLibrary { get; init; }

    public string? Theme { get; init; }

    /// <summary>1 light to 3 deep; null when nobody said.</summary>
    public int? Depth { get; init; }

    public required IReadOnlyList<string> ContentNotes { get; init; }

    /// <summary>Where the words come from, as the library says.</summary>
    public string? Source { get; init; }

    public required PersonId PostedBy { get; init; }
    public required DateTimeOffset PostedAt { get; init; }

    /// <summary>Sequence of the last change of this row.</summary>
    public required long Changed { get; init; }
}

/// <summary>A prompt on its way to a circle.</summary>
public sealed record PromptDraft(
    PromptId Id,
    MessageText Text,
    string? FromLibrary,
    string? Theme,
    int? Depth,
    IReadOnlyList<string> ContentNotes,
    string? Source
);

public sealed record PromptPosted(long Position, DateTimeOffset PostedAt);
