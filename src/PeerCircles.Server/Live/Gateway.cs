using System.Threading.Channels;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Moderation;
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
    /// <summary>A browser that goes on writing says so again; one that is gone says nothing.</summary>
    private static readonly TimeSpan TypingLasts = TimeSpan.FromSeconds(8);

    private readonly Channel<Delivery> _committed = Channel.CreateUnbounded<Delivery>(
        new UnboundedChannelOptions { SingleReader = true }
    );
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Listener> _listeners = [];
    private readonly Dictionary<CircleId, OpenRoom> _rooms = [];
    private readonly Dictionary<CircleId, TaskCompletionSource> _watched = [];

    /// <summary>Notices that wait until what they tell of can no longer be undone.</summary>
    private readonly HashSet<NoticeId> _held = [];

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
                _rooms[circle] = room = new OpenRoom(circle);
            room.Add(listener);
        }
    }

    /// <summary>The seat was confirmed: from here on the connection hears the circle, and the others learn who is here.</summary>
    public RoomPresence Confirm(string connection, CircleId circle)
    {
        lock (_gate)
            return FindLocked(connection, circle) is var (listener, room)
                ? room.Confirm(listener)
                : new RoomPresence(circle.Value, [], []);
    }

    /// <returns>False when this connection is not in that room.</returns>
    public bool TakeBreak(string connection, CircleId circle, bool isResting)
    {
        lock (_gate)
        {
            if (FindLocked(connection, circle) is not var (listener, room) || !room.Has(listener.Person))
                return false;
            room.SetResting(listener.Person, isResting);
            return true;
        }
    }

    /// <returns>False when this connection is not in that room.</returns>
    public bool SetTyping(string connection, CircleId circle, bool isTyping)
    {
        lock (_gate)
        {
            if (FindLocked(connection, circle) is not var (listener, room) || !room.Has(listener.Person))
                return false;
            if (isTyping)
                _ = ExpireAsync(room, room.StartTyping(listener.Person));
            else
                room.StopTyping(listener.Person);
            return true;
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
            return _rooms.TryGetValue(circle, out var room) && room.Has(person);
    }

    public void SetAtDesk(string connection, bool isAtDesk)
    {
        lock (_gate)
        {
            if (_listeners.TryGetValue(connection, out var listener))
                listener.IsAtDesk = isAtDesk;
        }
    }

    /// <summary>From here on nothing of these people is told to this person.</summary>
    public void SetBlocked(PersonId person, IReadOnlySet<PersonId> blocked)
    {
        lock (_gate)
        {
            foreach (var listener in _listeners.Values.Where(l => l.Person == person))
                listener.Blocked = blocked;
            foreach (var room in _rooms.Values.Where(r => r.Has(person)))
                room.TellTyping();
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
                listener.Tell(Said.That(new SessionEnded()));
                listener.End();
            }
        }
    }

    /// <summary>
    /// Somebody's roles in the community changed: their connections are cut, without a word, and come back as who they
    /// are now.
    /// </summary>
    public void CutOff(PersonId person)
    {
        lock (_gate)
        {
            foreach (var listener in _listeners.Values.Where(l => l.Person == person).ToList())
            {
                listener.IsAtDesk = false;
                foreach (var circle in listener.Rooms.Keys.ToList())
                    LeaveLocked(listener, circle);
                listener.End();
            }
        }
    }

    /// <summary>A notice that was not written by a circle's room.</summary>
    public void Tell(Notice notice)
    {
        lock (_gate)
            if (_held.Remove(notice.Id))
                TellPerson(notice);
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
        if (delivery is not { Parts: [], Afresh: [] } && _watched.Remove(delivery.Circle, out var next))
            next.SetResult();
        if (_rooms.TryGetValue(delivery.Circle, out var room))
            room.Tell(delivery);
        foreach (var @case in delivery.Cases)
        {
            var desk = Said.That(new DeskChanged(@case.Case.Value));
            foreach (var listener in _listeners.Values.Where(l => l.IsAtDesk && MayHear(l, @case)))
                listener.Tell(desk);
        }
        foreach (var notice in delivery.Notices)
            Announce(notice);
        _held.ExceptWith(delivery.Withdrawn);
    }

    private static bool MayHear(Listener listener, CaseAudience @case) =>
        @case.Includes(listener.Staff) && !listener.Blocked.Overlaps(@case.Parties);

    /// <summary>Notices that no room wrote, once they are in the database.</summary>
    public void Announce(IReadOnlyList<Notice> notices)
    {
        lock (_gate)
            foreach (var notice in notices)
                Announce(notice);
    }

    /// <summary>A notice about an act that can be undone is announced when it no longer can, and never if it was.</summary>
    private void Announce(Notice notice)
    {
        var wait = notice.AvailableAt - notice.At;
        if (wait <= TimeSpan.Zero)
            TellPerson(notice);
        else if (_held.Add(notice.Id))
            _ = AnnounceLaterAsync(notice, wait);
    }

    private async Task AnnounceLaterAsync(Notice notice, TimeSpan wait)
    {
        await Task.Delay(wait, time);
        lock (_gate)
            if (_held.Remove(notice.Id))
                TellPerson(notice);
    }

    private void TellPerson(Notice notice)
    {
        var arrived = Said.That(new NoticeArrived(notice.Id.Value));
        foreach (var listener in _listeners.Values.Where(l => l.Person == notice.Person))
            listener.Tell(arrived);
    }

    private async Task ExpireAsync(OpenRoom room, TypingSign sign)
    {
        await Task.Delay(TypingLasts, time);
        lock (_gate)
            room.Expire(sign);
    }

    private void Drop(CircleId circle, Membership member)
    {
        var reason = member.State switch
        {
            MembershipState.Left => RoomClosedBecause.Left,
            MembershipState.Paused => RoomClosedBecause.Paused,
            _ => RoomClosedBecause.Removed,
        };
        lock (_gate)
        {
            if (!_rooms.TryGetValue(circle, out var room))
                return;
            foreach (var listener in room.WindowsOf(member.Person))
            {
                LeaveLocked(listener, circle);
                listener.Tell(Said.That(new RoomClosed(circle.Value, reason)));
            }
        }
    }

    private void LeaveLocked(Listener listener, CircleId circle)
    {
        if (!listener.Rooms.Remove(circle) || !_rooms.TryGetValue(circle, out var room))
            return;
        room.Remove(listener);
        if (room.IsEmpty)
            _rooms.Remove(circle);
    }

    private (Listener Listener, OpenRoom Room)? FindLocked(string connection, CircleId circle) =>
        _listeners.TryGetValue(connection, out var listener)
        && listener.Rooms.ContainsKey(circle)
        && _rooms.TryGetValue(circle, out var room)
            ? (listener, room)
            : null;
}
