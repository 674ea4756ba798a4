using PeerCircles.Load.Crowds;

namespace PeerCircles.Load.Tests;

public sealed class FramesTests
{
    [Theory]
    [InlineData(0, 6)]
    [InlineData(125, 6)]
    [InlineData(126, 8)]
    [InlineData(65_535, 8)]
    [InlineData(65_536, 14)]
    public void A_frame_of_a_client_has_the_shortest_length_that_fits_and_a_mask(int length, int header)
    {
        var to = new byte[length + Frames.LongestHeader];

        var written = Frames.Write(to, Frames.Text, new byte[length]);

        Assert.Equal(header + length, written);
        Assert.Equal(0x81, to[0]);
        Assert.Equal(0x80, to[1] & 0x80);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(125)]
    [InlineData(126)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    public void A_frame_of_a_server_is_read_whole_or_not_at_all(int length)
    {
        byte[] frame = [.. HeaderOf(length), .. Enumerable.Repeat((byte)'x', length)];

        for (var arrived = 0; arrived < Math.Min(frame.Length, 12); arrived++)
            Assert.False(Frames.TryRead(frame.AsSpan(0, arrived), out _, out _, out _));
        Assert.False(Frames.TryRead(frame.AsSpan(0, frame.Length - 1), out _, out _, out _));
        Assert.True(Frames.TryRead([.. frame, 1, 2, 3], out var kind, out var payload, out var taken));
        Assert.Equal((Frames.Text, length, frame.Length), (kind, payload.Length, taken));
    }

    [Fact]
    public void A_server_that_masks_is_no_server() =>
        Assert.Throws<InvalidDataException>(() => Frames.TryRead([0x81, 0x81, 0, 0, 0, 0, 1], out _, out _, out _));

    private static byte[] HeaderOf(int length) =>
        length switch
        {
            <= 125 => [0x81, (byte)length],
            <= ushort.MaxValue => [0x81, 126, (byte)(length >> 8), (byte)length],
            _ => [0x81, 127, 0, 0, 0, 0, (byte)(length >> 24), (byte)(length >> 16), (byte)(length >> 8), (byte)length],
        };
}
