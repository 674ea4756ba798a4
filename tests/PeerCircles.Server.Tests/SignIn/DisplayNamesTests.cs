using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Tests.SignIn;

public sealed class DisplayNamesTests
{
    [Theory]
    [InlineData("Ana")]
    [InlineData("Zoë")]
    [InlineData("Нина")]
    [InlineData("محمد")]
    [InlineData("نیم‌فاصله")]
    [InlineData("明日香")]
    [InlineData("Ann 🌻")]
    [InlineData("Marie-Claire O'Neil")]
    [InlineData("👩‍👩‍👧‍👦")]
    [InlineData("J. R.")]
    [InlineData("Adminah")]
    public void A_name_that_people_have_is_fine(string name)
    {
        Assert.True(DisplayNames.IsPlain(name) && DisplayNames.IsVisible(name));
        Assert.True(DisplayNames.IsShort(name));
        Assert.False(DisplayNames.LooksOfficial(name));
    }

    [Theory]
    [InlineData("ana\u202Enimda")]
    [InlineData("\u2066ana\u2069")]
    [InlineData("ana\u202A")]
    [InlineData("ana\u2068")]
    [InlineData("ana\u200F")]
    [InlineData("ana\u0000")]
    [InlineData("ana\nben")]
    [InlineData("ana\u2028ben")]
    [InlineData("ana\u001B[31m")]
    [InlineData("ana\uFEFF")]
    public void A_name_can_not_turn_the_text_around_it(string name) => Assert.False(DisplayNames.IsPlain(name));

    [Theory]
    [InlineData(" ")]
    [InlineData("\u200D")]
    [InlineData("\u200C\u200D")]
    [InlineData("\u00A0\u2003")]
    [InlineData("\u3164")]
    [InlineData("\u2800\u2800")]
    [InlineData("\u0301")]
    public void A_name_can_be_seen(string name) => Assert.False(DisplayNames.IsVisible(name));

    [Theory]
    [InlineData("Admin")]
    [InlineData("ADMIN")]
    [InlineData("аdmіn")] // Cyrillic a and i
    [InlineData("Αdmin")] // Greek capital alpha
    [InlineData("adrnin")]
    [InlineData("4dm1n")]
    [InlineData("𝐀𝐝𝐦𝐢𝐧")]
    [InlineData("a d m i n")]
    [InlineData("ádmin")]
    [InlineData("Moderator")]
    [InlineData("m0derator")]
    [InlineData("мodеrаtоr")]
    [InlineData("Facilitator")]
    [InlineData("FACILlTATOR")]
    [InlineData("Co-Facilitator")]
    [InlineData("PeerCircles")]
    [InlineData("Peer Circles")]
    [InlineData("PeerCirc1es")]
    [InlineData("Administrator")]
    [InlineData("Ana (facilitator)")]
    [InlineData("Ana (Fаcilitator)")]
    [InlineData("Ana [Moderator]")]
    [InlineData("Ana （admin）")]
    [InlineData("Ana «moderator»")]
    [InlineData("Ana - Moderator")]
    [InlineData("Ana | admin")]
    [InlineData("Ana · Facilitator")]
    [InlineData("Ana ✓")]
    [InlineData("Ana ✔️")]
    [InlineData("Ana ✅")]
    [InlineData("🛡️ Ana")]
    [InlineData("☑ Ana")]
    public void A_name_can_not_pass_for_a_role(string name) => Assert.True(DisplayNames.LooksOfficial(name));

    [Fact]
    public void A_name_has_at_most_forty_characters_as_a_reader_counts_them()
    {
        Assert.True(DisplayNames.IsShort(new string('n', 40)));
        Assert.False(DisplayNames.IsShort(new string('n', 41)));
        Assert.True(DisplayNames.IsShort(string.Concat(Enumerable.Repeat("🌻", 40))));
        Assert.False(DisplayNames.IsShort("Z" + new string('\u0316', 200)));
    }
}
