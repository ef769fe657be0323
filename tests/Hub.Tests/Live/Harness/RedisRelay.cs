using System.Net;
using System.Net.Sockets;
using CityLeadership.Classroom.Log.Redis;

namespace CityLeadership.Classroom.Hub.Tests.Live.Harness;

/// <summary>A node's own wire to Redis, which a test can cut: the node then can tell nobody anything, as if it had died.</summary>
internal sealed class RedisRelay : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _cut = new();
    private readonly RedisOptions _redis;
    private readonly Task _accepting;

    public RedisRelay(RedisOptions redis)
    {
        _redis = redis;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public RedisOptions Options => new()
    {
        Connection = $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}",
        Password = _redis.Password,
    };

    /// <summary>For good.</summary>
    public void Cut()
    {
        _cut.Cancel();
        _listener.Stop();
    }

    public async ValueTask DisposeAsync()
    {
        Cut();
        await _accepting;
        _cut.Dispose();
    }

    private async Task AcceptAsync()
    {
        var relays = new List<Task>();
        try
        {
            while (true)
            {
                relays.Add(RelayAsync(await _listener.AcceptTcpClientAsync(_cut.Token)));
            }
        }
        catch (Exception cut) when (cut is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(relays);
        }
    }

    private async Task RelayAsync(TcpClient accepted)
    {
        using var node = accepted;
        using var redis = new TcpClient();
        try
        {
            await redis.ConnectAsync(IPEndPoint.Parse(_redis.Connection), _cut.Token);
            await Task.WhenAny(
                node.GetStream().CopyToAsync(redis.GetStream(), _cut.Token),
                redis.GetStream().CopyToAsync(node.GetStream(), _cut.Token));
        }
        catch (Exception cut) when (cut is OperationCanceledException or IOException or SocketException)
        {
            // Cut, or either end has closed.
        }
    }
}
