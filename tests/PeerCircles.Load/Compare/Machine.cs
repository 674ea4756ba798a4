using System.Diagnostics;

namespace PeerCircles.Load.Compare;

/// <summary>Who runs where: the server and its database on the first core, the crowd on the second.</summary>
internal static class Machine
{
    private const string ServerCore = "0";
    private const string CrowdCore = "1";

    public static IReadOnlyList<string> PinToServerCore { get; } = ["taskset", "-c", ServerCore];

    /// <summary>All threads of this process, and those that they will start.</summary>
    public static void PinCrowd(CompareOptions options) =>
        Run(
            "taskset",
            ["-a", "-p", "-c", options.IsPinned ? CrowdCore : $"0-{Cores() - 1}", $"{Environment.ProcessId}"]
        );

    private static int Cores() =>
        File.ReadLines("/proc/cpuinfo").Count(l => l.StartsWith("processor", StringComparison.Ordinal));

    private static void Run(string program, string[] words)
    {
        using var running = Process.Start(
            new ProcessStartInfo(program, words) { UseShellExecute = false, RedirectStandardOutput = true }
        )!;
        running.WaitForExit();
        if (running.ExitCode != 0)
            throw new InvalidOperationException($"{program} could not pin a process: code {running.ExitCode}.");
    }
}
