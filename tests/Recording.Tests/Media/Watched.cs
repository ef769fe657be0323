using System.Globalization;
using System.Runtime.InteropServices;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Recording.Store;

namespace CityLeadership.Classroom.Recording.Tests.Media;

/// <summary>A recording as a player decodes it: its initialisation and all its pieces, one after the other.</summary>
internal sealed class Watched
{
    private const int Width = 160, Height = 90, Rate = 15, Samples = 48_000;

    private byte[] pictures = [];
    private short[] sound = [];

    public double Seconds => pictures.Length / (Width * Height * 3) / (double)Rate;

    public double SoundSeconds => sound.Length / (double)Samples;

    /// <summary>What ffprobe says of it.</summary>
    public string Probe { get; private set; } = "";

    /// <param name="last">Only so many of the last pieces; 0: all.</param>
    public static async Task<Watched> FromAsync(IRecordingStore store, string session, string folder, int last = 0)
    {
        var path = Path.Combine(folder, "watched.mp4");
        var manifest = (await store.ReadManifestAsync(session, CancellationToken.None))!;
        await using (var file = File.Create(path))
        {
            foreach (var name in manifest.Pieces.TakeLast(last == 0 ? manifest.Pieces.Length : last).Select(piece => piece.File).Prepend("init.mp4"))
            {
                await using var part = await store.OpenAsync(new(session, name), 0, null, CancellationToken.None);
                await part!.CopyToAsync(file);
            }
        }

        var watched = new Watched
        {
            pictures = await Tool.FfmpegAsync(
                "-i", path, "-map", "0:v", "-vf", $"scale={Width}:{Height}:flags=area", "-fps_mode", "passthrough", "-pix_fmt", "rgb24", "-f", "rawvideo", "pipe:1"),
            Probe = await Tool.ProbeAsync("-show_streams", "-show_format", path),
        };
        var samples = await Tool.FfmpegAsync("-i", path, "-map", "0:a", "-f", "s16le", "pipe:1");
        watched.sound = MemoryMarshal.Cast<byte, short>(samples).ToArray();
        File.Delete(path);
        return watched;
    }

    /// <summary>The colour at a place of the 1280 × 720, at a second.</summary>
    public (int Red, int Green, int Blue) ColourAt(double second, int x, int y)
    {
        var at = (Math.Clamp((int)(second * Rate), 0, pictures.Length / (Width * Height * 3) - 1) * Height + y / 8) * Width * 3 + x / 8 * 3;
        return (pictures[at], pictures[at + 1], pictures[at + 2]);
    }

    /// <summary>Whether something bright stands in a part of the dark ground.</summary>
    public bool HasLetters(double second, int left, int top, int right, int bottom) =>
        Enumerable.Range(top / 8, (bottom - top) / 8).Any(row => Enumerable.Range(left / 8, (right - left) / 8).Any(column => ColourAt(second, column * 8, row * 8).Green > 60));

    /// <summary>Level of a stretch of the sound, 0 to 1.</summary>
    public double LevelAt(double from, double to)
    {
        double sum = 0;
        var stretch = sound.AsSpan((int)(from * Samples)..(int)(to * Samples));
        foreach (var sample in stretch) sum += sample / 32768.0 * (sample / 32768.0);
        return Math.Sqrt(sum / stretch.Length);
    }

    /// <summary>How strong a tone is in a stretch of the sound, 0 to 1 (Goertzel).</summary>
    public double ToneAt(double from, double to, int hertz)
    {
        var (first, count) = ((int)(from * Samples), (int)((to - from) * Samples));
        var (real, imaginary) = (0.0, 0.0);
        for (var at = 0; at < count && first + at < sound.Length; at++)
        {
            real += sound[first + at] / 32768.0 * Math.Cos(2 * Math.PI * hertz * at / Samples);
            imaginary += sound[first + at] / 32768.0 * Math.Sin(2 * Math.PI * hertz * at / Samples);
        }

        return 2 * Math.Sqrt(real * real + imaginary * imaginary) / count;
    }

    /// <summary>The seconds at which the picture turns white at a place.</summary>
    public List<double> Flashes(int x, int y) => Rises(pictures.Length / (Width * Height * 3), at => ColourAt((at + 0.5) / Rate, x, y) is { Red: > 200, Green: > 200, Blue: > 200 }, Rate);

    /// <summary>The seconds at which a tone begins.</summary>
    public List<double> Beeps() => Rises(sound.Length / 48, at => sound.AsSpan(at * 48, 48).ContainsAnyExceptInRange((short)-3000, (short)3000), 1000, quiet: 300);

    private static List<double> Rises(int count, Func<int, bool> isOn, double rate, int quiet = 1)
    {
        var rises = new List<double>();
        var off = quiet;
        for (var at = 0; at < count; at++)
        {
            var on = isOn(at);
            if (on && off >= quiet) rises.Add(at / rate);
            off = on ? 0 : off + 1;
        }

        return rises;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Seconds:0.00} s of pictures, {SoundSeconds:0.00} s of sound");
}
