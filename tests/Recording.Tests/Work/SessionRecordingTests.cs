using CityLeadership.Classroom.Recording.Assemble;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Recording.Tests.Media;

namespace CityLeadership.Classroom.Recording.Tests.Work;

/// <summary>A recording over its whole life: growing, off the record, torn, taken over, complete.</summary>
public sealed class SessionRecordingTests : IDisposable
{
    private readonly Studio studio = new(piece: 4);

    public void Dispose() => studio.Dispose();

    [Fact]
    public async Task ItGrowsWhileTheClassRunsAndIsWholeAtItsEnd()
    {
        studio.Tracks.Write("faculty", Studio.Bell, await Sent.BeepingAsync(9), open: true);
        var running = RecordedClass.Empty.Follow(Studio.Bell, true, Studio.Open);

        await studio.WorkAsync(running, 6);
        Assert.Null((await studio.ManifestAsync()).Spans[0].To);
        Assert.Equal((RecordingState.Capturing, 0), ((await studio.ManifestAsync()).State, (await studio.ManifestAsync()).Pieces.Length));

        await studio.WorkAsync(running, 8);
        Assert.Equal((RecordingState.Capturing, 4.0), ((await studio.ManifestAsync()).State, (await studio.ManifestAsync()).Seconds));
        Assert.DoesNotContain("ENDLIST", await studio.PlaylistAsync(), StringComparison.Ordinal);

        studio.Close();
        await studio.EndAsync(Studio.Recorded(9), 9);
        Assert.Equal((RecordingState.Complete, 9.0), ((await studio.ManifestAsync()).State, (await studio.ManifestAsync()).Seconds));
        Assert.Contains("ENDLIST", await studio.PlaylistAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OffTheRecordIsCutAtThatMomentAndErasedFromTheDisk()
    {
        studio.Tracks.Write("faculty", Studio.Bell, (await Sent.HummingAsync(9, 440)).Only(at => at < 5.5));
        studio.Tracks.Write("faculty", Studio.Bell, (await Sent.FlashingAsync("red", 9)).Only(at => at < 5.5));
        studio.Tracks.Write("faculty", Studio.Bell, (await Sent.HummingAsync(9, 440)).Only(at => at > 7.2), tab: "again");
        var recorded = RecordedClass.Empty
            .Follow(Studio.Bell, true, Studio.Open)
            .Follow(Studio.Bell.AddSeconds(5.03), false, Studio.Open)
            .Follow(Studio.Bell.AddSeconds(7), true, Studio.Open)
            .Follow(Studio.Bell.AddSeconds(9), false, Studio.Open);

        await studio.EndAsync(recorded, 20);

        var manifest = await studio.ManifestAsync();
        Assert.Equal([4, 5.03, 7.03], manifest.Pieces.Select(piece => Math.Round(piece.To, 3)));
        Assert.InRange((await studio.WatchAsync()).Seconds, 6.9, 7.1);
        Assert.All(studio.CapturedTracks(), track => Assert.All(
            track.Read(Studio.Bell, Studio.Bell.AddMinutes(1)),
            packet => Assert.True(recorded.IsKept(Studio.Faculty, packet.Arrived), $"{packet.Arrived:O} is still there.")));
    }

    [Fact]
    public async Task WhatWasRecordedAnewWhileAPieceWasMadeIsKept()
    {
        studio.Tracks.Write("faculty", Studio.Bell, (await Sent.BeepingAsync(9)).Only(at => at < 3));
        studio.Tracks.Write("faculty", Studio.Bell, (await Sent.BeepingAsync(9)).Only(at => at is > 5.1 and < 8), tab: "again");
        var offTheRecord = RecordedClass.Empty.Follow(Studio.Bell, true, Studio.Open).Follow(Studio.Bell.AddSeconds(3), false, Studio.Open);

        await studio.WorkAsync(offTheRecord, 4.5);
        await studio.EndAsync(offTheRecord.Follow(Studio.Bell.AddSeconds(5), true, Studio.Open).Follow(Studio.Bell.AddSeconds(8), false, Studio.Open), 20);

        Assert.Equal(2, studio.CapturedTracks().Count());
        Assert.InRange((await studio.WatchAsync()).Beeps().Count, 5, 6);
    }

    [Fact]
    public async Task WhatSomebodySentAfterTheyDeclinedIsErasedFromTheDisk()
    {
        studio.Tracks.Write("amina", Studio.Bell, await Sent.HummingAsync(9, 440));
        var recorded = Studio.Recorded(8, (3, Studio.Open with { Others = [Studio.Bo], Declined = [Studio.Amina] }), (6, Studio.Open));

        await studio.EndAsync(recorded, 20);

        var left = studio.CapturedTracks().Single().Read(Studio.Bell, Studio.Bell.AddMinutes(1)).Select(packet => (packet.Arrived - Studio.Bell).TotalSeconds).ToList();
        Assert.Contains(left, at => at < 3);
        Assert.Contains(left, at => at >= 6);
        Assert.DoesNotContain(left, at => at is >= 3 and < 6);
    }

    [Fact]
    public async Task ATornTrackIsUsedAsFarAsItGoes()
    {
        studio.Tracks.Write("faculty", Studio.Bell, await Sent.FlashingAsync("red", 9));
        var torn = studio.Tracks.Write("faculty", Studio.Bell, await Sent.BeepingAsync(9), open: true);
        using (var file = new FileStream(torn, FileMode.Open)) file.SetLength(file.Length / 2 + 7);

        await studio.EndAsync(Studio.Recorded(4), 20);

        var watched = await studio.WatchAsync();
        Assert.InRange(watched.Seconds, 3.9, 4.1);
        Assert.InRange(watched.SoundSeconds, 3.9, 4.1);
        Assert.InRange(watched.Beeps().Count, 3, 4);
    }

    [Fact]
    public async Task WhoeverTakesOverGoesOnFromTheManifest()
    {
        studio.Tracks.Write("faculty", Studio.Bell, await Sent.BeepingAsync(9));
        await studio.WorkAsync(RecordedClass.Empty.Follow(Studio.Bell, true, Studio.Open), 8);
        var first = (await studio.ManifestAsync()).Pieces.Single();

        // Killed after the next piece was stored and before the manifest named it: a new worker knows nothing of it.
        await studio.Store.WriteAsync(new(Studio.Session, "0001.m4s"), new MemoryStream([1, 2, 3]), CancellationToken.None);
        studio.Begin();
        await studio.EndAsync(Studio.Recorded(9), 30);

        var manifest = await studio.ManifestAsync();
        Assert.Equal((RecordingState.Complete, 9.0, 3), (manifest.State, manifest.Seconds, manifest.Pieces.Length));
        Assert.Equal(first.Sha256, manifest.Pieces[0].Sha256);
        Assert.Equal(9, (await studio.WatchAsync()).Beeps().Count);
    }

    [Fact]
    public async Task TheManifestTellsWhatIsStored()
    {
        studio.Tracks.Write("faculty", Studio.Bell, await Sent.FlashingAsync("red", 9));

        await studio.EndAsync(Studio.Recorded(5), 20);

        foreach (var piece in (await studio.ManifestAsync()).Pieces)
        {
            var bytes = await studio.ReadAsync(piece.File);
            Assert.Equal((piece.Bytes, piece.Sha256), (bytes.Length, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))));
            Assert.Equal(piece.Bytes, piece.Fragments[^1].Offset + piece.Fragments[^1].Bytes);
            Assert.All(piece.Fragments, fragment => Assert.Equal("moof"u8.ToArray(), bytes[((int)fragment.Offset + 4)..((int)fragment.Offset + 8)]));
        }
    }

