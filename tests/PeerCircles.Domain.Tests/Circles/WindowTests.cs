using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Tests.Testing;
using static PeerCircles.Domain.Tests.Testing.TestCircle;

namespace PeerCircles.Domain.Tests.Circles;

public sealed class WindowTests
{
    [Fact]
    public void What_was_said_before_someone_joined_stays_closed_to_them()
    {
        var circle = Meeting();
        var before = circle.Says(Ana, "This is for us.");
        circle.Joins(Stranger);
        var after = circle.Says(Ana, "Welcome.");
        Assert.False(circle.Circle.Roster.MayRead(Stranger, before));
        Assert.True(circle.Circle.Roster.MayRead(Stranger, after));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_was_said_while_someone_was_out_stays_closed_and_what_they_heard_before_stays_open(bool reopened)
    {
        var circle = Meeting();
        var first = circle.Says(Ana, "Before.");
        circle.Leaves(Ben);
        var meanwhile = circle.Says(Ana, "While you were out.");
        circle.Joins(Ben, "Ben");
        var last = circle.Says(Ana, "After.");
        if (reopened)
            circle.Reopen();
        var readable = new[] { first, meanwhile, last }.Where(p => circle.Circle.Roster.MayRead(Ben, p));
        Assert.Equal([first, last], readable);
    }

    [Fact]
    public void Nobody_replies_to_reflects_or_flags_what_lies_outside_their_window()
    {
        var circle = Meeting();
        var before = circle.Says(Ana, "This is for us.");
        circle.Joins(Stranger);
        Assert.Equal(CircleRefusals.NotFound, circle.CannotSay(Stranger, "What was that?", replyTo: before));
        Assert.Equal(CircleRefusals.NotFound, circle.TriesToReflect(Stranger, before, "I hear").Refusal);
        Assert.Equal(
            CircleRefusals.NotFound,
            circle.Flags(Stranger, before, PeerCircles.Domain.Moderation.FlagReason.R6).Refusal
        );
    }
}
