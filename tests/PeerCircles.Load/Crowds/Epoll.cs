using System.ComponentModel;
using System.Runtime.InteropServices;

namespace PeerCircles.Load.Crowds;

/// <summary>
/// Waits for thousands of sockets on one thread, as Linux does it: .NET's own sockets would hop between threads for each
/// message, and cost the crowd more than the server.
/// </summary>
internal sealed class Epoll : IDisposable
{
    private const int Add = 1;
    private const uint Readable = 1;

    private readonly int _handle = Checked(epoll_create1(0));
    private readonly Event[] _events = new Event[512];

    public void Watch(nint socket, int name)
    {
        var wanted = new Event { What = Readable, Name = (ulong)name };
        Checked(epoll_ctl(_handle, Add, (int)socket, ref wanted));
    }

    /// <summary>Which sockets have something to read; a closed one forgets itself.</summary>
    /// <param name="names">Filled with the names they were given.</param>
    /// <param name="patience">Milliseconds.</param>
    /// <returns>How many.</returns>
    public int Wait(Span<int> names, int patience)
    {
        var count = epoll_wait(_handle, _events, Math.Min(_events.Length, names.Length), patience);
        for (var i = 0; i < count; i++)
            names[i] = (int)_events[i].Name;
        return Math.Max(count, 0);
    }

    public void Dispose() => close(_handle);

    private static int Checked(int result) => result >= 0 ? result : throw new Win32Exception();

    /// <summary>Packed, as x86-64 has it.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private struct Event
    {
        public uint What;
        public ulong Name;
    }

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int epoll_create1(int flags);

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int epoll_ctl(int epoll, int operation, int socket, ref Event wanted);

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int epoll_wait(int epoll, [Out] Event[] events, int most, int milliseconds);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int close(int handle);
}
