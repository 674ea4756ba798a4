using PeerCircles.Domain;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Conversations;

/// <summary>How often one person may search: each one reads more than any other question does.</summary>
internal sealed class SearchPace(Limits limits, TimeProvider time)
{
    private readonly SlidingWindow _searches = new(
        limits.Searches,
        TimeSpan.FromSeconds(limits.SearchesWithinSeconds),
        time
    );

    /// <summary>Counts one more, or says how long to wait.</summary>
    public Refusal? TooFast(PersonId person) =>
        _searches.Enter(person.Value.ToString()) is { } wait
            ? new Refusal(
                RefusalKind.RateLimited,
                "too_many_searches",
                "That were many searches at once. Please try again in a moment."
            )
            {
                RetryAfter = wait,
            }
            : null;
}
