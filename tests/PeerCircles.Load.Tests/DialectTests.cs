using System.Text;
using PeerCircles.Load.Crowds;

namespace PeerCircles.Load.Tests;

public sealed class DialectTests
{
    [Fact]
    public void Each_message_of_a_delivery_is_heard_in_its_order()
    {
        ReadOnlySpan<byte> rest = "{\"rows\":[{\"text\":\"~~000000000007~~ a\"},{\"text\":\"~~000000000003~~ b\"}]}"u8;

        Assert.Equal(7, Dialect.NextNumber(ref rest));
        Assert.Equal(3, Dialect.NextNumber(ref rest));
        Assert.Null(Dialect.NextNumber(ref rest));
    }

    [Theory]
    [InlineData("{\"type\":3,\"invocationId\":\"12\",\"result\":{\"ok\":true}}", true)]
    [InlineData("{\"type\":3,\"invocationId\":\"12\",\"result\":null}", true)]
    [InlineData("{\"type\":3,\"invocationId\":\"12\",\"result\":{\"ok\":false,\"code\":\"muted\"}}", false)]
    [InlineData("{\"type\":3,\"invocationId\":\"12\",\"error\":\"It failed.\"}", false)]
    public void An_answer_says_to_what_it_belongs_and_whether_it_is_a_yes(string record, bool isYes)
    {
        Assert.Equal(RecordKind.Answer, Dialect.KindOf(Encoding.UTF8.GetBytes(record)));
        Assert.Equal((12, isYes), Dialect.Answer(Encoding.UTF8.GetBytes(record)));
    }

    [Fact]
    public void What_is_said_is_one_record_with_its_arguments()
    {
        var id = Guid.Parse("01890a5d-ac96-774b-bcce-b302099a8057");
        var to = new byte[512];

        var length = new RoomTongue().Say(to, 5, "c1"u8, id, "hello"u8);

        Assert.Equal(
            "{\"type\":1,\"invocationId\":\"5\",\"target\":\"SendMessage\",\"arguments\":[\"c1\",\"01890a5d-ac96-774b-bcce-b302099a8057\",\"hello\",null,[]]}\u001e",
            Encoding.UTF8.GetString(to, 0, length)
        );
    }
}
