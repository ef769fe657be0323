namespace CityLeadership.Classroom.Web.Operations.Children;

/// <summary>
/// Starts the children before everything else and ends them after everything else. Without Redis there is no class, so the
/// host waits for it; without Janus the class goes on in writing, so nobody waits.
/// </summary>
internal sealed class ChildrenService(ChildHouse house) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        foreach (var supervisor in house.All) supervisor.Start();
        await house.Redis.FirstTryAsync(cancellationToken);
        if (house.Redis.Status is { State: not ChildState.Running } status)
        {
            await StoppedAsync(cancellationToken);
            throw new CannotStartException($"{status.Message} {status.LastWords}".TrimEnd());
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Janus first: what it still reports may be written to the log.</summary>
    public async Task StoppedAsync(CancellationToken cancellationToken)
    {
        foreach (var supervisor in house.All.Reverse()) await supervisor.StopAsync();
    }
}
