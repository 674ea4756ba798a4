using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using PeerCircles.Domain;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Live;

/// <summary>
/// One connection as the gateway sees it. What is told goes straight into the connection's own buffer; while that is full,
/// it waits in a short queue, so that a slow browser holds up nobody. When the queue is full too the connection is cut,
/// and the browser catches up when it returns.
/// </summary>
internal sealed class Listener(HubConnectionContext connection, HubCallerContext context, Caller caller)
{
    private const int MostWaiting = 256;

    private readonly Queue<SerializedHubMessage> _waiting = new();

    /// <summary>Something is being written, or may not be yet: what comes waits behind it.</summary>
    private bool _isBusy = true;
    private bool _isClosed;

    public Caller Caller => caller;
    public PersonId Person => caller.Person;
    public string Connection => connection.ConnectionId;

    /// <summary>Rooms entered, or being entered.</summary>
    public Dictionary<CircleId, RoomEntry> Rooms { get; } = [];

    public bool IsAtDesk { get; set; }

    /// <summary>Whom this person has blocked.</summary>
    public IReadOnlySet<PersonId> Blocked { get; set; } = new HashSet<PersonId>();

    /// <summary>The session is over: nothing that still comes from this connection counts.</summary>
    public bool HasEnded { get; private set; }

    public StaffMember Staff { get; } = new(caller.Person, caller.Roles.HasFlag(CommunityRoles.Moderator));

    /// <summary>Never waits. Each browser hears in the order of these calls.</summary>
    /// <param name="message">Made once for all who hear the same; see <see cref="Said"/>.</param>
    public void Tell(SerializedHubMessage message)
    {
        lock (_waiting)
        {
            if (_isClosed)
                return;
            if (!_isBusy)
                WriteLocked(message);
            else if (_waiting.Count < MostWaiting)
                _waiting.Enqueue(message);
            else
                context.Abort();
        }
    }

    /// <summary>The session was found to be open: from here on the browser hears, first of all what has waited.</summary>
    public void Open()
    {
        lock (_waiting)
            ContinueLocked();
    }

    /// <summary>Says what is waiting and hangs up.</summary>
    public void Close()
    {
        lock (_waiting)
        {
            if (_isClosed)
                return;
            _isClosed = true;
            if (!_isBusy)
                context.Abort();
        }
    }

    public void End()
    {
        HasEnded = true;
        Close();
    }

    private void WriteLocked(SerializedHubMessage message)
    {
        var writing = connection.WriteAsync(message, connection.ConnectionAborted);
        _isBusy = !writing.IsCompletedSuccessfully;
        if (_isBusy)
            _ = GoOnAfterAsync(writing);
    }

    private async Task GoOnAfterAsync(ValueTask writing)
    {
        try
        {
            await writing;
        }
        catch (OperationCanceledException)
        {
            // The browser is gone. It asks for what it missed when it returns.
            return;
        }
        lock (_waiting)
            ContinueLocked();
    }

    private void ContinueLocked()
    {
        _isBusy = false;
        while (!_isBusy && _waiting.TryDequeue(out var message))
            WriteLocked(message);
        if (!_isBusy && _isClosed)
            context.Abort();
    }
}

/// <summary>A connection's place in a room. It hears nothing before the room has confirmed the person's seat.</summary>
internal sealed class RoomEntry
{
    public bool IsConfirmed { get; set; }

    public bool IsResting { get; set; }

    /// <summary>Who was last said to be writing.</summary>
    public IReadOnlyList<Guid> ToldTyping { get; set; } = [];

    /// <summary>The sequence that this browser was told up to; null before the first.</summary>
    public long? ToldUpTo { get; set; }
}
