using MediatR;
using PeerCircles.Domain;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Platform;

/// <summary>What people do in circles besides talking. Each kind has a pace of its own: a flood of one holds up no other.</summary>
public enum ActKind
{
    /// <summary>Other words, or notes on what they are about.</summary>
    Reword,
    Delete,
    SayPhrase,
    Reflect,
    Flag,
    AskInPrompt,

    /// <summary>Coming in. Going out is never held up.</summary>
    TakeSeat,
}

/// <summary>A request that one person may make only so often.</summary>
public interface IPaced
{
    Caller Caller { get; }
    ActKind Kind { get; }
}

/// <summary>How often one person may do each of these things, over all circles. In memory only.</summary>
internal sealed class ActPace(Limits limits, TimeProvider time)
{
    private readonly SlidingWindow _acts = new(limits.Acts, TimeSpan.FromSeconds(limits.ActsWithinSeconds), time);

    /// <summary>Counts one more, or says how long to wait.</summary>
    public Refusal? TooFast(IPaced act) =>
        _acts.Enter($"{act.Kind} {act.Caller.Person.Value}") is { } wait
            ? new Refusal(
                RefusalKind.RateLimited,
                "too_many_at_once",
                "That was a lot at once. Please try again in a moment."
            )
            {
                RetryAfter = wait,
            }
            : null;
}

/// <summary>Stands before the validators: what is malformed counts too.</summary>
internal sealed class KeepPace<TRequest, T>(ActPace pace) : IPipelineBehavior<TRequest, Outcome<T>>
    where TRequest : IRequest<Outcome<T>>
{
    public Task<Outcome<T>> Handle(
        TRequest request,
        CancellationToken cancellationToken,
        RequestHandlerDelegate<Outcome<T>> next
    ) => request is IPaced act && pace.TooFast(act) is { } tooFast ? Task.FromResult<Outcome<T>>(tooFast) : next();
}
