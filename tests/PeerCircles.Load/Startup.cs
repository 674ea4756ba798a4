using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace PeerCircles.Load;

/// <summary>Starts the server as it was built, again and again, on a database of its own, and says how long and how large.</summary>
internal static class Startup
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_untilIdle = TimeSpan.FromSeconds(3);

    public static async Task<int> RunAsync(Options options)
    {
        var program = options.Text("server") ?? NewestBuild();
        if (program is null || !File.Exists(program))
        {
            Output.Say(
                "There is no built server. Build it first, or say where it is: --server PATH/PeerCircles.Server.dll"
            );
            return 1;
        }
        var folder = Directory.CreateTempSubdirectory("peercircles-startup-");
        try
        {
            // The first start makes the database and the demo community; it is told apart.
            var first = await MeasureAsync(program, folder.FullName);
            var runs = new List<(double ReadyMs, double ResidentMb)>();
            for (var run = 0; run < options.Number("runs", 5); run++)
                runs.Add(await MeasureAsync(program, folder.FullName));
            Output.Result(
                new StartupResult(
                    runs.Count,
                    Median(runs.Select(r => r.ReadyMs)),
                    Math.Round(first.ReadyMs),
                    Median(runs.Select(r => r.ResidentMb))
                )
            );
            return 0;
        }
        catch (InvalidOperationException e)
        {
            Output.Say(e.Message);
            return 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(double ReadyMs, double ResidentMb)> MeasureAsync(string program, string folder)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var begun = TimeProvider.System.GetTimestamp();
        using var server = Start(program, folder, address);
        try
        {
            await ReadyAsync(server, address, begun);
            var ready = TimeProvider.System.GetElapsedTime(begun);
            await Task.Delay(s_untilIdle);
            return (ready.TotalMilliseconds, ResidentMb(server.Id));
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync();
        }
    }

    private static Process Start(string program, string folder, Uri address)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = ContentRoot(program),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in new[] { Path.GetFullPath(program), "--urls", address.ToString() })
            start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Database__Path"] = Path.Combine(folder, "circles.db");
        start.Environment["Mail__PickUp"] = Path.Combine(folder, "mail");
        var server = Process.Start(start)!;
        // Read, so that a full pipe can't hold the server up.
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        return server;
    }

    private static async Task ReadyAsync(Process server, Uri address, long begun)
    {
        using var http = new HttpClient { BaseAddress = address };
        while (true)
        {
            if (server.HasExited)
                throw new InvalidOperationException(
                    $"The server ended with code {server.ExitCode} before it was ready."
                );
            if (TimeProvider.System.GetElapsedTime(begun) > s_patience)
                throw new InvalidOperationException($"The server was not ready after {s_patience.TotalSeconds} s.");
            try
            {
                if ((await http.GetAsync("/health/ready")).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Nobody listens yet.
            }
            await Task.Delay(10);
        }
    }

    /// <summary>As the system counts it, where it says so; elsewhere as .NET does.</summary>
    private static double ResidentMb(int process)
    {
        var status = $"/proc/{process}/status";
        if (!File.Exists(status))
        {
            using var running = Process.GetProcessById(process);
            return running.WorkingSet64 / 1024.0 / 1024.0;
        }
        var line = File.ReadLines(status).First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal));
        return double.Parse(
                line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1],
                CultureInfo.InvariantCulture
            ) / 1024;
    }

    /// <summary>Where <c>dotnet run</c> would stand, so that the same files are found.</summary>
    private static string ContentRoot(string program)
    {
        for (var folder = new FileInfo(program).Directory; folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "PeerCircles.Server.csproj")))
                return folder.FullName;
        return Path.GetDirectoryName(Path.GetFullPath(program))!;
    }

    private static string? NewestBuild()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var builds = Path.Combine(folder.FullName, "src", "PeerCircles.Server", "bin");
            if (Directory.Exists(builds))
                return Directory
                    .EnumerateFiles(builds, "PeerCircles.Server.dll", SearchOption.AllDirectories)
                    .MaxBy(File.GetLastWriteTimeUtc);
        }
        return null;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return Math.Round(sorted[sorted.Count / 2]);
    }
}

/// <param name="ReadyMs">Process start to ready, on a database that exists: the median.</param>
/// <param name="FirstReadyMs">The same for the very first start, which makes the database and fills it.</param>
/// <param name="ResidentMb">Resident memory once idle: the median.</param>
internal sealed record StartupResult(int Runs, double ReadyMs, double FirstReadyMs, double ResidentMb);
