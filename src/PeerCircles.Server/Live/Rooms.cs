using System.Collections.Concurrent;
using Orleans.Concurrency;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Live;

/// <summary>
/// The way into a circle's room: straight in when it is open on this node, else through its grain to wherever it is.
/// </summary>
internal sealed class Rooms(IGrainFactory grains, TimeProvider time, ILogger<Rooms> log)
{
    private static readonly TimeSpan SayStayOpenEvery = TimeSpan.FromMinutes(5);

    private static readonly Refusal Unreachable = new(
        RefusalKind.Unavailable,
        "unavailable",
        "The circle can't be reached right now. Please try again in a moment."
    )
    {
        RetryAfter = TimeSpan.FromSeconds(1),
    };

    private readonly ConcurrentDictionary<CircleId, (CircleRoom Room, DateTimeOffset SaidStayOpen)> _open = new();

    public void Opened(CircleRoom room) => _open[room.Id] = (room, time.GetUtcNow());

    public void Closed(CircleRoom room)
    {
        room.Close();
        if (_open.TryGetValue(room.Id, out var open) && open.Room == room)
            _open.TryRemove(room.Id, out _);
    }

    public async Task<Outcome<T>> DoAsync<T>(Guid circle, RoomCommand<T> command)
    {
        try
        {
            if (_open.TryGetValue(new CircleId(circle), out var open))
            {
                KeepOpen(open.Room, open.SaidStayOpen);
                if (await open.Room.DoAsync(command) is { } outcome)
                    return outcome;
            }
            return (await grains.GetGrain<ICircleRoom>(circle).Do(command)).ToOutcome();
        }
        catch (Exception e) when (e is Orleans.Runtime.OrleansException || Outage.Is(e))
        {
            log.LogWarning("The room of {Circle} could not answer: {Error}", circle, e.GetType().Name);
            return Unreachable;
        }
    }

    private void KeepOpen(CircleRoom room, DateTimeOffset said)
    {
        var now = time.GetUtcNow();
        if (now - said < SayStayOpenEvery)
            return;
        _open[room.Id] = (room, now);
        grains.GetGrain<ICircleRoom>(room.Id.Value).StayOpen().Ignore();
    }
}

/// <summary>Opens a room on this node, closes it when nobody has asked for a while, and lets commands of other nodes in.</summary>
[Reentrant]
internal sealed class CircleRoomGrain(Rooms rooms, RoomMemory memory, Journal journal, TimeProvider time)
    : Grain,
        ICircleRoom
{
    private CircleRoom? _room;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _room = new CircleRoom(new CircleId(this.GetPrimaryKey()), memory, journal, time);
        rooms.Opened(_room);
        return Task.CompletedTask;
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        rooms.Closed(_room!);
        return Task.CompletedTask;
    }

    public async Task<RoomReply<T>> Do<T>(RoomCommand<T> command)
    {
        var outcome = await _room!.DoAsync(command);
        // Guessed ids leave nothing behind.
        if (_room.HasNoCircle)
            DeactivateOnIdle();
        return RoomReply<T>.From(outcome ?? throw new OrleansException("The room has closed."));
    }

    public Task StayOpen() => Task.CompletedTask;
}
