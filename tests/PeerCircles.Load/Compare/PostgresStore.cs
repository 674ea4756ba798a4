using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Server.Platform;

namespace PeerCircles.Load.Compare;

/// <summary>
/// A PostgreSQL of our own on a free port, on the server's core, with durable commits. It refuses to run as root, and then runs
/// as the account that its package made.
/// </summary>
internal sealed class PostgresStore : IStore
{
    private readonly string _programs;
    private readonly string _folder;
    private readonly string _connection;

    private PostgresStore(string programs, string folder, int port)
    {
        (_programs, _folder) = (programs, folder);
        _connection = $"Host=127.0.0.1;Port={port};Username=circles;Database=postgres";
        Settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Database__Provider"] = "PostgreSql",
            ["ConnectionStrings__Database"] = _connection,
        };
    }

    public IReadOnlyDictionary<string, string> Settings { get; }

    public static async Task<PostgresStore> StartAsync(CompareOptions options)
    {
        var initdb = Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .EnumerateFiles("/usr/lib/postgresql", "initdb", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .LastOrDefault()
            : null;
        var programs = Path.GetDirectoryName(
            initdb ?? throw new InvalidOperationException("There is no PostgreSQL here: apt-get install postgresql.")
        )!;
        var folder = Directory.CreateTempSubdirectory("peercircles-postgres-").FullName;
        var store = new PostgresStore(programs, folder, Ports.Free());
        if (Environment.IsPrivilegedProcess)
            await RunAsync("chown", ["postgres:", folder]);
        await store.RunAsOwnerAsync(
            [],
            "initdb",
            "-D",
            store.Data,
            "-U",
            "circles",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C.UTF-8"
        );
        var port = store._connection.Split(';')[1]["Port=".Length..];
        await store.RunAsOwnerAsync(
            options.IsPinned ? Machine.PinToServerCore : [],
            "pg_ctl",
            "-D",
            store.Data,
            "-w",
            "-l",
            Path.Combine(folder, "log"),
            "-o",
            $"-p {port} -k '{folder}' -c listen_addresses=127.0.0.1 -c max_connections=200 -c synchronous_commit=on -c fsync=on",
            "start"
        );
        return store;
    }

    private string Data => Path.Combine(_folder, "data");

    public CirclesDb Open() =>
        new PostgreSqlCirclesDb(new DbContextOptionsBuilder<PostgreSqlCirclesDb>().UseNpgsql(_connection).Options);

    public async ValueTask DisposeAsync()
    {
        await RunAsOwnerAsync([], "pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private Task RunAsOwnerAsync(IReadOnlyList<string> pin, string program, params string[] words)
    {
        string[] all =
        [
            .. Environment.IsPrivilegedProcess
                ? new[] { "setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups" }
                : [],
            .. pin,
            Path.Combine(_programs, program),
            .. words,
        ];
        return RunAsync(all[0], all[1..]);
    }

    private static async Task RunAsync(string program, string[] words)
    {
        // What it says is not ours to print. It is not read to its end: a database's own processes keep the pipe open.
        var info = new ProcessStartInfo(program, words)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = "/",
        };
        using var running = Process.Start(info)!;
        await running.WaitForExitAsync();
        if (running.ExitCode != 0)
            throw new InvalidOperationException($"{program} {words[^1]} ended with code {running.ExitCode}.");
    }
}
