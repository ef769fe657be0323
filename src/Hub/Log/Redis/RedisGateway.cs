using StackExchange.Redis;

namespace CityLeadership.Classroom.Log.Redis;

/// <summary>
/// The one door to Redis. StackExchange.Redis' asynchronous calls never time out by themselves: here each has a limit,
/// after which its outcome is unknown.
/// </summary>
public sealed class RedisGateway(RedisOptions options, TimeProvider time) : IAsyncDisposable
{
    private readonly SemaphoreSlim _connecting = new(1, 1);
    private ConnectionMultiplexer? _connection;

    /// <summary>Whether Redis can be reached right now.</summary>
    public bool IsConnected => _connection?.IsConnected ?? false;

    public TimeSpan TimeLimit => options.TimeLimit;

    internal TimeProvider Time => time;

    /// <exception cref="LogUnavailableException">No answer in time, no connection, or Redis is not ready to serve.</exception>
    public async Task<T> RunAsync<T>(Func<IDatabase, Task<T>> call, CancellationToken cancellation)
    {
        try
        {
            return await TryAsync(call, cancellation).ConfigureAwait(false);
        }
        catch (RedisServerException forgotten) when (Says(forgotten, "NOSCRIPT"))
        {
            // Nothing ran, and the client now knows to send the whole script.
            return await TryAsync(call, cancellation).ConfigureAwait(false);
        }
    }

    private static bool Says(RedisServerException failure, params ReadOnlySpan<string> codes)
    {
        foreach (var code in codes)
        {
            if (failure.Message.StartsWith(code, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<T> TryAsync<T>(Func<IDatabase, Task<T>> call, CancellationToken cancellation)
    {
        try
        {
            var connection = await ConnectAsync(cancellation).ConfigureAwait(false);
            return await call(connection.GetDatabase()).WaitAsync(options.TimeLimit, time, cancellation).ConfigureAwait(false);
        }
        catch (RedisServerException failure) when (Says(failure, "LOADING", "MASTERDOWN", "READONLY"))
        {
            throw new LogUnavailableException("Redis is not ready to serve.", failure);
        }
        catch (RedisServerException)
        {
            throw;
        }
        catch (Exception failure) when (failure is TimeoutException or RedisException or ObjectDisposedException)
        {
            throw new LogUnavailableException("Redis did not answer in time.", failure);
        }
    }

    /// <summary>Subscribes; the subscription outlives reconnects.</summary>
    public Task<IAsyncDisposable> SubscribeAsync(RedisChannel channel, Action hint, CancellationToken cancellation) =>
        SubscribeAsync(channel, _ => hint(), cancellation);

    /// <summary>The same, for channels whose messages say something.</summary>
    public async Task<IAsyncDisposable> SubscribeAsync(RedisChannel channel, Action<string> heard, CancellationToken cancellation)
    {
        try
        {
            var connection = await ConnectAsync(cancellation).ConfigureAwait(false);
            var subscriber = connection.GetSubscriber();
            void Handle(RedisChannel _, RedisValue message) => heard(message!);
            await subscriber.SubscribeAsync(channel, Handle).WaitAsync(options.TimeLimit, time, cancellation).ConfigureAwait(false);
            return new Subscription(() => subscriber.UnsubscribeAsync(channel, Handle).WaitAsync(options.TimeLimit, time, CancellationToken.None));
        }
        catch (Exception failure) when (failure is TimeoutException or RedisException)
        {
            throw new LogUnavailableException("Redis did not answer in time.", failure);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection is { } connection)
        {
            await connection.CloseAsync(allowCommandsToComplete: false).ConfigureAwait(false);
            connection.Dispose();
        }

        _connecting.Dispose();
    }

    private async ValueTask<ConnectionMultiplexer> ConnectAsync(CancellationToken cancellation)
    {
        if (_connection is { } connected)
        {
            return connected;
        }

        if (!await _connecting.WaitAsync(options.TimeLimit, cancellation).ConfigureAwait(false))
        {
            throw new TimeoutException("Still connecting to Redis.");
        }

        try
        {
            return _connection ??= await ConnectionMultiplexer.ConnectAsync(Configuration()).ConfigureAwait(false);
        }
        finally
        {
            _connecting.Release();
        }
    }

    private ConfigurationOptions Configuration()
    {
        var configuration = ConfigurationOptions.Parse(options.Connection);
        configuration.AbortOnConnectFail = false;
        configuration.ConnectTimeout = 1000;
        configuration.ConnectRetry = 1;
        configuration.KeepAlive = 5;
        if (options.Password.Length > 0)
        {
            configuration.Password = options.Password;
        }

        return configuration;
    }

    private sealed class Subscription(Func<Task> end) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            try
            {
                await end().ConfigureAwait(false);
            }
            catch (Exception failure) when (failure is TimeoutException or RedisException or ObjectDisposedException)
            {
                // Redis is gone, and the subscription with it.
            }
        }
    }
}
