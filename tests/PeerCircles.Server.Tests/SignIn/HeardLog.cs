using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PeerCircles.Server.Tests.SignIn;

/// <summary>Every line that the server logged, as an operator would read it, and what must never stand in one.</summary>
internal sealed class HeardLog : ILoggerProvider
{
    private readonly ConcurrentQueue<(string Category, LogLevel Level, string Line)> _lines = new();

    private readonly ConcurrentDictionary<string, bool> _canaries = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<string> Lines => [.. _lines.Select(l => l.Line)];

    public IReadOnlyList<string> SecurityLines =>
        [.. _lines.Where(l => l.Category == "PeerCircles.Security").Select(l => l.Line)];

    public IReadOnlyList<string> Errors =>
        [.. _lines.Where(l => l.Level >= LogLevel.Error && !IsAboutTheClock(l.Line)).Select(l => l.Line)];

    /// <summary>Said in confidence. Words too short to tell apart from others are let go.</summary>
    public void MustNeverHold(string? confidence)
    {
        if (confidence is { Length: >= 6 })
            _canaries.TryAdd(confidence, true);
    }

    /// <summary>The lines that hold something which was said in confidence.</summary>
    public IReadOnlyList<string> Indiscretions =>
        [.. Lines.Where(line => _canaries.Keys.Any(c => line.Contains(c, StringComparison.OrdinalIgnoreCase)))];

    /// <summary>Orleans measures itself by the same clock: when a test moves it on, it believes that it stood still.</summary>
    private static bool IsAboutTheClock(string line) =>
        line.StartsWith(".NET Thread Pool execution stalled for", StringComparison.Ordinal);

    public ILogger CreateLogger(string categoryName) => new Ear(this, categoryName);

    public void Dispose() { }

    private sealed class Ear(HeardLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => log._lines.Enqueue((category, logLevel, $"{formatter(state, exception)} {exception}"));
    }
}
