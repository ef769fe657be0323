namespace CityLeadership.Classroom.Web.Exhibits;

/// <summary>Once an hour: removed exhibits whose time to come back is over go for good.</summary>
internal sealed class ExhibitUpkeep(ExhibitShelf shelf, TimeProvider time, ILogger<ExhibitUpkeep> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                await shelf.ClearAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                ExhibitLog.NotCleared(logger, failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}

internal static partial class ExhibitLog
{
    [LoggerMessage(3601, LogLevel.Warning, "Removed exhibits could not be cleared away; they will be in an hour")]
    public static partial void NotCleared(ILogger logger, Exception failure);
}
