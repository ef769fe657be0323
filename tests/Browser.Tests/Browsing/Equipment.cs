using System.Text;

namespace CityLeadership.Classroom.Browser.Tests.Browsing;

/// <summary>
/// A camera and a microphone of one's own: a small moving picture in a colour by which its owner is known, and a voice
/// that speaks for three seconds and is silent for three (Chromium's own beep is too short to count as talking).
/// </summary>
/// <param name="Camera">A file, of the size and pace its <see cref="Cameras"/> say.</param>
/// <param name="Microphone">A file: 48 kHz, mono, 16 bit.</param>
/// <param name="Hue">The picture's colour in degrees.</param>
public sealed record Equipment(string Camera, string Microphone, double Hue)
{
    private const int Rate = 48_000;

    /// <summary>Red, green, blue: as far apart as can be.</summary>
    public static IReadOnlyList<Equipment> Make(string folder, Cameras cameras) =>
    [
        Make(folder, cameras, "red", 0, luma: 110, blue: 100, red: 200, pitch: 220),
        Make(folder, cameras, "green", 120, luma: 130, blue: 70, red: 60, pitch: 330),
        Make(folder, cameras, "blue", 240, luma: 80, blue: 210, red: 110, pitch: 440),
    ];

    private static Equipment Make(
        string folder, Cameras cameras, string name, double hue, byte luma, byte blue, byte red, double pitch)
    {
        var made = new Equipment(Path.Combine(folder, $"{name}-{cameras.Width}.y4m"), Path.Combine(folder, $"{name}-{cameras.Width}.wav"), hue);
        WritePicture(made.Camera, cameras, luma, blue, red);
        WriteVoice(made.Microphone, pitch);
        return made;
    }

    /// <summary>One colour, and a dark bar that crosses it once a second.</summary>
    private static void WritePicture(string path, Cameras cameras, byte luma, byte blue, byte red)
    {
        var (width, height, frames) = cameras;
        using var file = File.Create(path);
        file.Write(Encoding.ASCII.GetBytes($"YUV4MPEG2 W{width} H{height} F{frames}:1 Ip A1:1 C420\n"));
        var light = new byte[width * height];
        var (blues, reds) = (new byte[width * height / 4], new byte[width * height / 4]);
        Array.Fill(blues, blue);
        Array.Fill(reds, red);
        for (var frame = 0; frame < frames; frame++)
        {
            for (var at = 0; at < light.Length; at++)
                light[at] = at % width / (width / frames) == frame ? (byte)(luma / 3) : luma;
            file.Write("FRAME\n"u8);
            file.Write(light);
            file.Write(blues);
            file.Write(reds);
        }
    }

    /// <summary>Overtones and a beat, so that no noise suppression takes it for a fan.</summary>
    private static void WriteVoice(string path, double pitch)
    {
        const int seconds = 6, speaking = 3;
        using var writer = new BinaryWriter(File.Create(path));
        const int bytes = Rate * seconds * 2;
        writer.Write("RIFF"u8);
        writer.Write(36 + bytes);
        writer.Write("WAVEfmt "u8);
        writer.Write(16);
        writer.Write((short)1);
        writer.Write((short)1);
        writer.Write(Rate);
        writer.Write(Rate * 2);
        writer.Write((short)2);
        writer.Write((short)16);
        writer.Write("data"u8);
        writer.Write(bytes);
        for (var at = 0; at < Rate * seconds; at++)
        {
            var time = (double)at / Rate;
            var tone = Math.Sin(2 * Math.PI * pitch * time) + (0.5 * Math.Sin(4 * Math.PI * pitch * time)) + (0.3 * Math.Sin(6 * Math.PI * pitch * time));
            var beat = 0.6 + (0.4 * Math.Sin(2 * Math.PI * 4 * time));
            writer.Write((short)(time < speaking ? 14_000 * beat * tone / 1.8 : 0));
        }
    }
}
