using CityLeadership.Classroom.Recording.Assemble;
using CityLeadership.Classroom.Recording.Tests.Media;

namespace CityLeadership.Classroom.Recording.Tests.Assemble;

/// <summary>From tracks on disk to a video that plays.</summary>
public sealed class PieceTests : IDisposable
{
    private readonly Studio studio = new();

    public void Dispose() => studio.Dispose();

    [Fact]
    public async Task AClassBecomesAVideoInWhichSoundAndPictureAreTogether()
    {
        var jitter = new Random(4);
        studio.Tracks.Write("faculty", Studio.Bell, await Sent.FlashingAsync("red", 20), jitter: _ => jitter.NextDouble() * 30);
        studio.Tracks.Write("faculty", Studio.Bell, await Sent.BeepingAsync(20), jitter: _ => jitter.NextDouble() * 30);

        await studio.WorkAsync(RecordedClass.Empty.Follow(Studio.Bell, true, Studio.Open).Follow(Studio.Bell.AddSeconds(20), false, Studio.Open), 30);

        var manifest = await studio.ManifestAsync();
        var watched = await studio.WatchAsync();
        Assert.Equal(20, manifest.Seconds);
        Assert.Equal([8.0, 16, 20], manifest.Pieces.Select(piece => piece.To));
        Assert.InRange(watched.Seconds, 19.9, 20.1);
        Assert.InRange(watched.SoundSeconds, 19.9, 20.1);
        Assert.Contains("codec_name=h264", watched.Probe, StringComparison.Ordinal);
        Assert.Contains("codec_name=aac", watched.Probe, StringComparison.Ordinal);
        var (flashes, beeps) = (watched.Flashes(640, 300), watched.Beeps());
        Assert.Equal(20, flashes.Count);
        Assert.Equal(20, beeps.Count);
        Assert.All(flashes.Zip(beeps), both => Assert.InRange(both.First - both.Second, -0.08, 0.08));
    }
}
