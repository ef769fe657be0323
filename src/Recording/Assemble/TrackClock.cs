namespace CityLeadership.Classroom.Recording.Assemble;

/// <summary>
/// Turns a track's own timestamps into times on the wall clock. A sender's clock drifts (100 ppm are 0.7 s in two hours) and
/// packets arrive late by chance, never early: so every few seconds the timestamp is tied to the packets that took least time, and
/// between those ties the time runs evenly.
/// </summary>
internal sealed class TrackClock
{
    private const double Tie = 10;

    private readonly List<(double Media, double Offset)> ties = [];

    /// <param name="packets">When each arrived and what its own clock said, both in seconds, in the order of the latter.</param>
    public TrackClock(IEnumerable<(double Arrived, double Media)> packets)
    {
        foreach (var around in packets.GroupBy(packet => Math.Floor(packet.Media / Tie)))
        {
            ties.Add(((around.Key + 0.5) * Tie, around.Min(packet => packet.Arrived - packet.Media)));
        }
    }

    /// <summary>The wall clock's second at a second of the track's own clock.</summary>
    public double At(double media)
    {
        var next = ties.FindIndex(tie => tie.Media > media);
        if (next == 0) return media + ties[0].Offset;
        if (next < 0) return media + ties[^1].Offset;
        var (before, after) = (ties[next - 1], ties[next]);
        return media + before.Offset + (after.Offset - before.Offset) * (media - before.Media) / (after.Media - before.Media);
    }
}
