using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PeerCircles.Domain;
using PeerCircles.Server.Members;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Notices;

/// <summary>
/// Sends what is due, on every node: who moves a mail's due time first has it, for as long as a mail server may take. It
/// survives whatever goes wrong in one round and tries again in the next.
/// </summary>
internal sealed partial class MailSender(
    CirclesDbFactory databases,
    IPostman postman,
    Site site,
    OutboxBell bell,
    IOptions<MailSettings> settings,
    Pulse pulse,
    TimeProvider time,
    ILogger<MailSender> log
) : Rounds(TimeSpan.FromSeconds(settings.Value.LookEverySeconds), pulse, time, log)
{
    private const int AtOnce = 20;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(30);

    protected override Task RestAsync(CancellationToken token) => bell.WaitAsync(Pause, Time, token);

    /// <summary>One round. Mails that fail come back later, ever more rarely, until nobody would need them.</summary>
    public override async Task RoundAsync(CancellationToken token)
    {
        await using var db = await databases.CreateAsync(token);
        var now = Time.Now();
        var due = await db.Set<Mail>()
            .AsNoTracking()
            .Where(m => m.DueAt <= now)
            .OrderBy(m => m.DueAt)
            .Take(AtOnce)
            .ToArrayAsync(token);
        foreach (var mail in due)
            if (await TakeAsync(db, mail, now, token))
                await SendAsync(db, mail, token);
        if (due.Length == AtOnce)
            bell.Ring();
    }

    private static async Task<bool> TakeAsync(CirclesDb db, Mail mail, DateTimeOffset now, CancellationToken token)
    {
        var taken = await db.Set<Mail>()
            .Where(m => m.Id == mail.Id && m.DueAt == mail.DueAt)
            .ExecuteUpdateAsync(
                m => m.SetProperty(x => x.DueAt, now + Lease).SetProperty(x => x.Attempts, x => x.Attempts + 1),
                token
            );
        return taken == 1;
    }

    private async Task SendAsync(CirclesDb db, Mail mail, CancellationToken token)
    {
        try
        {
            var language = await LanguageAsync(db, mail, token);
            await postman.DeliverAsync(MailLetters.Write(mail, language, settings.Value.From, site), token);
        }
#pragma warning disable CA1031 // Whatever a mail server does, the mail waits for its next turn.
        catch (Exception failure) when (!token.IsCancellationRequested)
#pragma warning restore CA1031
        {
            await PostponeAsync(db, mail, failure, token);
            return;
        }
        // Sent is sent: a server that is stopping still says so, or the mail would go out twice.
        await RowOf(db, mail).ExecuteDeleteAsync(CancellationToken.None);
    }

    /// <summary>
    /// What the person chose, else what the page spoke that the mail was asked for on. Looked up here and not where it was
    /// asked for: there it would take longer for an address that has an account.
    /// </summary>
    private static async Task<string?> LanguageAsync(CirclesDb db, Mail mail, CancellationToken token)
    {
        var key = EmailKey.Of(mail.To);
        var person = await db
            .Users.Where(a => a.NormalizedEmail == key)
            .Select(a => (Guid?)a.Id)
            .SingleOrDefaultAsync(token);
        var chosen = person is { } id ? (await db.PreferencesOfAsync(new PersonId(id), token)).Language : null;
        return chosen is { } language ? Spoken.Code(language) : mail.Language;
    }

    private async Task PostponeAsync(CirclesDb db, Mail mail, Exception failure, CancellationToken token)
    {
        var now = Time.Now();
        if (now >= mail.GiveUpAt)
        {
            GaveUp(log, mail.Id, mail.Attempts + 1, failure.GetType().Name);
            await RowOf(db, mail).ExecuteDeleteAsync(token);
            return;
        }
        var next = now + Delay(mail.Attempts);
        Postponed(log, mail.Id, mail.Attempts + 1, failure.GetType().Name);
        await RowOf(db, mail).ExecuteUpdateAsync(m => m.SetProperty(x => x.DueAt, next), token);
    }

    private static IQueryable<Mail> RowOf(CirclesDb db, Mail mail) => db.Set<Mail>().Where(m => m.Id == mail.Id);

    private static TimeSpan Delay(int attempts)
    {
        var seconds = Math.Min(5 * Math.Pow(2, attempts), LongestPause.TotalSeconds);
        return TimeSpan.FromSeconds(seconds * (0.5 + (Random.Shared.NextDouble() / 2)));
    }

    // Exceptions of mail servers quote addresses, so only their kind is logged.
    [LoggerMessage(
        1,
        LogLevel.Warning,
        "Mail {Mail} could not be sent (attempt {Attempt}, {Failure}); it is tried again later"
    )]
    private static partial void Postponed(ILogger logger, Guid mail, int attempt, string failure);

    [LoggerMessage(2, LogLevel.Error, "Mail {Mail} was given up after {Attempts} attempts ({Failure})")]
    private static partial void GaveUp(ILogger logger, Guid mail, int attempts, string failure);
}
