using System.Threading.Channels;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Notices;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Live;

/// <summary>
/// Tells the browsers on this node what was committed, in commit order, on a thread of its own. Deliveries go to the people
/// whom the room named, never to "whoever is connected"; someone whose seat ended is dropped before their removal returns.
/// </summary>
internal sealed class Gateway(TimeProvider time) : BackgroundService
{
    private readonly Channel<Delivery> _committed = Channel.CreateUnbounded<Delivery>(
        new UnboundedChannelOptions { SingleReader = true }
    );
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Listener> _listeners = [];
    private readonly Dictionary<CircleId, List<Listener>> _rooms = [];
    private readonly Dictionary<CircleId, TaskCompletionSource> _watched = [];
    private readonly Dictionary<CircleId, Guid[]> _presence = [];

    /// <summary>The last change that was told here, of each circle whose room somebody has open.</summary>
    private readonly Dictionary<CircleId, long> _toldUpTo = [];

    /// <summary>Called by the journal, in commit order. Drops whoever lost their seat at once; the rest is told soon.</summary>
    public void Tell(Delivery delivery)
    {
        foreach (var member in delivery.Unseated)
            Drop(delivery.Circle, member);
        _committed.Writer.TryWrite(delivery);
    }

    public void Connect(Listener listener)
    {
        lock (_gate)
            _listeners[listener.Connection] = listener;
    }

    public void Disconnect(string connection)
    {
        lock (_gate)
        {
            if (!_listeners.Remove(connection, out var listener))
                return;
            listener.Close();
            foreach (var circle in listener.Rooms.Keys.ToList())
                LeaveLocked(listener, circle);
        }
    }

    /// <summary>
    /// Announces a connection before its seat is asked for: a removal in between finds the entry and takes it away.
    /// </summary>
    public void Enter(string connection, CircleId circle)
    {
        lock (_gate)
        {
            if (
                !_listeners.TryGetValue(connection, out var listener) || !listener.Rooms.TryAdd(circle, new RoomEntry())
            )
                return;
            if (!_rooms.TryGetValue(circle, out var room))
                _rooms[circle] = room = [];
            room.Add(listener);
        }
    }

    /// <summary>The seat was confirmed: from here on the connection hears the circle, and the others learn who is here.</summary>
    public IReadOnlyList<Guid> Confirm(string connection, CircleId circle)
    {
        lock (_gate)
        {
            if (
                !_listeners.TryGetValue(connection, out var listener)
                || !listener.Rooms.TryGetValue(circle, out var entry)
            )
                return [];
            entry.IsConfirmed = true;
            return TellPresenceLocked(circle);
        }
    }

    public void Leave(string connection, CircleId circle)
    {
        lock (_gate)
        {
            if (_listeners.TryGetValue(connection, out var listener))
                LeaveLocked(listener, circle);
        }
    }

    public bool IsInRoom(PersonId person, CircleId circle)
    {
        lock (_gate)
            return _rooms.TryGetValue(circle, out var room)
                && room.Exists(l => l.Person == person && l.Rooms[circle].IsConfirmed);
    }

    public void SetAtDesk(string connection, bool isAtDesk)
    {
        lock (_gate)
        {
            if (_listeners.TryGetValue(connection, out var listener))
                listener.IsAtDesk = isAtDesk;
        }
    }

    /// <summary>A session ended, or all of a person's: their connections are told and cut.</summary>
    public void End(PersonId person, Guid? session)
    {
        lock (_gate)
        {
            foreach (var listener in _listeners.Values.Where(l => l.Person == person).ToList())
            {
                if (session is not null && listener.Caller.Session != session)
                    continue;
                foreach (var circle in listener.Rooms.Keys.ToList())
                    LeaveLocked(listener, circle);
                listener.Tell(client => client.SessionEnded(new SessionEnded()));
                listener.End();
            }
        }
    }

