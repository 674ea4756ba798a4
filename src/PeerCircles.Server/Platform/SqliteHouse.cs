using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PeerCircles.Server.Platform;

/// <summary>
/// What every SQLite connection is told: write-ahead log, every commit on disk before it is acknowledged, erased text
/// overwritten, foreign keys kept, and a log file that shrinks again.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas =
        "pragma journal_mode=wal; pragma synchronous=full; pragma secure_delete=on; pragma foreign_keys=on; "
        + "pragma busy_timeout=5000; pragma journal_size_limit=16777216;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

internal static class SqliteLog
{
    /// <summary>
    /// What was erased from the database may stand in its write-ahead log until that is written over: it is emptied now. Other
    /// databases see to their logs themselves.
    /// </summary>
    public static async Task ForgetLogAsync(this CirclesDb db, CancellationToken token)
    {
        if (db.Database.IsSqlite())
            await db.Database.ExecuteSqlRawAsync("pragma wal_checkpoint(truncate)", token);
    }
}

/// <summary>SQLite is for one process. The lock is the operating system's, so that it ends with the process however that ends.</summary>
internal sealed class FolderLock : IDisposable
{
    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <exception cref="InvalidOperationException">Another process uses this folder.</exception>
    public static FolderLock Take(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, ".peercircles.lock");
        try
        {
            return new FolderLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e)
        {
            throw new InvalidOperationException(
                $"Another PeerCircles server is using the folder {folder}. SQLite is for one server; stop the other one, or give this one a Database:Path of its own.",
                e
            );
        }
    }

    public void Dispose() => _file.Dispose();
}
