using System.Collections.Immutable;

namespace CityLeadership.Classroom.Recording.Store;

/// <summary>
/// Where recordings are kept: files by key, <c>session/name</c>. One specification (`RecordingStoreSpecification`) holds for
/// every implementation.
/// </summary>
/// <remarks>
/// A session or a name is 1 to 100 of <c>a-z A-Z 0-9 . _ -</c> and does not begin with a dot, so no key can leave the store.
/// Any other is an <see cref="ArgumentException"/>: check what comes from outside with <see cref="RecordingKey.IsValid"/> first.
/// </remarks>
public interface IRecordingStore
{
    /// <summary>Writes a file whole, in the place of an earlier one: readers see the old or the new, never a part.</summary>
    /// <exception cref="StorageException">It could not be stored; the earlier one still stands.</exception>
    ValueTask<StoredFile> WriteAsync(RecordingKey key, Stream content, CancellationToken cancellation);

    /// <summary>What is stored under a key; null: nothing.</summary>
    ValueTask<StoredFile?> FindAsync(RecordingKey key, CancellationToken cancellation);

    /// <summary>
    /// Bytes of a file from <paramref name="from"/> on, <paramref name="count"/> of them or to its end; null: there is no such file.
    /// A stream stays readable when the file is replaced or deleted meanwhile.
    /// </summary>
    ValueTask<Stream?> OpenAsync(RecordingKey key, long from, long? count, CancellationToken cancellation);

    /// <summary>A session's files, by name; empty when there are none.</summary>
    ValueTask<ImmutableArray<StoredFile>> ListAsync(string session, CancellationToken cancellation);

    /// <summary>Every session that has a file.</summary>
    ValueTask<ImmutableArray<string>> SessionsAsync(CancellationToken cancellation);

    /// <summary>Deletes one file; nothing happens when it is not there.</summary>
    ValueTask DeleteAsync(RecordingKey key, CancellationToken cancellation);

    /// <summary>Deletes all of a session.</summary>
    ValueTask DeleteAsync(string session, CancellationToken cancellation);
}

/// <param name="Bytes">Length.</param>
/// <param name="At">When it was stored.</param>
public sealed record StoredFile(RecordingKey Key, long Bytes, DateTimeOffset At);
