using System.Buffers.Binary;

namespace CityLeadership.Classroom.Recording.Capture;

/// <summary>Takes VP8 out of its RTP payload (RFC 7741).</summary>
internal static class Vp8
{
    /// <summary>The part of a picture in a payload; <c>Begins</c>: it is the first of its picture. Null: not VP8.</summary>
    public static (bool Begins, ReadOnlyMemory<byte> Data)? Open(ReadOnlyMemory<byte> payload)
    {
        var bytes = payload.Span;
        if (bytes.Length < 2) return null;
        var begins = (bytes[0] & 0x10) != 0 && (bytes[0] & 0x0F) == 0;
        var at = 1;
        if ((bytes[0] & 0x80) != 0)
        {
            var extension = bytes[at++];
            if ((extension & 0x80) != 0)
            {
                if (bytes.Length <= at) return null;
                at += (bytes[at] & 0x80) != 0 ? 2 : 1;
            }

            if ((extension & 0x40) != 0) at++;
            if ((extension & 0x30) != 0) at++;
        }

        return at >= bytes.Length ? null : (begins, payload[at..]);
    }

    /// <summary>Whether a picture can be decoded without any before it.</summary>
    public static bool IsKey(ReadOnlySpan<byte> picture) => picture.Length >= 10 && (picture[0] & 1) == 0;

    /// <summary>The size that a key frame says.</summary>
    public static (int Width, int Height) SizeOf(ReadOnlySpan<byte> key) =>
        (BinaryPrimitives.ReadUInt16LittleEndian(key[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(key[8..]) & 0x3FFF);
}
