using PeerCircles.Domain;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Live;

/// <summary>How often one person may give small signs to a room (writing, resting): each goes out to everybody in it.</summary>
internal sealed class SignPace(Limits limits, TimeProvider time)
{
    private readonly SlidingWindow _signs = new(limits.Signs, TimeSpan.FromSeconds(limits.SignsWithinSeconds), time);

    /// <summary>Counts one more, or says how long to wait.</summary>
    public Refusal? TooFast(PersonId person) =>
        _signs.Enter(person.Value.ToString()) is { } wait
            ? new Refusal(
                RefusalKind.RateLimited,
                "too_many_signs",
                "That was a lot at once. Please try again in a moment."
            )
            {
                RetryAfter = wait,
            }
            : null;
}
