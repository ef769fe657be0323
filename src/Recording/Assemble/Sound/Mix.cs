using System.Runtime.InteropServices;

namespace CityLeadership.Classroom.Recording.Assemble.Sound;

/// <summary>Puts the voices together, each as loud as the others.</summary>
internal static class Mix
{
    /// <summary>Where the sound was cut, it rises and falls over this many samples instead of cracking.</summary>
    private const int Edge = Grid.Samples / 100;

    /// <summary>From here on loud moments are bent instead of cut off.</summary>
    private const float Bend = 0.8f;

    /// <param name="voices">Each with its gain at the piece's beginning and at its end.</param>
    /// <returns>16-bit samples, little-endian.</returns>
    public static byte[] Of(IEnumerable<(Voice Voice, double From, double To)> voices, int length)
    {
        var sum = new float[length];
        foreach (var (voice, from, to) in voices)
        {
            for (var at = 0; at < length; at++) sum[at] += (float)(voice.Samples[at] * (from + (to - from) * at / length));
        }

        var mixed = new short[length];
        for (var at = 0; at < length; at++) mixed[at] = (short)(Bent(sum[at]) * 32767);
        return MemoryMarshal.AsBytes(mixed.AsSpan()).ToArray();
    }

    /// <summary>Silences what lies outside of what was recorded.</summary>
    public static void Keep(Voice voice, long from, long to)
    {
        var samples = voice.Samples;
        for (var at = 0; at < samples.Length; at++)
        {
            var inside = Math.Min(at - from, to - at);
            if (inside < Edge) samples[at] *= inside <= 0 ? 0 : (float)inside / Edge;
        }
    }

    private static float Bent(float sample) =>
        Math.Abs(sample) <= Bend ? sample : Math.Sign(sample) * (Bend + (1 - Bend) * MathF.Tanh((Math.Abs(sample) - Bend) / (1 - Bend)));
}
