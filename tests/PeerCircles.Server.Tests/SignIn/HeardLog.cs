using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PeerCircles.Server.Tests.SignIn;

/// <summary>Every line that the server logged, as an operator would read it.</summary>
internal sealed class HeardLog : ILoggerProvider
{
    private readonly ConcurrentQueue<(string Category, LogLevel Level, string Line)> _lines = new();

    public IReadOnlyList<string> Lines => [.. _lines.Select(l => l.Line)];

    public IReadOnlyList<string> SecurityLines =>
        [.. _lines.Where(l => l.Category == "PeerCircles.Security").Select(l => l.Line)];

    public IReadOnlyList<string> Errors => [.. _lines.Where(l => l.Level >= LogLevel.Error).Select(l => l.Line)];

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
