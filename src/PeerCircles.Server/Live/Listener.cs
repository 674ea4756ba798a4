using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR;
using PeerCircles.Domain;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Live;

/// <summary>Something to say to one browser.</summary>
internal delegate Task Telling(ICircleClient client);

/// <summary>
/// One connection as the gateway sees it. It has a short queue and a pump of its own, so that a slow browser holds up
/// nobody: when the queue is full the connection is cut, and the browser catches up when it returns.
/// </summary>
internal sealed class Listener(HubCallerContext context, ICircleClient client, Caller caller)
{
    private const int MostWaiting = 256;

    private readonly Channel<Telling> _waiting = Channel.CreateBounded<Telling>(
        new BoundedChannelOptions(MostWaiting) { SingleReader = true }
    );

    public Caller Caller => caller;
    public PersonId Person => caller.Person;
    public string Connection => context.ConnectionId;

    /// <summary>Rooms entered, or being entered.</summary>
    public Dictionary<CircleId, RoomEntry> Rooms { get; } = [];

    public bool IsAtDesk { get; set; }

    /// <summary>Whom this person has blocked.</summary>
    public IReadOnlySet<PersonId> Blocked { get; set; } = new HashSet<PersonId>();

    public void Tell(Telling telling)
    {
        if (!_waiting.Writer.TryWrite(telling))
            context.Abort();
    }

    /// <summary>The session is over: nothing that still comes from this connection counts.</summary>
    public bool HasEnded { get; private set; }

    public StaffMember Staff { get; } = new(caller.Person, caller.Roles.HasFlag(CommunityRoles.Moderator));

    /// <summary>Says what is waiting and hangs up.</summary>
    public void Close() => _waiting.Writer.TryComplete();

    public void End()
    {
        HasEnded = true;
        Close();
    }

    /// <summary>Runs as long as the connection.</summary>
    public async Task PumpAsync()
    {
        try
        {
            await foreach (var telling in _waiting.Reader.ReadAllAsync(context.ConnectionAborted))
                await telling(client);
            context.Abort();
        }
        catch (OperationCanceledException)
        {
            // The browser is gone. It asks for what it missed when it returns.
        }
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
