namespace CityLeadership.Classroom.Recording.Assemble.Sound;

/// <summary>How loud a person speaks, as heard so far: a laptop across a table and a headset come out alike.</summary>
/// <param name="Decibels">Mean level of their speech, relative to full scale.</param>
/// <param name="Seconds">How much speech that was measured over, at most <see cref="Memory"/>.</param>
internal sealed record Loudness(double Decibels, double Seconds)
{
    private const double Memory = 60;
    private const double Target = -22;
    private const double Quietest = -50;
    private const double MostGain = 15;
    private const double LeastGain = -12;

    /// <summary>Samples judged at once: a tenth of a second.</summary>
    private const int Block = Grid.Samples / 10;

    /// <summary>What their samples are multiplied by.</summary>
    public double Gain => Math.Pow(10, Math.Clamp(Target - Decibels, LeastGain, MostGain) / 20);

    /// <summary>Hears more; null: still nothing that could be speech.</summary>
    public static Loudness? Hear(Loudness? before, ReadOnlySpan<float> samples)
    {
        var powers = new List<double>();
        for (var at = 0; at + Block <= samples.Length; at += Block)
        {
            var power = PowerOf(samples.Slice(at, Block));
            if (power > Power(Quietest)) powers.Add(power);
        }

        if (powers.Count == 0) return before;
        var gate = powers.Average() / 10;
        var speech = powers.Where(power => power >= gate).ToList();
        var seconds = speech.Count / 10.0;
        var (earlier, weight) = before is null ? (0, 0) : (Power(before.Decibels), before.Seconds);
        return new Loudness(Decibel((speech.Average() * seconds + earlier * weight) / (seconds + weight)), Math.Min(Memory, seconds + weight));
    }

    public static double PowerOf(ReadOnlySpan<float> samples)
    {
        double sum = 0;
        foreach (var sample in samples) sum += sample * (double)sample;
        return samples.IsEmpty ? 0 : sum / samples.Length;
    }

    public static double Decibel(double power) => 10 * Math.Log10(Math.Max(power, 1e-12));

    private static double Power(double decibels) => Math.Pow(10, decibels / 10);
}
