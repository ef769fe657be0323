namespace CityLeadership.Classroom.Web.Api.Machines;

/// <summary>Once an hour lets go of answers that are older than they are kept: they hold people's data.</summary>
internal sealed class WriteTidying(WriteShelf shelf, TimeProvider time, ILogger<WriteTidying> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await shelf.TidyAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                MachineLog.NotTidied(logger, failure);
            }
        }
    }
}

internal static partial class MachineLog
{
    [LoggerMessage(2710, LogLevel.Warning, "What programs were answered could not be tidied; it is tried again in an hour")]
    public static partial void NotTidied(ILogger logger, Exception failure);
}
