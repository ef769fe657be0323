using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>
/// One WebSocket to one Janus, shared by all rooms and seats of this node. Requests find their answers by transaction, events
/// their handle by number. It does not come back: whoever owns it opens a new one.
/// </summary>
internal sealed class JanusConnection : IAsyncDisposable
{
    /// <summary>How long Janus may take to answer anything. On loopback it takes milliseconds; a swarm of joins takes longer.</summary>
    public static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan OpenLimit = TimeSpan.FromSeconds(3);
    private const int Backlog = 8192;

    private readonly ClientWebSocket socket = new();
    private readonly JanusEndpoint endpoint;
    private readonly TimeProvider time;
    private readonly Channel<byte[]> outgoing = Channel.CreateBounded<byte[]>(new BoundedChannelOptions(Backlog) { SingleReader = true });
    private readonly ConcurrentDictionary<string, PendingAnswer> pending = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<long, Action<JanusMessage>> handles = new();
    private readonly ConcurrentDictionary<long, Action> sessions = new();
    private readonly CancellationTokenSource ending = new();
    private Task pumps = Task.CompletedTask;
    private long lastTransaction;

    private JanusConnection(JanusEndpoint endpoint, TimeProvider time)
    {
        this.endpoint = endpoint;
        this.time = time;
        socket.Options.AddSubProtocol("janus-protocol");
        socket.Options.KeepAliveInterval = Timeout.InfiniteTimeSpan;
    }

    /// <summary>Completes when the connection has ended, for whatever reason.</summary>
    public Task Ended => pumps;

    /// <summary>The secrets this Janus was started with.</summary>
    public JanusEndpoint Endpoint => endpoint;

    /// <exception cref="JanusUnreachableException">Nobody answers there.</exception>
    public static async Task<JanusConnection> OpenAsync(JanusEndpoint endpoint, TimeProvider time, CancellationToken cancellation)
    {
        var connection = new JanusConnection(endpoint, time);
        using var limit = new CancellationTokenSource(OpenLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            await connection.socket.ConnectAsync(endpoint.WebSocket, either.Token);
        }
        catch (Exception failure) when (failure is WebSocketException or OperationCanceledException)
        {
            connection.socket.Dispose();
            cancellation.ThrowIfCancellationRequested();
            throw new JanusUnreachableException($"Nobody answers at {endpoint.WebSocket}.", failure);
        }

        connection.pumps = connection.PumpAsync();
        return connection;
    }

    /// <summary>Sends a request and waits for its answer.</summary>
    /// <param name="request">Without transaction and secret, which are added.</param>
    /// <param name="isAnswer">Which of the messages of this transaction is waited for; by default the first after the acknowledgement.</param>
    /// <exception cref="JanusRefusedException">Janus said no.</exception>
    /// <exception cref="JanusUnreachableException">Janus said nothing.</exception>
    public async Task<JanusMessage> RequestAsync(
        JsonObject request, Func<JanusMessage, bool>? isAnswer, CancellationToken cancellation)
    {
        var transaction = NextTransaction();
        var answer = new PendingAnswer(isAnswer ?? (_ => true));
        pending[transaction] = answer;
        try
        {
            if (!TryPost(request, transaction))
                throw new JanusUnreachableException("The connection to Janus is closed or congested.");
            return await answer.Task.WaitAsync(AnswerLimit, time, cancellation);
        }
        catch (TimeoutException late)
        {
            throw new JanusUnreachableException($"Janus did not answer within {AnswerLimit.TotalSeconds:0} s.", late);
        }
        finally
        {
            pending.TryRemove(transaction, out _);
        }
    }

    /// <summary>Sends a request whose answer nobody needs; false when the connection has ended.</summary>
    public bool TryPost(JsonObject request) => TryPost(request, NextTransaction());

    /// <summary>Whether Janus still answers.</summary>
    public Task PingAsync(CancellationToken cancellation) =>
        RequestAsync(new JsonObject { ["janus"] = "ping" }, isAnswer: null, cancellation);

    /// <summary>From now on events of this handle go to <paramref name="listener"/>, called from the reading thread: it must not block.</summary>
    public void Listen(long handle, Action<JanusMessage> listener) => handles[handle] = listener;

    public void Forget(long handle) => handles.TryRemove(handle, out _);

    /// <summary>Keeps a Janus session alive; <paramref name="lost"/> is called if Janus drops it nevertheless.</summary>
    public void Keep(long session, Action lost) => sessions[session] = lost;

    public void Release(long session) => sessions.TryRemove(session, out _);

    /// <summary>Tells Janus that every kept session is still in use; it drops those it has not heard of for a minute.</summary>
    public void KeepSessionsAlive()
    {
        foreach (var session in sessions.Keys)
            TryPost(new JsonObject { ["janus"] = "keepalive", ["session_id"] = session });
    }

    /// <summary>Gives the connection up; its owner will open another.</summary>
    public void Abandon() => socket.Abort();

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await pumps;
        socket.Dispose();
        ending.Dispose();
    }

    private string NextTransaction() => Interlocked.Increment(ref lastTransaction).ToString("x", null);

    private bool TryPost(JsonObject request, string transaction)
    {
        request["transaction"] = transaction;
        request["apisecret"] = endpoint.ApiSecret;
        return outgoing.Writer.TryWrite(JsonSerializer.SerializeToUtf8Bytes(request));
    }

    private async Task PumpAsync()
    {
        await Task.WhenAny(Task.Run(WriteAsync), Task.Run(ReadAsync));
        await ending.CancelAsync();
        outgoing.Writer.TryComplete();
        socket.Abort();
        foreach (var answer in pending.Values)
            answer.Fail(new JanusUnreachableException("The connection to Janus ended."));
    }

    private async Task WriteAsync()
    {
        try
        {
            await foreach (var message in outgoing.Reader.ReadAllAsync(ending.Token))
                await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, ending.Token);
        }
        catch (Exception end) when (end is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
        }
    }

    private async Task ReadAsync()
    {
        var buffer = new byte[64 * 1024];
        using var message = new MemoryStream();
        try
        {
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer.AsMemory(), ending.Token);
                if (part.MessageType == WebSocketMessageType.Close)
                    return;

                message.Write(buffer, 0, part.Count);
                if (!part.EndOfMessage)
                    continue;

                using (var document = JsonDocument.Parse(message.GetBuffer().AsMemory(0, (int)message.Length)))
                    Dispatch(new JanusMessage(document.RootElement.Clone()));
                message.SetLength(0);
            }
        }
        catch (Exception end) when (end is WebSocketException or OperationCanceledException or JsonException or ObjectDisposedException)
        {
        }
    }

    private void Dispatch(JanusMessage message)
    {
        if (message.Kind == "ack")
            return; // "Received"; the answer follows.

        if (message.Transaction is { } transaction && pending.TryGetValue(transaction, out var answer) && answer.Take(message))
        {
            // Whoever asked goes on from here.
        }
        else if (message.Kind == "timeout" && message.Session is { } session && sessions.TryRemove(session, out var lost))
        {
            lost();
        }
        else if (message.Sender is { } handle && handles.TryGetValue(handle, out var listener))
        {
            listener(message);
        }
    }
}
