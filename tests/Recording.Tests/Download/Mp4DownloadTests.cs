using System.Text;
using System.Text.Json;
using CityLeadership.Classroom.Recording.Download;
using CityLeadership.Classroom.Recording.Tests.Media;

namespace CityLeadership.Classroom.Recording.Tests.Download;

/// <summary>A class that was captured and assembled in pieces, as one file that any player opens.</summary>
public sealed class Mp4DownloadTests : IDisposable
{
    private readonly Studio studio = new(piece: 4);
    private readonly string folder = Directory.CreateTempSubdirectory("download-").FullName;

    public void Dispose()
    {
        studio.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task TheFileShowsAndSoundsFrameByFrameAsTheRecordingDoes()
    {
        var file = await RecordAsync();
        var whole = Path.Combine(folder, "whole.mp4");
        await File.WriteAllBytesAsync(whole, await ReadAsync(file, 0, file.Bytes));

        Assert.Equal(await FramesAsync(await PlayedAsync()), await FramesAsync(whole));
        var probed = JsonDocument.Parse(await Tool.ProbeAsync("-show_format", "-show_streams", "-count_frames", "-of", "json", whole)).RootElement;
        var streams = probed.GetProperty("streams").EnumerateArray().ToDictionary(stream => stream.GetProperty("codec_name").GetString()!);
        Assert.Equal(["aac", "h264"], streams.Keys.Order());
        Assert.All(streams.Values, stream => Assert.InRange(double.Parse(stream.GetProperty("duration").GetString()!, System.Globalization.CultureInfo.InvariantCulture), 8.95, 9.05));
        Assert.Equal(streams["h264"].GetProperty("nb_frames").GetString(), streams["h264"].GetProperty("nb_read_frames").GetString());
    }

    [Fact]
    public async Task ItIsAPlainMp4WithItsIndexFirst()
    {
        var file = await RecordAsync();
        var head = await ReadAsync(file, 0, file.Parts[0].Bytes - 16);
        Assert.Equal(["ftyp", "moov"], Mp4Box.In(head).Select(box => box.Kind));
        Assert.DoesNotContain("mvex", Mp4Box.In(head).Last().Children.Select(box => box.Kind));

        // A player that jumps decodes from the key frame before, and not from the beginning.
        var whole = Path.Combine(folder, "whole.mp4");
        await File.WriteAllBytesAsync(whole, await ReadAsync(file, 0, file.Bytes));
        var jumped = Encoding.ASCII.GetString(await Tool.FfmpegAsync("-ss", "6.5", "-i", whole, "-frames:v", "1", "-f", "framemd5", "pipe:1"));
        Assert.Single(jumped.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => line[0] != '#');
    }

    [Fact]
    public async Task AnyPartOfItIsWhatTheWholeHasThere()
    {
        var file = await RecordAsync();
        var whole = await ReadAsync(file, 0, file.Bytes);
        Assert.Equal(file.Bytes, whole.Length);
        var edges = file.Parts.Select(part => part.Bytes).Aggregate(new List<long> { 0 }, (sums, bytes) => [.. sums, sums[^1] + bytes]);
        foreach (var from in edges.SelectMany(edge => new[] { edge - 1, edge, edge + 1 }).Where(at => at >= 0 && at < file.Bytes))
        {
            foreach (var count in new[] { 1, 2, 1000, file.Bytes - from }.Where(count => from + count <= file.Bytes))
                Assert.Equal(whole[(int)from..(int)(from + count)], await ReadAsync(file, from, count));
        }
    }

    [Fact]
    public async Task ItsIndexIsMadeOnceAndGoesWithTheRecording()
    {
        var file = await RecordAsync();
        var made = await studio.Store.FindAsync(file.Parts[0].Key, default);
        var again = await FindAsync();
        Assert.Equal((file.Tag, made), (again!.Tag, await studio.Store.FindAsync(again.Parts[0].Key, default)));

        var manifest = await studio.ManifestAsync();
        await studio.Store.DeleteAsync(Studio.Session, default);
        Assert.Null(await new Mp4Download(studio.Store).FindAsync(manifest, default));
        await Assert.ThrowsAsync<FileNotFoundException>(() => ReadAsync(file, 0, file.Bytes));
    }

    private async Task<JoinedFile> RecordAsync()
    {
        studio.Tracks.Write("faculty", Studio.Bell, await Sent.BeepingAsync(9));
        studio.Tracks.Write("faculty", Studio.Bell, await Sent.FlashingAsync("red", 9));
        await studio.EndAsync(Studio.Recorded(9), 20);
        Assert.Equal(3, (await studio.ManifestAsync()).Pieces.Length);
        return (await FindAsync())!;
    }

    private async Task<JoinedFile?> FindAsync() => await new Mp4Download(studio.Store).FindAsync(await studio.ManifestAsync(), default);

    private async Task<byte[]> ReadAsync(JoinedFile file, long from, long count)
    {
        await using var stream = file.Open(studio.Store, from, count);
        var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    /// <summary>As a player of fragments has it: the initialisation, and the pieces after it.</summary>
    private async Task<string> PlayedAsync()
    {
        var path = Path.Combine(folder, "played.mp4");
        await using var file = File.Create(path);
        foreach (var name in (await studio.ManifestAsync()).Pieces.Select(piece => piece.File).Prepend("init.mp4"))
            await file.WriteAsync(await studio.ReadAsync(name));
        return path;
    }

    /// <summary>Of every frame of picture and sound: when, how long, how large, and what it decodes to.</summary>
    private static async Task<string[]> FramesAsync(string path) =>
    [
        .. Encoding.ASCII.GetString(await Tool.FfmpegAsync("-i", path, "-map", "0:v", "-map", "0:a", "-fps_mode", "passthrough", "-f", "framemd5", "pipe:1"))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Order(StringComparer.Ordinal),
    ];
}
