namespace PeerCircles.Domain;

/// <summary>The nine ways of saying no that every door of the server shares.</summary>
public enum RefusalKind
{
    Invalid,
    TooLarge,
    Unauthenticated,
    Forbidden,
    NotFound,
    Conflict,
    Gone,
    RateLimited,
    Unavailable,
}

/// <summary>An expected "no", as a value: it names itself, so that a browser can word it and a test can ask for it.</summary>
/// <param name="Kind">Decides the HTTP status and the hub's code.</param>
/// <param name="Reason">A stable word for this very refusal, such as <c>seat_passed_on</c>.</param>
/// <param name="Sentence">English for the person, calm and without blame. Never holds anything that a person wrote.</param>
public sealed record Refusal(RefusalKind Kind, string Reason, string Sentence)
{
    /// <summary>When trying again makes sense; null when it doesn't.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>For a malformed command: each field's sentences, in the wire's spelling. Otherwise null.</summary>
    public IReadOnlyDictionary<string, string[]>? Fields { get; init; }
}
