using System.Buffers.Binary;
using System.Text;

namespace CityLeadership.Classroom.Recording.Assemble.Media;

/// <summary>A fragmented MP4 taken apart: what initialises a player, and fragments it plays.</summary>
/// <param name="Initialisation">The same for every piece.</param>
internal sealed record Fragments(byte[] Initialisation, IReadOnlyList<byte[]> Each)
{
    /// <summary>The tracks, by the number ffmpeg gives them.</summary>
    public const uint PictureTrack = 1, SoundTrack = 2;

    /// <param name="first">The number of the first fragment in the whole video.</param>
    /// <param name="starts">Where each track begins in the whole video, in its own time scale.</param>
    public static Fragments Of(ReadOnlySpan<byte> file, uint first, Func<uint, ulong> starts)
    {
        var initialisation = new MemoryStream();
        var each = new List<byte[]>();
        var fragment = new MemoryStream();
        foreach (var (kind, from, length) in Boxes(file))
        {
            var box = file.Slice(from, length).ToArray();
            switch (kind)
            {
                case "ftyp" or "moov":
                    initialisation.Write(box);
                    break;
                case "moof":
                    Place(box, first + (uint)each.Count, starts);
                    fragment.Write(box);
                    break;
                case "mdat":
                    fragment.Write(box);
                    each.Add(fragment.ToArray());
                    fragment.SetLength(0);
                    break;
            }
        }

        return new Fragments(initialisation.ToArray(), each);
    }

    /// <summary>Moves a fragment to its place in the whole video.</summary>
    private static void Place(Span<byte> moof, uint number, Func<uint, ulong> starts)
    {
        foreach (var (kind, from, length) in Boxes(moof[8..]))
        {
            var box = moof.Slice(8 + from, length);
            if (kind == "mfhd") BinaryPrimitives.WriteUInt32BigEndian(box[12..], number);
            if (kind == "traf") Place(box, starts);
        }
    }

    private static void Place(Span<byte> traf, Func<uint, ulong> starts)
    {
        uint track = 0;
        foreach (var (kind, from, length) in Boxes(traf[8..]))
        {
            var box = traf.Slice(8 + from, length);
            if (kind == "tfhd") track = BinaryPrimitives.ReadUInt32BigEndian(box[12..]);
            if (kind != "tfdt") continue;
            if (box[8] != 1) throw new InvalidDataException("ffmpeg wrote a fragment's time in 32 bits.");
            var time = box[12..];
            BinaryPrimitives.WriteUInt64BigEndian(time, BinaryPrimitives.ReadUInt64BigEndian(time) + starts(track));
        }
    }

    private static List<(string Kind, int From, int Length)> Boxes(ReadOnlySpan<byte> bytes)
    {
        var boxes = new List<(string, int, int)>();
        for (var at = 0; at + 8 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]) is var size and not (0 or 1) && size <= bytes.Length - at
                ? (int)size
                : throw new InvalidDataException("A box of the video reaches beyond its end.");
            boxes.Add((Encoding.ASCII.GetString(bytes.Slice(at + 4, 4)), at, length));
            at += length;
        }

        return boxes;
    }
}
