using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Tests.SignIn;

/// <summary>The real server on a database of its own, with people who come to sign in.</summary>
internal sealed class SignInServer : WebApplicationFactory<Program>
{
    public const string Passphrase = "slow rivers keep their stones";

    private readonly string _folder = Directory.CreateTempSubdirectory("peercircles-").FullName;
    private readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal);

    public MovableTime Time { get; } = new();

    public HeardLog Log { get; } = new();

    public StringWriter Screen { get; } = new();

    public string MailFolder => Path.Combine(_folder, "mail");

    public SignInServer With(string setting, string value)
    {
        _settings[setting] = value;
        return this;
    }

    /// <summary>A browser with empty cookies that speaks HTTPS to the server.</summary>
    public Browser NewBrowser() => new(this);

    public async Task<Account> HasPerson(string email, CommunityRoles roles = CommunityRoles.None)
    {
        await using var scope = Services.CreateAsyncScope();
        var account = new Account
        {
            Id = NewId.At(Time.Now()),
            UserName = email,
            Email = email,
            EmailConfirmed = true,
            DisplayName = email.Split('@')[0],
            TimeZone = "Europe/Paris",
            Roles = roles,
            CreatedAt = Time.Now(),
        };
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        Assert.True((await accounts.CreateAsync(account, Passphrase)).Succeeded);
        return account;
    }

    public async Task<T> InDatabase<T>(Func<CirclesDb, Task<T>> look)
    {
        await using var scope = Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<CirclesDb>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Database:Path", Path.Combine(_folder, "circles.db"));
        builder.UseSetting("Mail:PickUp", MailFolder);
        foreach (var (setting, value) in _settings)
            builder.UseSetting(setting, value);
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
        builder.ConfigureServices(services =>
        {
            services.Insert(0, ServiceDescriptor.Singleton<IHostedService, DatabaseFirst>());
            services.AddSingleton<TimeProvider>(Time);
            services.AddSingleton(new Terminal(Screen));
            // The count of rounds is asserted on its own; here it would only make the tests slow.
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1_000);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(_folder, recursive: true);
        }
    }

    private sealed class DatabaseFirst(IServiceProvider services) : IHostedService
    {
        public async Task StartAsync(CancellationToken cancellationToken)
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<CirclesDb>();
            await db.Database.EnsureCreatedAsync(cancellationToken);
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

/// <summary>The clock of the machine, moved forward by the test.</summary>
internal sealed class MovableTime : TimeProvider
{
    private TimeSpan _ahead;

    public void Pass(TimeSpan span) => _ahead += span;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _ahead;

    public override long GetTimestamp() => System.GetTimestamp() + (long)(_ahead.TotalSeconds * TimestampFrequency);
}
