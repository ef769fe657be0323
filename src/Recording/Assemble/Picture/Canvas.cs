using System.Numerics;

namespace CityLeadership.Classroom.Recording.Assemble.Picture;

/// <summary>The picture that is being put together, in I420.</summary>
internal sealed class Canvas
{
    /// <summary>The room's own dark ground, in the video's colours.</summary>
    public const string Ground = "0x14181f";

    private const byte GroundY = 36;
    private const byte GroundU = 132;
    private const byte GroundV = 126;

    public byte[] Bytes { get; } = new byte[Layout.Canvas.Bytes];

    public void Clear()
    {
        var brightness = Layout.Canvas.Width * Layout.Canvas.Height;
        Bytes.AsSpan(0, brightness).Fill(GroundY);
        Bytes.AsSpan(brightness, brightness / 4).Fill(GroundU);
        Bytes.AsSpan(brightness + brightness / 4).Fill(GroundV);
    }

    /// <summary>Draws a picture, made <paramref name="factor"/> times smaller.</summary>
    /// <param name="factor">A power of two.</param>
    /// <param name="x">Even, as is <paramref name="y"/>.</param>
    public void Draw(ReadOnlySpan<byte> picture, Size size, int factor, int x, int y)
    {
        int from = 0, to = 0;
        for (var plane = 0; plane < 3; plane++)
        {
            var half = plane == 0 ? 1 : 2;
            var (width, height, stride) = (size.Width / half, size.Height / half, Layout.Canvas.Width / half);
            var source = picture.Slice(from, width * height);
            var target = Bytes.AsSpan(to + y / half * stride + x / half);
            if (factor == 1) Copy(source, width, height, target, stride);
            else Reduce(source, width, height, factor, target, stride);
            from += width * height;
            to += stride * (Layout.Canvas.Height / half);
        }
    }

    private static void Copy(ReadOnlySpan<byte> source, int width, int height, Span<byte> target, int stride)
    {
        for (var row = 0; row < height; row++) source.Slice(row * width, width).CopyTo(target[(row * stride)..]);
    }

    /// <summary>Each pixel is the mean of a square of them.</summary>
    private static void Reduce(ReadOnlySpan<byte> source, int width, int height, int factor, Span<byte> target, int stride)
    {
        var shift = BitOperations.Log2((uint)(factor * factor));
        Span<ushort> sums = stackalloc ushort[width];
        for (var row = 0; row < height / factor; row++)
        {
            sums.Clear();
            for (var line = 0; line < factor; line++) Add(source.Slice((row * factor + line) * width, width), sums);
            for (var column = 0; column < width / factor; column++)
            {
                var sum = 1 << (shift - 1);
                foreach (var part in sums.Slice(column * factor, factor)) sum += part;
                target[row * stride + column] = (byte)(sum >> shift);
            }
        }
    }

    /// <summary>Many pixels at once: small tiles are most of the work that is done here.</summary>
    private static void Add(ReadOnlySpan<byte> line, Span<ushort> sums)
    {
        var at = 0;
        for (; at + Vector<byte>.Count <= line.Length; at += Vector<byte>.Count)
        {
            Vector.Widen(new Vector<byte>(line[at..]), out var low, out var high);
            (new Vector<ushort>(sums[at..]) + low).CopyTo(sums[at..]);
            (new Vector<ushort>(sums[(at + Vector<ushort>.Count)..]) + high).CopyTo(sums[(at + Vector<ushort>.Count)..]);
        }

        for (; at < line.Length; at++) sums[at] += line[at];
    }
}
