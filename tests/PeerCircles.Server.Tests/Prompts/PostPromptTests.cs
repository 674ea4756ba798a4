using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Prompts;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Prompts;

public sealed class PostPromptTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task The_facilitator_s_prompt_is_on_everybody_s_card_at_once()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ben.Enters(circle);
        await ana.Asks("An older question?", circle);

        var sent = await ana.Asks("What carried you this week?", circle);

        var heard = await ben.Hears<PromptRow>(circle, p => p.Position == sent.Position);
        Assert.Equal("What carried you this week?", heard.Text);
        Assert.Equal(ana.Id.Value, heard.PostedBy);
        Assert.Equal(sent.Position, (await ben.Loads(circle)).Rows.OfType<PromptRow>().Max(p => p.Position));
    }

    [Fact]
    public async Task A_prompt_of_the_library_brings_its_own_words_depth_and_notes()
    {
        var ana = await Has("Ana");
        var circle = await HasCircle(ana, []);
        var shelf = await ana.Reads<PromptShelf>("/api/prompts?theme=empathy&depth=2");
        var chosen = shelf.Prompts[0];
        Assert.All(shelf.Prompts, p => Assert.Equal(("empathy", 2), (p.Theme, p.Depth)));

        (await Posts(ana, circle, new PromptWords(chosen.Id, null, []))).Yes();

        var prompt = Assert.Single((await ana.Loads(circle)).Rows.OfType<PromptRow>());
        Assert.Equal((chosen.Text, chosen.Theme, chosen.Depth), (prompt.Text, prompt.Theme, prompt.Depth));
        Assert.Equal(chosen.ContentNotes, prompt.ContentNotes);
    }

    [Fact]
    public async Task A_circle_that_speaks_French_is_offered_French_questions()
    {
        var ana = await Has("Ana");
        var circle = await HasCircle(ana, []);
        var shelf = await ana.Reads<PromptShelf>("/api/prompts?theme=empathy&language=fr");

        Assert.Contains(shelf.Themes, t => t.Name == "Empathie");
        var chosen = shelf.Prompts[0];
        (await Posts(ana, circle, new PromptWords(chosen.Id, null, []))).Yes();

        Assert.EndsWith("-fr", chosen.Id, StringComparison.Ordinal);
        Assert.Equal(chosen.Text, Assert.Single((await ana.Loads(circle)).Rows.OfType<PromptRow>()).Text);
    }

    [Fact]
    public async Task A_prompt_is_posted_once_however_often_it_is_sent_and_leaves_one_audit_row()
    {
        var ana = await Has("Ana");
        var circle = await HasCircle(ana, []);
        var id = Guid.CreateVersion7();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ana.TriesToAsk("Only once?", circle, id)));

        Assert.Single(answers.Select(a => a.Yes()).Distinct());
        (await ana.TriesToAsk("Something else?", circle, id)).No("conflict", "same_id_other_text");
        var audit = await Server.InDatabase(db =>
            db.AuditEntries.Where(a => a.Circle == new CircleId(circle.Id)).ToListAsync(Token)
        );
        Assert.Equal(AuditAct.PromptPosted, Assert.Single(audit).Act);
    }

    [Fact]
    public async Task A_prompt_has_words_of_its_own_or_the_library_s_and_known_notes()
    {
        var ana = await Has("Ana");
        var circle = await HasCircle(ana, []);

        (await Posts(ana, circle, new PromptWords(null, null, []))).No("invalid", "prompt_words");
        (await Posts(ana, circle, new PromptWords("no-such-prompt", null, []))).No("invalid", "prompt_unknown");
        (await Posts(ana, circle, new PromptWords("some", "and own", []))).No("invalid", "prompt_words");
        (await Posts(ana, circle, new PromptWords(null, "Well?", ["made-up"]))).No("invalid", "content_notes");
        (await Posts(ana, circle, new PromptWords(null, new string('x', 401), []))).No("too_large", "text_too_long");
        (await Posts(ana, circle, null)).No("invalid");
        (await Posts(ana, circle, new PromptWords(null, "Well?", null!))).No("invalid");

        Assert.Empty((await ana.Loads(circle)).Rows.OfType<PromptRow>());
    }

    private static Task<Answer<PromptSent>> Posts(Person person, TestCircle circle, PromptWords? prompt) =>
        person.Browser.Ask<PromptSent>(nameof(ICircleHub.PostPrompt), circle.Id, Guid.CreateVersion7(), prompt);
}
