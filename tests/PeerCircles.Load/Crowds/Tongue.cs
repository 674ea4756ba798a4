using System.Buffers.Text;
using System.Text;

namespace PeerCircles.Load.Crowds;

/// <summary>What the crowd says to a hub: its path, its methods and their arguments.</summary>
internal abstract record Tongue(string Path, string EnterMethod)
{
    /// <summary>Writes the invocation that says one message, its end of record included.</summary>
    public abstract int Say(Span<byte> to, int invocation, ReadOnlySpan<byte> circle, Guid id, ReadOnlySpan<byte> text);

    public byte[] Enter(string circle) =>
        Encoding.UTF8.GetBytes(
            $"{{\"type\":1,\"invocationId\":\"{Dialect.Entering}\",\"target\":\"{EnterMethod}\",\"arguments\":[\"{circle}\"]}}\u001e"
        );
}

/// <summary>PeerCircles.</summary>
internal sealed record RoomTongue() : Tongue("/hub", "EnterRoom")
{
    public override int Say(Span<byte> to, int invocation, ReadOnlySpan<byte> circle, Guid id, ReadOnlySpan<byte> text)
    {
        var line = new Scribe(to);
        line.Add("{\"type\":1,\"invocationId\":\""u8);
        line.Add(invocation);
        line.Add("\",\"target\":\"SendMessage\",\"arguments\":[\""u8);
        line.Add(circle);
        line.Add("\",\""u8);
        line.Add(id);
        line.Add("\",\""u8);
        line.Add(text);
        line.Add("\",null,[]]}\u001e"u8);
        return line.Length;
    }
}

/// <summary>The bare hub, with the fewest arguments that a chat can do with.</summary>
internal sealed record BareTongue() : Tongue("/hub", "Enter")
{
    public override int Say(Span<byte> to, int invocation, ReadOnlySpan<byte> circle, Guid id, ReadOnlySpan<byte> text)
    {
        var line = new Scribe(to);
        line.Add("{\"type\":1,\"invocationId\":\""u8);
        line.Add(invocation);
        line.Add("\",\"target\":\"Say\",\"arguments\":[\""u8);
        line.Add(circle);
        line.Add("\",\""u8);
        line.Add(id);
        line.Add("\",\""u8);
        line.Add(text);
        line.Add("\"]}\u001e"u8);
        return line.Length;
    }
}

/// <summary>Writes into memory that it was given.</summary>
internal ref struct Scribe(Span<byte> to)
{
    private readonly Span<byte> _to = to;

    public int Length { get; private set; }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_to[Length..]);
        Length += bytes.Length;
    }

    public void Add(int number) =>
        Length += Utf8Formatter.TryFormat(number, _to[Length..], out var written) ? written : 0;

    public void Add(Guid id) => Length += Utf8Formatter.TryFormat(id, _to[Length..], out var written) ? written : 0;

    /// <summary>With leading zeros.</summary>
    public void Add(long number, byte digits) =>
        Length += Utf8Formatter.TryFormat(number, _to[Length..], out var written, new('D', digits)) ? written : 0;
}
