using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Server.Facilitation;
using PeerCircles.Server.Prompts;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Facilitation;

public sealed class PrepareMeetingTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task A_facilitator_finds_the_evening_at_a_glance()
    {
        var (ana, ben, cleo) = (await Has("Ana"), await Has("Ben"), await Has("Cleo"));
        var circle = await HasCircle(ana, [ben, cleo]);
        await ben.Enters(circle);
        await ana.Mutes(cleo, circle);

        var evening = await Prepares(ana, circle);

        Assert.Equal(MemberRole.Facilitator, evening.Role);
        Assert.Equal(["Ana", "Ben", "Cleo"], evening.People.Select(p => p.Name));
        Assert.Equal([ben.Id.Value], evening.Here);
        Assert.NotNull(evening.People.Single(p => p.Name == "Cleo").MutedUntil);
        Assert.Null(evening.People.Single(p => p.Name == "Ben").MutedUntil);
        Assert.Equal("support-circle", evening.Format.Slug);
        Assert.All(evening.Format.Stages, stage => Assert.NotEmpty(stage.Notes));
        Assert.True(evening.Next.StartsAt > Server.Time.GetUtcNow());
    }

    [Fact]
    public async Task Questions_that_were_put_before_are_known_those_of_before_their_time_are_not()
    {
        var (ana, cora) = (await Has("Ana"), await Has("Cora"));
        var circle = await HasCircle(ana, []);
        var library = await ana.Reads<PromptShelf>("/api/prompts?theme=weathering-stress");
        var (first, second) = (library.Prompts[0].Id, library.Prompts[1].Id);
        await Post(ana, circle, first);
        await cora.Joins(circle);
        await Server.InDatabase(db =>
            db.Memberships.Where(m => m.Circle == new CircleId(circle.Id) && m.Person == cora.Id)
                .ExecuteUpdateAsync(m => m.SetProperty(x => x.Role, MemberRole.CoFacilitator), Token)
        );
        await Post(ana, circle, second);

        Assert.Equal([.. new[] { first, second }.Order()], (await Prepares(ana, circle)).PromptsPosted.Order());
        Assert.Equal([second], (await Prepares(cora, circle)).PromptsPosted);
    }

    private static Task<LedCircle> Prepares(Person facilitator, TestCircle circle) =>
        facilitator.Reads<LedCircle>($"{circle.Path}/lead");

    private static async Task Post(Person facilitator, TestCircle circle, string prompt) =>
        (
            await facilitator.Browser.Ask<PromptSent>(
                "PostPrompt",
                circle.Id,
                Guid.CreateVersion7(),
                new PromptWords(prompt, null, [])
            )
        ).Yes();
}
