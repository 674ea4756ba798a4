using Microsoft.EntityFrameworkCore;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>Once an hour, deletes what has run out: addresses of people who never confirmed don't stay here.</summary>
internal sealed partial class SignInTidying(CirclesDbFactory databases, TimeProvider time, ILogger<SignInTidying> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hours = new PeriodicTimer(Pause, time);
        while (await NextAsync(hours, stoppingToken))
        {
            try
            {
                await TidyAsync(stoppingToken);
            }
#pragma warning disable CA1031 // An hour that fails must not end all later ones.
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                Failed(log, failure);
            }
        }
    }

    public async Task TidyAsync(CancellationToken token)
    {
        var now = time.Now();
        await using var db = await databases.CreateAsync(token);
        await db.Set<Session>().Where(s => s.EndsAt <= now).ExecuteDeleteAsync(token);
        await db.Set<Registration>().Where(r => r.EndsAt <= now).ExecuteDeleteAsync(token);
        await db.Set<PassphraseReset>().Where(r => r.EndsAt <= now).ExecuteDeleteAsync(token);
        await db.Set<EmailChange>().Where(c => c.EndsAt <= now).ExecuteDeleteAsync(token);
        await db.Set<Invitation>().Where(i => i.EndsAt <= now).ExecuteDeleteAsync(token);
    }

    private static async Task<bool> NextAsync(PeriodicTimer hours, CancellationToken token)
    {
        try
        {
            return await hours.WaitForNextTickAsync(token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Tidying sign-in's tables failed; it is tried again in an hour")]
    private static partial void Failed(ILogger logger, Exception failure);
}
