namespace PeerCircles.Server.Tests.SignIn;

/// <summary>One server for the tests of a class that need no more than a person of their own. It counts nobody's tries.</summary>
public sealed class SharedSignIn : IAsyncLifetime
{
    internal SignInServer Server { get; } =
        new SignInServer()
            .With("Limits:SignIn:WrongPerNetwork", "100000")
            .With("Limits:SignIn:RequestsPerNetwork", "100000");

    public ValueTask InitializeAsync() => default;

    public async ValueTask DisposeAsync()
    {
        var log = Server.Log;
        await Server.DisposeAsync();
        Assert.Empty(log.Errors);
    }
}
