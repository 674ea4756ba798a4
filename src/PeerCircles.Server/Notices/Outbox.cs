using System.Threading.Channels;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Notices;

/// <summary>Wakes the sender of this node; on other nodes it looks by itself every few seconds.</summary>
internal sealed class OutboxBell
{
    private readonly Channel<bool> _rings = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    public void Ring() => _rings.Writer.TryWrite(true);

    /// <summary>Until it rings, or until the time is over.</summary>
    public async Task WaitAsync(TimeSpan atMost, TimeProvider time, CancellationToken token)
    {
        using var over = new CancellationTokenSource(atMost, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(over.Token, token);
        try
        {
            await _rings.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!token.IsCancellationRequested)
        {
            // Nobody rang: time for a look anyway.
        }
    }
}

/// <summary>Mails are written with the rows that cause them, in one transaction, and sent afterwards: no request waits for a mail server.</summary>
internal sealed class Outbox(CirclesDb db, OutboxBell bell, Spoken spoken, TimeProvider time)
{
    /// <summary>Adds the mail to the caller's unit of work. Once that is saved, <see cref="Send"/>.</summary>
    public void Put(string to, MailTemplate template, string link) =>
        db.Add(Mail.Due(to, template, link, time.Now(), Spoken.Code(spoken.OnThisPage)));

    /// <summary>Tells the sender that there is something to do. Returns at once.</summary>
    public void Send() => bell.Ring();
}
