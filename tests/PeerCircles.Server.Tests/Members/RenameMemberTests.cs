using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Members;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Members;

public sealed class RenameMemberTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task The_circle_hears_at_once_who_is_called_what_now()
    {
        var (grace, ana, ben) = (await Has("Grace"), await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(grace, [ana, ben]);
        var another = await HasCircle(grace, [ana]);
        await ben.Enters(circle);

        await ana.IsCalled("  Anna   Lee ", circle);

        var row = await ben.Hears<MemberRow>(circle, m => m.Person == ana.Id.Value);
        Assert.Equal(("Anna Lee", "Ana"), (row.Name, row.FormerName));
        var elsewhere = (await grace.Loads(another)).Rows.OfType<MemberRow>().Single(m => m.Person == ana.Id.Value);
        Assert.Equal(("Ana", null), (elsewhere.Name, elsewhere.FormerName));
    }

    [Fact]
    public async Task Who_comes_later_does_not_read_what_somebody_was_called_before()
    {
        var (grace, ana, ben) = (await Has("Grace"), await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(grace, [ana]);
        await ana.Says("Good evening.", circle);
        await grace.Enters(circle);
        await ana.IsCalled("Robin", circle);
        Server.Time.Pass(TimeSpan.FromSeconds(1));
        await ben.Joins(circle);
        await ben.Enters(circle);
        var level = (await ben.Loads(circle)).UpTo;

        await grace.Mutes(ana, circle);

        var there = await grace.Hears<MemberRow>(circle, m => m.MutedUntil is not null);
        Assert.Equal(("Robin", "Ana"), (there.Name, there.FormerName));
        Assert.Equal("Ana", MemberIn(await grace.Loads(circle)).FormerName);
        Assert.Equal("Ana", MemberIn(await ana.Loads(circle)).FormerName);
        MemberRow[] later =
        [
            await ben.Hears<MemberRow>(circle, m => m.MutedUntil is not null),
            MemberIn(await ben.Loads(circle)),
            MemberIn(await ben.Loads(circle, level)),
        ];
        Assert.All(later, m => Assert.Equal(("Robin", null, null), (m.Name, m.FormerName, m.RenamedAt)));
        foreach (var path in (string[])[$"{circle.Path}/changes", "/api/circles/mine", "/api/notices"])
            Assert.DoesNotContain("Ana", await (await ben.Get(path)).Content.ReadAsStringAsync(Token));

        MemberRow MemberIn(CircleChanges read) =>
            Assert.Single(read.Rows.OfType<MemberRow>(), m => m.Person == ana.Id.Value);
    }

    [Theory]
    [InlineData("Grаce", HttpStatusCode.Conflict, "name_taken")]
    [InlineData("GRACE", HttpStatusCode.Conflict, "name_taken")]
    [InlineData("facilitator", HttpStatusCode.BadRequest, "name_looks_official")]
    [InlineData("Ana \u202egro", HttpStatusCode.BadRequest, "name_hidden_characters")]
    [InlineData("", HttpStatusCode.BadRequest, "missing")]
    public async Task A_name_is_not_a_mask(string name, HttpStatusCode status, string reason)
    {
        var (grace, ana) = (await Has("Grace"), await Has("Ana"));
        var circle = await HasCircle(grace, [ana]);

        var answer = await Takes(ana, name, circle);

        Assert.Equal(status, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
        Assert.Equal(reason, problem.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task Nobody_can_change_names_all_day()
    {
        var (grace, ana) = (await Has("Grace"), await Has("Ana"));
        var circle = await HasCircle(grace, [ana]);
        // One that was not taken does not count.
        await Takes(ana, "Grace", circle);
        foreach (var name in (string[])["One", "Two", "Three"])
            await ana.IsCalled(name, circle);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await Takes(ana, "Four", circle)).StatusCode);
    }

    private static Task<HttpResponseMessage> Takes(Person person, string name, TestCircle circle) =>
        person.Send(HttpMethod.Put, $"{circle.Path}/name", new NameBody(name));
}
