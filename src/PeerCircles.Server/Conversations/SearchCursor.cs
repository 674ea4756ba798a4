using System.Buffers.Binary;
using System.Buffers.Text;
using PeerCircles.Domain.Conversations;

namespace PeerCircles.Server.Conversations;

/// <summary>
/// Where a page of results ended: a moment, a position, and how many results with both came already. It names no circle and
/// no person; whoever makes one up only skips results of their own.
/// </summary>
internal readonly record struct SearchCursor(DateTimeOffset PostedAt, long Position, int Came)
{
    private const int Bytes = 20;

    public static SearchCursor? Read(string? text)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        if (text is null || text.Length > 2 * Bytes || !Base64Url.IsValid(text, out var length) || length != Bytes)
            return null;
        Base64Url.DecodeFromChars(text, bytes);
        var ticks = BinaryPrimitives.ReadInt64BigEndian(bytes);
        var came = BinaryPrimitives.ReadInt32BigEndian(bytes[16..]);
        if (ticks < 0 || ticks > DateTimeOffset.MaxValue.Ticks || came is < 0 or > short.MaxValue)
            return null;
        return new SearchCursor(
            new DateTimeOffset(ticks, TimeSpan.Zero),
            BinaryPrimitives.ReadInt64BigEndian(bytes[8..]),
            came
        );
    }

    /// <summary>After this page, which may itself have followed on one.</summary>
    public static SearchCursor After(SearchCursor? before, IReadOnlyList<Message> page)
    {
        var (at, position) = (page[^1].PostedAt, page[^1].Position);
        var came = page.Count(m => m.PostedAt == at && m.Position == position);
        if (before is { } b && b.PostedAt == at && b.Position == position)
            came += b.Came;
        return new SearchCursor(at, position, came);
    }

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        BinaryPrimitives.WriteInt64BigEndian(bytes, PostedAt.UtcTicks);
        BinaryPrimitives.WriteInt64BigEndian(bytes[8..], Position);
        BinaryPrimitives.WriteInt32BigEndian(bytes[16..], Came);
        return Base64Url.EncodeToString(bytes);
    }
}
