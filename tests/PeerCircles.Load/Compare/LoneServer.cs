using PeerCircles.Load.Crowds;

namespace PeerCircles.Load.Compare;

/// <summary>PeerCircles alone on SQLite, for what is not compared with a bare hub. It begins paused.</summary>
internal sealed class LoneServer : IAsyncDisposable
{
    private LoneServer(Contestant contestant) => Contestant = contestant;

    public Contestant Contestant { get; }

    /// <param name="options">As for the comparison.</param>
    /// <param name="under">A program with its arguments that starts the server and watches it; empty for none.</param>
    /// <param name="people">Who has an account, eight to a circle.</param>
    /// <param name="messages">What was said in each circle before.</param>
    public static async Task<LoneServer> StartAsync(
        CompareOptions options,
        IReadOnlyList<string> under,
        int people,
        int messages = 0
    )
    {
        Machine.PinCrowd(options);
        var store = SqliteStore.In(options.Folder);
        var seats = await new Population(store.Open, Shapes.CircleSize, messages).SettleAsync(people);
        return new LoneServer(await StartAsync(options, store, seats, under));
    }

    public ValueTask DisposeAsync() => Contestant.DisposeAsync();

    private static async Task<Contestant> StartAsync(
        CompareOptions options,
        SqliteStore store,
        IReadOnlyList<CrowdSeat> seats,
        IReadOnlyList<string> under
    )
    {
        var contestant = await Contestant.StartAsync(
            Launch.Ours(options, store.Settings, under),
            new RoomTongue(),
            seats
        );
        contestant.Pause();
        return contestant;
    }
}
