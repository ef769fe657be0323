using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using CityLeadership.Classroom.Hub.Tests.Redis;
using CityLeadership.Classroom.Recording.Store.Azure;

namespace CityLeadership.Classroom.Recording.Tests.Store;

/// <summary>A real server of Blob storage's protocol (npm's azurite) on a free port of loopback.</summary>
public sealed class Azurite : IAsyncLifetime
{
    /// <summary>The account that azurite knows; the key is public.</summary>
    private const string Account = "devstoreaccount1", Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly string folder = Directory.CreateTempSubdirectory("azurite-").FullName;
    private readonly int port = FreePort();
    private Process? process;

    public Task InitializeAsync() => StartAsync();

    /// <summary>Options for a container of its own.</summary>
    public BlobOptions Fresh(string key = Key) => new()
    {
        Connection = $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={key};BlobEndpoint=http://127.0.0.1:{port}/{Account};",
        Container = $"c{Guid.NewGuid():n}",
        FirstPause = TimeSpan.FromMilliseconds(50),
    };

    /// <summary>Serves what it served before.</summary>
    public async Task StartAsync()
    {
        process = await ChildThread.StartAsync(new ProcessStartInfo(
            "setpriv",
            ["--pdeathsig=KILL", "node", Script(), "--blobHost", "127.0.0.1", "--blobPort", $"{port}", "--location", folder, "--silent", "--skipApiVersionCheck"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        });
        var serves = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        process.ErrorDataReceived += (_, _) => { };
        process.OutputDataReceived += (_, said) =>
        {
            if (said.Data is null)
                serves.TrySetException(new InvalidOperationException("azurite did not start. Its packages come with the build; or: npm ci in tests/Recording.Tests/Store/azurite"));
            else if (said.Data.Contains("successfully listens", StringComparison.Ordinal)) serves.TrySetResult();
        };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        await serves.Task.WaitAsync(Limit);
    }

    public async Task KillAsync()
    {
        process!.Kill(entireProcessTree: true);
        await process.WaitForExitAsync().WaitAsync(Limit);
        process.Dispose();
    }

    public async Task DisposeAsync()
    {
        await KillAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Script([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "azurite", "node_modules", "azurite", "dist", "src", "blob", "main.js");
}
