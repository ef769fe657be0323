using System.Collections.Concurrent;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CityLeadership.Classroom.Wire;

/// <summary>
/// One connection to a hub: SignalR's JSON protocol over a WebSocket, written from docs/protocol.md and nothing of the
/// server's, so that both ends cannot be wrong in the same way.
/// </summary>
public sealed class HubSocket : IAsyncDisposable
{
    private const char End = '\u001e';
    private readonly ClientWebSocket _socket;
    private readonly HttpMessageInvoker _http;
    private readonly Action<string, JsonNode> _heard;
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonNode?>> _asked = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _ending = new();
    private readonly MemoryStream _begun = new();
    private readonly TaskCompletionSource _readOn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _reading = Task.CompletedTask;
    private long _invocations;
    private volatile bool _stopped;

    private HubSocket(ClientWebSocket socket, HttpMessageInvoker http, Action<string, JsonNode> heard) =>
        (_socket, _http, _heard) = (socket, http, heard);

    /// <summary>Ends when the connection does, whoever ended it.</summary>
    public Task Closed => _closed.Task;

    /// <summary>Connects and shakes hands.</summary>
    /// <param name="heard">Target and argument of each method the server calls; one at a time, in order; must not wait.</param>
    /// <param name="headers">Who we are: a cookie, an origin.</param>
    /// <param name="receiveBuffer">Bytes the system may hold for us unread; null: its default. For tests of slow readers.</param>
    /// <exception cref="WebSocketException">The server cannot be reached, or refuses.</exception>
    public static async Task<HubSocket> OpenAsync(
        Uri hub,
        IEnumerable<KeyValuePair<string, string>> headers,
        Action<string, JsonNode> heard,
        CancellationToken cancellation,
        int? receiveBuffer = null)
    {
        var socket = new ClientWebSocket();
        socket.Options.KeepAliveInterval = TimeSpan.Zero;
        foreach (var (name, value) in headers)
        {
            socket.Options.SetRequestHeader(name, value);
        }

        var opened = new HubSocket(socket, LoopbackHttp.Create(receiveBuffer), heard);
        try
        {
            await socket.ConnectAsync(new UriBuilder(hub) { Scheme = hub.Scheme == "https" ? "wss" : "ws" }.Uri, opened._http, cancellation);
            await opened.SendTextAsync("""{"protocol":"json","version":1}""", cancellation);
            await opened.ShakeHandsAsync(cancellation);
            return opened;
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }
    }

    /// <summary>Reads what comes until the connection ends.</summary>
    public void BeginReading() => _reading = ReadAsync();

    /// <summary>Reads at most one message more, and leaves the rest to pile up at the server.</summary>
    public void StopReading() => _stopped = true;

    /// <summary>Reads on, to the end.</summary>
    public void ReadOn()
    {
        _stopped = false;
        _readOn.TrySetResult();
    }

    /// <summary>Calls a hub method and waits for what it returns.</summary>
    /// <exception cref="HubErrorException">The server says that the call failed.</exception>
    /// <exception cref="IOException">The connection ended first: what was asked may or may not have happened.</exception>
    public Task<JsonNode?> InvokeAsync(string method, JsonNode? argument, CancellationToken cancellation) =>
        InvokeRawAsync(method, argument?.ToJsonString() ?? "null", cancellation);

    /// <summary>The same with an argument as it stands, which may not be what the method takes.</summary>
    public async Task<JsonNode?> InvokeRawAsync(string method, string argument, CancellationToken cancellation)
    {
        var id = Interlocked.Increment(ref _invocations).ToString(CultureInfo.InvariantCulture);
        var answer = _asked[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        if (Closed.IsCompleted)
        {
            throw Gone();
        }

        await SendTextAsync($$"""{"type":1,"invocationId":"{{id}}","target":"{{method}}","arguments":[{{argument}}]}""", cancellation);
        return await answer.Task.WaitAsync(cancellation);
    }

    /// <summary>Calls a hub method that returns nothing.</summary>
    public Task TellAsync(string method, CancellationToken cancellation) =>
        SendTextAsync($$"""{"type":1,"target":"{{method}}","arguments":[]}""", cancellation);

    /// <summary>As when the network goes: no goodbye.</summary>
    public void Cut() => _socket.Abort();

    /// <summary>Closes in order.</summary>
    public async Task CloseAsync(CancellationToken cancellation)
    {
        try
        {
            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancellation);
            await Closed.WaitAsync(cancellation);
        }
        catch (Exception gone) when (gone is WebSocketException or ObjectDisposedException or InvalidOperationException)
        {
            // It had ended already.
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        _socket.Abort();
        await _reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _closed.TrySetResult();
        _socket.Dispose();
        _http.Dispose();
    }

    private static IOException Gone() => new("The connection to the hub ended.");

    private async Task SendTextAsync(string text, CancellationToken cancellation)
    {
        await _sending.WaitAsync(cancellation);
        try
        {
            await _socket.SendAsync(Encoding.UTF8.GetBytes(text + End), WebSocketMessageType.Text, true, cancellation);
        }
        catch (Exception failure) when (failure is WebSocketException or ObjectDisposedException or InvalidOperationException)
        {
            throw new IOException("The connection to the hub ended.", failure);
        }
        finally
        {
            _sending.Release();
        }
    }

    private async Task ShakeHandsAsync(CancellationToken cancellation)
    {
        var buffer = new byte[256];
        var received = await _socket.ReceiveAsync(buffer.AsMemory(), cancellation);
        var end = Array.IndexOf(buffer, (byte)End, 0, received.Count);
        var answer = Encoding.UTF8.GetString(buffer, 0, Math.Max(end, 0));
        if (answer != "{}")
        {
            throw new WebSocketException($"The hub refused the handshake: {answer}");
        }

        _begun.Write(buffer, end + 1, received.Count - end - 1);
    }

    private async Task ReadAsync()
    {
        var buffer = new byte[32 * 1024];
        var text = _begun;
        HearAll(text);
        try
        {
            while (true)
            {
                if (_stopped)
                {
                    await _readOn.Task.WaitAsync(_ending.Token);
                }

                var received = await _socket.ReceiveAsync(buffer.AsMemory(), _ending.Token);
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    return;
                }

                text.Write(buffer, 0, received.Count);
                if (received.EndOfMessage)
                {
                    HearAll(text);
                }
            }
        }
        catch (Exception ended) when (ended is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Cut by either side; whoever waits is told below.
        }
        finally
        {
            _closed.TrySetResult();
            foreach (var asked in _asked.Values)
            {
                asked.TrySetException(Gone());
            }
        }
    }

    private void HearAll(MemoryStream text)
    {
        var messages = text.GetBuffer().AsSpan(0, (int)text.Length);
        foreach (var range in messages.Split((byte)End))
        {
            if (!messages[range].IsEmpty)
            {
                Hear(JsonNode.Parse(messages[range]) ?? throw new JsonException("A message is an object."));
            }
        }

        text.SetLength(0);
    }

    private void Hear(JsonNode message)
    {
        switch ((int)message["type"]!)
        {
            case 1:
                _heard((string)message["target"]!, message["arguments"]![0]!);
                break;
            case 3 when _asked.TryRemove((string)message["invocationId"]!, out var asked):
                if (message["error"] is { } error)
                {
                    asked.TrySetException(new HubErrorException((string)error!));
                }
                else
                {
                    asked.TrySetResult(message["result"]);
                }

                break;
        }
    }
}

/// <summary>The hub says that a call failed; not an answer of the classroom's.</summary>
public sealed class HubErrorException(string message) : Exception(message);
