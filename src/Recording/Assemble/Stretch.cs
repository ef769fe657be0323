using CityLeadership.Classroom.Recording.Capture;

namespace CityLeadership.Classroom.Recording.Assemble;

/// <summary>Packets of a track that follow each other on one clock, in the order they were sent.</summary>
/// <param name="Packets">Each with its second on the track's own clock.</param>
internal sealed record Stretch(TrackClock Clock, IReadOnlyList<(double Media, Packet Packet)> Packets)
{
    /// <summary>After a longer silence a clock is looked at anew: seconds.</summary>
    private const double Pause = 2;

    /// <summary>A sender's clock that moved further against the wall has been set: a muted stretch, another device. Seconds.</summary>
    private const double Jump = 0.25;

    /// <summary>Packets held up on the way come back to their time sooner than this; a clock that was set does not. Seconds.</summary>
    private const double Held = 3;

    /// <param name="origin">What counts as second 0 of the wall clock.</param>
    /// <param name="rate">Ticks a second of the track's own clock.</param>
    public static IEnumerable<Stretch> Split(IEnumerable<Packet> packets, DateTimeOffset origin, double rate)
    {
        var all = Unwrap(packets, origin, rate);
        var start = 0;
        var least = double.MaxValue;
        for (var at = 0; at < all.Count; at++)
        {
            if (at > start && (all[at].Arrived - all[at - 1].Arrived > Pause || IsSet(all, at, least)))
            {
                yield return Of(all.GetRange(start, at - start));
                start = at;
                least = double.MaxValue;
            }

            least = Math.Min(least, all[at].Offset);
        }

        if (all.Count > 0) yield return Of(all.GetRange(start, all.Count - start));
    }

    private static List<Heard> Unwrap(IEnumerable<Packet> packets, DateTimeOffset origin, double rate)
    {
        var all = new List<Heard>();
        foreach (var packet in packets)
        {
            var before = all.Count > 0 ? all[^1] : new Heard(0, 0, 0, packet);
            all.Add(new Heard(
                (packet.Arrived - origin).TotalSeconds,
                before.Media + unchecked((int)(packet.Timestamp - before.Packet.Timestamp)) / rate,
                before.Order + unchecked((short)(packet.Sequence - before.Packet.Sequence)),
                packet));
        }

        return all;
    }

    private static bool IsSet(List<Heard> all, int at, double least) =>
        all[at].Offset < least - Jump
        || (all[at].Offset > least + Jump
            && all.Skip(at).TakeWhile(heard => heard.Arrived < all[at].Arrived + Held).All(heard => heard.Offset > least + Jump));

    private static Stretch Of(List<Heard> run)
    {
        var sent = run.DistinctBy(heard => heard.Order).OrderBy(heard => heard.Order).ToList();
        return new Stretch(new TrackClock(sent.Select(heard => (heard.Arrived, heard.Media))), [.. sent.Select(heard => (heard.Media, heard.Packet))]);
    }

    /// <param name="Arrived">Second of the wall clock.</param>
    /// <param name="Media">Second of the track's own clock.</param>
    /// <param name="Order">The sequence number without its wraps.</param>
    private readonly record struct Heard(double Arrived, double Media, long Order, Packet Packet)
    {
        public double Offset => Arrived - Media;
    }
}
