using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Globalization;

namespace CityLeadership.Classroom.Recording.Tests.Media;

/// <summary>What somebody's browser sends: encoded pictures or sound, each with its second.</summary>
internal sealed record Sent(bool IsPicture, IReadOnlyList<(double At, byte[] Data)> Units)
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<Sent>>> Made = new(StringComparer.Ordinal);

    /// <summary>A plain colour that turns white for a tenth of a second at every full second.</summary>
    /// <param name="colour">As ffmpeg names it.</param>
    public static Task<Sent> FlashingAsync(string colour, int seconds, string size = "320x180", int rate = 15) => MadeAsync($"{colour} {seconds} {size} {rate}", async () => Ivf(await Tool.FfmpegAsync(
        "-f", "lavfi", "-i", $"color=c={colour}:s={size}:r={rate.ToString(CultureInfo.InvariantCulture)}:d={seconds.ToString(CultureInfo.InvariantCulture)}",
        "-vf", "drawbox=c=white:t=fill:enable='lt(mod(t,1),0.1)'",
        "-c:v", "libvpx", "-threads", "1", "-deadline", "realtime", "-cpu-used", "8", "-b:v", "300k", "-g", "150", "-auto-alt-ref", "0", "-f", "ivf", "pipe:1")));

    /// <summary>Something that moves all over, as a camera's picture does.</summary>
    public static Task<Sent> MovingAsync(int seconds, string size, int rate, int bits) => MadeAsync($"moving {seconds} {size} {rate}", async () => Ivf(await Tool.FfmpegAsync(
        "-f", "lavfi", "-i", string.Create(CultureInfo.InvariantCulture, $"mandelbrot=s={size}:r={rate}:start_scale=0.6:end_scale=0.1"), "-t", seconds.ToString(CultureInfo.InvariantCulture),
        "-vf", "noise=alls=6:allf=t", "-c:v", "libvpx", "-threads", "1", "-deadline", "realtime", "-cpu-used", "8", "-b:v", $"{bits.ToString(CultureInfo.InvariantCulture)}k",
        "-g", "300", "-auto-alt-ref", "0", "-f", "ivf", "pipe:1")));

    /// <summary>The same again and again, for so many seconds.</summary>
    /// <param name="length">Of what is repeated: seconds.</param>
    public Sent Looped(int length, int seconds) =>
        this with { Units = [.. Enumerable.Range(0, seconds / length).SelectMany(round => Units.Select(unit => (unit.At + round * length, unit.Data)))] };

    /// <summary>A tone for a tenth of a second at every full second, and silence between.</summary>
    public static Task<Sent> BeepingAsync(int seconds, int hertz = 1000, double volume = 0.5) => MadeAsync($"beep {seconds} {hertz} {volume}", async () => Ogg(await Tool.FfmpegAsync(
        "-f", "lavfi", "-i", string.Create(CultureInfo.InvariantCulture, $"aevalsrc={volume}*sin(2*PI*{hertz}*t)*lt(mod(t\\,1)\\,0.1):s=48000:d={seconds}"),
        "-c:a", "libopus", "-b:a", "32k", "-application", "voip", "-f", "ogg", "pipe:1")));

    /// <summary>A tone without a pause.</summary>
    public static Task<Sent> HummingAsync(int seconds, int hertz, double volume = 0.3) => MadeAsync($"hum {seconds} {hertz} {volume}", async () => Ogg(await Tool.FfmpegAsync(
        "-f", "lavfi", "-i", string.Create(CultureInfo.InvariantCulture, $"aevalsrc={volume}*sin(2*PI*{hertz}*t):s=48000:d={seconds}"),
        "-c:a", "libopus", "-b:a", "32k", "-f", "ogg", "pipe:1")));

    /// <summary>The same, so many seconds later.</summary>
    public Sent Later(double seconds) => this with { Units = [.. Units.Select(unit => (unit.At + seconds, unit.Data))] };

    /// <summary>Only what is sent in some of the seconds.</summary>
    public Sent Only(Func<double, bool> isSent) => this with { Units = [.. Units.Where(unit => isSent(unit.At))] };

    /// <summary>Made once for all tests.</summary>
    private static Task<Sent> MadeAsync(string name, Func<Task<Sent>> make) => Made.GetOrAdd(name, _ => new Lazy<Task<Sent>>(make)).Value;

    private static Sent Ivf(byte[] file)
    {
        var rate = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(16)) / (double)BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(20));
        var units = new List<(double, byte[])>();
        for (var at = 32; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at));
            units.Add((BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(at + 4)) / rate, file[(at + 12)..(at + 12 + length)]));
            at += 12 + length;
        }

        return new Sent(true, units);
    }

    /// <summary>Every packet of an Ogg file after its two headers, 20 ms each.</summary>
    private static Sent Ogg(byte[] file)
    {
        var units = new List<(double, byte[])>();
        var packet = new List<byte>();
        var number = 0;
        for (var at = 0; at < file.Length;)
        {
            var segments = file[at + 26];
            var body = at + 27 + segments;
            for (var segment = 0; segment < segments; segment++)
            {
                var length = file[at + 27 + segment];
                packet.AddRange(file.AsSpan(body, length).ToArray());
                body += length;
                if (length == 255) continue;
                if (number >= 2) units.Add(((number - 2) * 0.02, [.. packet]));
                number++;
                packet.Clear();
            }

            at = body;
        }

        return new Sent(false, units);
    }
}
