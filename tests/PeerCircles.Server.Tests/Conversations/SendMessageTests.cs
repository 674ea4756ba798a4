using System.Net;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.Conversations;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Conversations;

public sealed class SendMessageTests(SharedServer shared) : Scene(shared)
{
    [Fact]
    public async Task A_reply_names_the_message_that_it_answers()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ana.Enters(circle);
        await ben.Enters(circle);
        var share = await ana.Says("The nights are long.", circle);

        await ben.Says("Mine too.", circle, replyTo: share.Position);

        var heard = await ana.Hears("Mine too.", circle);
        Assert.Equal(share.Position, heard.ReplyTo);
        Assert.Equal(ben.Id.Value, heard.Author);
        (await ben.TriesToSay("And to whom?", circle, replyTo: 9_000)).No("not_found");
    }

    [Fact]
    public async Task A_message_that_was_sent_fifty_times_is_there_once_and_every_try_gets_the_same_answer()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ben.Enters(circle);
        var id = NewId.At(Server.Time.Now());
        var windows = Enumerable.Range(0, 5).Select(_ => ana.AnotherBrowser()).ToList();

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 50).Select(i => windows[i % 5].TriesToSay("Just once.", circle, id))
        );

        var sent = Assert.Single(answers.Select(a => a.Yes()).Distinct());
        await ben.HasHeardAllThereIs();
        Assert.Equal(sent.Position, Assert.Single(ben.Heard<MessageRow>(circle)).Position);
        Assert.Equal(1, await Server.InDatabase(db => db.Messages.CountAsync(m => m.Id == new MessageId(id), Token)));
        foreach (var window in windows)
            await window.DisposeAsync();
    }

    [Fact]
    public async Task The_same_id_with_other_words_is_refused_and_nothing_is_overwritten()
    {
        var ana = await Has("Ana");
        var circle = await HasCircle(ana, []);
        var id = NewId.At(Server.Time.Now());
        var first = await ana.Says("First words.", circle, id: id);
        await ana.Says("Something between.", circle);

        (await ana.TriesToSay("Other words.", circle, id: id)).No("conflict", "same_id_other_text");
        (await ana.TriesToSay("First words.", circle, replyTo: first.Position, id: id)).No("conflict");

        Assert.Equal(first, await ana.Says("First words.", circle, id: id));
    }

    [Fact]
    public async Task An_id_belongs_to_its_author_and_its_circle()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        var other = await HasCircle(ana, []);
        var id = NewId.At(Server.Time.Now());

        var anas = await ana.Says("Mine.", circle, id: id);
        var bens = await ben.Says("Mine as well.", circle, id: id);
        await ana.Says("Elsewhere.", other, id: id);

        Assert.NotEqual(anas.Position, bens.Position);
    }

    [Fact]
    public async Task A_retry_long_after_gets_the_first_answer_though_the_room_has_forgotten_the_message()
    {
        var ana = await Has("Ana");
        var circle = await HasCircle(ana, []);
        var id = NewId.At(Server.Time.Now() - TimeSpan.FromDays(1));
        var first = await ana.Says("An old one.", circle, id: id);
        for (var i = 0; i < 420; i++)
            await ana.Says($"Newer {i}", circle);

        Assert.Equal(first, await ana.Says("An old one.", circle, id: id));
        (await ana.TriesToSay("Not the same.", circle, id: id)).No("conflict", "same_id_other_text");
    }

    [Fact]
    public async Task Talking_without_a_live_connection_is_the_same_talking()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        await ben.Enters(circle);
        var id = NewId.At(Server.Time.Now());

        var answer = await ana.Post($"{circle.Path}/messages", new MessageBody(id, "From a slow train.", null));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var heard = await ben.Hears("From a slow train.", circle);
        Assert.Equal(heard.Position, (await ana.Says("From a slow train.", circle, id: id)).Position);
    }

    [Fact]
    public async Task Whoever_waits_without_a_live_connection_is_told_when_something_is_said()
    {
        var (ana, ben) = (await Has("Ana"), await Has("Ben"));
        var circle = await HasCircle(ana, [ben]);
        var level = (await ben.Loads(circle)).UpTo;
        var waiting = ben.Reads<CircleChanges>($"{circle.Path}/changes?after={level}&wait=25");

        await ana.Says("Are you there?", circle);

        var changes = await waiting;
        Assert.Equal("Are you there?", Assert.IsType<MessageRow>(Assert.Single(changes.Rows)).Text);
    }

    [Theory]
    [InlineData("", "invalid", "text_empty")]
    [InlineData(" \n\t\u200b\u00ad", "invalid", "text_empty")]
    [InlineData("a\0b", "invalid", "text_malformed")]
    public async Task What_holds_no_words_is_not_sent(string text, string code, string reason)
    {
        var ana = await Has("Ana");
        var circle = await HasCircle(ana, []);

        (await ana.TriesToSay(text, circle)).No(code, reason);

        Assert.Empty((await ana.Loads(circle)).Rows.OfType<MessageRow>());
    }

    [Fact]
    public async Task Length_is_counted_as_people_count_and_too_long_is_said_kindly_on_a_connection_that_stays()
    {
        var ana = await Has("Ana");
        var circle = await HasCircle(ana, []);
        const string Accented = "e\u0301";
        await ana.Enters(circle);

        await ana.Says(string.Concat(Enumerable.Repeat(Accented, 4_000)), circle);
        (await ana.TriesToSay(string.Concat(Enumerable.Repeat(Accented, 4_001)), circle)).No(
            "too_large",
            "text_too_long"
        );
        // Few to the eye, many in bytes.
        (await ana.TriesToSay(string.Concat(Enumerable.Repeat(Accented + "\u0302\u0303\u0304", 1_900)), circle)).No(
            "too_large",
            "text_too_long"
        );

        Assert.True(ana.Browser.IsOpen);
        Assert.Empty(ana.Browser.Ear.All<HungUp>());
    }

    [Fact]
    public async Task What_was_said_comes_back_the_same_to_the_last_sign()
    {
        var ana = await Has("Ana");
        var circle = await HasCircle(ana, []);
        const string Text = "  Zwölf Boxkämpfer 🌙 <script>alert(1)</script>\r\n' OR 1=1-- {{x}} \u202E\u2028 fin  ";
        await ana.Enters(circle);

        await ana.Says(Text, circle);

        Assert.Equal(Text, (await ana.Hears(Text, circle)).Text);
        Assert.Equal(Text, (await ana.Loads(circle)).Rows.OfType<MessageRow>().Single().Text);
    }

    [Fact]
    public async Task Nobody_speaks_in_a_circle_in_which_they_have_no_seat()
    {
        var (ana, mallory) = (await Has("Ana"), await Has("Mallory"));
        var circle = await HasCircle(ana, []);

        (await mallory.TriesToSay("Let me in.", circle)).No("not_found");
        (await mallory.TriesToSay("Let me in.", new TestCircle(NewId.At(Server.Time.Now()), "none"))).No("not_found");

        Assert.Empty((await ana.Loads(circle)).Rows.OfType<MessageRow>());
    }
}
