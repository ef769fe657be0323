using System.Buffers.Binary;
using System.Text;

namespace CityLeadership.Classroom.Recording.Download;

/// <summary>A box of an MP4 file (ISO/IEC 14496-12): four letters that say what it is, and what is in it.</summary>
/// <param name="Body">Without the eight bytes of length and kind.</param>
internal readonly record struct Mp4Box(string Kind, ReadOnlyMemory<byte> Body)
{
    private const int HeadBytes = 8;

    /// <summary>The boxes inside, for a box that consists of boxes.</summary>
    public IEnumerable<Mp4Box> Children => In(Body);

    /// <exception cref="InvalidDataException">A box reaches beyond the end.</exception>
    public static IEnumerable<Mp4Box> In(ReadOnlyMemory<byte> bytes)
    {
        for (var at = 0; at + HeadBytes <= bytes.Length;)
        {
            var length = LengthOf(bytes.Span[at..]);
            if (length < HeadBytes || length > bytes.Length - at) throw new InvalidDataException("A box of the video reaches beyond its end.");
            yield return new(Encoding.ASCII.GetString(bytes.Span.Slice(at + 4, 4)), bytes.Slice(at + HeadBytes, (int)length - HeadBytes));
            at += (int)length;
        }
    }

    /// <summary>How many bytes the box has that begins here, its head with it.</summary>
    public static uint LengthOf(ReadOnlySpan<byte> head) => BinaryPrimitives.ReadUInt32BigEndian(head);

    /// <exception cref="InvalidDataException">There is none inside.</exception>
    public Mp4Box Child(string kind)
    {
        foreach (var child in Children)
        {
            if (child.Kind == kind) return child;
        }

        throw new InvalidDataException($"The video has no '{kind}' in its '{Kind}'.");
    }

    /// <summary>Four bytes of the body as a number.</summary>
    public uint Number(int at) => BinaryPrimitives.ReadUInt32BigEndian(Body.Span[at..]);

    /// <summary>The same with another number there.</summary>
    public Mp4Box With(int at, uint number)
    {
        var body = Body.ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(body.AsSpan(at), number);
        return new(Kind, body);
    }

    /// <summary>The same with other boxes inside; those that become null are left out.</summary>
    public Mp4Box With(Func<Mp4Box, Mp4Box?> change) => Of(Kind, [.. Children.Select(change).OfType<Mp4Box>()]);

    public static Mp4Box Of(string kind, params IEnumerable<Mp4Box> inside) => new(kind, inside.SelectMany(box => box.Write()).ToArray());

    /// <summary>As it stands in a file.</summary>
    public byte[] Write()
    {
        var bytes = new byte[HeadBytes + Body.Length];
        BinaryPrimitives.WriteInt32BigEndian(bytes, bytes.Length);
        Encoding.ASCII.GetBytes(Kind, bytes.AsSpan(4));
        Body.CopyTo(bytes.AsMemory(HeadBytes));
        return bytes;
    }
}
