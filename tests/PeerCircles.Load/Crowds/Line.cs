using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PeerCircles.Load.Crowds;

/// <summary>Where somebody sits: their circle and, where the server wants to know, their session.</summary>
internal sealed record CrowdSeat(string Circle, string? Cookie)
{
    public byte[] CircleBytes { get; } = Encoding.ASCII.GetBytes(Circle);
}

/// <summary>
/// One browser's connection: a socket and what has arrived of a frame that isn't whole yet. It opens slowly, with answers
/// waited for, and is then read without waiting whenever something is there.
/// </summary>
internal sealed class Line : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
    {
        NoDelay = true,
    };
    private byte[] _part = [];
    private int _partLength;
    private byte[] _record = [];

    public required int Name { get; init; }
    public required CrowdSeat Seat { get; init; }
    public nint Handle => _socket.Handle;
    public bool IsOpen { get; private set; }
    public bool HasEntered { get; set; }

    /// <summary>The message that waits for its answer; null while nothing does.</summary>
    public long? Waiting { get; set; }

    public int Invocations { get; set; } = Dialect.Entering;

    /// <summary>A digest of the numbers heard, in the order in which they were heard.</summary>
    public ulong Order { get; private set; }
    public long Heard { get; private set; }

    public void Note(long number)
    {
        Order = (Order * 1_099_511_628_211) + (ulong)number + 1;
        Heard++;
    }

    /// <summary>Connects, becomes a WebSocket, and asks to enter; the answer comes among the rest.</summary>
    public void Open(Uri server, Tongue tongue)
    {
        _socket.Connect(new IPEndPoint(IPAddress.Parse(server.Host), server.Port));
        var cookie = Seat.Cookie is null ? "" : $"Cookie: {Seat.Cookie}\r\n";
        _socket.Send(
            Encoding.ASCII.GetBytes(
                $"GET {tongue.Path} HTTP/1.1\r\nHost: {server.Authority}\r\nOrigin: {server.GetLeftPart(UriPartial.Authority)}\r\n"
                    + $"Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n{cookie}\r\n"
            )
        );
        var answer = Head();
        if (!answer.StartsWith("HTTP/1.1 101", StringComparison.Ordinal))
            throw new InvalidOperationException($"The server opened no WebSocket: {answer.Split('\r')[0]}");
        Send(Dialect.Handshake);
        Send(tongue.Enter(Seat.Circle));
        _socket.Blocking = false;
        IsOpen = true;
    }

    public void Send(ReadOnlySpan<byte> record)
    {
        Span<byte> frame = stackalloc byte[Frames.LongestHeader + record.Length];
        SendFrame(frame[..Frames.Write(frame, Frames.Text, record)]);
    }

    /// <summary>Reads what is there, and hands over each whole record.</summary>
    /// <param name="shared">Memory to read into, the same for all lines.</param>
    /// <param name="heard">What hears records.</param>
    public void Read(byte[] shared, Crowd heard)
    {
        _part.AsSpan(0, _partLength).CopyTo(shared);
        var read = _socket.Receive(shared.AsSpan(_partLength), SocketFlags.None, out var error);
        if (error is SocketError.WouldBlock)
            return;
        if (read == 0 || error != SocketError.Success)
        {
            Hang(heard);
            return;
        }
        ReadOnlySpan<byte> arrived = shared.AsSpan(0, _partLength + read);
        while (Frames.TryRead(arrived, out var kind, out var payload, out var length))
        {
            Take(kind, payload, heard);
            arrived = arrived[length..];
        }
        Keep(arrived);
    }

    public void Dispose()
    {
        IsOpen = false;
        _socket.Dispose();
    }

    private void Take(byte kind, ReadOnlySpan<byte> payload, Crowd heard)
    {
        if (kind == Frames.Close)
            Hang(heard);
        if (kind > Frames.Text)
            return;
        if (_record.Length > 0)
            payload = _record = [.. _record, .. payload];
        int end;
        while ((end = payload.IndexOf(Dialect.EndOfRecord)) >= 0)
        {
            heard.Hear(this, payload[..end]);
            payload = payload[(end + 1)..];
        }
        // A record that goes on in the next frame.
        if (payload.Length > 0 || _record.Length > 0)
            _record = payload.ToArray();
    }

    private void Keep(ReadOnlySpan<byte> rest)
    {
        if (rest.Length > _part.Length)
            _part = new byte[rest.Length * 2];
        rest.CopyTo(_part);
        _partLength = rest.Length;
    }

    private void Hang(Crowd heard)
    {
        if (!IsOpen)
            return;
        Dispose();
        heard.Lost(this);
    }

    /// <summary>A crowd sends little: if it doesn't fit at once, the server has stopped reading.</summary>
    private void SendFrame(ReadOnlySpan<byte> frame)
    {
        var sent = _socket.Send(frame, SocketFlags.None, out var error);
        if (sent != frame.Length || error != SocketError.Success)
            throw new InvalidOperationException($"The server no longer reads: {error}");
    }

    private string Head()
    {
        // One byte after another: what follows the head belongs to the frames.
        var head = new StringBuilder();
        Span<byte> next = stackalloc byte[1];
        while (!head.EndsWith("\r\n\r\n"))
        {
            if (_socket.Receive(next) == 0)
                throw new InvalidOperationException("The server hung up.");
            head.Append((char)next[0]);
        }
        return head.ToString();
    }
}

file static class Texts
{
    public static bool EndsWith(this StringBuilder text, string end)
    {
        if (text.Length < end.Length)
            return false;
        for (var i = 0; i < end.Length; i++)
            if (text[text.Length - end.Length + i] != end[i])
                return false;
        return true;
    }
}
