using System.Buffers.Binary;

namespace CityLeadership.Classroom.Recording.Assemble.Media;

/// <summary>Writes Opus packets as an Ogg stream (RFC 7845), one packet a page: just enough for a decoder to read them back.</summary>
internal sealed class OggOpus(Stream output)
{
    private const int Rate = 48000;

    private static readonly uint[] Crc = [.. Enumerable.Range(0, 256).Select(Remainder)];

    private uint page;
    private long samples;

    public async Task BeginAsync(CancellationToken cancellation)
    {
        var head = new byte[19];
        "OpusHead"u8.CopyTo(head);
        (head[8], head[9]) = (1, 1);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(12), Rate);
        await PageAsync(head, first: true, last: false, cancellation);
        var tags = new byte[16];
        "OpusTags"u8.CopyTo(tags);
        await PageAsync(tags, first: false, last: false, cancellation);
    }

    public Task WriteAsync(ReadOnlyMemory<byte> packet, bool last, CancellationToken cancellation)
    {
        samples += SamplesIn(packet.Span);
        return PageAsync(packet, first: false, last, cancellation);
    }

    /// <summary>How many samples at 48 kHz a packet holds, by its first two bytes (RFC 6716, 3.1); 0: it holds none.</summary>
    public static int SamplesIn(ReadOnlySpan<byte> packet)
    {
        if (packet.IsEmpty) return 0;
        var configuration = packet[0] >> 3;
        var frame = configuration switch
        {
            < 12 => (configuration & 3) == 3 ? 2880 : 480 << (configuration & 3),
            < 16 => 480 << (configuration & 1),
            _ => 120 << (configuration & 3),
        };
        var frames = (packet[0] & 3) switch { 0 => 1, 3 => packet.Length > 1 ? packet[1] & 0x3F : 0, _ => 2 };
        return frame * frames is var all and <= 5760 ? all : 0;
    }

    private async Task PageAsync(ReadOnlyMemory<byte> packet, bool first, bool last, CancellationToken cancellation)
    {
        var segments = packet.Length / 255 + 1;
        var bytes = new byte[27 + segments + packet.Length];
        "OggS"u8.CopyTo(bytes);
        bytes[5] = (byte)((first ? 2 : 0) | (last ? 4 : 0));
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(6), samples);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(14), 1);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(18), page++);
        bytes[26] = (byte)segments;
        bytes.AsSpan(27, segments).Fill(255);
        bytes[26 + segments] = (byte)(packet.Length % 255);
        packet.CopyTo(bytes.AsMemory(27 + segments));
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(22), Checksum(bytes));
        await output.WriteAsync(bytes, cancellation);
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint crc = 0;
        foreach (var value in bytes) crc = (crc << 8) ^ Crc[(byte)(crc >> 24) ^ value];
        return crc;
    }

    private static uint Remainder(int value)
    {
        var crc = (uint)value << 24;
        for (var bit = 0; bit < 8; bit++) crc = (crc & 0x8000_0000) != 0 ? (crc << 1) ^ 0x04C1_1DB7 : crc << 1;
        return crc;
    }
}
