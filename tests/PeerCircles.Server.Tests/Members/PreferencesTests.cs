using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Server.Members;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Members;

/// <summary>What people choose for themselves stays theirs, on every device.</summary>
public sealed class PreferencesTests(SharedServer shared) : Scene(shared)
{
    private const string Mine = "/api/me/preferences";

    private static Preferences Chosen =>
        Preferences.Unchosen with
        {
            Language = SpokenLanguage.Fr,
            Theme = Theme.Dark,
            TextSize = 130,
            TimeFactor = 1.5,
            Announcements = Announcements.Important,
            Notices = new NoticeChoices(Seats: true, Prompts: false, MeetingSoon: false),
            Typing = true,
            Country = "DE",
            FoldedNotes = ["grief", "illness"],
            ExitShown = false,
            DeskKeys = false,
            Oriented = true,
        };

    [Fact]
    public async Task Who_has_chosen_nothing_gets_the_calm_defaults()
    {
        var ana = await Has("Ana");

        var (own, carried) = (await ana.Reads<Preferences>(Mine), await Carried(ana));

        Assert.Equal(Wired(Preferences.Unchosen), Wired(own));
        Assert.Equal(Wired(Preferences.Unchosen), Wired(carried));
        Assert.False(own.Typing);
    }

    [Fact]
    public async Task What_Ana_chooses_is_there_on_her_other_device_and_is_nobody_elses()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));

        Assert.Equal(HttpStatusCode.NoContent, (await Puts(ana, Chosen)).StatusCode);

        await using var elsewhere = await Person.ReturnsAsync(Server, ana.Id.Value);
        Assert.Equal(Wired(Chosen), Wired(await Carried(elsewhere)));
        Assert.Equal(Wired(Preferences.Unchosen), Wired(await Carried(ben)));
    }

    [Fact]
    public async Task A_later_choice_replaces_the_earlier_one_whole()
    {
        var ana = await Has("Ana");
        await Puts(ana, Chosen);

        await Puts(ana, Preferences.Unchosen with { TextSize = 115 });

        Assert.Equal(Wired(Preferences.Unchosen with { TextSize = 115 }), Wired(await ana.Reads<Preferences>(Mine)));
    }

    [Fact]
    public async Task Two_windows_that_choose_at_the_same_moment_leave_one_row()
    {
        var ana = await Has("Ana");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Puts(ana, Chosen)));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.NoContent, a.StatusCode));
        Assert.Equal(1, await Server.InDatabase(db => db.Preferences.CountAsync(p => p.Person == ana.Id, Token)));
    }

    [Theory]
    [InlineData("textSize", "110")]
    [InlineData("textSize", "-1")]
    [InlineData("timeFactor", "3")]
    [InlineData("timeFactor", "1e300")]
    [InlineData("notices", "null")]
    [InlineData("country", "\"XX\"")]
    [InlineData("country", "\"' OR 1=1--\"")]
    [InlineData("foldedNotes", "null")]
    [InlineData("foldedNotes", "[\"grief\",\"astrology\"]")]
    public async Task An_unknown_choice_is_refused_by_its_name(string choice, string value)
    {
        var ana = await Has("Ana");

        var answer = await PutsWith(ana, choice, value);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
        Assert.Equal("preference_unknown", problem.GetProperty("reason").GetString());
        Assert.True(problem.GetProperty("errors").TryGetProperty(choice, out _));
    }

    [Theory]
    [InlineData("theme", "\"neon\"")]
    [InlineData("theme", "1")]
    [InlineData("language", "\"tlh\"")]
    [InlineData("announcements", "null")]
    [InlineData("typing", "\"yes\"")]
    [InlineData("foldedNotes", "{}")]
    public async Task What_cannot_be_read_as_a_choice_changes_nothing(string choice, string value)
    {
        var ana = await Has("Ana");
        await Puts(ana, Chosen);

        var answer = await PutsWith(ana, choice, value);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
        Assert.Equal("invalid", problem.GetProperty("type").GetString());
        Assert.Equal(Wired(Chosen), Wired(await ana.Reads<Preferences>(Mine)));
    }

    private static Task<HttpResponseMessage> Puts(Person who, object chosen) => who.Send(HttpMethod.Put, Mine, chosen);

    /// <summary>Everything as chosen, but for one value.</summary>
    private static Task<HttpResponseMessage> PutsWith(Person who, string choice, string value)
    {
        var all = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(Wired(Chosen))!;
        all[choice] = JsonDocument.Parse(value).RootElement;
        return Puts(who, all);
    }

    private static async Task<Preferences> Carried(Person who) =>
        (await who.Reads<JsonElement>("/api/me")).GetProperty("preferences").Deserialize<Preferences>(Wire)!;

    private static string Wired(Preferences preferences) => JsonSerializer.Serialize(preferences, Wire);

    private static JsonSerializerOptions Wire => PeerCircles.Server.Platform.Wire.Options;
}
