using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CityLeadership.Classroom.Web.Operations.Children;
using Npgsql;

namespace CityLeadership.Classroom.Web.Tests.Data;

/// <summary>A real PostgreSQL of the tests' own: a free port on loopback, a folder that goes with it, an unprivileged user.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("classroom-postgres-");
    private readonly int port = FreePort();
    private readonly ChildThread children = new();
    private Process? server;

    /// <summary>The folder of initdb and postgres; null when they are not installed.</summary>
    public static string? Programs { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
            .Where(bin => File.Exists(Path.Combine(bin, "postgres"))).Order().LastOrDefault()
        : null;

    /// <summary>A new, empty database.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var name = $"test_{Guid.NewGuid():n}";
        await using var connection = new NpgsqlConnection(To("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await command.ExecuteNonQueryAsync();
        return To(name);
    }

    public async Task InitializeAsync()
    {
        if (Programs is null)
            return;

        if (Environment.IsPrivilegedProcess)
            await EndAsync(Process.Start("chown", ["nobody", folder.FullName]));
        await EndAsync(Start("initdb", "-D", folder.FullName, "-U", "classroom", "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C"));
        server = await children.RunAsync(() => Start(
            "postgres", "-D", folder.FullName, "-c", "listen_addresses=127.0.0.1", "-c", $"port={port}",
            "-c", "unix_socket_directories=", "-c", "fsync=off"));
        await AnswersAsync();
    }

    public async Task DisposeAsync()
    {
        if (server is not null)
        {
            server.Kill();
            await server.WaitForExitAsync();
            server.Dispose();
        }

        children.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task AnswersAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            try
            {
                await using var connection = new NpgsqlConnection(To("postgres"));
                await connection.OpenAsync(patience.Token);
                return;
            }
            catch (NpgsqlException) when (!patience.IsCancellationRequested && !server!.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, patience.Token);
            }
        }
    }

    private string To(string database) =>
        $"Host=127.0.0.1;Port={port};Database={database};Username=classroom;Pooling=false";

    /// <summary>Starts one of its programs so that it dies with the tests, as nobody when they run as root: it refuses root.</summary>
    private Process Start(string program, params string[] arguments)
    {
        string[] user = Environment.IsPrivilegedProcess ? ["--reuid=nobody", "--regid=nogroup", "--clear-groups"] : [];
        return Process.Start(new ProcessStartInfo("setpriv", ["--pdeathsig=QUIT", .. user, Path.Combine(Programs!, program), .. arguments])
        {
            WorkingDirectory = folder.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
    }

    private static async Task EndAsync(Process process)
    {
        using (process)
        using (var patience = new CancellationTokenSource(Patience))
        {
            await process.WaitForExitAsync(patience.Token);
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"{process.StartInfo.FileName} ended with {process.ExitCode}.");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
