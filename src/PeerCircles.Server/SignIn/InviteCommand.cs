using MediatR;
using Microsoft.EntityFrameworkCore;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.SignIn;

/// <summary>
/// <c>dotnet PeerCircles.Server.dll invite administrator --email ana@example.org</c> (or <c>invite moderator</c>): prints a
/// one-use link. It works while the server is running, on the same configuration and database.
/// </summary>
internal static class InviteCommand
{
    private const string Usage = "invite administrator|moderator --email ADDRESS";

    public static bool IsMeant(string[] args) => args is ["invite", ..];

    /// <returns>The process's exit code.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        var terminal = services.GetRequiredService<Terminal>();
        if (Read(args) is not { } command)
        {
            terminal.Say(Usage);
            return 2;
        }
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<CirclesDb>().Database;
        if ((await database.GetPendingMigrationsAsync()).Any())
        {
            terminal.Say("The database is not ready yet. Start the server once, then invite again.");
            return 1;
        }
        var outcome = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command);
        terminal.Say(
            outcome.Refusal is { } no
                ? no.Sentence
                : $"This link works once, until {outcome.Value.EndsAt:u}. Hand it over in private:\n\n{outcome.Value.Address}"
        );
        return outcome.IsRefused ? 1 : 0;
    }

    private static InviteStaff? Read(string[] args) =>
        args switch
        {
            ["invite", var role, "--email", var email, ..] when RoleOf(role) is { } known => new(email, known),
            ["invite", "--email", var email, var role, ..] when RoleOf(role) is { } known => new(email, known),
            _ => null,
        };

    private static CommunityRoles? RoleOf(string word) =>
        word switch
        {
            "administrator" => CommunityRoles.Administrator,
            "moderator" => CommunityRoles.Moderator,
            _ => null,
        };
}
