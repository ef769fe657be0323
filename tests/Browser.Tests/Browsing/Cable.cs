using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CityLeadership.Classroom.Browser.Tests.Browsing;

/// <summary>
/// The cable between one browser and the host. Cut, it swallows everything and tells neither side, as a lost wireless
/// network does; new connections get no answer. Media does not run through it.
/// </summary>
internal sealed class Cable : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource over = new();
    private readonly ConcurrentDictionary<Task, object?> running = [];
    private readonly int host;
    private volatile TaskCompletionSource mended = Mended();
    private CancellationTokenSource lost = new();

    public Cable(Uri host)
    {
        this.host = host.Port;
        listener.Start();
        Url = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}"));
        Keep(AcceptAsync());
    }

    /// <summary>The host's address on the browser's side of the cable.</summary>
    public Uri Url { get; }

    public void Cut() => mended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Lets new connections through; what was open while it was cut is gone for good.</summary>
    public async Task MendAsync()
    {
        await Interlocked.Exchange(ref lost, new()).CancelAsync();
        mended.TrySetResult();
    }

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        listener.Stop();
        await Task.WhenAll(running.Keys);
        over.Dispose();
        lost.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                Keep(CarryAsync(await listener.AcceptTcpClientAsync(over.Token)));
        }
        catch (Exception closed) when (closed is OperationCanceledException or SocketException)
        {
            // The story is over.
        }
    }

    private async Task CarryAsync(TcpClient browser)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(over.Token, lost.Token);
        using var to = new TcpClient();
        using (browser)
        {
            try
            {
                await mended.Task.WaitAsync(end.Token);
                await to.ConnectAsync(IPAddress.Loopback, host, end.Token);
                await Task.WhenAny(
                    PumpAsync(browser.GetStream(), to.GetStream(), end.Token), PumpAsync(to.GetStream(), browser.GetStream(), end.Token));
            }
            catch (Exception gone) when (gone is OperationCanceledException or SocketException)
            {
                // Cut while it was dialled, or the host is away: the browser sees its connection end.
            }

            await end.CancelAsync();
        }
    }

    private async Task PumpAsync(NetworkStream from, NetworkStream to, CancellationToken end)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (await from.ReadAsync(buffer, end) is > 0 and var count)
            {
                await mended.Task.WaitAsync(end);
                await to.WriteAsync(buffer.AsMemory(0, count), end);
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException)
        {
            // One side hung up: so does the other.
        }
    }

    private void Keep(Task task)
    {
        running[task] = null;
        _ = task.ContinueWith(done => running.TryRemove(done, out _), TaskScheduler.Default);
    }

    private static TaskCompletionSource Mended()
    {
        var whole = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        whole.SetResult();
        return whole;
    }
}
