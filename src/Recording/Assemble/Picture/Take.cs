using CityLeadership.Classroom.Recording.Assemble.Media;
using CityLeadership.Classroom.Recording.Capture;

namespace CityLeadership.Classroom.Recording.Assemble.Picture;

/// <summary>Pictures of one track that a decoder can play in one go: of one size, beginning with a key frame.</summary>
/// <param name="Pictures">Each with its second since the piece's first picture; those before it are only for the decoder.</param>
internal sealed record Take(int Width, int Height, TrackKind Kind, IReadOnlyList<(double At, ReadOnlyMemory<byte> Data)> Pictures)
{
    /// <summary>Without a new picture for longer, a camera is as good as off. A screen may stand still.</summary>
    private const double Hold = 2;

    public double From => Pictures[0].At;

    /// <summary>Whether there is a picture to show at a second of the piece.</summary>
    public bool IsSeen(double at)
    {
        var (low, high) = (0, Pictures.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Pictures[middle].At <= at) low = middle + 1;
            else high = middle;
        }

        return low > 0 && (Kind == TrackKind.Screen || at - Pictures[low - 1].At <= Hold);
    }

    /// <summary>What a track sent between two instants, take after take.</summary>
    /// <param name="from">The piece's first picture.</param>
    public static IEnumerable<Take> Of(ITrack track, DateTimeOffset from, DateTimeOffset to)
    {
        (int Width, int Height) size = default;
        var pictures = new List<(double At, ReadOnlyMemory<byte> Data)>();
        foreach (var stretch in Stretch.Split(track.Read(from, to.AddSeconds(1)), from, Ivf.TicksPerSecond))
        {
            foreach (var (at, data) in Whole(stretch))
            {
                var isKey = Vp8.IsKey(data.Span);
                if (isKey && pictures.Count > 0 && Vp8.SizeOf(data.Span) != size)
                {
                    yield return new Take(size.Width, size.Height, track.Name.Kind, pictures);
                    pictures = [];
                }

                if (isKey) size = Vp8.SizeOf(data.Span);
                if (isKey || pictures.Count > 0) pictures.Add((pictures.Count > 0 ? Math.Max(at, pictures[^1].At) : at, data));
            }
        }

        if (pictures.Count > 0) yield return new Take(size.Width, size.Height, track.Name.Kind, pictures);
    }

    /// <summary>The pictures of which every packet arrived.</summary>
    private static IEnumerable<(double At, ReadOnlyMemory<byte> Data)> Whole(Stretch stretch)
    {
        var parts = new List<ReadOnlyMemory<byte>>();
        ushort next = 0;
        foreach (var (media, packet) in stretch.Packets)
        {
            if (Vp8.Open(packet.Payload) is not { } part) continue;
            var isNext = part.Begins || (parts.Count > 0 && packet.Sequence == next);
            if (part.Begins || !isNext) parts.Clear();
            if (!isNext) continue;

            parts.Add(part.Data);
            next = unchecked((ushort)(packet.Sequence + 1));
            if (!packet.Marker) continue;
            yield return (stretch.Clock.At(media), Join(parts));
            parts.Clear();
        }
    }

    private static ReadOnlyMemory<byte> Join(List<ReadOnlyMemory<byte>> parts)
    {
        if (parts.Count == 1) return parts[0];
        var whole = new byte[parts.Sum(part => part.Length)];
        var at = 0;
        foreach (var part in parts)
        {
            part.CopyTo(whole.AsMemory(at));
            at += part.Length;
        }

        return whole;
    }
}
