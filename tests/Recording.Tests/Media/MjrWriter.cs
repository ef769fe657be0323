using System.Buffers.Binary;
using System.Text;

namespace CityLeadership.Classroom.Recording.Tests.Media;

/// <summary>Writes tracks as Janus 1.1.2 does, of what synthetic browsers send.</summary>
/// <param name="folder">The session's.</param>
internal sealed class MjrWriter(string folder)
{
    private const int LargestPart = 1100;

    /// <param name="person">Who sends it.</param>
    /// <param name="from">When second 0 of it arrives.</param>
    /// <param name="drift">How much faster the sender's clock runs, in parts of a million.</param>
    /// <param name="jitter">How much later a unit arrives than it should, in milliseconds, by its number.</param>
    /// <param name="clock">What the sender's clock says at a second; the wall's time when there is none.</param>
    /// <param name="open">Still written, or left so.</param>
    /// <param name="screen">Of a shared screen instead of a camera.</param>
    public string Write(
        string person, DateTimeOffset from, Sent sent, double drift = 0, Func<int, double>? jitter = null, Func<double, double>? clock = null,
        bool open = false, bool screen = false, string tab = "tab")
    {
        Directory.CreateDirectory(folder);
        var stream = !sent.IsPicture ? "audio-0" : screen ? "video-2" : "video-1";
        var asked = from.AddSeconds(sent.Units[0].At).AddMilliseconds(-40);
        var path = Path.Combine(folder, $"{person}~{tab}~seat~{asked.ToUnixTimeMilliseconds()}-{stream}.mjr{(open ? ".tmp" : "")}");
        using var file = File.Create(path);
        file.Write("MJR00002"u8);
        var first = Arrival(0);
        var header = Encoding.UTF8.GetBytes($$"""{"t":"{{(sent.IsPicture ? "v" : "a")}}","c":"{{(sent.IsPicture ? "vp8" : "opus")}}","s":{{Microseconds(asked)}},"u":{{Microseconds(first)}}}""");
        file.Write(Big((ushort)header.Length));
        file.Write(header);
        ushort sequence = 65_500; // wraps early
        for (var index = 0; index < sent.Units.Count; index++)
        {
            var (at, data) = sent.Units[index];
            var arrived = Arrival(index);
            var timestamp = unchecked((uint)(4_294_900_000 + (long)Math.Round((clock?.Invoke(at) ?? at) * (1 + drift / 1e6) * (sent.IsPicture ? 90_000 : 48_000))));
            foreach (var (part, isLast) in Parts(sent.IsPicture, data)) WritePacket(file, (uint)(arrived - first).TotalMilliseconds, sequence++, timestamp, isLast, part);
        }

        return path;

        DateTimeOffset Arrival(int index) => from.AddSeconds(sent.Units[index].At).AddMilliseconds(jitter?.Invoke(index) ?? 0);
    }

    private static long Microseconds(DateTimeOffset at) => (at - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    private static IEnumerable<(byte[] Part, bool IsLast)> Parts(bool isPicture, byte[] data)
    {
        if (!isPicture)
        {
            yield return (data, false);
            yield break;
        }

        for (var at = 0; at < data.Length; at += LargestPart)
        {
            var part = data[at..Math.Min(data.Length, at + LargestPart)];
            // As Chromium does: extended, with a picture id of 15 bits and a temporal layer.
            yield return ([(byte)(0x80 | (at == 0 ? 0x10 : 0)), 0xE0, 0x80, 0x01, 0x00, 0x00, .. part], at + LargestPart >= data.Length);
        }
    }

    private static void WritePacket(FileStream file, uint milliseconds, ushort sequence, uint timestamp, bool marker, byte[] payload)
    {
        byte[] packet =
        [
            0x90, (byte)(marker ? 0xE0 : 0x60), .. Big(sequence), .. Big(timestamp), 0, 0, 0, 7,
            0xBE, 0xDE, 0, 1, 0x10, 0x30, 0, 0, .. payload,
        ];
        file.Write("MEET"u8);
        file.Write(Big(milliseconds));
        file.Write(Big((ushort)packet.Length));
        file.Write(packet);
    }

    private static byte[] Big(ushort value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Big(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }
}
