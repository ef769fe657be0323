using CityLeadership.Classroom.Recording.Assemble.Media;

namespace CityLeadership.Classroom.Recording.Assemble.Sound;

/// <summary>Encodes a piece's sound so that it joins the pieces before and after without a seam.</summary>
/// <remarks>
/// Each frame of AAC overlaps its neighbours. So the encoder is given two frames more in front and one behind, and of what
/// it makes only the piece's own frames are kept: what one encoder would have made of the whole class.
/// </remarks>
internal sealed class SoundTrack(Ffmpeg ffmpeg)
{
    /// <summary>Frames the encoder hears before the piece.</summary>
    public const int Before = 2;

    /// <summary>Frames the encoder hears after the piece.</summary>
    public const int After = 1;

    /// <summary>The encoder's own first frame holds nothing.</summary>
    private const int Priming = 1;

    /// <param name="samples">16-bit samples of the piece, with <see cref="Before"/> and <see cref="After"/> frames around it.</param>
    /// <returns>The piece's frames, each with its ADTS header.</returns>
    public async Task<byte[]> EncodeAsync(byte[] samples, long frames, CancellationToken cancellation)
    {
        var encoded = await ffmpeg.ConvertAsync(
            input => input.WriteAsync(samples, cancellation).AsTask(),
            cancellation,
            "-f", "s16le", "-ar", "48000", "-ac", "1", "-i", "pipe:0", "-c:a", "aac", "-b:a", "64k", "-f", "adts", "pipe:1");
        var starts = Adts(encoded);
        var first = Before + Priming;
        if (starts.Count <= first + frames)
        {
            throw new FfmpegException(FfmpegException.Failed, $"ffmpeg made {starts.Count - 1} frames of sound where {first + frames} were needed. It is tried again.");
        }

        return encoded[starts[first]..starts[first + (int)frames]];
    }

    /// <summary>Where each frame begins, and where the last ends.</summary>
    private static List<int> Adts(ReadOnlySpan<byte> encoded)
    {
        var starts = new List<int>();
        var at = 0;
        while (at + 7 <= encoded.Length && encoded[at] == 0xFF && (encoded[at + 1] & 0xF0) == 0xF0)
        {
            starts.Add(at);
            at += ((encoded[at + 3] & 3) << 11) | (encoded[at + 4] << 3) | (encoded[at + 5] >> 5);
        }

        starts.Add(at);
        return starts;
    }
}
