using PeerCircles.Domain;

namespace PeerCircles.Server.SignIn;

/// <summary>
/// Tells who keeps connections open that sessions have ended. Whoever ends a session deletes its row first, then waits
/// for the listeners, then answers: afterwards nothing of that session is left.
/// A listener that admits a connection meanwhile asks <see cref="Sessions.IsOpenAsync"/> once more after it has registered it.
/// </summary>
internal sealed class SessionEndings
{
    private readonly Lock _gate = new();
    private Func<PersonId, Guid?, Task>[] _listeners = [];

    /// <param name="listener">Gets the person and the session, or null for all of the person's sessions.</param>
    public void Listen(Func<PersonId, Guid?, Task> listener)
    {
        lock (_gate)
            _listeners = [.. _listeners, listener];
    }

    public Task Ended(PersonId person, Guid? session) =>
        Task.WhenAll(_listeners.Select(listener => listener(person, session)));
}
