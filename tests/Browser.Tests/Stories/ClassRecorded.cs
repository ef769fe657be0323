using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.House;
using CityLeadership.Classroom.Recording.Tests.Media;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

/// <summary>A class is recorded, goes off the record and on again, ends, is watched as soon as it has, and is downloaded by staff.</summary>
public sealed class ClassRecorded(Browsers browsers, ITestOutputHelper output) : Story(browsers, output)
{
    /// <summary>What is promised of a class of two hours, in milliseconds.</summary>
    private const float WithinAMinute = 60_000;

    /// <summary>How soon hosts are told what is wrong, in milliseconds.</summary>
    private const float Told = 5_000;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Fact]
    public Task Whoever_is_heard_is_recorded_and_nobody_who_declines_and_nothing_off_the_record() => TellAsync(async scene =>
    {
        var (faculty, mayors) = await scene.BeginClassAsync(mayors: 2);
        var (heard, declining) = (mayors[0], mayors[1]);
        await faculty.Desk.StartRecordingAsync();
        await Expect(faculty.Page.GetByText("The disk for recordings is almost full.")).ToBeVisibleAsync(new() { Timeout = Told });
        foreach (var visitor in mayors.Append(faculty))
            await Expect(visitor.Room.RecordingSign("Recorded")).ToBeVisibleAsync();

        // Everybody sits there with a camera; only who is heard is recorded, in sound and picture, from the middle of a call.
        await declining.Room.DeclineRecordingAsync(true);
        await heard.Room.UnmuteAsync();
        await declining.Room.UnmuteAsync();
        await GrowsAsync(OpenOf(heard, "audio-0"));
        await GrowsAsync(OpenOf(heard, "video-1"));
        Assert.All(scene.Host.Captured.Keys, file => Assert.StartsWith($"{heard.Who.Person}~", file, StringComparison.Ordinal));

        await faculty.Desk.GoOffTheRecordAsync();
        foreach (var visitor in mayors.Append(faculty))
            await Expect(visitor.Room.RecordingSign("Off the record")).ToBeVisibleAsync();
        var announced = scene.Host.Captured;
        Assert.DoesNotContain(announced.Keys, IsOpen);
        await declining.Senses.HearAsync();
        Assert.DoesNotContain(scene.Host.Captured, file => file.Value > announced.GetValueOrDefault(file.Key));

        await faculty.Desk.GoOnTheRecordAsync();
        await GrowsAsync(OpenOf(heard, "audio-0"));

        // What is missing is said while it is, and on the page that shows the rest.
        var dead = await scene.Host.KillChildAsync("janus");
        await Expect(faculty.Page.GetByText("Sound and pictures are interrupted, so nothing is recorded.")).ToBeVisibleAsync(new() { Timeout = Told });
        await scene.Host.ChildAsync("janus", other: dead);
        await GrowsAsync(OpenOf(heard, "audio-0"));
        await Expect(faculty.Page.GetByText("Sound and pictures are interrupted, so nothing is recorded.")).ToHaveCountAsync(0);
        await faculty.Desk.ChooseAsync(heard.Who, "Call");
        for (var words = 0; words < 3; words++)
            await declining.Senses.HearAsync();
        await faculty.Desk.EndClassAsync();
        await WatchAsync(declining, heard);
        await DownloadAsync(await scene.SeatAsync(scene.Cast.Staff));

        async Task GrowsAsync(Func<long> bytes) =>
            await Patience.UntilAsync(() => Task.FromResult(bytes() > 4096), Limit, "a file of theirs grows", () => $"{bytes()} bytes; {string.Join(", ", scene.Host.Captured)}");

        Func<long> OpenOf(Visitor who, string stream) => () => scene.Host.Captured
            .Where(file => IsOpen(file.Key) && file.Key.StartsWith($"{who.Who.Person}~", StringComparison.Ordinal) && file.Key.Contains(stream, StringComparison.Ordinal))
            .Sum(file => file.Value);
    }, settings: ["--Recording:LowDisk", $"{long.MaxValue}"]);

    /// <summary>From home, as soon as the class is over: seen, heard, and led to the moment somebody was called.</summary>
    private static async Task WatchAsync(Visitor viewer, Visitor heard)
    {
        var page = viewer.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Watch the recording", Exact = true }).ClickAsync();
        await Expect(page.GetByLabel("Video of the class")).ToBeVisibleAsync(new() { Timeout = WithinAMinute });
        await Expect(page.GetByText("Its last minutes are being made")).ToHaveCountAsync(0, new() { Timeout = WithinAMinute });
        var moments = page.GetByRole(AriaRole.Region, new() { Name = "What happened when" }).GetByRole(AriaRole.Button);
        var called = moments.Filter(new() { HasText = "Called on" });
        await Expect(called).ToContainTextAsync(heard.Who.Name);
        await Expect(moments.Filter(new() { HasText = viewer.Who.Name })).ToHaveCountAsync(0);
        await Expect(page.GetByText("Not recorded for")).ToHaveCountAsync(1);
        await Expect(page.GetByText("sound and pictures had failed")).ToHaveCountAsync(1);

        await called.ClickAsync();
        await Expect(called).ToHaveAttributeAsync("aria-current", "true");
        await viewer.Senses.WatchAsync(heard);
        Assert.Empty(await Audit.FindingsAsync(page, "the recording", onPhone: true));
    }

    /// <summary>Staff allow it first; the file plays from its beginning to its end. A rule is looked at, and left as it is.</summary>
    private static async Task DownloadAsync(Visitor staff)
    {
        var page = staff.Page;
        await staff.Door.OpenLinkAsync();
        await staff.Door.PressSignInAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Recordings" })).ToBeVisibleAsync();
        await page.GotoAsync(new Uri(staff.Site, $"/as/{staff.Who.Person}/recordings").ToString());
        var row = page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Ready" });
        await Expect(row.GetByRole(AriaRole.Link, new() { Name = "Watch" })).ToBeVisibleAsync();
        await row.GetByText("Staff may download it").ClickAsync();
        var coming = page.WaitForDownloadAsync(new() { Timeout = 30_000 });
        await row.GetByRole(AriaRole.Link, new() { Name = "Download " }).ClickAsync();
        var download = await coming;
        Assert.EndsWith(".mp4", download.SuggestedFilename, StringComparison.Ordinal);
        var file = (await download.PathAsync())!;
        Assert.Equal(["aac", "h264"], (await Tool.ProbeAsync("-show_entries", "stream=codec_name", "-of", "csv=p=0", file)).Trim().Split('\n').Order());
        await Tool.FfmpegAsync("-xerror", "-i", file, "-f", "null", "-");

        await page.GetByRole(AriaRole.Button, new() { Name = "Change" }).PressAsync("Enter");
        var form = page.GetByRole(AriaRole.Form, new() { Name = "How long they are kept" });
        await form.GetByText("Keep them until staff delete them").ClickAsync();
        await form.GetByRole(AriaRole.Button, new() { Name = "See what would go" }).PressAsync("Enter");
        await Expect(form.GetByText("One recording would go")).ToBeVisibleAsync();
        Assert.Empty(await Audit.FindingsAsync(page, "staff's recordings", onPhone: true));
        await form.GetByRole(AriaRole.Button, new() { Name = "Leave it as it is" }).PressAsync("Enter");
        await Expect(page.GetByText("Recordings are kept until staff delete them.")).ToBeVisibleAsync();
    }

    private static bool IsOpen(string file) => file.EndsWith(".tmp", StringComparison.Ordinal);
}
