using System.Diagnostics;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using CityLeadership.Classroom.Live.Calling.Janus;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Calling;

/// <summary>
/// A Janus of our own: private folder, free port, secrets of its own, and only the modules that are needed. It ends with
/// the test, also when the test process is killed: its keeper waits on a pipe that closes then.
/// </summary>
internal sealed class JanusProcess : IAsyncDisposable
{
    private readonly string folder;
    private readonly Process keeper;

    private JanusProcess(string folder, Process keeper, int id, JanusEndpoint endpoint)
    {
        this.folder = folder;
        this.keeper = keeper;
        Id = id;
        Endpoint = endpoint;
    }

    public int Id { get; }

    public JanusEndpoint Endpoint { get; }

    public static async Task<JanusProcess> StartAsync()
    {
        var home = Directory.CreateTempSubdirectory("janus-").FullName;
        var endpoint = new JanusEndpoint(new Uri($"ws://127.0.0.1:{FreePort()}/"), Guid.NewGuid().ToString("n"), Guid.NewGuid().ToString("n"), "./capture");
        WriteConfiguration(home, endpoint);
        var bash = Process.Start(new ProcessStartInfo("bash")
        {
            ArgumentList = { "-c", "janus -F . -C ./janus.jcfg >janus.log 2>&1 & echo $!; cat >/dev/null; kill -9 $!" },
            WorkingDirectory = home,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var id = int.Parse((await bash.StandardOutput.ReadLineAsync())!, null);
        var janus = new JanusProcess(home, bash, id, endpoint);
        await janus.AnswersAsync();
        return janus;
    }

    /// <summary>What it wrote to its log.</summary>
    public string Log => File.ReadAllText(Path.Combine(folder, "janus.log"));

    /// <summary>The files of a session's recording, in order.</summary>
    public IReadOnlyList<CaptureName> Captured(string session) =>
        Directory.CreateDirectory(Path.Combine(folder, "capture", CaptureName.Folder(session))).GetFiles()
            .Select(file => CaptureName.Read(file.Name) ?? throw new InvalidOperationException($"{file.Name} is no capture."))
            .OrderBy(file => file.From).ThenBy(file => file.Person, StringComparer.Ordinal).ToList();

    public void Kill() => Signal("KILL");

    /// <summary>Makes it hang: its connections stay open, nothing answers.</summary>
    public void Freeze() => Signal("STOP");

    public void Thaw() => Signal("CONT");

    public async ValueTask DisposeAsync()
    {
        Signal("CONT");
        keeper.StandardInput.Close();
        await keeper.WaitForExitAsync();
        keeper.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private void Signal(string name)
    {
        using var kill = Process.Start(new ProcessStartInfo("kill") { ArgumentList = { $"-{name}", $"{Id}" }, UseShellExecute = false, RedirectStandardError = true })!;
        kill.WaitForExit();
    }

    private async Task AnswersAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (true)
        {
            try
            {
                await using var connection = await JanusConnection.OpenAsync(Endpoint, TimeProvider.System, limit.Token);
                await connection.PingAsync(limit.Token);
                return;
            }
            catch (JanusUnreachableException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, limit.Token);
            }
        }
    }

    private static void WriteConfiguration(string folder, JanusEndpoint endpoint)
    {
        var modules = Directory.GetDirectories("/usr/lib", "*-linux-gnu").Select(lib => Path.Combine(lib, "janus")).First(Directory.Exists);
        foreach (var (kind, module) in new[] { ("transports", "libjanus_websockets.so"), ("plugins", "libjanus_videoroom.so"), ("events", ""), ("loggers", "") })
        {
            var own = Directory.CreateDirectory(Path.Combine(folder, kind)).FullName;
            if (module.Length > 0)
                File.CreateSymbolicLink(Path.Combine(own, module), Path.Combine(modules, kind, module));
        }

        File.WriteAllText(Path.Combine(folder, "janus.jcfg"), $$"""
            general: {
              plugins_folder = "./plugins"
              transports_folder = "./transports"
              events_folder = "./events"
              loggers_folder = "./loggers"
              debug_level = 3
              debug_colors = false
              api_secret = "{{endpoint.ApiSecret}}"
              exit_on_dl_error = true
              recordings_tmp_ext = "tmp"
            }
            media: { rtp_port_range = "40000-49999" }
            nat: {
              ice_lite = true
              full_trickle = true
              ice_enforce_list = "{{MediaAddress()}}"
            }
            """);
        File.WriteAllText(Path.Combine(folder, "janus.transport.websockets.jcfg"), $$"""
            general: {
              json = "compact"
              ws = true
              ws_ip = "127.0.0.1"
              ws_port = {{endpoint.WebSocket.Port}}
            }
            """);
        File.WriteAllText(Path.Combine(folder, "janus.plugin.videoroom.jcfg"), $$"""
            general: {
              admin_key = "{{endpoint.AdminKey}}"
              lock_rtp_forward = true
              string_ids = true
            }
            """);
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }

    /// <summary>Janus cannot be told to use loopback, so it is told the first other address.</summary>
    private static IPAddress MediaAddress() =>
        NetworkInterface.GetAllNetworkInterfaces()
            .SelectMany(network => network.GetIPProperties().UnicastAddresses)
            .Select(unicast => unicast.Address)
            .First(address => address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address));
}
