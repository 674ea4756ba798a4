using System.Buffers.Text;
using System.Text;

namespace PeerCircles.Load.Crowds;

/// <summary>
/// The words of SignalR's JSON protocol as bytes. Nothing that is heard gets parsed: a record is known by how it begins, and
/// each message carries its number between two pairs of tildes.
/// </summary>
internal static class Dialect
{
    public const byte EndOfRecord = 0x1e;
    public const int NumberDigits = 12;

    /// <summary>What the invocation is called by which a connection enters its room.</summary>
    public const int Entering = 0;

    public static ReadOnlySpan<byte> Handshake => "{\"protocol\":\"json\",\"version\":1}\u001e"u8;
    public static ReadOnlySpan<byte> Ping => "{\"type\":6}\u001e"u8;
    public static ReadOnlySpan<byte> Mark => "~~"u8;

    private static ReadOnlySpan<byte> Invocation => "{\"type\":1,"u8;
    private static ReadOnlySpan<byte> Completion => "{\"type\":3,\"invocationId\":\""u8;
    private static ReadOnlySpan<byte> Goodbye => "{\"type\":7"u8;
    private static ReadOnlySpan<byte> Refused => "\"ok\":false"u8;
    private static ReadOnlySpan<byte> Failed => "\"error\":"u8;

    public static RecordKind KindOf(ReadOnlySpan<byte> record) =>
        record.StartsWith(Invocation) ? RecordKind.Delivery
        : record.StartsWith(Completion) ? RecordKind.Answer
        : record.StartsWith(Goodbye) ? RecordKind.Goodbye
        : RecordKind.Other;

    /// <summary>Which invocation an answer belongs to, and whether it says yes.</summary>
    public static (int Invocation, bool IsYes) Answer(ReadOnlySpan<byte> record)
    {
        var rest = record[Completion.Length..];
        if (!Utf8Parser.TryParse(rest, out int invocation, out _))
            throw new InvalidDataException("An answer names no invocation: " + Encoding.UTF8.GetString(record));
        return (invocation, rest.IndexOf(Refused) < 0 && rest.IndexOf(Failed) < 0);
    }

    /// <summary>The number of the next message in what is left of a delivery; null when there is none.</summary>
    public static long? NextNumber(ref ReadOnlySpan<byte> rest)
    {
        var at = rest.IndexOf(Mark);
        if (at < 0 || !Utf8Parser.TryParse(rest[(at + Mark.Length)..], out long number, out var digits))
            return null;
        rest = rest[(at + Mark.Length + digits + Mark.Length)..];
        return number;
    }
}

internal enum RecordKind
{
    Delivery,
    Answer,
    Goodbye,
    Other,
}
