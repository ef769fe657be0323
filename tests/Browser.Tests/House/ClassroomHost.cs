using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace CityLeadership.Classroom.Browser.Tests.House;

/// <summary>
/// The real host, started as <c>run.sh</c> starts it: one process with its own Redis and Janus in a data folder of its own,
/// a demo programme, a free port. It can be killed and started again on the same folder and port.
/// </summary>
public sealed class ClassroomHost : IAsyncDisposable
{
    /// <summary>Where <c>infra/netns.sh</c> puts media; elsewhere the host chooses an interface itself.</summary>
    private const string MediaInterface = "m0";

    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(15);

    private readonly string data = Directory.CreateTempSubdirectory("classroom-").FullName;
    private readonly string log;
    private readonly IReadOnlyList<string> settings;
    private readonly HttpClient http;
    private Process? process;

    private ClassroomHost(string log, IReadOnlyList<string> settings)
    {
        (this.log, this.settings) = (log, settings);
        Url = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{FreePort()}"));
        http = new HttpClient { BaseAddress = Url, Timeout = TimeSpan.FromSeconds(5) };
    }

    public Uri Url { get; }

    public Cast Cast { get; private set; } = new([]);

    /// <summary>Everybody's personal links, as the demo writes them.</summary>
    public string LinksFile => Path.Combine(data, "demo-links.json");

    /// <summary>What is recorded of its classes so far: each file's name, which begins with whose it is, and its bytes.</summary>
    public IReadOnlyDictionary<string, long> Captured =>
        new DirectoryInfo(Path.Combine(data, "recordings", "capture")).EnumerateFiles("*.mjr*", SearchOption.AllDirectories)
            .ToDictionary(file => file.Name, file => file.Length, StringComparer.Ordinal);

    /// <param name="log">The file that gets everything the host says.</param>
    /// <param name="settings">Further ones: "--Mail:Host", "127.0.0.1".</param>
    public static async Task<ClassroomHost> StartAsync(string log, params IReadOnlyList<string> settings)
    {
        if (!File.Exists(Path.Combine(Repository.Web, "wwwroot", "index.html")))
            throw new InvalidOperationException("The browser app is not built: dotnet build src/Web -p:BuildClient=true");

        var host = new ClassroomHost(log, settings);
        try
        {
            await host.StartAsync();
            host.Cast = await Cast.ReadAsync(host.LinksFile);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts on the same data folder and port, and waits until every part is well.</summary>
    public async Task StartAsync()
    {
        List<string> arguments =
        [
            "-c", "log=$1; shift; exec \"$@\" >>\"$log\" 2>&1", "-", log,
            "dotnet", Repository.HostAssembly, "--contentRoot", Repository.Web, "--urls", Url.ToString(),
            "--Mode", "Single", "--Demo", "true", "--Data:Folder", data, "--Site:Url", Url.ToString(), .. settings,
        ];
        if (NetworkInterface.GetAllNetworkInterfaces().Any(i => i.Name == MediaInterface))
            arguments.AddRange(["--Calling:Address", MediaInterface]);
        process = Process.Start(new ProcessStartInfo("/bin/sh", arguments) { UseShellExecute = false })!;
        await Patience.UntilAsync(IsReadyAsync, StartLimit, "the host is ready");
    }

    /// <summary>SIGKILL: no farewell, no last words.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync().WaitAsync(EndLimit);
    }

    /// <summary>The process id of a child; waits until there is one.</summary>
    /// <param name="program">Such as <c>janus</c>.</param>
    /// <param name="other">Not this one, which is dead or dying.</param>
    public async Task<int> ChildAsync(string program, int? other = null)
    {
        int? found = null;
        await Patience.UntilAsync(
            () => Task.FromResult((found = Processes.ChildOf(process!.Id, program)) is not null && found != other),
            StartLimit, $"the host has a child {program}");
        return found!.Value;
    }

    /// <summary>SIGKILL for one child.</summary>
    public async Task<int> KillChildAsync(string program)
    {
        var id = await ChildAsync(program);
        using var child = Process.GetProcessById(id);
        child.Kill();
        return id;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            using var asked = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
            try
            {
                await process.WaitForExitAsync().WaitAsync(EndLimit);
            }
            catch (TimeoutException)
            {
                await KillAsync();
            }
        }

        process?.Dispose();
        http.Dispose();
        Directory.Delete(data, recursive: true);
    }

    private async Task<bool> IsReadyAsync()
    {
        if (process!.HasExited)
            throw new InvalidOperationException($"The host ended with code {process.ExitCode}:\n{string.Join('\n', (await File.ReadAllLinesAsync(log)).TakeLast(20))}");
        try
        {
            var answer = await http.GetAsync("/health/ready");
            // "degraded" is not enough here: the stories need sound and pictures too.
            return answer.StatusCode == HttpStatusCode.OK
                && !(await answer.Content.ReadAsStringAsync()).Contains("\"degraded\"", StringComparison.Ordinal);
        }
        catch (Exception silent) when (silent is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
