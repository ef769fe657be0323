using System.Threading.Channels;

namespace CityLeadership.Classroom.Live.Calling;

/// <summary>
/// Does one thing after another, in the order asked, for one owner: a tab's media, a room's housekeeping. Whoever asks never
/// waits, and a lane that is stuck holds up nobody but itself.
/// </summary>
internal sealed class Lane : IAsyncDisposable
{
    private readonly Channel<Func<CancellationToken, Task>> waiting;
    private readonly Action<Exception> failed;
    private readonly CancellationTokenSource ending = new();
    private readonly Task running;
    private int ended;

    /// <param name="capacity">How much may wait; what comes on top is refused.</param>
    /// <param name="failed">Told about work that threw; the lane goes on with the next.</param>
    public Lane(int capacity, Action<Exception> failed)
    {
        this.failed = failed;
        waiting = Channel.CreateBounded<Func<CancellationToken, Task>>(new BoundedChannelOptions(capacity) { SingleReader = true });
        running = Task.Run(RunAsync);
    }

    /// <summary>False when the lane is full or has ended.</summary>
    public bool Post(Func<CancellationToken, Task> work) => waiting.Writer.TryWrite(work);

    /// <summary>Takes nothing more, and waits until what was asked is done, but not longer than this.</summary>
    public async Task DrainAsync(TimeSpan limit, TimeProvider time)
    {
        waiting.Writer.TryComplete();
        await Task.WhenAny(running, Task.Delay(limit, time));
    }

    /// <summary>Stops what is running and forgets what waits. An owner and the owner's owner may both ask for it, at once.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref ended, 1) == 1)
        {
            await running;
            return;
        }

        waiting.Writer.TryComplete();
        await ending.CancelAsync();
        await running;
        ending.Dispose();
    }

    private async Task RunAsync()
    {
        await foreach (var work in waiting.Reader.ReadAllAsync())
        {
            if (ending.IsCancellationRequested)
                continue;

            try
            {
                await work(ending.Token);
            }
            catch (OperationCanceledException) when (ending.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                failed(exception);
            }
        }
    }
}
