using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Tests.Testing;

/// <summary>
/// A database of one server's own, with this version's tables and nothing in them. On SQLite, unless
/// <c>PEERCIRCLES_TEST_DATABASE</c> says <c>PostgreSql</c> or <c>SqlServer</c>; those stand where
/// <c>PEERCIRCLES_TEST_POSTGRESQL</c> and <c>PEERCIRCLES_TEST_SQLSERVER</c> say, on a server whose databases we may make and drop.
/// </summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<TestDatabase>> Template = new(MakeTemplateAsync);

    private readonly string _folder = Directory.CreateTempSubdirectory("peercircles-").FullName;
    private readonly string _name = $"peercircles_{Guid.CreateVersion7():N}";

    private ServiceProvider? _services;

    public static string Provider { get; } =
        Environment.GetEnvironmentVariable("PEERCIRCLES_TEST_DATABASE") ?? "Sqlite";

    public static bool IsSqlite => Provider == "Sqlite";
    public static bool IsPostgreSql => Provider == "PostgreSql";

    /// <summary>For what a server keeps beside its database.</summary>
    public string Folder => _folder;

    public string Name => _name;

    public string SqlitePath => Path.Combine(_folder, "circles.db");

    public string ConnectionString =>
        Provider switch
        {
            "Sqlite" => $"Data Source={SqlitePath}",
            "PostgreSql" => new NpgsqlConnectionStringBuilder(Admin("PEERCIRCLES_TEST_POSTGRESQL"))
            {
                Database = _name,
            }.ConnectionString,
            _ => $"{Admin("PEERCIRCLES_TEST_SQLSERVER")};Initial Catalog={_name}",
        };

    public Dictionary<string, string?> Settings =>
        new(StringComparer.Ordinal)
        {
            ["Database:Provider"] = Provider,
            ["Database:Path"] = SqlitePath,
            ["ConnectionStrings:Database"] = IsSqlite ? null : ConnectionString,
        };

    public static async Task<TestDatabase> CreateAsync()
    {
        var template = await Template.Value;
        var database = new TestDatabase();
        if (IsSqlite)
            File.Copy(template.SqlitePath, database.SqlitePath);
        else if (IsPostgreSql)
            await OnServerAsync($"create database {database._name} template {template._name}");
        else
            await database.MigrateAsync();
        return database;
    }

    /// <summary>Nobody can write until the result is disposed: on SQLite for a lock, on PostgreSQL since it takes no connections.</summary>
    public async Task<IAsyncDisposable> CutOffAsync()
    {
        if (IsSqlite)
        {
            // Outside the pool, so that the lock goes when the connection does.
            var other = new SqliteConnection($"{ConnectionString};Pooling=False");
            await other.OpenAsync();
            await using var command = other.CreateCommand();
            command.CommandText = "begin exclusive";
            await command.ExecuteNonQueryAsync();
            return other;
        }
        await OnServerAsync($"alter database {_name} allow_connections false");
        await OnServerAsync($"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{_name}'");
        return new Reopened(_name);
    }

    private sealed class Reopened(string name) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await OnServerAsync($"alter database {name} allow_connections true");
    }

    public async ValueTask DisposeAsync()
    {
        if (_services is not null)
            await _services.DisposeAsync();
        if (IsSqlite)
            SqliteConnection.ClearAllPools();
        else if (IsPostgreSql)
            await OnServerAsync($"drop database if exists {_name} with (force)");
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<TestDatabase> MakeTemplateAsync()
    {
        var template = new TestDatabase();
        if (IsPostgreSql)
            await OnServerAsync($"create database {template._name}");
        await template.MigrateAsync();
        return template;
    }

    /// <summary>Contexts as the server's own parts get them, without a server.</summary>
    public CirclesDbFactory Factory() => (_services ??= Services()).GetRequiredService<CirclesDbFactory>();

    private ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddStorage(new ConfigurationBuilder().AddInMemoryCollection(Settings).Build());
        return services.BuildServiceProvider();
    }

    private async Task MigrateAsync()
    {
        await using var provider = Services();
        await using var scope = provider.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CirclesDb>().Database.MigrateAsync();
        // Nobody may hold on to a database that others are copied from.
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
    }

    private static async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Admin("PEERCIRCLES_TEST_POSTGRESQL"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string Admin(string variable) =>
        Environment.GetEnvironmentVariable(variable)
        ?? throw new InvalidOperationException($"Set {variable} to a connection string for these tests.");
}
