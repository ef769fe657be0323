using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;
using CityLeadership.Classroom.Hub.Tests.Log;
using CityLeadership.Classroom.Hub.Tests.Redis;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Log.Redis;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Recording.Store;
using CityLeadership.Classroom.Recording.Tests.Media;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Session.Tests.Stories;
using Xunit.Abstractions;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Recording.Tests.Work;

/// <summary>A worker of its own process, on a real Redis, that is killed (SIGKILL) in the middle of its work and started again.</summary>
public sealed class WorkerKilledTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const string Session = "class-4";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    private readonly string folder = Directory.CreateTempSubdirectory("killed-").FullName;
    private readonly CancellationToken soon = new CancellationTokenSource(Patience).Token;
    private RedisServer redis = null!;

    private string Capture => Path.Combine(folder, "capture");

    private FolderStore Store => new(Path.Combine(folder, "store"));

    public async Task InitializeAsync() => redis = await RedisServer.StartAsync();

    public async Task DisposeAsync()
    {
        await redis.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public Task AWorkerThatIsKilledTwiceLosesNothing() => SurviveAsync(kills: 2, seconds: 20);

    [MeasureFact]
    public Task AWorkerThatIsKilledTwentyTimesLosesNothing() => SurviveAsync(kills: 20, seconds: 120);

    private async Task SurviveAsync(int kills, int seconds)
    {
        await HappenAsync(seconds);
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var kill = 0; kill < kills; kill++)
        {
            var before = await PiecesAsync();
            var worker = await StartAsync();
            await Eventually.HoldsAsync(async () => worker.HasExited || Directory.Exists(Path.Combine(Capture, ".work", Session)) || await PiecesAsync() > before, Patience);
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(kills == 2 ? 1500 : 4000)), TimeProvider.System, soon);
            await EndAsync(worker);
            Directory.Delete(Path.Combine(Capture, ".work", Session), recursive: true); // so that the next one is seen to begin
            Assert.True(await PiecesAsync() >= before, "a piece that was there is gone");
        }

        var last = await StartAsync();
        await Eventually.HoldsAsync(async () => (await Store.ReadManifestAsync(Session, soon))?.State == RecordingState.Complete, Patience);
        await EndAsync(last);
        var manifest = (await Store.ReadManifestAsync(Session, soon))!;
        Assert.Equal((double)seconds, manifest.Seconds);
        Assert.Empty(manifest.Gaps);
        foreach (var piece in manifest.Pieces)
        {
            await using var stored = await Store.OpenAsync(new(Session, piece.File), 0, null, soon);
            Assert.Equal(piece.Sha256, Convert.ToHexStringLower(await SHA256.HashDataAsync(stored!, soon)));
        }

        var watched = await Watched.FromAsync(Store, Session, folder);
        Assert.InRange(watched.Seconds, seconds - 0.1, seconds + 0.1);
        Assert.Equal(Enumerable.Range(0, seconds), watched.Beeps().Select(beep => (int)Math.Round(beep)));
    }

    /// <summary>The log of a class that ended some minutes ago, and what was captured of it.</summary>
    private async Task HappenAsync(int seconds)
    {
        var story = Recorded.Class();
        var began = story.Now;
        story.After(TimeSpan.FromSeconds(seconds)).Given(Ines, new EndClass());
        await using var gateway = await redis.ConnectAsync();
        await using var log = new RedisSessionLog(gateway);
        var past = await log.TimeAsync(soon) - TimeSpan.FromMinutes(10) - story.Now;
        var entries = story.Class.Log.Select(entry => entry with { At = entry.At + past }).ToImmutableArray();
        Assert.IsType<AppendResult.Appended>(await log.AppendAsync(Session, new Append(0, "", [new AppendedCommand("story", "", entries)]), soon));
        await new RedisSessionDirectory(gateway).TouchAsync(Session, story.Now, soon);
        var tracks = new MjrWriter(Path.Combine(Capture, Session));
        tracks.Write(Ines.Value, began + past, await Sent.BeepingAsync(seconds), tab: Laptop.Value);
        tracks.Write(Ines.Value, began + past, await Sent.FlashingAsync("red", seconds), tab: Laptop.Value);
    }

    private async Task<int> PiecesAsync() => (await Store.ReadManifestAsync(Session, soon))?.Pieces.Length ?? 0;

    private async Task<Process> StartAsync()
    {
        var worker = await ChildThread.StartAsync(new ProcessStartInfo(
            "setpriv",
            [
                "--pdeathsig=KILL", "dotnet", Path.Combine(AppContext.BaseDirectory, "CityLeadership.Classroom.Recording.dll"),
                "--Redis:Connection", $"127.0.0.1:{redis.Port},password={redis.Password}", "--Recording:Capture", Capture, "--Recording:Store", Path.Combine(folder, "store"),
                "--Recording:Exhibits", folder, "--Recording:Piece", "00:00:05",
            ])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        });
        _ = worker.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        _ = worker.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        return worker;
    }

    private static async Task EndAsync(Process worker)
    {
        worker.Kill();
        await worker.WaitForExitAsync().WaitAsync(Patience);
        worker.Dispose();
    }
}
