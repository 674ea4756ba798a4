using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Live;

/// <summary>
/// Opens and closes what a hub connection needs: its listener, its end when the session ends, a limit for each person, and an
/// age after which it is cut, so that every session is looked at anew now and then.
/// </summary>
internal sealed class Connections
{
    private static readonly TimeSpan Age = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<PersonId, int> _perPerson = new();
    private readonly Gateway _gateway;
    private readonly IServiceScopeFactory _scopes;
    private readonly Limits _limits;
    private readonly TimeProvider _time;

    public Connections(
        Gateway gateway,
        SessionEndings endings,
        IServiceScopeFactory scopes,
        Limits limits,
        TimeProvider time
    )
    {
        (_gateway, _scopes, _limits, _time) = (gateway, scopes, limits, time);
        endings.Listen(
            (person, session) =>
            {
                gateway.End(person, session);
                return Task.CompletedTask;
            }
        );
    }

    public async Task OpenAsync(HubCallerContext context)
    {
        var caller = context.User!.Caller();
        var listener = new Listener(HubConnections.Of(context), context, caller);
        context.Items[typeof(Listener)] = listener;
        var count = _perPerson.AddOrUpdate(caller.Person, 1, (_, before) => before + 1);
        _gateway.Connect(listener);
        try
        {
            if (count > _limits.ConnectionsPerPerson || !await IsOpenAsync(caller))
            {
                listener.End();
                context.Abort();
                return;
            }
        }
        catch
        {
            // SignalR says nothing of a connection that failed to open: what was registered goes here.
            Closed(context);
            throw;
        }
        listener.Open();
        _ = CutWhenOldAsync(context);
    }

    /// <summary>False once the session has ended, though the socket may take a moment to be cut.</summary>
    public static bool MaySpeak(HubCallerContext context) =>
        context.Items.TryGetValue(typeof(Listener), out var listener) && listener is Listener { HasEnded: false };

    public void Closed(HubCallerContext context)
    {
        _gateway.Disconnect(context.ConnectionId);
        var person = context.User!.Caller().Person;
        if (_perPerson.AddOrUpdate(person, 0, (_, before) => before - 1) <= 0)
            _perPerson.TryRemove(new KeyValuePair<PersonId, int>(person, 0));
    }

    /// <summary>Asked after the listener is registered: a session that ended in between is noticed by one or the other.</summary>
    private async Task<bool> IsOpenAsync(Caller caller)
    {
        await using var scope = _scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Sessions>().IsOpenAsync(caller, CancellationToken.None);
    }

    private async Task CutWhenOldAsync(HubCallerContext context)
    {
        // Spread by a fifth each way: connections that began together don't end together.
        var age = Age * (0.8 + (0.4 * Random.Shared.NextDouble()));
        try
        {
            await Task.Delay(age, _time, context.ConnectionAborted);
            context.Abort();
        }
        catch (OperationCanceledException)
        {
            // It ended by itself.
        }
    }
}
