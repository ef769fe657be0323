using System.Buffers.Binary;

namespace CityLeadership.Classroom.Web.Portraits;

/// <summary>
/// Reads the JPEG that our page makes of a chosen picture, and keeps of it what draws the picture: no place where it was taken, no
/// camera, no comment, nothing after its end. Its pixels are not decoded here; whoever is shown it does that, as with any picture.
/// </summary>
internal static class JpegReading
{
    public const int Smallest = 128;
    public const int Largest = 1024;

    private const byte Mark = 0xFF;
    private const byte Begin = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;

    /// <summary>The picture alone; null: it is none, is broken, or is not a square of a size we take.</summary>
    public static byte[]? Clean(ReadOnlySpan<byte> file)
    {
        if (file is not [Mark, Begin, ..])
            return null;

        using var kept = new MemoryStream(file.Length);
        kept.Write([Mark, Begin]);
        var (at, square) = (2, false);
        while (at + 4 <= file.Length && file[at] == Mark)
        {
            var kind = file[at + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]) + 2;
            if (length < 4 || at + length > file.Length || !IsSegment(kind))
                return null;

            var segment = file.Slice(at, length);
            if (IsFrame(kind))
            {
                if (square || !IsSquare(segment))
                    return null;
                square = true;
            }

            if (Draws(kind))
                kept.Write(segment);
            at += length;
            if (kind != Scan)
                continue;

            var drawn = ScanLength(file[at..]);
            kept.Write(file.Slice(at, drawn));
            at += drawn;
            if (at + 2 <= file.Length && file[at + 1] == End)
            {
                kept.Write([Mark, End]);
                return square ? kept.ToArray() : null;
            }
        }

        return null;
    }

    /// <summary>Up to the next mark that is no part of the drawing.</summary>
    private static int ScanLength(ReadOnlySpan<byte> rest)
    {
        for (var i = 0; i + 1 < rest.Length; i++)
        {
            if (rest[i] == Mark && rest[i + 1] is not (0 or (>= 0xD0 and <= 0xD7) or Mark))
                return i;
        }

        return rest.Length;
    }

    /// <summary>A part with a length: not the marks that stand alone.</summary>
    private static bool IsSegment(byte kind) => kind is >= 0xC0 and not (>= 0xD0 and <= End) and < 0xFF;

    /// <summary>The two ways of drawing that every browser knows: line by line, and ever finer.</summary>
    private static bool IsFrame(byte kind) => kind is 0xC0 or 0xC2;

    /// <summary>Tables, frame, scan, and the two that say how colours are meant.</summary>
    private static bool Draws(byte kind) => kind is 0xC0 or 0xC2 or 0xC4 or Scan or 0xDB or 0xDD or 0xE0 or 0xEE;

    private static bool IsSquare(ReadOnlySpan<byte> frame)
    {
        if (frame.Length < 10 || frame[4] != 8)
            return false;
        var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(frame[5..]), BinaryPrimitives.ReadUInt16BigEndian(frame[7..]));
        return height == width && width is >= Smallest and <= Largest;
    }
}
