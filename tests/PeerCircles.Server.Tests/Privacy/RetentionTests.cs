using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PeerCircles.Domain;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Moderation;
using PeerCircles.Server.Moderation;
using PeerCircles.Server.Privacy;
using PeerCircles.Server.Tests.Moderation;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.Privacy;

/// <summary>Each circle says how many days it keeps what is said; the desk keeps a decided case for 30.</summary>
public sealed class RetentionTests : AtTheDesk
{
    [Fact]
    public async Task What_was_said_goes_when_its_days_are_over_and_what_is_younger_stays()
    {
        var circle = await Server.HasCircle(Cleo, [Ana, Ben], but: c => c with { RetentionDays = 1 });
        var old = await Ana.Says("A heliotrope morning.", circle);
        await Ben.Reflects(old.Position, "You feel like a velvet drum.", circle);
        var takenBack = await Ben.Says("Better not.", circle);
        (await Ben.TriesToDelete(takenBack.Position, circle)).Yes();
        Pass(TimeSpan.FromHours(6));
        var words = new { id = Guid.CreateVersion7(Server.Time.GetUtcNow()), text = "A younger word." };
        (await Ben.Post($"{circle.Path}/messages", words)).EnsureSuccessStatusCode();
        await RoundAsync();
        Assert.Equal(MessageState.Visible, (await Stored(circle, old.Position)).State);

        Pass(TimeSpan.FromHours(19));
        await RoundAsync();

        Assert.Equal((MessageState.Gone, null), Of(await Stored(circle, old.Position)));
        Assert.Equal((MessageState.Gone, null), Of(await Stored(circle, takenBack.Position)));
        var youngest = await Server.InDatabase(db =>
            db.Messages.Where(m => m.Circle == new CircleId(circle.Id)).OrderByDescending(m => m.Position).FirstAsync()
        );
        Assert.Equal((MessageState.Visible, "A younger word."), Of(youngest));
        var exchange = await Server.InDatabase(db =>
            db.Exchanges.SingleAsync(e => e.Circle == new CircleId(circle.Id))
        );
        Assert.Equal((true, null), (exchange.Withdrawn, exchange.Text?.Reveal()));
        await NothingIsLeftOf("heliotrope", "velvet");
    }

    [Fact]
    public async Task A_decided_case_is_emptied_after_thirty_days_and_its_decision_stays()
    {
        var (position, @case) = await Flagged("It frightened the whole orchard.");
        (await Mo.Post(Path(@case, "hide"), new HideBody("Not kind.", null))).EnsureSuccessStatusCode();
        Pass(TimeSpan.FromDays(29));
        await RoundAsync();
        Assert.Contains((await Case(@case)).Context, line => line.Text is not null);

        Pass(TimeSpan.FromDays(2));
        await RoundAsync();

        Assert.Equal((MessageState.Gone, null), Of(await Stored(Circle, position)));
        var kept = await Case(@case);
        Assert.NotEmpty(kept.Context);
        Assert.All(kept.Context, line => Assert.Null(line.Text));
        Assert.Equal(CaseOutcome.Hidden, kept.Outcome);
        await NothingIsLeftOf("orchard", "Something to look at");
    }

    [Fact]
    public async Task What_nobody_has_decided_yet_stays_with_staff()
    {
        var (position, @case) = await Flagged();
        Pass(TimeSpan.FromDays(40));
        await RoundAsync();
        Assert.Equal((MessageState.Gone, null), Of(await Stored(Circle, position)));
        Assert.Contains((await Case(@case)).Context, line => line.Text?.Reveal() == "Something to look at.");
    }

    private async Task RoundAsync() =>
        await Server.Services.GetServices<IHostedService>().OfType<Retention>().Single().RoundAsync(Token);

    private Task<Message> Stored(TestCircle circle, long position) =>
        Server.InDatabase(db =>
            db.Messages.SingleAsync(m => m.Circle == new CircleId(circle.Id) && m.Position == position)
        );

    private Task<Case> Case(Guid id) => Server.InDatabase(db => db.Cases.SingleAsync(c => c.Id == new CaseId(id)));

    private static (MessageState State, string? Text) Of(Message message) => (message.State, message.Text?.Reveal());

    private async Task NothingIsLeftOf(params string[] words)
    {
        if (!TestDatabase.IsSqlite)
            return;
        foreach (var file in Directory.GetFiles(Server.Database.Folder, "circles.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes, Token);
            foreach (var word in words)
                Assert.True(
                    bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) < 0,
                    $"\"{word}\" still stands in {System.IO.Path.GetFileName(file)}."
                );
        }
    }
}
