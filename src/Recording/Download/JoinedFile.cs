using System.Collections.Immutable;
using CityLeadership.Classroom.Recording.Store;

namespace CityLeadership.Classroom.Recording.Download;

/// <summary>Stored files read one after another as if they were one.</summary>
/// <param name="Tag">Another one when a byte of it is.</param>
public sealed record JoinedFile(ImmutableArray<StoredPart> Parts, string Tag)
{
    public long Bytes => Parts.Sum(part => part.Bytes);

    /// <summary>Bytes of it; a little of one file at a time is in memory.</summary>
    /// <exception cref="IOException">While reading: one of the files is not there any more.</exception>
    public Stream Open(IRecordingStore store, long from, long count)
    {
        var wanted = new Queue<(RecordingKey, long, long)>();
        long at = 0;
        foreach (var part in Parts)
        {
            var (first, end) = (Math.Max(from, at), Math.Min(from + count, at + part.Bytes));
            if (first < end) wanted.Enqueue((part.Key, first - at, end - first));
            at += part.Bytes;
        }

        return new JoinedStream(store, wanted);
    }
}

/// <param name="Bytes">Its length.</param>
public readonly record struct StoredPart(RecordingKey Key, long Bytes);
