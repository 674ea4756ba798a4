using System.Buffers.Binary;

namespace PeerCircles.Load.Crowds;

/// <summary>WebSocket frames (RFC 6455) as bytes: what a browser sends and what a server sends back, without any copy.</summary>
internal static class Frames
{
    public const byte Text = 1;
    public const byte Close = 8;
    public const byte Ping = 9;
    public const byte Pong = 10;

    /// <summary>The longest header of a client: two bytes, eight of length, four of mask.</summary>
    public const int LongestHeader = 14;

    private const byte Final = 0x80;
    private const byte Masked = 0x80;
    private const int ShortLength = 125;

    /// <summary>
    /// Writes one whole frame as a client does. The mask is all zeros: the server has the same work with it, and the crowd,
    /// which shares the machine, has none.
    /// </summary>
    /// <returns>Bytes written.</returns>
    public static int Write(Span<byte> to, byte kind, ReadOnlySpan<byte> payload)
    {
        to[0] = (byte)(Final | kind);
        int header;
        if (payload.Length <= ShortLength)
        {
            to[1] = (byte)(Masked | payload.Length);
            header = 2;
        }
        else if (payload.Length <= ushort.MaxValue)
        {
            to[1] = Masked | 126;
            BinaryPrimitives.WriteUInt16BigEndian(to[2..], (ushort)payload.Length);
            header = 4;
        }
        else
        {
            to[1] = Masked | 127;
            BinaryPrimitives.WriteUInt64BigEndian(to[2..], (ulong)payload.Length);
            header = 10;
        }
        to.Slice(header, 4).Clear();
        payload.CopyTo(to[(header + 4)..]);
        return header + 4 + payload.Length;
    }

    /// <summary>Takes the first frame that a server sent.</summary>
    /// <returns>False while it hasn't arrived whole.</returns>
    /// <exception cref="InvalidDataException">It is masked, which a server never does.</exception>
    public static bool TryRead(ReadOnlySpan<byte> from, out byte kind, out ReadOnlySpan<byte> payload, out int length)
    {
        kind = 0;
        payload = default;
        length = 0;
        if (from.Length < 2)
            return false;
        if ((from[1] & Masked) != 0)
            throw new InvalidDataException("The server sent a masked frame.");
        var (header, size) = from[1] switch
        {
            126 when from.Length >= 4 => (4, BinaryPrimitives.ReadUInt16BigEndian(from[2..])),
            127 when from.Length >= 10 => (10, checked((int)BinaryPrimitives.ReadUInt64BigEndian(from[2..]))),
            <= ShortLength => (2, from[1]),
            _ => (0, 0),
        };
        if (header == 0 || from.Length < header + size)
            return false;
        kind = (byte)(from[0] & 0x0f);
        payload = from.Slice(header, size);
        length = header + size;
        return true;
    }
}
