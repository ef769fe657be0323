using CityLeadership.Classroom.Recording.Assemble;
using CityLeadership.Classroom.Recording.Tests.Media;

namespace CityLeadership.Classroom.Recording.Tests.Assemble;

/// <summary>From tracks on disk to a video that plays.</summary>
public sealed class PieceTests : IDisposable
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(4);

    private readonly Studio studio = new();

    public void Dispose() => studio.Dispose();

    [Fact]
    public async Task AClassBecomesAVideoInWhichSoundAndPictureAreTogether()
    {
        studio.Options.Piece = Short;
        var jitter = new Random(4);
        studio.Tracks.Write("faculty", Studio.Bell, await Sent.FlashingAsync("red", 9), jitter: _ => jitter.NextDouble() * 30);
        studio.Tracks.Write("faculty", Studio.Bell, await Sent.BeepingAsync(9), jitter: _ => jitter.NextDouble() * 30);

        await studio.WorkAsync(Studio.Recorded(9), 20);

        var manifest = await studio.ManifestAsync();
        var watched = await studio.WatchAsync();
        Assert.Equal(9, manifest.Seconds);
        Assert.Equal([4.0, 8, 9], manifest.Pieces.Select(piece => piece.To));
        Assert.InRange(watched.Seconds, 8.9, 9.1);
        Assert.InRange(watched.SoundSeconds, 8.9, 9.1);
        Assert.Contains("codec_name=h264", watched.Probe, StringComparison.Ordinal);
        Assert.Contains("codec_name=aac", watched.Probe, StringComparison.Ordinal);
        Together(watched, 9);
    }

    /// <summary>A clock that is 300 ppm off is 2 s off after two hours; here the class has run for two hours before the first piece.</summary>
    [Theory]
    [InlineData(300)]
    [InlineData(-300)]
    public async Task ASendersClockThatDriftsDoesNotMatter(double drift)
    {
        const int before = 7200;
        var faculty = await Sent.FlashingAsync("red", 5);
        var voice = await Sent.BeepingAsync(5);
        studio.Tracks.Write("faculty", Studio.Bell, faculty.Later(before), drift: drift);
        studio.Tracks.Write("faculty", Studio.Bell, voice.Later(before));

        await studio.WorkAsync(Studio.Recorded(5, (double)before), before + 20);

        Together(await studio.WatchAsync(), 5);
    }

    [Fact]
    public async Task AMutedStretchIsSilenceAndShiftsNothing()
    {
        var voice = await Sent.BeepingAsync(9);
        studio.Tracks.Write("faculty", Studio.Bell, await Sent.FlashingAsync("red", 9));
        studio.Tracks.Write("faculty", Studio.Bell, voice.Only(at => at is < 3 or >= 5.9));

        await studio.WorkAsync(Studio.Recorded(9), 20);

        var watched = await studio.WatchAsync();
        Assert.Equal([0, 1, 2, 6, 7, 8], watched.Beeps().Select(at => (int)Math.Round(at)));
        Assert.All(watched.Beeps(), beep => Assert.InRange(watched.Flashes(640, 300).Min(flash => Math.Abs(flash - beep)), 0, 0.08));
        Assert.InRange(watched.LevelAt(3.2, 5.8), 0, 0.001);
    }

    /// <summary>The browser stops its clock while the microphone is closed, and goes on from there.</summary>
    [Fact]
    public async Task AClockThatStoodStillWhileMutedShiftsNothing()
    {
        var voice = await Sent.BeepingAsync(9);
        studio.Tracks.Write("faculty", Studio.Bell, await Sent.FlashingAsync("red", 9));
        studio.Tracks.Write(
            "faculty", Studio.Bell, voice.Only(at => at is < 3 or >= 5.9), jitter: index => 0, clock: at => at < 3 ? at : at - 2.9 + 0.02);

        await studio.WorkAsync(Studio.Recorded(9), 20);

        var watched = await studio.WatchAsync();
        Assert.Equal([0, 1, 2, 6, 7, 8], watched.Beeps().Select(at => (int)Math.Round(at)));
        Assert.All(watched.Beeps(), beep => Assert.InRange(watched.Flashes(640, 300).Min(flash => Math.Abs(flash - beep)), 0, 0.08));
    }

    [Fact]
    public async Task PiecesJoinWithoutASeam()
    {
        studio.Options.Piece = Short;
        studio.Tracks.Write("faculty", Studio.Bell, await Sent.HummingAsync(9, 440));

        await studio.WorkAsync(Studio.Recorded(9), 20);

        var watched = await studio.WatchAsync();
        for (var at = 1.0; at < 8.9; at += 0.05)
        {
            Assert.InRange(watched.LevelAt(at, at + 0.05), watched.LevelAt(2, 3) * 0.9, watched.LevelAt(2, 3) * 1.1);
        }
    }

    [Fact]
    public async Task WhoeverHasTheFloorIsLargeAndTheOthersAreSmall()
    {
        studio.Tracks.Write("faculty", Studio.Bell, await Sent.FlashingAsync("red", 9));
        studio.Tracks.Write("amina", Studio.Bell, await Sent.FlashingAsync("blue", 9));
        studio.Tracks.Write("faculty", Studio.Bell, await Sent.BeepingAsync(9));

        await studio.WorkAsync(
            Studio.Recorded(9, (5, Studio.Open with { Floor = [Studio.Amina] })), 30);

        var watched = await studio.WatchAsync();
        var (red, blue) = (watched.ColourAt(3.5, 500, 300), watched.ColourAt(7.5, 500, 300));
        Assert.True(red.Red > 150 && red.Blue < 80, $"Faculty should be large at first, but it is {red}.");
        Assert.True(blue.Blue > 150 && blue.Red < 80, $"Amina should be large then, but it is {blue}.");
        var strip = watched.ColourAt(7.5, 1150, 360);
        Assert.True(strip.Red > 150 && strip.Blue < 80, $"Faculty should be in the strip then, but it is {strip}.");
    }

    [Fact]
    public async Task WhoeverDeclinedIsNeitherSeenNorHeard()
    {
        studio.Options.Piece = Short;
        studio.Tracks.Write("faculty", Studio.Bell, await Sent.HummingAsync(9, 440));
        studio.Tracks.Write("amina", Studio.Bell, await Sent.FlashingAsync("blue", 9));
        studio.Tracks.Write("amina", Studio.Bell, await Sent.HummingAsync(9, 1500));

        await studio.WorkAsync(
            Studio.Recorded(9, (5.5, Studio.Open with { Floor = [Studio.Amina], Others = [Studio.Bo], Declined = [Studio.Amina] })), 30);

        var watched = await studio.WatchAsync();
        Assert.InRange(watched.ToneAt(2, 5, 1500), 0.01, 1);
        Assert.InRange(watched.ToneAt(5.6, 9, 1500), 0, 0.001);
        Assert.InRange(watched.ToneAt(6, 8.9, 440), 0.01, 1);
        for (var x = 16; x < 1280; x += 64)
        {
            for (var y = 16; y < 720; y += 64) Assert.True(watched.ColourAt(7, x, y).Blue < 150, $"Something blue is at {x}, {y}.");
        }
    }

    [Fact]
    public async Task ASharedScreenIsLargeWithItsSpeakerBesideIt()
    {
        studio.Options.Piece = Short;
        studio.Tracks.Write("faculty", Studio.Bell, await Sent.FlashingAsync("red", 9));
        studio.Tracks.Write("faculty", Studio.Bell, (await Sent.FlashingAsync("green", 8, "800x500", 5)).Only(at => at < 3), screen: true);
        studio.Tracks.Write("faculty", Studio.Bell, await Sent.BeepingAsync(9));

        await studio.WorkAsync(Studio.Recorded(8, (0, Studio.Open with { Shown = new Shown.Screen(new(Studio.Faculty, new("tab"))) })), 20);

        var watched = await studio.WatchAsync();
        Assert.All([2.5, 6.5], at => Assert.InRange(watched.ColourAt(at, 500, 350).Green, 90, 160)); // a screen may stand still
        Assert.InRange(watched.ColourAt(6.5, 1150, 360).Red, 150, 255);
    }

    [Fact]
    public async Task AnExhibitsPageAndTheBoardAreLargeAsTheClassSawThem()
    {
        studio.Exhibit("e1", "0 0 1 rg 0 0 800 500 re f", "0 0.6 0 rg 0 0 800 500 re f");
        studio.Tracks.Write("faculty", Studio.Bell, await Sent.FlashingAsync("red", 9));

        await studio.WorkAsync(
            Studio.Recorded(
                8,
                (0, Studio.Open with { Shown = new Shown.Page(new("e1"), 2, "Fees") }),
                (3, Studio.Open with { Shown = new Shown.Page(new("gone"), 1, "Fees") }),
                (6, Studio.Open with { Shown = new Shown.Board("Who pays\nThe harbour (Amina)") })),
            20);

        var watched = await studio.WatchAsync();
        Assert.True(watched.ColourAt(2, 500, 350) is { Red: < 40, Green: > 120, Blue: < 40 }, $"page 2: {watched.ColourAt(2, 500, 350)}");
        Assert.InRange(watched.ColourAt(2, 1150, 360).Red, 150, 255);
        Assert.Equal((true, false), (watched.HasLetters(4.5, 300, 300, 700, 420), watched.HasLetters(4.5, 40, 40, 300, 120))); // its title, in the middle
        Assert.Equal((false, true), (watched.HasLetters(7.5, 300, 300, 700, 420), watched.HasLetters(7.5, 24, 40, 300, 120))); // from the top
        var fault = Assert.Single((await studio.ManifestAsync()).Faults);
        Assert.Equal("exhibitNotDrawn", fault.Code);
        Assert.Contains("Page 1 of “Fees”", fault.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task QuietAndLoudVoicesComeOutAlike()
    {
        studio.Tracks.Write("faculty", Studio.Bell, await Sent.HummingAsync(5, 440, volume: 0.5));
        studio.Tracks.Write("amina", Studio.Bell, await Sent.HummingAsync(5, 1500, volume: 0.04));

        await studio.WorkAsync(Studio.Recorded(5), 20);

        var watched = await studio.WatchAsync();
        Assert.InRange(watched.ToneAt(1, 4.5, 440) / watched.ToneAt(1, 4.5, 1500), 0.7, 1.4);
    }

    private static void Together(Watched watched, int seconds)
    {
        var (flashes, beeps) = (watched.Flashes(640, 300), watched.Beeps());
        Assert.Equal(seconds, flashes.Count);
        Assert.Equal(seconds, beeps.Count);
        Assert.All(flashes.Zip(beeps), both => Assert.InRange(both.First - both.Second, -0.08, 0.08));
    }
}
