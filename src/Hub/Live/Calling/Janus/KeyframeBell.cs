namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>
/// Asks senders for key frames. A slot that was just re-pointed stays dark until its sender's next key frame; the request
/// that Janus makes by itself is lost when several viewers turn to the same sender within a few hundred milliseconds. So
/// each turn is followed by requests after 0.3, 0.65 and 1 s, and those of a swarm fall together.
/// </summary>
internal sealed class KeyframeBell(TimeProvider time)
{
    private static readonly TimeSpan[] Echoes =
        [TimeSpan.FromMilliseconds(300), TimeSpan.FromMilliseconds(650), TimeSpan.FromMilliseconds(1000)];

    /// <summary>Requests wait for the next beat, so that a sender gets at most one a beat however many turn to it.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(150);

    private readonly System.Threading.Lock gate = new();
    private readonly Dictionary<FeedStream, Rings> ringing = [];

    /// <param name="stream">What was turned to.</param>
    /// <param name="ask">Makes the request; must not block or throw. Only the latest is used: any viewer of it can ask for all.</param>
    public void Turned(FeedStream stream, Action ask)
    {
        lock (gate)
        {
            if (!ringing.TryGetValue(stream, out var rings))
                ringing[stream] = rings = new Rings(time.CreateTimer(_ => Ring(stream), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan));

            rings.Ask = ask;
            var now = time.GetUtcNow();
            foreach (var echo in Echoes)
                rings.Due.Add(NextBeat(now + echo));
            rings.WindUp(now);
        }
    }

    private static DateTimeOffset NextBeat(DateTimeOffset at) =>
        new((at.UtcTicks + Beat.Ticks - 1) / Beat.Ticks * Beat.Ticks, TimeSpan.Zero);

    private void Ring(FeedStream stream)
    {
        Action ask;
        lock (gate)
        {
            if (!ringing.TryGetValue(stream, out var rings))
                return;

            ask = rings.Ask;
            var now = time.GetUtcNow();
            rings.Due.RemoveWhere(due => due <= now);
            if (rings.Due.Count > 0)
            {
                rings.WindUp(now);
            }
            else
            {
                rings.Timer.Dispose();
                ringing.Remove(stream);
            }
        }

        ask();
    }

    private sealed class Rings(ITimer timer)
    {
        public ITimer Timer { get; } = timer;

        public SortedSet<DateTimeOffset> Due { get; } = [];

        public Action Ask { get; set; } = () => { };

        public void WindUp(DateTimeOffset now) =>
            Timer.Change(Due.Min > now ? Due.Min - now : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
