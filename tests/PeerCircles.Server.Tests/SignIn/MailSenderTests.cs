using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MimeKit;
using PeerCircles.Domain;
using PeerCircles.Server.Notices;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Tests.SignIn;

public sealed class MailSenderTests
{
    [Fact]
    public async Task A_mail_that_could_not_go_out_goes_out_later_and_then_nothing_of_it_is_kept()
    {
        await using var post = new MailServer { Is = MailServer.Mood.Refusing };
        await using var server = With(post);

        Assert.Equal(HttpStatusCode.Accepted, (await server.NewBrowser().Register("ben@example.org")).StatusCode);
        await Until(() =>
            server.Log.Lines.Any(l => l.Contains("could not be sent (attempt 1", StringComparison.Ordinal))
        );
        post.Is = MailServer.Mood.Welcoming;
        server.Time.Pass(TimeSpan.FromMinutes(1));
        server.Services.GetRequiredService<OutboxBell>().Ring();

        await Until(() => post.Letters.Count > 0);
        Assert.Equal(0, await server.MailsSent());
        var letter = await MimeMessage.LoadAsync(
            new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Assert.Single(post.Letters))),
            TestContext.Current.CancellationToken
        );
        Assert.Contains("/confirm?person=", letter.TextBody, StringComparison.Ordinal);
        Assert.Empty(server.Log.Errors);
        Assert.DoesNotContain(server.Log.Lines, l => l.Contains("@example.org", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mail_server_that_never_answers_holds_nobody_up()
    {
        await using var post = new MailServer { Is = MailServer.Mood.Silent };
        await using var server = With(post);
        await server.NewBrowser().Register("ben@example.org");
        await Until(() => post.Callers > 0);

        // The sender hangs now; the people don't.
        Assert.Equal(HttpStatusCode.Accepted, (await server.NewBrowser().Register("cleo@example.org")).StatusCode);
        await server.HasPerson("ana@example.org");
        Assert.Equal(HttpStatusCode.NoContent, await server.NewBrowser().SignIn("ana@example.org"));
        Assert.Equal(2, await server.InDatabase(db => db.Set<Mail>().CountAsync()));
    }

    [Fact]
    public async Task After_a_day_a_mail_is_given_up_and_deleted()
    {
        await using var post = new MailServer { Is = MailServer.Mood.Refusing };
        await using var server = With(post);
        await server.NewBrowser().Register("ben@example.org");
        await Until(() => server.Log.Lines.Any(l => l.Contains("attempt 1", StringComparison.Ordinal)));

        server.Time.Pass(TimeSpan.FromHours(25));
        server.Services.GetRequiredService<OutboxBell>().Ring();

        await Until(() =>
            server.Log.Errors.Any(l => l.Contains("was given up after 2 attempts", StringComparison.Ordinal))
        );
        Assert.Equal(0, await server.MailsSent());
    }

    [Fact]
    public async Task Two_senders_on_one_database_send_each_mail_once()
    {
        await using var post = new MailServer();
        await using var server = With(post);
        await server.InDatabase(async db =>
        {
            for (var i = 0; i < 60; i++)
                db.Add(Mail.Due($"person{i}@example.org", MailTemplate.AccountExists, "/sign-in", server.Time.Now()));
            return await db.SaveChangesAsync();
        });
        var second = ActivatorUtilities.CreateInstance<MailSender>(server.Services);

        server.Services.GetRequiredService<OutboxBell>().Ring();
        await ((IHostedService)second).StartAsync(TestContext.Current.CancellationToken);
        await server.MailsSent();
        await ((IHostedService)second).StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(60, post.Letters.Count);
        Assert.Equal(60, post.Letters.Select(To).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_sender_that_died_with_a_mail_in_hand_gives_it_back()
    {
        await using var server = new SignInServer();
        var taken = Mail.Due("ben@example.org", MailTemplate.AccountExists, "/sign-in", server.Time.Now());
        taken.DueAt += TimeSpan.FromMinutes(2);
        taken.Attempts = 1;
        await server.InDatabase(db =>
        {
            db.Add(taken);
            return db.SaveChangesAsync();
        });

        server.Time.Pass(TimeSpan.FromMinutes(3));
        server.Services.GetRequiredService<OutboxBell>().Ring();

        Assert.Equal(taken.Id.ToString("N"), (await server.NextMailTo("ben@example.org")).MessageId!.Split('@')[0]);
    }

    [Fact]
    public async Task Whoever_looks_over_a_shoulder_learns_nothing_from_a_mail()
    {
        await using var server = new SignInServer();
        var site = server.Services.GetRequiredService<Site>();

        string[] telling =
        [
            .. new[] { "circle", "support", "peer", "crisis", "help" },
            .. new[] { "cercle", "soutien", "pairs", "crise", "aide" },
            .. new[] { "círculo", "apoyo", "crisis", "ayuda" },
        ];
        foreach (var language in new[] { "en", "fr", "es" })
        foreach (var template in Enum.GetValues<MailTemplate>())
        {
            var mail = MailLetters.Write(
                Mail.Due("ben@example.org", template, "/x", server.Time.Now()),
                language,
                "no-reply@example.org",
                site
            );
            Assert.Contains(site.Link("/x"), mail.TextBody, StringComparison.Ordinal);
            Assert.DoesNotContain("{", mail.TextBody, StringComparison.Ordinal);
            foreach (var word in telling)
            {
                Assert.DoesNotContain(word, mail.Subject, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain(word, mail.From.ToString(), StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain(word, mail.TextBody, StringComparison.OrdinalIgnoreCase);
            }
            Assert.DoesNotContain("!", mail.TextBody, StringComparison.Ordinal);
            Assert.Null(mail.HtmlBody);
        }
    }

    private static SignInServer With(MailServer post) =>
        new SignInServer()
            .With("Mail:Host", "127.0.0.1")
            .With("Mail:Port", post.Port.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .With("Mail:Security", "None");

    private static string To(string letter) =>
        letter.Split('\n').Single(l => l.StartsWith("To:", StringComparison.Ordinal)).Trim();

    private static async Task Until(Func<bool> holds)
    {
        var since = Stopwatch.GetTimestamp();
        while (!holds())
        {
            Assert.True(Stopwatch.GetElapsedTime(since) < TimeSpan.FromSeconds(20), "It never came.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
