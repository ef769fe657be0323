using CityLeadership.Classroom.Log;

namespace CityLeadership.Classroom.Live;

/// <summary>
/// The log's time, as this node last learnt it, carried on by its steady clock. A wrong or stepped wall clock of a node
/// therefore changes nothing.
/// </summary>
public sealed class LogClock(TimeProvider time)
{
    private readonly Lock _lock = new();
    private DateTimeOffset _base = time.GetUtcNow();
    private long _stamp = time.GetTimestamp();

    /// <summary>Now, to the millisecond.</summary>
    public DateTimeOffset Now
    {
        get
        {
            lock (_lock)
            {
                var now = _base + time.GetElapsedTime(_stamp);
                return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond)).ToUniversalTime();
            }
        }
    }

    /// <summary>Asks the log for its time.</summary>
    /// <exception cref="LogUnavailableException">The log did not answer; the clock runs on as it was.</exception>
    public async Task SyncAsync(ISessionLog log, CancellationToken cancellation)
    {
        var asked = time.GetTimestamp();
        var told = await log.TimeAsync(cancellation).ConfigureAwait(false);
        var travelled = time.GetElapsedTime(asked) / 2;
        lock (_lock)
        {
            _base = told + travelled;
            _stamp = time.GetTimestamp();
        }
    }
}
