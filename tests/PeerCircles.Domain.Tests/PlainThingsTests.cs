using System.Globalization;

namespace PeerCircles.Domain.Tests;

public sealed class PlainThingsTests
{
    private static readonly Refusal s_no = new(RefusalKind.Conflict, "no", "No.");

    [Fact]
    public void An_outcome_is_a_value_or_a_named_refusal()
    {
        Outcome<int> yes = 3;
        Outcome<int> no = s_no;
        Assert.Equal(4, yes.Then<int>(v => v + 1).Value);
        Assert.Same(s_no, no.Then<int>(v => v + 1).Refusal);
        Assert.Same(s_no, no.Select(v => v + 1).Refusal);
        Assert.Throws<InvalidOperationException>(() => no.Value);
    }

    [Fact]
    public void Instants_are_cut_to_what_browsers_can_hold()
    {
        var instant = DateTimeOffset.Parse("2026-11-22T20:06:03.1209876+01:00", CultureInfo.InvariantCulture);
        var cut = instant.CutToMilliseconds();
        Assert.Equal("2026-11-22T19:06:03.1200000+00:00", cut.ToString("O", CultureInfo.InvariantCulture));
    }
}
