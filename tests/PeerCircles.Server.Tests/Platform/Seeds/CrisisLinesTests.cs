using PeerCircles.Server.Platform.Seeds;

namespace PeerCircles.Server.Tests.Platform.Seeds;

public sealed class CrisisLinesTests
{
    private static readonly CrisisLines Lines = new(SeedFiles.BesideTheProgram());

    [Fact]
    public void Every_country_offers_somebody_to_talk_to_and_then_emergency_services()
    {
        Assert.All(
            Lines.Countries,
            country =>
            {
                Assert.Contains(country.Lines, l => l.Kind is LineKind.Call or LineKind.Text);
                Assert.Equal(LineKind.Emergency, country.Lines[^1].Kind);
            }
        );
        Assert.Equal("https://findahelpline.com", Lines.Other.Url);
    }

    [Fact]
    public void Ways_without_speaking_come_first()
    {
        Assert.All(Lines.Countries, country => Assert.Equal(country.Lines.OrderBy(l => l.Kind), country.Lines));
        Assert.Equal(LineKind.Text, Lines.Countries.Single(c => c.Code == "GB").Lines[0].Kind);
    }

    [Fact]
    public void Every_line_says_how_it_is_reached()
    {
        Assert.All(
            Lines.Countries.SelectMany(c => c.Lines),
            line =>
            {
                Assert.Equal(line.Kind == LineKind.Chat, line.Url is not null);
                Assert.Equal(line.Kind != LineKind.Chat, line.Number is not null);
                Assert.NotEmpty(line.Contact);
            }
        );
        Assert.Contains(Lines.Countries.SelectMany(c => c.Lines), l => l.Contact == "HOME → 741741");
    }

    [Theory]
    [InlineData("US", "988", "911")]
    [InlineData("CA", "988", "911")]
    [InlineData("GB", "116 123", "999")]
    [InlineData("IE", "116 123", "112")]
    [InlineData("AU", "13 11 14", "000")]
    [InlineData("NZ", "1737", "111")]
    [InlineData("FR", "3114", "112")]
    [InlineData("DE", "0800 111 0 111", "112")]
    [InlineData("ES", "024", "112")]
    [InlineData("IN", "14416", "112")]
    public void The_numbers_are_those_of_the_country(string code, string call, string emergency)
    {
        var lines = Lines.Countries.Single(c => c.Code == code).Lines;

        Assert.Contains(lines, l => l.Kind == LineKind.Call && l.Number == call);
        Assert.Contains(lines, l => l.Kind == LineKind.Emergency && l.Number == emergency);
    }

    [Fact]
    public void A_row_grows_stale_and_a_row_never_checked_always_was()
    {
        var us = Lines.Countries.Single(c => c.Code == "US").Lines[0];
        var austria = Lines.Countries.Single(c => c.Code == "AT").Lines[0];

        Assert.False(Lines.IsStale(us, us.CheckedOn!.Value.AddDays(180)));
        Assert.True(Lines.IsStale(us, us.CheckedOn!.Value.AddDays(181)));
        Assert.True(Lines.IsStale(austria, us.CheckedOn!.Value));
    }
}
