namespace CityLeadership.Classroom.Web.Operations.Children;

/// <summary>Keeps one child alive: starts it, waits until it answers, starts it again with back-off when it dies.</summary>
internal sealed class Supervisor(IChild child, ChildUser user, ChildThread thread, TimeProvider time, ILogger<Supervisor> log)
    : IAsyncDisposable
{
    /// <summary>How long a child may take to end in order before it is killed: Redis flushes its last writes in this time.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan ReadyInterval = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource stopping = new();
    private readonly Backoff backoff = new();
    private readonly TaskCompletionSource firstTry = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task running = Task.CompletedTask;
    private ChildStatus status = new(ChildState.Stopped, $"{child.Name} has not been started.", "", null, 0);

    public string Name => child.Name;

    public ChildStatus Status => Volatile.Read(ref status);

    public void Start() => running = Task.Run(SuperviseAsync);

    /// <summary>Waits until the child answers or its first start has failed; <see cref="Status"/> says which.</summary>
    public Task FirstTryAsync(CancellationToken cancel) => firstTry.Task.WaitAsync(cancel);

    public async Task StopAsync()
    {
        await stopping.CancelAsync();
        await running;
        Say(ChildState.Stopped, $"{Name} was stopped with the host.");
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        stopping.Dispose();
    }

    private async Task SuperviseAsync()
    {
        try
        {
            while (true)
            {
                var began = time.GetTimestamp();
                var (why, lastWords) = await LiveAsync(stopping.Token);
                var wait = backoff.After(time.GetElapsedTime(began));
                Say(ChildState.Down, why, lastWords);
                SupervisorLog.Down(log, Name, wait.TotalSeconds, why, lastWords);
                firstTry.TrySetResult();
                await Task.Delay(wait, time, stopping.Token);
                Interlocked.Exchange(ref status, Status with { Restarts = Status.Restarts + 1 });
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            firstTry.TrySetCanceled();
        }
    }

    /// <summary>One life of the child, from preparation to its end; answers why it ended.</summary>
    private async Task<(string Why, string LastWords)> LiveAsync(CancellationToken cancel)
    {
        ChildProcess? process = null;
        try
        {
            Say(ChildState.Starting, $"{Name} is starting.");
            var command = await child.PrepareAsync(cancel);
            process = await thread.RunAsync(() => ChildProcess.Start(command, user));
            var exited = process.ExitedAsync(cancel);
            Say(ChildState.Starting, $"{Name} is starting.", processId: process.Id);
            if (await AnswersWithinAsync(child.ReadyLimit, ReadyInterval, exited, cancel))
            {
                Say(ChildState.Running, $"{Name} is running.", processId: process.Id);
                SupervisorLog.Ready(log, Name, process.Id);
                firstTry.TrySetResult();
                await WatchAsync(exited, cancel);
            }

            return (exited.IsCompleted ? $"{Name} ended with code {process.ExitCode}." : $"{Name} did not answer.", process.LastWords);
        }
        catch (CannotStartException refused)
        {
            return (refused.Message, "");
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            SupervisorLog.Failed(log, failure, Name);
            return ($"{Name} could not be started; the log says why.", failure.Message);
        }
        finally
        {
            if (process is not null)
            {
                await process.EndAsync(Patience, time);
                process.Dispose();
            }
        }
    }

    /// <summary>Returns when it has ended, or was silent for too long.</summary>
    private async Task WatchAsync(Task exited, CancellationToken cancel)
    {
        if (child.SilenceLimit is not { } limit)
        {
            await exited;
            return;
        }

        do await Task.WhenAny(exited, Task.Delay(LookInterval, time, cancel));
        while (await AnswersWithinAsync(limit, LookInterval, exited, cancel));
    }

    /// <summary>False once it has ended, or the time is up.</summary>
    private async Task<bool> AnswersWithinAsync(TimeSpan limit, TimeSpan interval, Task exited, CancellationToken cancel)
    {
        var began = time.GetTimestamp();
        while (!exited.IsCompleted && time.GetElapsedTime(began) < limit)
        {
            if (await child.AnswersAsync(cancel)) return true;
            await Task.WhenAny(exited, Task.Delay(interval, time, cancel));
        }

        cancel.ThrowIfCancellationRequested();
        return false;
    }

    private void Say(ChildState state, string message, string lastWords = "", int? processId = null) =>
        Interlocked.Exchange(ref status, new ChildStatus(state, message, lastWords, processId, Status.Restarts));
}
