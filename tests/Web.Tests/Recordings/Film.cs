using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Recording.Store;
using CityLeadership.Classroom.Recording.Tests.Media;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Recordings;

/// <summary>A few seconds of moving picture and a tone, in fragments as recordings are, in the place of a class's video.</summary>
internal static class Film
{
    public const int Seconds = 6;

    /// <summary>Gives a recorded class a video that can be played, in two pieces.</summary>
    public static async Task ShowAsync(DemoHost host, RecordedClass recorded)
    {
        var store = host.Services.GetRequiredService<IRecordingStore>();
        var boxes = BoxesOf(await Tool.FfmpegAsync(
            "-f", "lavfi", "-i", $"testsrc2=s=320x180:r=15:d={Seconds}", "-f", "lavfi", "-i", $"sine=d={Seconds}:r=48000",
            "-c:v", "libx264", "-preset", "ultrafast", "-bf", "0", "-g", "30", "-video_track_timescale", "90000", "-c:a", "aac", "-use_editlist", "0",
            "-movflags", "+empty_moov+delay_moov+default_base_moof+frag_keyframe", "-f", "mp4", "pipe:1"));
        await store.WriteAsync(new(recorded.Session, "init.mp4"), new MemoryStream(Join(boxes.Where(box => box.Kind is "ftyp" or "moov"))), default);
        var fragments = boxes.Where(box => box.Kind is "moof" or "mdat").Chunk(2).Select(pair => Join(pair)).ToList();
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        foreach (var half in fragments.Chunk((fragments.Count + 1) / 2))
            pieces.Add(await WriteAsync(store, recorded.Session, pieces.Count, half));
        var manifest = (await store.ReadManifestAsync(recorded.Session, default))!;
        await store.WriteManifestAsync(manifest with { Pieces = pieces.ToImmutable(), Seconds = Seconds }, default);
    }

    /// <summary>What ffprobe says of a file, a line a fact.</summary>
    public static async Task<string> ProbeAsync(byte[] file)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, file);
            return await Tool.ProbeAsync(
                "-count_frames", "-show_entries", "format=duration,format_name:stream=codec_name,nb_frames,nb_read_frames", "-of", "flat", path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task<Piece> WriteAsync(IRecordingStore store, string session, int number, byte[][] fragments)
    {
        var (file, bytes, seconds) = ($"000{number}.m4s", fragments.SelectMany(fragment => fragment).ToArray(), 2.0);
        await store.WriteAsync(new(session, file), new MemoryStream(bytes), default);
        long at = 0;
        var parts = ImmutableArray.CreateBuilder<Fragment>();
        foreach (var fragment in fragments)
        {
            parts.Add(new(seconds, at, fragment.Length));
            at += fragment.Length;
        }

        return new(number, 0, 0, file, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), parts.ToImmutable());
    }

    private static List<(string Kind, byte[] Bytes)> BoxesOf(byte[] file)
    {
        var boxes = new List<(string, byte[])>();
        for (var at = 0; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            boxes.Add((Encoding.ASCII.GetString(file, at + 4, 4), file[at..(at + length)]));
            at += length;
        }

        return boxes;
    }

    private static byte[] Join(IEnumerable<(string Kind, byte[] Bytes)> boxes) => [.. boxes.SelectMany(box => box.Bytes)];
}
