using System.Buffers.Binary;

namespace CityLeadership.Classroom.Recording.Capture;

/// <summary>Reads the header of an RTP packet (RFC 3550).</summary>
internal static class Rtp
{
    private const int Fixed = 12;

    /// <summary>Null: it is no RTP packet, or carries nothing.</summary>
    public static Packet? Parse(DateTimeOffset arrived, ReadOnlyMemory<byte> packet)
    {
        var bytes = packet.Span;
        if (bytes.Length < Fixed || bytes[0] >> 6 != 2) return null;
        var start = Fixed + 4 * (bytes[0] & 0x0F);
        if ((bytes[0] & 0x10) != 0)
        {
            if (bytes.Length < start + 4) return null;
            start += 4 + 4 * BinaryPrimitives.ReadUInt16BigEndian(bytes[(start + 2)..]);
        }

        var end = bytes.Length - ((bytes[0] & 0x20) != 0 ? bytes[^1] : 0);
        return start >= end
            ? null
            : new Packet(
                arrived,
                BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]),
                BinaryPrimitives.ReadUInt32BigEndian(bytes[4..]),
                (bytes[1] & 0x80) != 0,
                packet[start..end]);
    }
}
