using System.Diagnostics;

namespace PeerCircles.Load.Compare;

/// <summary>How a server process is begun: pinned or not, and with the same runtime settings for both.</summary>
internal sealed record Launch(ProcessStartInfo Info, Uri Address)
{
    /// <summary>
    /// Both are compiled once, as far as the compiler goes, so that neither gets faster while it is measured.
    /// </summary>
    private static readonly Dictionary<string, string> s_steady = new(StringComparer.Ordinal)
    {
        ["DOTNET_TieredCompilation"] = "0",
        ["DOTNET_TieredPGO"] = "0",
        ["DOTNET_ReadyToRun"] = "0",
    };

    /// <summary>PeerCircles on a database that is ready for it.</summary>
    /// <param name="options">Where it is, and whether it is pinned.</param>
    /// <param name="settings">Of its database.</param>
    /// <param name="under">A program with its arguments that starts the server under its eyes; empty for none.</param>
    public static Launch Ours(
        CompareOptions options,
        IReadOnlyDictionary<string, string> settings,
        IReadOnlyList<string> under
    )
    {
        var launch = Of(options, under, [options.Server]);
        foreach (var (name, value) in settings)
            launch.Info.Environment[name] = value;
        foreach (var (name, value) in options.Limits)
            launch.Info.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        launch.Info.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        launch.Info.Environment["Mail__PickUp"] = Path.Combine(options.Folder, "mail");
        launch.Info.Environment["Site__Address"] = launch.Address.ToString();
        // Every category that the server's own settings name.
        foreach (
            var category in new[]
            {
                "Default",
                "Microsoft",
                "Microsoft.AspNetCore.Watch",
                "Microsoft.EntityFrameworkCore",
                "Orleans",
                "Orleans.Runtime.Silo",
                "Orleans.Runtime.Watchdog",
                "Polly",
            }
        )
            launch.Info.Environment[$"Logging__LogLevel__{category}"] = "None";
        launch.Info.WorkingDirectory = Path.GetDirectoryName(options.Server)!;
        return launch;
    }

    /// <summary>The bare hub, under the runtime settings that PeerCircles was built with.</summary>
    public static Launch Bare(CompareOptions options) =>
        Of(
            options,
            [],
            [
                "exec",
                "--runtimeconfig",
                Path.ChangeExtension(options.Server, "runtimeconfig.json"),
                Path.Combine(AppContext.BaseDirectory, "PeerCircles.Load.dll"),
                "bare",
            ]
        );

    private static Launch Of(CompareOptions options, IReadOnlyList<string> under, string[] program)
    {
        var address = new Uri($"http://127.0.0.1:{Ports.Free()}");
        string[] words =
        [
            .. options.IsPinned ? Machine.PinToServerCore : [],
            .. under,
            "dotnet",
            .. program,
            "--urls",
            address.ToString(),
        ];
        var info = new ProcessStartInfo(words[0], words[1..])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (options.IsSteady)
            foreach (var (name, value) in s_steady)
                info.Environment[name] = value;
        return new Launch(info, address);
    }
}
