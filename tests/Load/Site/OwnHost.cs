using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CityLeadership.Classroom.Hub.Tests.Redis;

namespace CityLeadership.Classroom.Load.Site;

/// <summary>
/// A host of our own: the real one, in a process and a data folder of its own, with its own Redis and the demo programme,
/// without sound and pictures. Gone afterwards, with everything it wrote.
/// </summary>
public sealed class OwnHost : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("classroom-load-");
    private readonly int _port = FreePort();
    private Process? _process;

    public Uri Address => new($"http://127.0.0.1:{_port}");

    private string Data => Path.Combine(_folder.FullName, "data");

    public static async Task<OwnHost> StartAsync(CancellationToken cancellation)
    {
        var host = new OwnHost();
        try
        {
            await host.BeginAsync(cancellation);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    public IReadOnlyList<Link> Links() => Link.Read(Path.Combine(Data, "demo-links.json"));

    /// <summary>SIGKILL: it gets to say nothing.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
        _process = null;
    }

    /// <summary>Starts it on its data folder and port, and waits until it serves.</summary>
    public async Task BeginAsync(CancellationToken cancellation)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "CityLeadership.Classroom.Web.dll");
        var log = Path.Combine(_folder.FullName, "host.log");
        _process = await ChildThread.StartAsync(new ProcessStartInfo("setpriv", [
            "--pdeathsig=KILL", "bash", "-c", "exec \"$@\" >>\"$0\" 2>&1", log,
            "dotnet", program, "--contentRoot", AppContext.BaseDirectory, "--urls", Address.ToString(), "--Data:Folder", Data,
            "--Demo", "true", "--Calling:Engine", "None", "--Limits:SignInBurst", "1000", "--Limits:RequestBurst", "2000",
            "--Live:MessageBurst", "2000", // the lone sender says every line of the baseline
        ]) { UseShellExecute = false });
        using var http = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        var began = TimeProvider.System.GetTimestamp();
        while (!await IsReadyAsync(http, cancellation))
        {
            if (_process.HasExited || TimeProvider.System.GetElapsedTime(began) > Patience)
            {
                throw new UsageException($"The host did not start:\n{string.Join('\n', (await File.ReadAllLinesAsync(log, cancellation)).TakeLast(5))}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await KillAsync();
        }

        await RemoveAsync();
    }

    private static async Task<bool> IsReadyAsync(HttpClient http, CancellationToken cancellation)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellation);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>Its Redis is told to end when it dies, and may still be writing.</summary>
    private async Task RemoveAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                _folder.Delete(recursive: true);
                return;
            }
            catch (IOException) when (attempt < 20)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
            }
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
