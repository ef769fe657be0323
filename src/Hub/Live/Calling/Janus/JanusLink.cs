using Microsoft.Extensions.Logging;

namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>
/// Keeps a connection to Janus: dials, asks every two seconds whether it still answers (a hung process keeps its connection
/// open), and dials again when it does not.
/// </summary>
internal sealed class JanusLink : IAsyncDisposable
{
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan SessionPulse = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    private readonly IJanusDirectory directory;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly Action<JanusConnection> up;
    private readonly Action<JanusConnection> down;
    private readonly CancellationTokenSource ending = new();
    private readonly Task running;
    private volatile string state = "Janus has not been reached yet.";
    private volatile bool connected;

    /// <param name="up">Called with each new connection, from the link's own loop: it must not block.</param>
    /// <param name="down">Called when that connection has ended.</param>
    public JanusLink(
        IJanusDirectory directory, TimeProvider time, ILogger logger, Action<JanusConnection> up, Action<JanusConnection> down)
    {
        this.directory = directory;
        this.time = time;
        this.logger = logger;
        this.up = up;
        this.down = down;
        running = Task.Run(RunAsync);
    }

    public CallingHealth Health => new(connected, state);

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await running;
        ending.Dispose();
    }

    private async Task RunAsync()
    {
        var pause = FirstPause;
        while (!ending.IsCancellationRequested)
        {
            try
            {
                if (directory.Current is { } endpoint)
                {
                    await using var connection = await JanusConnection.OpenAsync(endpoint, time, ending.Token);
                    await connection.PingAsync(ending.Token);
                    pause = FirstPause;
                    await ServeAsync(connection);
                }
                else
                {
                    state = "Janus is not running.";
                }
            }
            catch (OperationCanceledException) when (ending.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (failure is JanusUnreachableException or JanusRefusedException)
            {
                state = failure.Message;
            }

            await Task.Delay(pause, time, ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    private async Task ServeAsync(JanusConnection connection)
    {
        JanusLog.Connected(logger, connection.Endpoint.WebSocket);
        state = "Janus answers.";
        connected = true;
        up(connection);
        try
        {
            await WatchAsync(connection);
        }
        finally
        {
            connected = false;
            down(connection);
        }
    }

    /// <summary>Returns when the connection has ended or Janus does not answer.</summary>
    private async Task WatchAsync(JanusConnection connection)
    {
        var sessionsKept = time.GetTimestamp();
        while (true)
        {
            await Task.WhenAny(connection.Ended, Task.Delay(Pulse, time, ending.Token));
            ending.Token.ThrowIfCancellationRequested();
            try
            {
                await connection.PingAsync(ending.Token);
            }
            catch (JanusUnreachableException silence)
            {
                JanusLog.Disconnected(logger, silence.Message);
                state = silence.Message;
                return;
            }

            if (time.GetElapsedTime(sessionsKept) >= SessionPulse)
            {
                connection.KeepSessionsAlive();
                sessionsKept = time.GetTimestamp();
            }
        }
    }
}
