using Microsoft.EntityFrameworkCore;
using PeerCircles.Load.Crowds;
using PeerCircles.Server.Platform;

namespace PeerCircles.Load.Compare;

/// <summary>Both servers, started and with their people: while one is measured, the other one stands still.</summary>
internal sealed class Arena : IAsyncDisposable
{
    private readonly IAsyncDisposable? _database;

    private Arena(CompareOptions options, Contestant ours, Contestant bare, IAsyncDisposable? database) =>
        (Options, Ours, Bare, _database) = (options, ours, bare, database);

    public CompareOptions Options { get; }
    public Contestant Ours { get; }
    public Contestant Bare { get; }

    public static async Task<Arena> OpenAsync(CompareOptions options, string database, int people)
    {
        Machine.PinCrowd(options);
        var store =
            database == "PostgreSql" ? await PostgresStore.StartAsync(options) : (IStore)SqliteStore.In(options.Folder);
        try
        {
            var seats = await new Population(store.Open, Shapes.CircleSize, messages: 0).SettleAsync(people);
            var ours = await Contestant.StartAsync(Launch.Ours(options, store.Settings, []), new RoomTongue(), seats);
            ours.Pause();
            var bare = await Contestant.StartAsync(Launch.Bare(options), new BareTongue(), seats);
            bare.Pause();
            return new Arena(options, ours, bare, store);
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    /// <summary>Lets both get going, one after the other.</summary>
    public void Warm(CrowdShape shape)
    {
        foreach (var contestant in new[] { Ours, Bare })
            With(contestant, shape, crowd => crowd.Talk(Options.Warming));
    }

    /// <summary>Lets one of the two run, with everybody in it.</summary>
    public static T With<T>(Contestant contestant, CrowdShape shape, Func<Crowd, T> measure)
    {
        contestant.Resume();
        try
        {
            using var crowd = new Crowd(contestant.Address, contestant.Tongue, contestant.Seats, shape);
            crowd.Gather();
            return measure(crowd);
        }
        finally
        {
            contestant.Pause();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Ours.DisposeAsync();
        await Bare.DisposeAsync();
        if (_database is not null)
            await _database.DisposeAsync();
    }
}

/// <summary>Where PeerCircles keeps everything during a comparison.</summary>
internal interface IStore : IAsyncDisposable
{
    CirclesDb Open();
    IReadOnlyDictionary<string, string> Settings { get; }
}

internal sealed class SqliteStore(string path) : IStore
{
    public static SqliteStore In(string folder) =>
        new(
            Path.Combine(
                Directory.CreateDirectory(Path.Combine(folder, Path.GetRandomFileName())).FullName,
                "circles.db"
            )
        );

    /// <summary>Only the server's own writes have to survive a power cut: these can be made again.</summary>
    public CirclesDb Open()
    {
        var db = new SqliteCirclesDb(
            new DbContextOptionsBuilder<SqliteCirclesDb>().UseSqlite($"Data Source={path}").Options
        );
        db.Database.OpenConnection();
        db.Database.ExecuteSqlRaw("pragma synchronous=off");
        return db;
    }

    public IReadOnlyDictionary<string, string> Settings { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Database__Provider"] = "Sqlite",
            ["Database__Path"] = path,
        };

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
