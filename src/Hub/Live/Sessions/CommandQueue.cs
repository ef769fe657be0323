using System.Threading.Channels;

namespace CityLeadership.Classroom.Live.Sessions;

/// <summary>Commands that wait for a session's loop: bounded, in order, taken in batches.</summary>
internal sealed class CommandQueue : IDisposable
{
    private const int MostWaiting = 2048;
    private const int MostInBatch = 256;

    private readonly Channel<PendingCommand> _waiting = Channel.CreateBounded<PendingCommand>(
        new BoundedChannelOptions(MostWaiting) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    private readonly SemaphoreSlim _wake = new(0, 1);
    private PendingCommand? _held;

    /// <summary>False: too many wait already, or the queue is closed.</summary>
    public bool TryAdd(PendingCommand pending)
    {
        if (!_waiting.Writer.TryWrite(pending))
        {
            return false;
        }

        Wake();
        return true;
    }

    /// <summary>Lets the loop look around although nothing was added.</summary>
    public void Wake()
    {
        try
        {
            _wake.Release();
        }
        catch (Exception already) when (already is SemaphoreFullException or ObjectDisposedException)
        {
            // The loop is awake, or over.
        }
    }

    /// <summary>Until a command waits, somebody wakes the loop, or the time is over.</summary>
    public Task WaitAsync(TimeSpan most, CancellationToken cancellation) =>
        _held is null && _waiting.Reader.Count == 0 ? _wake.WaitAsync(most, cancellation) : Task.CompletedTask;

    /// <summary>What waits, in order. A command that closes polls goes alone: its ballots must match the state it is decided on.</summary>
    public List<PendingCommand> NextBatch()
    {
        var batch = new List<PendingCommand>();
        while (batch.Count < MostInBatch && (_held is not null || _waiting.Reader.TryRead(out _held)))
        {
            if (_held.ClosesPolls && batch.Count > 0)
            {
                break;
            }

            var next = _held;
            _held = null;
            batch.Add(next);
            if (next.ClosesPolls)
            {
                break;
            }
        }

        return batch;
    }

    /// <summary>Takes nothing more. False: it was closed already.</summary>
    public bool Close() => _waiting.Writer.TryComplete();

    public void Dispose() => _wake.Dispose();
}
