namespace CityLeadership.Classroom.Web.Operations.Children;

/// <summary>
/// Starts the children before everything else. Without Redis there is no class, so the host waits for it; without Janus the
/// class goes on in writing, so nobody waits. They are ended by <see cref="ChildHouse"/>, after all who use them.
/// </summary>
internal sealed class ChildrenService(ChildHouse house) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        foreach (var supervisor in house.All) supervisor.Start();
        await house.Redis.FirstTryAsync(cancellationToken);
        if (house.Redis.Status is { State: not ChildState.Running } status)
            throw new CannotStartException($"{status.Message} {status.LastWords}".TrimEnd());
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
