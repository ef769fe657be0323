using System.Buffers.Binary;

namespace CityLeadership.Classroom.Recording.Download;

/// <summary>Writes a track's index as a whole file has it (<c>stbl</c>).</summary>
internal static class SampleTable
{
    /// <param name="description">How the samples are to be decoded (<c>stsd</c>).</param>
    /// <param name="from">Where in the file that begins from which the index counts.</param>
    public static Mp4Box Of(Mp4Box description, TrackIndex index, long from)
    {
        List<Mp4Box> table =
        [
            description,
            Runs("stts", index.Durations),
            Chunks(index.Chunks),
            Full("stsz", 0, [0, (uint)index.Sizes.Count, .. index.Sizes]),
            Full("co64", 0, [(uint)index.Chunks.Count, .. index.Chunks.SelectMany(chunk => Halves(chunk.At + from))]),
        ];
        if (index.Syncs is { } syncs) table.Add(Full("stss", 0, [(uint)syncs.Count, .. syncs]));
        if (index.Shifts is { } shifts) table.Add(Runs("ctts", shifts, version: 1));
        return Mp4Box.Of("stbl", table);
    }

    private static Mp4Box Runs(string kind, IReadOnlyList<Run> runs, byte version = 0) =>
        Full(kind, version, [(uint)runs.Count, .. runs.SelectMany(run => (uint[])[run.Count, (uint)run.Value])]);

    /// <summary>How many samples each chunk has: said once where it changes, by the chunk's number from 1.</summary>
    private static Mp4Box Chunks(IReadOnlyList<Chunk> chunks)
    {
        var changes = Enumerable.Range(0, chunks.Count).Where(at => at == 0 || chunks[at].Samples != chunks[at - 1].Samples).ToList();
        return Full("stsc", 0, [(uint)changes.Count, .. changes.SelectMany(at => (uint[])[(uint)at + 1, chunks[at].Samples, 1])]);
    }

    private static uint[] Halves(long number) => [(uint)(number >> 32), (uint)number];

    private static Mp4Box Full(string kind, byte version, IReadOnlyCollection<uint> numbers)
    {
        var body = new byte[4 + 4 * numbers.Count];
        body[0] = version;
        var at = 4;
        foreach (var number in numbers)
        {
            BinaryPrimitives.WriteUInt32BigEndian(body.AsSpan(at), number);
            at += 4;
        }

        return new(kind, body);
    }
}
