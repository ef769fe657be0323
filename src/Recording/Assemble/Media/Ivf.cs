using System.Buffers.Binary;

namespace CityLeadership.Classroom.Recording.Assemble.Media;

/// <summary>Writes VP8 pictures with their times as an IVF file.</summary>
internal static class Ivf
{
    public const int TicksPerSecond = 90_000;

    public static byte[] Header(int width, int height)
    {
        var header = new byte[32];
        "DKIF"u8.CopyTo(header);
        header[6] = 32;
        "VP80"u8.CopyTo(header.AsSpan(8));
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(12), (ushort)width);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(14), (ushort)height);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(16), TicksPerSecond);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(20), 1);
        return header;
    }

    /// <param name="seconds">Since the beginning; not before it.</param>
    public static byte[] Picture(double seconds, ReadOnlySpan<byte> picture)
    {
        var frame = new byte[12 + picture.Length];
        BinaryPrimitives.WriteInt32LittleEndian(frame, picture.Length);
        BinaryPrimitives.WriteInt64LittleEndian(frame.AsSpan(4), (long)Math.Round(seconds * TicksPerSecond));
        picture.CopyTo(frame.AsSpan(12));
        return frame;
    }
}
