namespace CityLeadership.Classroom.Web.Mail;

/// <summary>Finds out what there is to write: who asked for a link or a code, every other second; sessions, calendars and what is past, twice a minute.</summary>
internal sealed class MailPlanning(
    NewLinks links, CodeMails codes, Reminders reminders, Invitations invitations, MailQueue queue, TimeProvider time, ILogger<MailPlanning> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>While the database does not answer, it need not be asked and logged every other second.</summary>
    internal static readonly TimeSpan AfterTrouble = TimeSpan.FromSeconds(15);

    private const int YearEvery = 15;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        for (var round = 0; ; round++)
        {
            await TryAsync(links.QueueAsync, stoppingToken);
            await TryAsync(codes.QueueAsync, stoppingToken);
            if (round % YearEvery == 0)
            {
                await TryAsync(reminders.QueueAsync, stoppingToken);
                await TryAsync(invitations.QueueAsync, stoppingToken);
                await TryAsync(queue.TidyAsync, stoppingToken);
                await TryAsync(codes.TidyAsync, stoppingToken);
            }

            if (!await timer.WaitForNextTickAsync(stoppingToken))
                return;
        }
    }

    private async Task TryAsync(Func<CancellationToken, Task> plan, CancellationToken cancellation)
    {
        try
        {
            await plan(cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            MailLog.PlanningFailed(logger, failure);
            await Task.Delay(AfterTrouble, time, cancellation);
        }
    }
}
