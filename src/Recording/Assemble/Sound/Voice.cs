namespace CityLeadership.Classroom.Recording.Assemble.Sound;

/// <summary>What one person said in a piece: samples from -1 to 1 at 48 kHz, zero where nothing was heard.</summary>
internal sealed class Voice(int length)
{
    public float[] Samples { get; } = new float[length];

    /// <summary>
    /// Lays a packet's samples from <paramref name="start"/> to <paramref name="end"/>. A sender's clock is never quite ours: a
    /// sample more or less is stretched over the packet.
    /// </summary>
    public void Lay(ReadOnlySpan<short> packet, long start, long end)
    {
        var count = end - start;
        if (packet.IsEmpty || count <= 0) return;
        for (var at = Math.Max(0, start); at < Math.Min(end, Samples.Length); at++)
        {
            var from = (at - start) * (double)packet.Length / count;
            var whole = (int)from;
            var next = Math.Min(whole + 1, packet.Length - 1);
            Samples[at] += (float)((packet[whole] + (packet[next] - packet[whole]) * (from - whole)) / 32768);
        }
    }
}
