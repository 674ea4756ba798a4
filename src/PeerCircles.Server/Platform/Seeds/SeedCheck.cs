namespace PeerCircles.Server.Platform.Seeds;

/// <summary>
/// Stops the start when a data file is broken, rather than failing later in front of somebody who needs it. It works
/// beside the other services' start; the web server, always the last to start, waits for it.
/// </summary>
internal sealed class SeedCheck(SeedFiles files) : IHostedLifecycleService
{
    private Task _check = Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        _check = Task.Run(() => files.ValidateAsync(cancellationToken), cancellationToken);
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => _check;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
