using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.House;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

/// <summary>What is on the disk of a class that is recorded, and what is not.</summary>
public sealed class ClassRecorded(Browsers browsers, OngoingClass ongoing, ITestOutputHelper output)
    : StoryInClass(browsers, ongoing, output)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    private readonly OngoingClass ongoing = ongoing;

    [Fact]
    public Task Whoever_is_heard_is_recorded_and_nobody_who_declines_and_nothing_off_the_record() => TellAsync(async (faculty, mayors) =>
    {
        var (heard, declining) = (mayors[0], mayors[1]);
        await faculty.Desk.StartRecordingAsync();
        foreach (var visitor in mayors.Append(faculty))
            await Expect(visitor.Room.RecordingSign("Recorded")).ToBeVisibleAsync();

        // Everybody sits there with a camera; only who is heard is recorded, in sound and picture, from the middle of a call.
        await declining.Room.DeclineRecordingAsync(true);
        await heard.Room.UnmuteAsync();
        await declining.Room.UnmuteAsync();
        await GrowsAsync(OpenOf(heard, "audio-0"));
        await GrowsAsync(OpenOf(heard, "video-1"));
        Assert.All(ongoing.Host.Captured.Keys, file => Assert.StartsWith($"{heard.Who.Person}~", file, StringComparison.Ordinal));

        await faculty.Desk.GoOffTheRecordAsync();
        foreach (var visitor in mayors.Append(faculty))
            await Expect(visitor.Room.RecordingSign("Off the record")).ToBeVisibleAsync();
        var announced = ongoing.Host.Captured;
        Assert.DoesNotContain(announced.Keys, IsOpen);
        await declining.Senses.HearAsync();
        Assert.Equal(announced, ongoing.Host.Captured);

        await faculty.Desk.GoOnTheRecordAsync();
        await GrowsAsync(OpenOf(heard, "audio-0"));
        Assert.True(announced.All(former => ongoing.Host.Captured[former.Key] == former.Value), "what was closed stays as it was");

        await declining.Room.DeclineRecordingAsync(false);
        await GrowsAsync(OpenOf(declining, "audio-0"));
        await faculty.Desk.StopRecordingAsync();
        await Expect(heard.Room.RecordingSign("Recorded")).ToHaveCountAsync(0);
        Assert.DoesNotContain(ongoing.Host.Captured.Keys, IsOpen);
        await Task.WhenAll(mayors.Select(mayor => mayor.Room.MuteAsync()));
    });

    private static bool IsOpen(string file) => file.EndsWith(".tmp", StringComparison.Ordinal);

    private Func<long> OpenOf(Visitor who, string stream) => () => ongoing.Host.Captured
        .Where(file => IsOpen(file.Key) && file.Key.StartsWith($"{who.Who.Person}~", StringComparison.Ordinal) && file.Key.Contains(stream, StringComparison.Ordinal))
        .Sum(file => file.Value);

    /// <summary>More than the head of a file is written.</summary>
    private static Task GrowsAsync(Func<long> bytes) =>
        Patience.UntilAsync(() => Task.FromResult(bytes() > 4096), Limit, "a file of theirs grows", () => $"{bytes()} bytes");
}
