using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;
using CityLeadership.Classroom.Hub.Tests.Log;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Log.Redis;

namespace CityLeadership.Classroom.Hub.Tests.Redis;

/// <summary>
/// A real redis-server of a test's own, flushing every write as ours does: a free port, a password, a folder that goes with it.
/// It dies with the test process, whatever happens to that.
/// </summary>
public sealed class RedisServer : IAsyncDisposable
{
    private const int Attempts = 5;
    private const int SignalKill = 9;
    private const int SignalContinue = 18;
    private const int SignalStop = 19;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("classroom-redis-");
    private Process? _process;

    private RedisServer()
    {
    }

    public int Port { get; private set; }

    public string Password { get; } = Guid.NewGuid().ToString("N");

    public RedisOptions Options => new() { Connection = $"127.0.0.1:{Port}", Password = Password };

    public static async Task<RedisServer> StartAsync()
    {
        var server = new RedisServer();
        for (var attempt = 1; !await server.TryStartAsync(FreePort()); attempt++)
        {
            if (attempt == Attempts)
            {
                throw new InvalidOperationException($"redis-server did not start in {Attempts} attempts; run it by hand to see why.");
            }
        }

        return server;
    }

    /// <summary>Freezes it: connections stay open, nothing is answered.</summary>
    public void Stop() => _ = Kill(_process!.Id, SignalStop);

    public void Continue() => _ = Kill(_process!.Id, SignalContinue);

    /// <summary>Everything in its append-only files, each byte a character. Nothing in them is compressed.</summary>
    public string ReadAppendOnlyFiles()
    {
        var text = new StringBuilder();
        foreach (var file in Directory.GetFiles(Path.Combine(_folder.FullName, "appendonlydir")).Order(StringComparer.Ordinal))
        {
            try
            {
                text.Append(Encoding.Latin1.GetString(File.ReadAllBytes(file)));
            }
            catch (FileNotFoundException)
            {
                // Redis has just replaced it.
            }
        }

        return text.ToString();
    }

    /// <summary>A gateway of one's own, as a node would have.</summary>
    public RedisGateway Open(TimeSpan? limit = null)
    {
        var options = Options;
        options.TimeLimit = limit ?? Patience;
        return new RedisGateway(options, TimeProvider.System);
    }

    /// <summary>A gateway that has its connection: on a busy machine the first attempt may not make it in time.</summary>
    public async Task<RedisGateway> ConnectAsync(TimeSpan? limit = null)
    {
        var gateway = Open(limit);
        await Eventually.HoldsAsync(() => AnswersAsync(gateway), Patience);
        return gateway;
    }

    private static async Task<bool> AnswersAsync(RedisGateway gateway)
    {
        try
        {
            await gateway.RunAsync(database => database.PingAsync(), CancellationToken.None);
            return true;
        }
        catch (LogUnavailableException)
        {
            return false;
        }
    }

    /// <summary>Kills it (SIGKILL).</summary>
    public Task KillAsync() => EndAsync();

    /// <summary>Kills it (SIGKILL), if it still runs, and starts it again on the same port and files.</summary>
    public async Task RestartAsync()
    {
        await EndAsync();
        if (!await TryStartAsync(Port))
        {
            throw new InvalidOperationException("redis-server did not come back on its port.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _folder.Delete(recursive: true);
    }

    private async Task<bool> TryStartAsync(int port)
    {
        Port = port;
        _process = await ChildThread.StartAsync(new ProcessStartInfo("setpriv", ["--pdeathsig=KILL", "redis-server", "-"])
        {
            WorkingDirectory = _folder.FullName,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        });
        await _process.StandardInput.WriteAsync(
            $"bind 127.0.0.1\nport {port}\nrequirepass {Password}\nappendonly yes\nappendfsync always\nrdbcompression no\nsave \"\"\n");
        _process.StandardInput.Close();
        return await ReadyAsync(_process).WaitAsync(Patience);
    }

    /// <summary>Waits for its own word that it is ready; false when it ended instead. Its output is read to the end of its days.</summary>
    private static async Task<bool> ReadyAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("Ready to accept connections", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                return true;
            }
        }

        return false;
    }

    private async Task EndAsync()
    {
        if (_process is { } process)
        {
            process.Kill();
            await process.WaitForExitAsync().WaitAsync(Patience);
            await Eventually.HoldsAsync(() => Task.FromResult(!KillOrphans()), Patience);
            process.Dispose();
            _process = null;
        }
    }

    /// <summary>
    /// A process that rewrites the append-only file outlives a Redis that is killed, and goes on writing in the folder. True
    /// while there is one.
    /// </summary>
    private bool KillOrphans()
    {
        var orphans = Directory.GetDirectories("/proc").Where(process => WorksIn(process) == _folder.FullName)
            .Select(process => int.Parse(Path.GetFileName(process), CultureInfo.InvariantCulture)).ToList();
        orphans.ForEach(orphan => _ = Kill(orphan, SignalKill));
        return orphans.Count > 0;
    }

    private static string? WorksIn(string process)
    {
        try
        {
            return new FileInfo(Path.Combine(process, "cwd")).LinkTarget;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null; // It has ended meanwhile, or is somebody else's.
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Kill(int process, int signal);
}