    /// <summary>Ends with the circle's next change: what a browser without WebSockets waits for.</summary>
    public Task NextChange(CircleId circle)
    {
        lock (_gate)
        {
            if (!_watched.TryGetValue(circle, out var next))
                _watched[circle] = next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return next.Task;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var delivery in _committed.Reader.ReadAllAsync(stoppingToken))
        {
            lock (_gate)
                DeliverLocked(delivery);
        }
    }

    private void DeliverLocked(Delivery delivery)
    {
        if (delivery.Parts.Count > 0 && _watched.Remove(delivery.Circle, out var next))
            next.SetResult();
        if (_rooms.TryGetValue(delivery.Circle, out var room))
        {
            NoticeGapLocked(delivery, room);
            var told = new Fanout(delivery);
            foreach (var listener in room)
                told.To(listener);
        }
        foreach (var @case in delivery.Cases)
        foreach (var listener in _listeners.Values.Where(l => l.IsAtDesk && @case.Includes(l.Staff)))
            listener.Tell(client => client.DeskChanged(new DeskChanged(@case.Case.Value)));
        foreach (var notice in delivery.Notices)
            Announce(notice);
    }

    /// <summary>
    /// Another server had the circle in between, and what it committed was not told here: the next change must look like a
    /// jump to everybody, so that browsers ask for what they missed.
    /// </summary>
    private void NoticeGapLocked(Delivery delivery, List<Listener> room)
    {
        if (_toldUpTo.TryGetValue(delivery.Circle, out var told) && told != delivery.Before)
        {
            foreach (var listener in room)
                listener.Rooms[delivery.Circle].ToldUpTo = null;
        }
        _toldUpTo[delivery.Circle] = delivery.Sequence;
    }

    /// <summary>A notice about an act that can be undone is announced when it no longer can.</summary>
    private void Announce(Notice notice)
    {
        var wait = notice.AvailableAt - notice.At;
        if (wait <= TimeSpan.Zero)
            TellPerson(notice);
        else
            _ = AnnounceLaterAsync(notice, wait);
    }

    private async Task AnnounceLaterAsync(Notice notice, TimeSpan wait)
    {
        await Task.Delay(wait, time);
        lock (_gate)
            TellPerson(notice);
    }

    private void TellPerson(Notice notice)
    {
        foreach (var listener in _listeners.Values.Where(l => l.Person == notice.Person))
            listener.Tell(client => client.NoticeArrived(new NoticeArrived(notice.Id.Value)));
    }

    private void Drop(CircleId circle, Membership member)
    {
        var reason = member.State == MembershipState.Left ? RoomClosedBecause.Left : RoomClosedBecause.Removed;
        lock (_gate)
        {
            if (!_rooms.TryGetValue(circle, out var room))
                return;
            foreach (var listener in room.Where(l => l.Person == member.Person).ToList())
            {
                LeaveLocked(listener, circle);
                listener.Tell(client => client.RoomClosed(new RoomClosed(circle.Value, reason)));
            }
        }
    }

    private void LeaveLocked(Listener listener, CircleId circle)
    {
        if (!listener.Rooms.Remove(circle) || !_rooms.TryGetValue(circle, out var room))
            return;
        room.Remove(listener);
        if (room.Count == 0)
        {
            _rooms.Remove(circle);
            _toldUpTo.Remove(circle);
            _presence.Remove(circle);
        }
        else
            TellPresenceLocked(circle);
    }

    private Guid[] TellPresenceLocked(CircleId circle)
    {
        if (!_rooms.TryGetValue(circle, out var room))
            return [];
        var here = room.FindAll(l => l.Rooms[circle].IsConfirmed);
        Guid[] present = [.. here.Select(l => l.Person.Value).Distinct()];
        // The same people with one window more or less are no news.
        if (_presence.TryGetValue(circle, out var told) && told.AsSpan().SequenceEqual(present))
            return present;
        _presence[circle] = present;
        foreach (var listener in here)
            listener.Tell(client => client.PresenceChanged(new RoomPresence(circle.Value, present)));
        return present;
    }
}
