[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace CityLeadership.Classroom.Browser.Tests.Browsing;

/// <summary>
/// Three browsers for each size of cameras, each with a camera and a microphone of its own, started when first needed and
/// shared by all stories; a story opens profiles of its own in them. Stories run one after another: two cores carry no more.
/// </summary>
[CollectionDefinition(Name)]
public sealed class Browsers : IAsyncLifetime, ICollectionFixture<Browsers>
{
    public const string Name = "browsers";

    /// <summary>Chromium calls a device by its file, so here is a name as long as those of real cameras.</summary>
    private readonly string folder = Directory.CreateTempSubdirectory("equipment-with-a-name-as-long-as-cameras-have-").FullName;

    private readonly Dictionary<Equipment, IBrowser> started = [];
    private readonly Dictionary<Cameras, IReadOnlyList<Equipment>> equipment = [];
    private readonly List<IAsyncDisposable> closedBefore = [];
    private IPlaywright? playwright;

    public async Task InitializeAsync()
    {
        SetDefaultExpectTimeout(20_000);
        playwright = await Playwright.CreateAsync();
    }

    /// <summary>What the first, second or third person of a story has (the fourth shares the first's, and so on).</summary>
    public Equipment EquipmentOf(int person, Cameras cameras)
    {
        if (!equipment.TryGetValue(cameras, out var made))
            equipment[cameras] = made = Equipment.Make(folder, cameras);
        return made[person % made.Count];
    }

    /// <summary>The browser with this camera and microphone.</summary>
    public async Task<IBrowser> WithAsync(Equipment own)
    {
        if (!started.TryGetValue(own, out var browser))
            started[own] = browser = await StartAsync(own);
        return browser;
    }

    /// <summary>When all stories are told, the browsers close only after this has.</summary>
    public void CloseAfter(IAsyncDisposable guest) => closedBefore.Add(guest);

    public async Task DisposeAsync()
    {
        foreach (var guest in closedBefore)
            await guest.DisposeAsync();
        foreach (var browser in started.Values)
            await browser.CloseAsync();
        playwright?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private Task<IBrowser> StartAsync(Equipment own) => playwright!.Chromium.LaunchAsync(new()
    {
        ExecutablePath = "/usr/bin/chromium-headless-shell",
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--use-fake-ui-for-media-stream",
            "--use-fake-device-for-media-stream", $"--use-file-for-fake-video-capture={own.Camera}",
            $"--use-file-for-fake-audio-capture={own.Microphone}",
        ],
    });
}
