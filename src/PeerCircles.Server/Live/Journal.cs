using System.Threading.Channels;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Live;

/// <summary>
/// Makes changes durable: everything that waits on this node goes into one transaction, at once, without lingering; then
/// the gateway hears of it in commit order, and only then do those who wait get their answer. A circle whose fence or rows
/// fail leaves the batch and the others commit.
/// </summary>
internal sealed class Journal(CirclesDbFactory factory, JournalSql sql, Gateway gateway, ILogger<Journal> log)
    : BackgroundService
{
    private const int MostEntriesAtOnce = 512;

    private readonly Channel<JournalEntry> _waiting = Channel.CreateUnbounded<JournalEntry>(
        new UnboundedChannelOptions { SingleReader = true }
    );

    /// <summary>Never waits and never fails: called while the room holds its lock.</summary>
    public void Append(JournalEntry entry)
    {
        if (!_waiting.Writer.TryWrite(entry))
            entry.Settle(false);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var connection = new JournalConnection(factory, sql);
        var batch = new List<JournalEntry>(MostEntriesAtOnce);
        // The stop closes the channel, so that what was taken in is still written.
        while (await _waiting.Reader.WaitToReadAsync(CancellationToken.None))
        {
            batch.Clear();
            while (batch.Count < MostEntriesAtOnce && _waiting.Reader.TryRead(out var entry))
                batch.Add(entry);
            try
            {
                await WriteAsync(connection, CircleBatch.Of(batch));
            }
            catch (Exception e)
            {
                // Nobody may wait for ever, and the next batch gets its chance.
                log.LogError("The journal stumbled over a batch: {Error}", e.GetType().Name);
                batch.ForEach(entry => entry.Settle(false));
            }
        }
    }

    public override Task StopAsync(CancellationToken cancellationToken)
    {
        _waiting.Writer.TryComplete();
        return base.StopAsync(cancellationToken);
    }

    private async Task WriteAsync(JournalConnection connection, List<CircleBatch> circles)
    {
        var (committed, isReachable) = await TryCommitAsync(connection, circles);
        if (committed is null && isReachable && circles.Count > 1)
        {
            // Somebody's rows spoiled the batch for all: circle by circle it fails only for them.
            foreach (var circle in circles)
                await WriteAsync(connection, [circle]);
            return;
        }
        foreach (var circle in circles)
            Settle(circle, committed?.Contains(circle) ?? false);
    }

    private void Settle(CircleBatch circle, bool isCommitted)
    {
        foreach (var entry in circle.Entries)
        {
            if (isCommitted)
                gateway.Tell(entry.Delivery);
            entry.Settle(isCommitted);
        }
    }

    /// <summary>The circles that were committed; null when nothing was, because of an error.</summary>
    private async Task<(HashSet<CircleBatch>? Committed, bool IsReachable)> TryCommitAsync(
        JournalConnection connection,
        List<CircleBatch> circles
    )
    {
        var fenced = new HashSet<CircleBatch>();
        var hasBegun = false;
        var isCommitting = false;
        try
        {
            await connection.BeginAsync(CancellationToken.None);
            hasBegun = true;
            await FenceAsync(connection, circles, fenced);
            await connection.WriteAllAsync(RowsOf(connection.Sql, fenced), CancellationToken.None);
            isCommitting = true;
            await connection.CommitAsync(CancellationToken.None);
            return (fenced, true);
        }
        catch (Exception e)
        {
            // Whatever it is: one circle's bad row must not stop the journal for all the others.
            // The type only: a provider's message can quote a value.
            log.LogWarning("A batch of {Circles} circles was not written: {Error}", circles.Count, e.GetType().Name);
            await connection.DisposeAsync();
            return (isCommitting ? await AskAsync(connection, fenced) : null, hasBegun);
        }
    }

    /// <summary>Moves the heads of the circles that are still their room's to write.</summary>
    private async Task FenceAsync(JournalConnection connection, List<CircleBatch> circles, HashSet<CircleBatch> fenced)
    {
        var moved = await connection.WriteAllAsync(
            circles.ConvertAll(c => new JournalWrite(connection.Sql.Fence, c.Fence)),
            CancellationToken.None
        );
        for (var i = 0; i < circles.Count; i++)
        {
            if (moved[i] == 1)
                fenced.Add(circles[i]);
            else
                log.LogWarning(
                    "Circle {Circle} has another writer: its room forgets and reloads",
                    circles[i].Fence.Circle
                );
        }
    }

    private static List<JournalWrite> RowsOf(JournalSql sql, HashSet<CircleBatch> fenced)
    {
        var rows = new List<JournalWrite>();
        foreach (var circle in fenced)
        foreach (var entry in circle.Entries)
        foreach (var write in entry.Change.Writes)
            rows.Add(new JournalWrite(sql.For(write), write.Row));
        return rows;
    }

    /// <summary>The reply to COMMIT was lost: head and writer of each circle tell whether it happened.</summary>
    private async Task<HashSet<CircleBatch>> AskAsync(JournalConnection connection, HashSet<CircleBatch> fenced)
    {
        var happened = new HashSet<CircleBatch>();
        try
        {
            await connection.BeginAsync(CancellationToken.None);
            // Where no number was taken, the head can't tell. The room tries again, and the ids of things say what happened.
            foreach (var circle in fenced.Where(c => c.Fence.After > c.Fence.Before))
            {
                if (await connection.AnyAsync(connection.Sql.Ask, circle.Fence, CancellationToken.None))
                    happened.Add(circle);
            }
            await connection.CommitAsync(CancellationToken.None);
        }
        catch (Exception e)
        {
            log.LogWarning("Could not learn whether a batch was written: {Error}", e.GetType().Name);
            await connection.DisposeAsync();
        }
        return happened;
    }
}
