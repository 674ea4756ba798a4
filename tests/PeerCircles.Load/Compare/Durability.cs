using System.Diagnostics;
using PeerCircles.Load.Crowds;

namespace PeerCircles.Load.Compare;

/// <summary>
/// Whether what is acknowledged is really on the disk. A setting of SQLite holds for one connection, so nobody outside can
/// ask for it: what counts is that the process syncs while people talk.
/// </summary>
internal static class Durability
{
    private static readonly TimeSpan s_watching = TimeSpan.FromSeconds(2);

    /// <summary>Watches the system calls of a talking server for a moment, and says what it saw.</summary>
    /// <exception cref="InvalidOperationException">Messages were acknowledged and nothing was synced.</exception>
    public static void Watch(Contestant contestant, string folder)
    {
        var file = Path.Combine(folder, "syncs.txt");
        string[] words = ["-f", "-qq", "-e", "trace=fsync,fdatasync", "-o", file, "-p", $"{contestant.ProcessId}"];
        var (acked, syncs) = Arena.With(
            contestant,
            Shapes.Evening,
            crowd =>
            {
                using var strace = Process.Start(
                    new ProcessStartInfo("strace", words) { UseShellExecute = false, RedirectStandardError = true }
                )!;
                crowd.Talk(s_watching);
                var said = crowd.Acked;
                Contestant.Interrupt(strace);
                return (said, File.ReadLines(file).Count(l => l.Contains("sync(", StringComparison.Ordinal)));
            }
        );
        if (syncs == 0)
            throw new InvalidOperationException($"{acked} messages were acknowledged, and nothing was synced.");
        Output.Say($"SQLite synced {syncs} times while {acked} messages were acknowledged (slowed by being watched).");
    }
}
