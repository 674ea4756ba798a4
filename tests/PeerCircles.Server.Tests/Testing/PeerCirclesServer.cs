using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Tests.SignIn;

namespace PeerCircles.Server.Tests.Testing;

/// <summary>The real server: on a free port of this machine, with real sockets, on a real database that is empty at first.</summary>
internal sealed class PeerCirclesServer : WebApplicationFactory<Program>
{
    private readonly TestDatabase _database;
    private readonly bool _ownsDatabase;
    private readonly Dictionary<string, string?> _settings;
    private readonly Action<IServiceCollection>? _services;
    private int _people;

    private PeerCirclesServer(ServerPlan plan, TestDatabase database)
    {
        (_database, _ownsDatabase, _services, Time) = (database, plan.Database is null, plan.Services, plan.Time);
        _settings = database.Settings;
        foreach (var (setting, value) in plan.Settings)
            _settings[setting] = value;
        UseKestrel(0);
    }

    public TestTime Time { get; }

    public HeardLog Log { get; } = new();

    public TestDatabase Database => _database;

    /// <summary>Where it listens, without a path.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>What a browser on its pages calls itself.</summary>
    public string Origin => Address.GetLeftPart(UriPartial.Authority);

    public static async Task<PeerCirclesServer> StartAsync(ServerPlan? plan = null)
    {
        plan ??= new ServerPlan();
        var server = new PeerCirclesServer(plan, plan.Database ?? await TestDatabase.CreateAsync());
        server.StartServer();
        var addresses = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        server.Address = new Uri(addresses.Addresses.Single());
        return server;
    }

    /// <summary>The next number for a name or an address that nobody else has.</summary>
    public int NextNumber() => Interlocked.Increment(ref _people);

    public async Task<T> InDatabase<T>(Func<CirclesDb, Task<T>> look)
    {
        await using var scope = Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<CirclesDb>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Urls", "http://127.0.0.1:0");
        builder.UseSetting("Seeds:Demo", "false");
        builder.UseSetting("Mail:PickUp", Path.Combine(_database.Folder, "mail"));
        foreach (var (setting, value) in _settings)
            builder.UseSetting(setting, value);
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
        builder.ConfigureServices(services =>
        {
            services.AddSingleton<TimeProvider>(Time);
            // A silo notes its start by the machine's clock and judges it by ours: two days ahead, a silo that is still
            // joining looks as if it had been for two days, and declares itself dead.
            services.Configure<ClusterMembershipOptions>(membership =>
            {
                membership.EvictWhenMaxJoinAttemptTimeExceeded = false;
                membership.SiloGenerationRetirementAge = null;
            });
            services.AddSingleton(new Terminal(TextWriter.Null));
            _services?.Invoke(services);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_ownsDatabase)
            await _database.DisposeAsync();
    }
}

/// <summary>How a test wants its server; as it ships when nothing is said.</summary>
internal sealed record ServerPlan
{
    public Dictionary<string, string?> Settings { get; init; } = new(StringComparer.Ordinal);
    public TestTime Time { get; init; } = new();
    public Action<IServiceCollection>? Services { get; init; }

    /// <summary>A database that several servers share, or that outlives one; whoever made it disposes it.</summary>
    public TestDatabase? Database { get; init; }
}
