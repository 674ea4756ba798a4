using Microsoft.EntityFrameworkCore;

namespace PeerCircles.Server.Platform;

/// <summary>
/// Brings the tables to this version. SQLite, which is one server's alone, is brought there at every start; PostgreSQL and
/// SQL Server by the <c>migrate</c> command, so that several servers can be replaced one by one.
/// </summary>
internal static class Migrator
{
    private const string StaleLock = "delete from \"__EFMigrationsLock\"";

    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CirclesDb>();
        if (db is SqliteCirclesDb)
        {
            var folder = Path.GetDirectoryName(Storage.SqlitePath(app.Configuration))!;
            var held = FolderLock.Take(folder);
            app.Lifetime.ApplicationStopped.Register(held.Dispose);
            await ClearStaleLockAsync(db);
            await db.Database.MigrateAsync();
            return;
        }
        var pending = (await db.Database.GetPendingMigrationsAsync()).ToList();
        if (pending.Count > 0)
            throw new InvalidOperationException(
                $"The database lacks {pending.Count} of this version's changes. Run this program once with the word 'migrate', then start it again."
            );
    }

    public static bool IsMeant(string[] args) => args is ["migrate", ..];

    /// <summary>The <c>migrate</c> command.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CirclesDb>().Database.MigrateAsync();
        scope.ServiceProvider.GetRequiredService<Terminal>().Say("The database is up to date.");
        return 0;
    }

    /// <summary>EF Core's lock row survives a killed process. The folder's lock says that nobody else can be migrating.</summary>
    private static async Task ClearStaleLockAsync(CirclesDb db)
    {
        var exists = await db
            .Database.SqlQueryRaw<int>(
                "select count(*) as \"Value\" from sqlite_master where type = 'table' and name = '__EFMigrationsLock'"
            )
            .SingleAsync();
        if (exists > 0)
            await db.Database.ExecuteSqlRawAsync(StaleLock);
    }
}
