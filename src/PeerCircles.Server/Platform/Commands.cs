using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Platform;

/// <summary>What the program can do instead of serving: <c>migrate</c>, <c>invite</c>.</summary>
internal static class Commands
{
    /// <returns>The exit code; null when no command is meant and the server shall start.</returns>
    public static async Task<int?> RunCommandAsync(this WebApplication app, string[] args) =>
        Migrator.IsMeant(args) ? await Migrator.RunAsync(app.Services)
        : InviteCommand.IsMeant(args) ? await InviteCommand.RunAsync(app.Services, args)
        : null;
}
