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
