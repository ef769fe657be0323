namespace CityLeadership.Classroom.Browser.Tests.Browsing;

/// <summary>
/// Up to three browsers, each with a camera and a microphone of its own, started when first needed and shared by all
/// stories; a story opens profiles of its own in them. Stories run one after another: two cores carry no more.
/// </summary>
[CollectionDefinition(Name)]
public sealed class Browsers : IAsyncLifetime, ICollectionFixture<Browsers>
{
    public const string Name = "browsers";

    private readonly string folder = Directory.CreateTempSubdirectory("equipment-").FullName;
    private readonly Dictionary<int, IBrowser> started = [];
    private IReadOnlyList<Equipment> equipment = [];
    private IPlaywright? playwright;

    public async Task InitializeAsync()
    {
        SetDefaultExpectTimeout(20_000);
        equipment = Equipment.Make(folder);
        playwright = await Playwright.CreateAsync();
    }

    /// <summary>The browser of the first, second or third person of a story (the fourth shares the first's, and so on).</summary>
    public async Task<(IBrowser Browser, Equipment Equipment)> OfAsync(int person)
    {
        var number = person % equipment.Count;
        if (!started.TryGetValue(number, out var browser))
            started[number] = browser = await StartAsync(equipment[number]);
        return (browser, equipment[number]);
    }

    public async Task DisposeAsync()
    {
        foreach (var browser in started.Values)
            await browser.CloseAsync();
        playwright?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private Task<IBrowser> StartAsync(Equipment own) => playwright!.Chromium.LaunchAsync(new()
    {
        ExecutablePath = "/usr/bin/chromium",
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--use-fake-ui-for-media-stream",
            "--use-fake-device-for-media-stream", $"--use-file-for-fake-video-capture={own.Camera}",
            $"--use-file-for-fake-audio-capture={own.Microphone}",
        ],
    });
}