    [Fact]
    public async Task AMissingProgramIsSaidAndNothingIsLost()
    {
        studio.Tracks.Write("faculty", Studio.Bell, await Sent.BeepingAsync(9));
        studio.Options.Ffmpeg = "/nowhere/ffmpeg";

        var failure = await Assert.ThrowsAsync<Recording.Assemble.Media.FfmpegException>(() => studio.EndAsync(Studio.Recorded(4), 20));
        await studio.Recording.FailAsync(Recording.Work.Faults.Of(failure, Studio.Bell), CancellationToken.None);
        await studio.Recording.FailAsync(Recording.Work.Faults.Of(failure, Studio.Bell), CancellationToken.None);

        var fault = Assert.Single((await studio.ManifestAsync()).Faults);
        Assert.Equal(("ffmpegMissing", Whose.Ours), (fault.Code, fault.Whose));
        studio.Options.Ffmpeg = "ffmpeg";
        await studio.EndAsync(Studio.Recorded(4), 20);
        Assert.Equal(RecordingState.Complete, (await studio.ManifestAsync()).State);
    }

    [Fact]
    public async Task APieceThatCannotBeMadeIsReplacedAndItsGapIsSaid()
    {
        studio.Tracks.Write("faculty", Studio.Bell, await Sent.BeepingAsync(9));
        studio.Break();

        for (var attempt = 0; attempt < 3; attempt++)
        {
            await Assert.ThrowsAsync<Recording.Assemble.Media.FfmpegException>(() => studio.EndAsync(Studio.Recorded(4), 20));
        }

        await studio.EndAsync(Studio.Recorded(4), 20);

        var manifest = await studio.ManifestAsync();
        Assert.Equal((RecordingState.Complete, "pieceFailed"), (manifest.State, Assert.Single(manifest.Gaps).Why));
        Assert.InRange((await studio.WatchAsync()).Seconds, 3.9, 4.1);
    }
}
