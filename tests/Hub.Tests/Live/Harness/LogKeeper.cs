using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CityLeadership.Classroom.Hub.Tests.Live.Harness;

/// <summary>Keeps what nodes log: a class in which nothing went wrong logs no error.</summary>
internal sealed class LogKeeper : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Level, int Event, string Text)> _lines = new();

    public IReadOnlyCollection<string> Errors => [.. _lines.Where(line => line.Level >= LogLevel.Error).Select(line => line.Text)];

    public int Count(int @event) => _lines.Count(line => line.Event == @event);

    public ILogger CreateLogger(string categoryName) => new Keeper(categoryName, _lines);

    public void Dispose()
    {
    }

    private sealed class Keeper(string category, ConcurrentQueue<(LogLevel Level, int Event, string Text)> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                lines.Enqueue((logLevel, eventId.Id, $"{category}: {formatter(state, exception)} {exception}"));
            }
        }
    }
}
