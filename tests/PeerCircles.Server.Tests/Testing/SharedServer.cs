using PeerCircles.Server.Tests.Testing;

[assembly: AssemblyFixture(typeof(SharedServer))]

namespace PeerCircles.Server.Tests.Testing;

/// <summary>
/// One server for all tests that need nothing but people and circles of their own: starting one for each would take longer
/// than the tests. It has no pace limit; the tests about limits start their own.
/// </summary>
public sealed class SharedServer : IAsyncLifetime
{
    internal PeerCirclesServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Server = await StartAsync();

    public async ValueTask DisposeAsync() => await EndAsync(Server);

    internal static Task<PeerCirclesServer> StartAsync() =>
        PeerCirclesServer.StartAsync(
            new ServerPlan
            {
                Settings = new(StringComparer.Ordinal)
                {
                    ["Limits:Messages"] = "100000",
                    ["Limits:Acts"] = "100000",
                    ["Limits:Frames"] = "100000",
                },
            }
        );

    internal static async Task EndAsync(PeerCirclesServer server)
    {
        var log = server.Log;
        await server.DisposeAsync();
        Assert.Empty(log.Errors);
        Assert.Empty(log.Indiscretions);
    }
}
