using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Live;

/// <summary>A statement and the row that it takes its values from.</summary>
internal readonly record struct JournalWrite(JournalStatement Statement, object Row);

/// <summary>
/// The journal's own connection, with every statement prepared once. It is thrown away at the first error and opened anew:
/// a handle that failed to write is not trusted again.
/// </summary>
internal sealed class JournalConnection(CirclesDbFactory factory, JournalSql sql) : IAsyncDisposable
{
    /// <summary>Long enough for a slow disk, short enough that people hear "not sent yet" rather than nothing.</summary>
    private const int CommandTimeoutSeconds = 5;

    private readonly Dictionary<JournalStatement, DbCommand> _commands = [];
    private CirclesDb? _db;
    private DbConnection? _connection;
    private DbTransaction? _transaction;

    public JournalSql Sql => sql;

    public async Task BeginAsync(CancellationToken token)
    {
        if (_connection is null)
        {
            _db = await factory.CreateAsync(token);
            await _db.Database.OpenConnectionAsync(token);
            _connection = _db.Database.GetDbConnection();
        }
        _transaction = await _connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, token);
    }

    public async Task<int> WriteAsync(JournalStatement statement, object row, CancellationToken token) =>
        await Bound(statement, row).ExecuteNonQueryAsync(token);

    /// <summary>In this order; together, in one journey to the database and back, where it is far away and can take them so.</summary>
    /// <returns>How many rows each touched.</returns>
    public async Task<IReadOnlyList<int>> WriteAllAsync(IReadOnlyList<JournalWrite> writes, CancellationToken token)
    {
        // SQL Server's driver could do so too; it stays as it was tried until it can be tried again.
        if (_connection is NpgsqlConnection connection)
            return await TogetherAsync(connection, writes, token);
        var touched = new int[writes.Count];
        for (var i = 0; i < touched.Length; i++)
            touched[i] = await WriteAsync(writes[i].Statement, writes[i].Row, token);
        return touched;
    }

    public async Task<bool> AnyAsync(JournalStatement statement, object row, CancellationToken token) =>
        await Bound(statement, row).ExecuteScalarAsync(token) is not null;

    public async Task CommitAsync(CancellationToken token)
    {
        await _transaction!.CommitAsync(token);
        await _transaction.DisposeAsync();
        _transaction = null;
    }

    /// <summary>Drops the connection and whatever was under way on it.</summary>
    public async ValueTask DisposeAsync()
    {
        var (db, transaction, commands) = (_db, _transaction, _commands.Values.ToList());
        (_db, _connection, _transaction) = (null, null, null);
        _commands.Clear();
        foreach (var command in commands)
            await QuietlyAsync(command);
        await QuietlyAsync(transaction);
        await QuietlyAsync(db);
    }

    /// <summary>What fails while a broken connection is put away is no news: the failure that broke it has been told.</summary>
    private static async ValueTask QuietlyAsync(IAsyncDisposable? part)
    {
        try
        {
            if (part is not null)
                await part.DisposeAsync();
        }
        catch (Exception e) when (e is DbException or InvalidOperationException or IOException)
        {
            // It is gone either way.
        }
    }

    private async Task<IReadOnlyList<int>> TogetherAsync(
        NpgsqlConnection connection,
        IReadOnlyList<JournalWrite> writes,
        CancellationToken token
    )
    {
        if (writes.Count == 0)
            return [];
        await using var batch = new NpgsqlBatch(connection, (NpgsqlTransaction?)_transaction)
        {
            Timeout = CommandTimeoutSeconds,
        };
        // It makes parameters and is never executed.
        await using var maker = connection.CreateCommand();
        foreach (var (statement, row) in writes)
        {
            var command = new NpgsqlBatchCommand(statement.Sql);
            foreach (var parameter in statement.Parameters)
                command.Parameters.Add(Made(parameter, row, maker));
            batch.BatchCommands.Add(command);
        }
        // The connection knows what it has prepared before, and asks nothing then.
        await batch.PrepareAsync(token);
        await batch.ExecuteNonQueryAsync(token);
        return [.. batch.BatchCommands.Cast<DbBatchCommand>().Select(c => c.RecordsAffected)];
    }

    private static DbParameter Made(JournalParameter parameter, object row, DbCommand maker) =>
        parameter.Type.CreateParameter(maker, parameter.Name, parameter.Read(row), parameter.IsNullable);

    private DbCommand Bound(JournalStatement statement, object row)
    {
        if (!_commands.TryGetValue(statement, out var command))
            _commands[statement] = command = Prepare(statement, row);
        command.Transaction = _transaction;
        for (var i = 0; i < statement.Parameters.Count; i++)
            Give(command.Parameters[i], Value(statement.Parameters[i], row));
        return command;
    }

    private static void Give(DbParameter parameter, object value)
    {
        parameter.Value = value;
        // SQL Server's driver cuts a text to the size that the first row's text happened to need, without a word.
        if (parameter is SqlParameter && value is string)
            parameter.Size = -1;
    }

    private DbCommand Prepare(JournalStatement statement, object row)
    {
        var command = _connection!.CreateCommand();
        command.CommandText = statement.Sql;
        command.CommandTimeout = CommandTimeoutSeconds;
        foreach (var parameter in statement.Parameters)
            command.Parameters.Add(Made(parameter, row, command));
        return command;
    }

    private static object Value(JournalParameter parameter, object row)
    {
        var value = parameter.Read(row);
        if (value is null)
            return DBNull.Value;
        return parameter.Type.Converter?.ConvertToProvider(value) ?? value;
    }
}
