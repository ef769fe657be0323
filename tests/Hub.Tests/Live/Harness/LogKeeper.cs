using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CityLeadership.Classroom.Hub.Tests.Live.Harness;

/// <summary>Keeps what nodes log as errors: a class in which nothing went wrong logs none.</summary>
internal sealed class LogKeeper : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _errors = new();

    public IReadOnlyCollection<string> Errors => [.. _errors];

    public ILogger CreateLogger(string categoryName) => new Keeper(categoryName, _errors);

    public void Dispose()
    {
    }

    private sealed class Keeper(string category, ConcurrentQueue<string> errors) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                errors.Enqueue($"{category}: {formatter(state, exception)} {exception}");
            }
        }
    }
}
