using StackExchange.Redis;

namespace CityLeadership.Classroom.Log.Redis;

/// <summary>
/// Has Redis rewrite its append-only file after secrets or texts were deleted: until then they are still in it. A rewrite that was
/// running already may have copied them, and one that failed wiped nothing, so it asks until one that began later ended well.
/// </summary>
internal sealed class Erasure(RedisGateway redis) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly CancellationTokenSource _ending = new();
    private readonly Lock _lock = new();
    private Task _work = Task.CompletedTask;
    private bool _wanted;
    private bool _working;
    private bool _begun;

    /// <summary>Something was deleted: the file is to be rewritten from here on. Does not wait for it.</summary>
    public void Begin()
    {
        lock (_lock)
        {
            (_wanted, _begun) = (true, true);
            if (!_working && !_ending.IsCancellationRequested)
            {
                _working = true;
                _work = Task.Run(WorkAsync);
            }
        }
    }

    /// <summary>For what a node that died may have left to do.</summary>
    public void BeginOnce()
    {
        if (!Volatile.Read(ref _begun))
        {
            Begin();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync().ConfigureAwait(false);
        await _work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _ending.Dispose();
    }

    private async Task WorkAsync()
    {
        while (TakeWish())
        {
            while (!await TryRewriteAsync().ConfigureAwait(false))
            {
                await Task.Delay(Pause, redis.Time, _ending.Token).ConfigureAwait(false);
            }
        }
    }

    private bool TakeWish()
    {
        lock (_lock)
        {
            _working = _wanted;
            _wanted = false;
            return _working;
        }
    }

    /// <summary>True when it is done, or not ours to do: a managed Redis keeps its files itself.</summary>
    private async Task<bool> TryRewriteAsync()
    {
        try
        {
            await redis.RunAsync(database => database.ExecuteAsync("BGREWRITEAOF"), _ending.Token).ConfigureAwait(false);
            return await EndedWellAsync().ConfigureAwait(false);
        }
        catch (RedisServerException refused)
        {
            return !refused.Message.Contains("in progress", StringComparison.Ordinal);
        }
        catch (LogUnavailableException)
        {
            return false;
        }
    }

    private async Task<bool> EndedWellAsync()
    {
        while (true)
        {
            var told = (string)(await redis.RunAsync(database => database.ExecuteAsync("INFO", "persistence"), _ending.Token)
                .ConfigureAwait(false))!;
            if (told.Contains("aof_rewrite_in_progress:0", StringComparison.Ordinal)
                && told.Contains("aof_rewrite_scheduled:0", StringComparison.Ordinal))
            {
                return told.Contains("aof_last_bgrewrite_status:ok", StringComparison.Ordinal);
            }

            await Task.Delay(Pause, redis.Time, _ending.Token).ConfigureAwait(false);
        }
    }
}
