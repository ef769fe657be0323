using System.Buffers.Binary;
using System.Text.Json;

namespace CityLeadership.Classroom.Recording.Capture.Janus;

/// <summary>
/// A track as Janus writes it, also while it grows: <c>MJR00002</c>, the length and JSON of a header, and then a packet
/// after the other: <c>MEET</c>, milliseconds since the first (4 bytes), length (2 bytes), RTP. Whatever is torn off at its end
/// has not been written yet, or never will be.
/// </summary>
/// <remarks>Remembers where in the file each second begins, so that a piece of a long class is read without what came before.</remarks>
internal sealed class MjrTrack(string path, TrackName name) : ITrack
{
    private const int FrameHeader = 10;
    private const int LongestHeader = 64 * 1024;

    private static ReadOnlySpan<byte> Magic => "MJR00002"u8;

    private static ReadOnlySpan<byte> FrameMagic => "MEET"u8;

    /// <summary>Offsets that reading can begin at: of sound once a second, of pictures at each key frame.</summary>
    private readonly List<(DateTimeOffset Arrived, long Offset)> entries = [];

    private DateTimeOffset? began;
    private DateTimeOffset? last;
    private long known;

    public TrackName Name => name;

    public string Path { get; private set; } = path;

    public bool IsOpen => Path.EndsWith(MjrFolder.Unfinished, StringComparison.Ordinal);

    public DateTimeOffset? From => began;

    public DateTimeOffset? To => last;

    /// <summary>Looks at what was written since the last time.</summary>
    /// <param name="path">Where the file is now: it is renamed once it is closed.</param>
    public void Refresh(string path)
    {
        Path = path;
        foreach (var frame in Frames(known))
        {
            known = frame.Next;
            last = frame.Arrived;
            if (IsEntry(frame)) entries.Add((frame.Arrived, frame.Start));
        }
    }

    public IEnumerable<Packet> Read(DateTimeOffset from, DateTimeOffset to)
    {
        if (entries.Count == 0) return [];
        var entry = entries.FindLastIndex(entry => entry.Arrived <= from);
        return Frames(entries[Math.Max(0, entry)].Offset)
            .TakeWhile(frame => frame.Arrived < to)
            .Select(frame => Rtp.Parse(frame.Arrived, frame.Body))
            .OfType<Packet>();
    }

    /// <summary>Overwrites the packets that are not kept, in their place; cuts the file off after the last that is.</summary>
    public int Erase(Func<DateTimeOffset, bool> isKept)
    {
        long keptTo = 0;
        var outside = new List<(long Start, long Next)>();
        foreach (var frame in Frames(0))
        {
            if (isKept(frame.Arrived)) keptTo = frame.Next;
            else outside.Add((frame.Start, frame.Next));
        }

        if (outside.Count == 0) return 0;
        using (var file = new FileStream(Path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete))
        {
            foreach (var (start, next) in outside)
            {
                file.Seek(start + FrameHeader, SeekOrigin.Begin);
                file.Write(new byte[next - start - FrameHeader]);
            }

            file.Flush(flushToDisk: true);
            file.SetLength(keptTo);
        }

        if (keptTo == 0) File.Delete(Path);
        return outside.Count;
    }

    private bool IsEntry(Frame frame) =>
        Rtp.Parse(frame.Arrived, frame.Body) is { } packet
        && (name.Medium == Medium.Sound
            ? entries.Count == 0 || frame.Arrived - entries[^1].Arrived >= TimeSpan.FromSeconds(1)
            : Vp8.Open(packet.Payload) is { Begins: true } part && Vp8.IsKey(part.Data.Span));

    /// <summary>The whole packets from an offset on; 0: from the beginning.</summary>
    private IEnumerable<Frame> Frames(long from)
    {
        using var file = Open();
        if (file is null || Begin(file) is not { } first) yield break;
        if (from > first) file.Seek(from, SeekOrigin.Begin);
        var header = new byte[FrameHeader];
        while (true)
        {
            var start = file.Position;
            if (file.ReadAtLeast(header, FrameHeader, throwOnEndOfStream: false) < FrameHeader || !header.AsSpan().StartsWith(FrameMagic)) yield break;
            var body = new byte[BinaryPrimitives.ReadUInt16BigEndian(header.AsSpan(8))];
            if (file.ReadAtLeast(body, body.Length, throwOnEndOfStream: false) < body.Length) yield break;
            var arrived = began!.Value.AddMilliseconds(BinaryPrimitives.ReadUInt32BigEndian(header.AsSpan(4)));
            yield return new Frame(start, file.Position, arrived, body);
        }
    }

    private FileStream? Open()
    {
        try
        {
            return new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 256 * 1024);
        }
        catch (FileNotFoundException)
        {
            return null; // renamed this moment: the next look finds it
        }
    }

    /// <summary>Reads the header and returns where the packets begin; null while it is not all there.</summary>
    private long? Begin(FileStream file)
    {
        var start = new byte[Magic.Length + 2];
        if (file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length || !start.AsSpan().StartsWith(Magic)) return null;
        var length = BinaryPrimitives.ReadUInt16BigEndian(start.AsSpan(Magic.Length));
        if (began is null)
        {
            var text = new byte[Math.Min((int)length, LongestHeader)];
            if (file.ReadAtLeast(text, text.Length, throwOnEndOfStream: false) < text.Length || FirstArrival(text) is not { } first) return null;
            began = first;
        }

        return file.Seek(start.Length + length, SeekOrigin.Begin);
    }

    /// <summary><c>u</c>: microseconds since 1970 at the first packet. Not <c>s</c>, which is when recording was asked for.</summary>
    private static DateTimeOffset? FirstArrival(byte[] header)
    {
        try
        {
            using var json = JsonDocument.Parse(header);
            return json.RootElement.TryGetProperty("u", out var at) && at.TryGetInt64(out var microseconds)
                ? DateTimeOffset.UnixEpoch.AddMicroseconds(microseconds)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private readonly record struct Frame(long Start, long Next, DateTimeOffset Arrived, byte[] Body);
}
