using System.Runtime.CompilerServices;

namespace PeerCircles.Server.Tests.Contract;

/// <summary>
/// A file of the repository that a test writes. With <c>PEERCIRCLES_WRITE=1</c> it is written; otherwise it must be what the
/// test would write, so that a change on one side can't be forgotten on the other.
/// </summary>
internal static class KeptFile
{
    private const string WriteVariable = "PEERCIRCLES_WRITE";

    public static string Repository { get; } = FindRepository();

    public static async Task MustBeAsync(string path, string wanted)
    {
        var file = Path.Combine(Repository, path);
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, wanted);
            return;
        }
        var kept = File.Exists(file) ? await File.ReadAllTextAsync(file) : "";
        if (kept != wanted)
            Assert.Fail(
                $"{path} is stale. Run the tests once with {WriteVariable}=1 and commit what changes.\n{Difference(kept, wanted)}"
            );
    }

    /// <summary>Lines that only one of the two has: enough to see what happened.</summary>
    private static string Difference(string kept, string wanted)
    {
        var (before, after) = (kept.Split('\n'), wanted.Split('\n'));
        var gone = before.Except(after, StringComparer.Ordinal).Select(line => $"- {line}");
        var come = after.Except(before, StringComparer.Ordinal).Select(line => $"+ {line}");
        return string.Join('\n', gone.Concat(come).Take(60));
    }

    private static string FindRepository([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "PeerCircles.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("PeerCircles.sln was not found above the tests.");
    }
}
