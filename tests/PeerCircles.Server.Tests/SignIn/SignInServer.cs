using System.Net.WebSockets;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MimeKit;
using PeerCircles.Domain;
using PeerCircles.Server.Platform;
using PeerCircles.Server.SignIn;
using PeerCircles.Server.Tests.Testing;

namespace PeerCircles.Server.Tests.SignIn;

/// <summary>The real server on a database of its own, with people who come to sign in.</summary>
internal sealed class SignInServer : WebApplicationFactory<Program>
{
    public const string Passphrase = "slow rivers keep their stones";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Made when the server starts, which is not a moment for awaiting.</summary>
    private readonly Lazy<TestDatabase> _database = new(() => TestDatabase.CreateAsync().GetAwaiter().GetResult());

    private readonly Dictionary<string, string?> _settings = new(StringComparer.Ordinal);
    private int _people;
    private string _environment = "Development";

    public MovableTime Time { get; } = new();

    public HeardLog Log { get; } = new();

    public StringWriter Screen { get; } = new();

    /// <summary>How often a passphrase was hashed or verified: the costly work of signing in.</summary>
    public int HashesMade => Services.GetRequiredService<HashCount>().Made;

    /// <summary>Rounds of hashing in the configuration that ships; <see cref="CountedHasher"/> makes fewer.</summary>
    public int ConfiguredIterations =>
        Services.GetRequiredService<IOptions<PasswordHasherOptions>>().Value.IterationCount;

    public SignInServer With(string setting, string? value)
    {
        _settings[setting] = value;
        return this;
    }

    public SignInServer InProduction()
    {
        _environment = "Production";
        return With("Site:Address", Browser.Origin);
    }

    /// <summary>A browser with empty cookies that speaks HTTPS to the server.</summary>
    public Browser NewBrowser() => new(this);

    /// <summary>An address that nobody else has.</summary>
    public string NewAddress() => $"person.{Interlocked.Increment(ref _people)}@example.org";

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

    /// <summary>Upgrades to a web socket on the hub's path. Throws with the status when that is refused.</summary>
    public Task<WebSocket> OpenSocket(string cookie, string origin)
    {
        var client = Server.CreateWebSocketClient();
        client.ConfigureRequest = request =>
        {
            request.Headers.Cookie = $"{Browser.SessionCookie}={cookie}";
            request.Headers.Origin = origin;
        };
        return client.ConnectAsync(new Uri("wss://localhost/hub"), TestContext.Current.CancellationToken);
    }

    public async Task<T> InDatabase<T>(Func<CirclesDb, Task<T>> look)
    {
        await using var scope = Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<CirclesDb>());
    }

    /// <summary>The next mail to this address, taken out of the pick-up folder.</summary>
    public async Task<MimeMessage> NextMailTo(string email)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            foreach (var file in MailFiles().Order(StringComparer.Ordinal))
            {
                var mail = await MimeMessage.LoadAsync(file, patience.Token);
                if (mail.To.Mailboxes.Single().Address != email)
                    continue;
                File.Delete(file);
                return mail;
            }
            await Task.Delay(20, patience.Token);
        }
    }

    /// <summary>Waits until nothing is left to send, then says how many mails lie in the pick-up folder.</summary>
    public async Task<int> MailsSent()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await InDatabase(db => db.Set<PeerCircles.Server.Notices.Mail>().AnyAsync(patience.Token)))
            await Task.Delay(20, patience.Token);
        return MailFiles().Length;
    }

    private string MailFolder => Path.Combine(_database.Value.Folder, "mail");

    private string[] MailFiles() => Directory.Exists(MailFolder) ? Directory.GetFiles(MailFolder, "*.eml") : [];

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(_environment);
        foreach (var (setting, value) in _database.Value.Settings)
            builder.UseSetting(setting, value);
        builder.UseSetting("Mail:PickUp", MailFolder);
        builder.UseSetting("Seeds:Demo", "false");
        foreach (var (setting, value) in _settings)
            builder.UseSetting(setting, value);
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
        builder.ConfigureServices(services =>
        {
            services.AddSingleton<TimeProvider>(Time);
            services.AddSingleton(new Terminal(Screen));
            services.AddSingleton<HashCount>();
            services.AddSingleton<IPasswordHasher<Account>, CountedHasher>();
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_database.IsValueCreated)
            await _database.Value.DisposeAsync();
    }

    private sealed class HashCount
    {
        public int Made;
    }

    /// <summary>The real hasher, counted, and with few rounds: their number is asserted on its own and would only make tests slow.</summary>
    private sealed class CountedHasher(HashCount count)
        : PassphraseHasher(Options.Create(new PasswordHasherOptions { IterationCount = 1_000 }))
    {
        public override string HashPassword(Account user, string password)
        {
            Interlocked.Increment(ref count.Made);
            return base.HashPassword(user, password);
        }

        public override PasswordVerificationResult VerifyHashedPassword(
            Account user,
            string hashedPassword,
            string providedPassword
        )
        {
            Interlocked.Increment(ref count.Made);
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}

/// <summary>The clock of the machine, moved forward by the test.</summary>
internal sealed class MovableTime : TimeProvider
{
    private TimeSpan _ahead;

    public void Pass(TimeSpan span) => _ahead += span;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _ahead;
}
