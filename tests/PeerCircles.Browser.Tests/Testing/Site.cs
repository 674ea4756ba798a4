using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;

namespace PeerCircles.Browser.Tests.Testing;

/// <summary>
/// The server as people get it: its own process, its own SQLite file, the demo community, on a free port of loopback. It ends
/// with the test class, and what it logged is looked through: an error that nobody expected fails the class.
/// </summary>
public sealed class Site : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("peercircles-browser-").FullName;
    private readonly List<string> _log = [];
    private readonly List<Visitor> _visitors = [];
    private readonly Dictionary<string, string> _cookies = [];
    private Process? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string Address { get; } = $"http://localhost:{FreePort()}";

    /// <summary>Where quick exit leads here: the same machine by another name, so another site to the browser.</summary>
    public string Neutral => Address.Replace("localhost", "127.0.0.1", StringComparison.Ordinal) + "/health/live";

    public string Passphrase { get; } = Demo.Passphrase;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(20_000);
        Start();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Environment.GetEnvironmentVariable("PEERCIRCLES_CHROMIUM") ?? "/usr/bin/chromium",
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
        await ReadyAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in _visitors)
            await visitor.DisposeAsync();
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        Stop();
        Directory.Delete(_folder, recursive: true);
        var errors = ServerErrors();
        Assert.True(errors.Count == 0, $"The server logged errors:\n{string.Join('\n', errors)}");
    }

    /// <summary>A browser window of its own, signed out. <paramref name="set"/> changes how the browser is set.</summary>
    public async Task<Visitor> Visits(string name, Screen? screen = null, Action<BrowserNewContextOptions>? set = null)
    {
        var options = (screen ?? Screen.Desktop).ToOptions(Address);
        set?.Invoke(options);
        var context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(20_000);
        var visitor = new Visitor(name, this, context, await context.NewPageAsync());
        _visitors.Add(visitor);
        return visitor;
    }

    /// <summary>A browser window in which scripts are switched off.</summary>
    public async Task<Visitor> VisitsWithoutScript(string name)
    {
        var options = Screen.Desktop.ToOptions(Address);
        options.JavaScriptEnabled = false;
        var context = await _browser!.NewContextAsync(options);
        var visitor = new Visitor(name, this, context, await context.NewPageAsync());
        _visitors.Add(visitor);
        return visitor;
    }

    /// <summary>A demo person in a browser window of their own, signed in.</summary>
    public async Task<Visitor> SignsIn(string key, Screen? screen = null, Action<BrowserNewContextOptions>? set = null)
    {
        var visitor = await Visits(Demo.Name(key), screen, set);
        await visitor.SignIn(Demo.Email(key), Passphrase);
        return visitor;
    }

    /// <summary>
    /// A demo person who signed in before, with that same session: for those who only look. Who ends a session signs in by
    /// <see cref="SignsIn"/>.
    /// </summary>
    public async Task<Visitor> ComesBack(string key, Screen? screen = null)
    {
        if (_cookies.TryGetValue(key, out var cookies))
            return await Visits(Demo.Name(key), screen, options => options.StorageState = cookies);
        var visitor = await SignsIn(key, screen);
        _cookies[key] = await visitor.Page.Context.StorageStateAsync();
        return visitor;
    }

    /// <summary>The newest mail in the pick-up folder for this address.</summary>
    public async Task<string> MailTo(string email)
    {
        var folder = Path.Combine(_folder, "mail");
        for (var attempt = 0; attempt < 300; attempt++)
        {
            foreach (var file in Newest(folder))
            {
                var mail = await File.ReadAllTextAsync(file.FullName);
                if (mail.Contains(email, StringComparison.OrdinalIgnoreCase))
                    return mail;
            }
            await Task.Delay(100);
        }
        throw new TimeoutException($"No mail to {email} in {folder}.");
    }

    private static IEnumerable<FileInfo> Newest(string folder) =>
        Directory.Exists(folder)
            ? new DirectoryInfo(folder).GetFiles("*.eml").OrderByDescending(f => f.LastWriteTimeUtc)
            : [];

    /// <summary>As a crash: the process is killed and comes back on the same data.</summary>
    public async Task StopsAndReturns(Func<Task> meanwhile)
    {
        Stop();
        await meanwhile();
        Start();
        await ReadyAsync();
    }

    /// <summary>What whoever runs the place does to its database by hand, between <see cref="StopsAndReturns"/> and the return.</summary>
    public async Task ChangesByHand(string sql)
    {
        await using var database = new SqliteConnection($"Data Source={Database};Pooling=False");
        await database.OpenAsync();
        await using var command = database.CreateCommand();
        command.CommandText = sql;
        Assert.True(await command.ExecuteNonQueryAsync() > 0, $"Nothing was changed by: {sql}");
    }

    private string Database => Path.Combine(_folder, "peercircles.db");

    private void Start()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var project = Path.Combine(Repository.Root, "src", "PeerCircles.Server");
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = project,
            ArgumentList =
            {
                Path.Combine(project, "bin", configuration, "net10.0", "PeerCircles.Server.dll"),
                "--urls",
                Address,
                $"--Database:Path={Database}",
                $"--Mail:PickUp={Path.Combine(_folder, "mail")}",
                $"--Site:ExitTo={Neutral}",
            },
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["DOTNET_gcServer"] = "0" },
        };
        _server = Process.Start(start)!;
        _server.OutputDataReceived += Keep;
        _server.ErrorDataReceived += Keep;
        _server.BeginOutputReadLine();
        _server.BeginErrorReadLine();
    }

    private void Stop()
    {
        if (_server is null)
            return;
        _server.Kill(entireProcessTree: true);
        _server.WaitForExit();
        _server.Dispose();
        _server = null;
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is null)
            return;
        lock (_log)
            _log.Add(line.Data);
    }

    /// <summary>Each with the lines that follow it, since they say what it was.</summary>
    private List<string> ServerErrors()
    {
        lock (_log)
            return
            [
                .. _log.Index()
                    .Where(l =>
                        l.Item.StartsWith("fail:", StringComparison.Ordinal)
                        || l.Item.StartsWith("crit:", StringComparison.Ordinal)
                    )
                    .Select(l => string.Join('\n', _log.Skip(l.Index).Take(8))),
            ];
    }

    private async Task ReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = new Uri(Address) };
        for (var attempt = 0; attempt < 300; attempt++)
        {
            if (_server!.HasExited)
                break;
            try
            {
                if ((await http.GetAsync(new Uri("/health/ready", UriKind.Relative))).StatusCode == HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            await Task.Delay(100);
        }
        lock (_log)
            throw new InvalidOperationException($"The server did not start:\n{string.Join('\n', _log)}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>The made-up people, read from the same file that the server reads.</summary>
internal static class Demo
{
    private static readonly JsonElement Script = JsonDocument
        .Parse(File.ReadAllText(Path.Combine(Repository.Root, "seeds", "demo", "community.en.json")))
        .RootElement;

    public static string Passphrase => Script.GetProperty("passphrase").GetString()!;

    public static string Name(string key) => Person(key).GetProperty("displayName").GetString()!;

    public static string Email(string key) => Person(key).GetProperty("email").GetString()!;

    private static JsonElement Person(string key) =>
        Script.GetProperty("people").EnumerateArray().Single(p => p.GetProperty("key").GetString() == key);
}

internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "PeerCircles.sln")) ? folder.FullName : Find(folder.Parent!);
}
