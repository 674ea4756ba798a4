using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace PeerCircles.Server.Tests.Live;

/// <summary>
/// A wire between the server and PostgreSQL that can be cut at the worst moment: when a COMMIT is on its way there, or when
/// its answer is on the way back.
/// </summary>
internal sealed class CommitCutter : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly NpgsqlConnectionStringBuilder _behind;
    private readonly Task _accepting;
    private volatile byte[]? _cutAt;

    public CommitCutter(string connectionString)
    {
        _behind = new NpgsqlConnectionStringBuilder(connectionString);
        _listener.Start();
        ConnectionString = new NpgsqlConnectionStringBuilder(connectionString)
        {
            Port = ((IPEndPoint)_listener.LocalEndpoint).Port,
            // So that bytes can be read by a test.
            SslMode = SslMode.Disable,
        }.ConnectionString;
        _accepting = AcceptAsync();
    }

    public string ConnectionString { get; }

    public bool HasCut { get; private set; }

    /// <param name="arrives">The database commits and its answer is lost; otherwise the request is.</param>
    public void CutNextCommit(bool arrives)
    {
        HasCut = false;
        // The statement is in lower or upper case as Npgsql likes; the answer's tag is always this.
        _cutAt = arrives ? "COMMIT\0"u8.ToArray() : "COMMIT"u8.ToArray();
        IsOnTheWayThere = !arrives;
    }

    private bool IsOnTheWayThere { get; set; }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient near)
    {
        using var one = near;
        using var far = new TcpClient();
        await far.ConnectAsync(IPAddress.Loopback, _behind.Port, _stop.Token);
        await Task.WhenAny(
            PassAsync(one.GetStream(), far.GetStream(), isThere: true),
            PassAsync(far.GetStream(), one.GetStream(), isThere: false)
        );
    }

    private async Task PassAsync(NetworkStream from, NetworkStream to, bool isThere)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            int got;
            while ((got = await from.ReadAsync(buffer, _stop.Token)) > 0)
            {
                if (isThere == IsOnTheWayThere && _cutAt is { } cutAt && buffer.AsSpan(0, got).IndexOf(cutAt) >= 0)
                {
                    _cutAt = null;
                    HasCut = true;
                    return;
                }
                await to.WriteAsync(buffer.AsMemory(0, got), _stop.Token);
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The other end is gone, or the test is over.
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _accepting;
        _listener.Dispose();
        _stop.Dispose();
    }
}
