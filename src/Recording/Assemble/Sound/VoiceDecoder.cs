using System.Runtime.InteropServices;
using CityLeadership.Classroom.Recording.Assemble.Media;
using CityLeadership.Classroom.Recording.Capture;

namespace CityLeadership.Classroom.Recording.Assemble.Sound;

/// <summary>Decodes what a track carries and lays it where it was said.</summary>
internal sealed class VoiceDecoder(Ffmpeg ffmpeg)
{
    /// <summary>A decoder needs a moment of what came before to sound right.</summary>
    private static readonly TimeSpan Before = TimeSpan.FromMilliseconds(100);

    /// <summary>Packets may arrive later than they were spoken.</summary>
    private static readonly TimeSpan After = TimeSpan.FromSeconds(1);

    /// <param name="from">The instant of the voice's first sample.</param>
    public async Task DecodeAsync(ITrack track, DateTimeOffset from, Voice voice, CancellationToken cancellation)
    {
        var to = from.AddSeconds(voice.Samples.Length / (double)Grid.Samples);
        foreach (var stretch in Stretch.Split(track.Read(from - Before, to + After), from, Grid.Samples))
        {
            await LayAsync(stretch, voice, cancellation);
        }
    }

    private async Task LayAsync(Stretch stretch, Voice voice, CancellationToken cancellation)
    {
        var packets = stretch.Packets.Where(entry => OggOpus.SamplesIn(entry.Packet.Payload.Span) > 0).ToList();
        if (packets.Count == 0) return;
        var decoded = await ffmpeg.ConvertAsync(
            input => WriteAsync(packets, input, cancellation),
            cancellation,
            "-threads", "1", "-c:a", "libopus", "-f", "ogg", "-i", "pipe:0", "-ac", "1", "-f", "s16le", "pipe:1");
        Lay(stretch.Clock, packets, MemoryMarshal.Cast<byte, short>(decoded), voice);
    }

    private static void Lay(TrackClock clock, List<(double Media, Packet Packet)> packets, ReadOnlySpan<short> decoded, Voice voice)
    {
        var at = 0;
        for (var index = 0; index < packets.Count; index++)
        {
            var (media, packet) = packets[index];
            var length = OggOpus.SamplesIn(packet.Payload.Span);
            if (at + length > decoded.Length) return; // the decoder kept the last one
            voice.Lay(decoded.Slice(at, length), SampleAt(clock.At(media)), SampleAt(clock.At(media + length / (double)Grid.Samples)));
            at += length;
        }
    }

    private static long SampleAt(double second) => (long)Math.Round(second * Grid.Samples);

    private static async Task WriteAsync(List<(double Media, Packet Packet)> packets, Stream input, CancellationToken cancellation)
    {
        var ogg = new OggOpus(input);
        await ogg.BeginAsync(cancellation);
        for (var index = 0; index < packets.Count; index++)
        {
            await ogg.WriteAsync(packets[index].Packet.Payload, index == packets.Count - 1, cancellation);
        }
    }
}
