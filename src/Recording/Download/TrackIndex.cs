using System.Buffers.Binary;

namespace CityLeadership.Classroom.Recording.Download;

/// <summary>So many samples one after another of which the same is said.</summary>
internal sealed record Run(uint Count, int Value);

/// <summary>Samples that lie one after another, and where in the file they begin.</summary>
internal sealed record Chunk(long At, uint Samples);

/// <summary>Where the samples of one track are and when they are shown, gathered from its fragments as the index of a whole file lists them.</summary>
/// <param name="defaults">What the initialisation says of samples (<c>trex</c>); a fragment may say otherwise.</param>
internal sealed class TrackIndex(Mp4Box defaults)
{
    /// <summary>Of a sample's flags: playing cannot begin with it.</summary>
    private const uint NotSync = 0x10000;

    private readonly List<uint> sizes = [];
    private readonly List<uint> syncs = [];
    private readonly List<Run> durations = [];
    private readonly List<Run> shifts = [];
    private readonly List<Chunk> chunks = [];

    /// <summary>Length of each sample in bytes.</summary>
    public IReadOnlyList<uint> Sizes => sizes;

    /// <summary>The samples, numbered from 1, with which playing can begin; null: any.</summary>
    public IReadOnlyList<uint>? Syncs => syncs.Count == sizes.Count ? null : syncs;

    public IReadOnlyList<Run> Durations => durations;

    /// <summary>How long after it is decoded a sample is shown; null: at once.</summary>
    public IReadOnlyList<Run>? Shifts => shifts.TrueForAll(run => run.Value == 0) ? null : shifts;

    public IReadOnlyList<Chunk> Chunks => chunks;

    /// <summary>Of all samples together, in the track's own time scale.</summary>
    public ulong Duration { get; private set; }

    /// <summary>Adds this track's part of a fragment (<c>traf</c>).</summary>
    /// <param name="moof">Where the fragment begins.</param>
    /// <exception cref="InvalidDataException">It cannot stand in one file with the others.</exception>
    public void Add(Mp4Box traf, long moof)
    {
        var (duration, bytes, flags) = Usual(traf.Child("tfhd"));
        Begin(traf.Child("tfdt"));
        foreach (var run in traf.Children.Where(box => box.Kind == "trun")) AddRun(run, duration, bytes, flags, moof);
    }

    /// <summary>What holds for the samples of which a fragment says nothing of their own.</summary>
    private (uint Duration, uint Bytes, uint Flags) Usual(Mp4Box tfhd)
    {
        var said = FlagsOf(tfhd);
        if ((said & 0x1) != 0) throw new InvalidDataException("A fragment of the video says where it is in a file, and is in another one.");
        var rest = tfhd.Body.Span[((said & 0x2) != 0 ? 12 : 8)..];
        return (Take(ref rest, said, 0x8, defaults.Number(12)), Take(ref rest, said, 0x10, defaults.Number(16)), Take(ref rest, said, 0x20, defaults.Number(20)));
    }

    /// <summary>A fragment begins when it says itself: the sample before it is shown until then.</summary>
    private void Begin(Mp4Box tfdt)
    {
        var at = tfdt.Body.Span[0] == 1 ? BinaryPrimitives.ReadUInt64BigEndian(tfdt.Body.Span[4..]) : tfdt.Number(4);
        if (at == Duration) return;
        if (sizes.Count == 0) throw new InvalidDataException("The video does not begin at its beginning.");
        var last = durations[^1];
        durations.RemoveAt(durations.Count - 1);
        if (last.Count > 1) durations.Add(last with { Count = last.Count - 1 });
        Count(durations, checked((int)(last.Value + (long)at - (long)Duration)));
        Duration = at;
    }

    private void AddRun(Mp4Box trun, uint duration, uint bytes, uint flags, long moof)
    {
        var said = FlagsOf(trun);
        if ((said & 0x1) == 0) throw new InvalidDataException("A fragment of the video does not say where its samples are.");
        chunks.Add(new(moof + (int)trun.Number(8), trun.Number(4)));
        var rest = trun.Body.Span[12..];
        var first = Take(ref rest, said, 0x4, flags);
        for (uint sample = 0; sample < trun.Number(4); sample++)
        {
            var shown = Take(ref rest, said, 0x100, duration);
            sizes.Add(Take(ref rest, said, 0x200, bytes));
            if ((Take(ref rest, said, 0x400, sample == 0 ? first : flags) & NotSync) == 0) syncs.Add((uint)sizes.Count);
            Count(durations, (int)shown);
            Count(shifts, (int)Take(ref rest, said, 0x800, 0));
            Duration += shown;
        }
    }

    private static uint FlagsOf(Mp4Box box) => box.Number(0) & 0xFFFFFF;

    /// <summary>The next four bytes, if a flag says that they are there.</summary>
    private static uint Take(ref ReadOnlySpan<byte> rest, uint said, uint flag, uint otherwise)
    {
        if ((said & flag) == 0) return otherwise;
        var taken = BinaryPrimitives.ReadUInt32BigEndian(rest);
        rest = rest[4..];
        return taken;
    }

    private static void Count(List<Run> runs, int value)
    {
        if (runs.Count > 0 && runs[^1].Value == value) runs[^1] = runs[^1] with { Count = runs[^1].Count + 1 };
        else runs.Add(new(1, value));
    }
}
