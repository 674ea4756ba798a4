using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using PeerCircles.Load.Crowds;

namespace PeerCircles.Load.Compare;

/// <summary>One of the two servers: a process with its address, what the crowd says to it, and where people sit.</summary>
internal sealed class Contestant : IAsyncDisposable
{
    private const int InterruptSignal = 2;
    private const int KillSignal = 9;
    private const int Stop = 19;
    private const int Continue = 18;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(90);
    private static readonly double s_ticksPerSecond = 100;

    private readonly Process _process;
    private readonly EventHandler _endWithUs;

    private Contestant(Process process, Uri address, Tongue tongue, IReadOnlyList<CrowdSeat> seats)
    {
        (_process, Address, Tongue, Seats) = (process, address, tongue, seats);
        // Whoever ends the comparison early ends the servers with it, also one that stands still.
        _endWithUs = (_, _) => kill(process.Id, KillSignal);
        AppDomain.CurrentDomain.ProcessExit += _endWithUs;
    }

    public Uri Address { get; }
    public Tongue Tongue { get; }
    public IReadOnlyList<CrowdSeat> Seats { get; }
    public int ProcessId => _process.Id;

    public static async Task<Contestant> StartAsync(Launch launch, Tongue tongue, IReadOnlyList<CrowdSeat> seats)
    {
        var process = Process.Start(launch.Info)!;
        process.BeginOutputReadLine();
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { } words)
                Output.Say(words);
        };
        process.BeginErrorReadLine();
        var contestant = new Contestant(process, launch.Address, tongue, seats);
        try
        {
            await contestant.ReadyAsync();
            return contestant;
        }
        catch
        {
            await contestant.DisposeAsync();
            throw;
        }
    }

    /// <summary>Holds the process still while the other one is measured: not even its timers use the core.</summary>
    public void Pause() => kill(_process.Id, Stop);

    public void Resume() => kill(_process.Id, Continue);

    /// <summary>Asks a program to end as a key press would, and waits for it.</summary>
    public static void Interrupt(Process process)
    {
        kill(process.Id, InterruptSignal);
        process.WaitForExit();
    }

    /// <summary>Seconds of processor that the process has used so far.</summary>
    public double CpuSeconds => CpuSecondsOf(_process.Id);

    public long ResidentBytes
    {
        get
        {
            var line = File.ReadLines($"/proc/{_process.Id}/status")
                .First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal));
            return long.Parse(
                    line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1],
                    CultureInfo.InvariantCulture
                ) * 1024;
        }
    }

    public static double CpuSecondsOf(int process)
    {
        var stat = File.ReadAllText($"/proc/{process}/stat");
        // The name stands in parentheses and may hold spaces; user and system time are the 12th and 13th after it.
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        var ticks =
            long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture);
        return ticks / s_ticksPerSecond;
    }

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= _endWithUs;
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }
        _process.Dispose();
    }

    private async Task ReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            if (_process.HasExited)
                throw new InvalidOperationException(
                    $"A server ended with code {_process.ExitCode} before it was ready."
                );
            if (Stopwatch.GetElapsedTime(begun) > s_patience)
                throw new InvalidOperationException($"A server was not ready after {s_patience.TotalSeconds} s.");
            try
            {
                if ((await http.GetAsync("/health/ready")).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Nobody listens yet.
            }
            await Task.Delay(50);
        }
    }

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int kill(int process, int signal);
}
