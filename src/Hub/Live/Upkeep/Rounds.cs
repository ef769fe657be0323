using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CityLeadership.Classroom.Live.Upkeep;

/// <summary>Work done again and again for as long as the node runs. A round that fails is logged; the next one comes all the same.</summary>
internal abstract class Rounds(TimeSpan every, TimeProvider time, ILogger logger) : BackgroundService
{
    protected ILogger Logger { get; } = logger;

    protected TimeProvider Time { get; } = time;

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var rounds = new PeriodicTimer(every, Time);
        do
        {
            await TryAsync(RoundAsync, stoppingToken).ConfigureAwait(false);
        }
        while (await rounds.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    protected abstract Task RoundAsync(CancellationToken cancellation);

    /// <summary>Part of a round whose failure must not keep the rest from being done.</summary>
    protected async Task<bool> TryAsync(Func<CancellationToken, Task> part, CancellationToken cancellation)
    {
        try
        {
            await part(cancellation).ConfigureAwait(false);
            return true;
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            LiveLog.UpkeepFailed(Logger, failure, GetType().Name);
            return false;
        }
    }
}
