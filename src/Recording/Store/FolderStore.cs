using System.Collections.Immutable;

namespace CityLeadership.Classroom.Recording.Store;

/// <summary>Recordings in a folder, a subfolder a session. Files are written beside their place, flushed, and renamed into it.</summary>
public sealed class FolderStore(string folder) : IRecordingStore
{
    /// <summary>What unfinished files end with; no key can begin with a dot, and these do.</summary>
    private const string Unfinished = ".part-";

    public async ValueTask<StoredFile> WriteAsync(RecordingKey key, Stream content, CancellationToken cancellation)
    {
        var place = PathOf(key);
        var beside = Path.Combine(folder, key.Session, $"{Unfinished}{Path.GetRandomFileName()}");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            await using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None, 128 * 1024, FileOptions.Asynchronous))
            {
                await content.CopyToAsync(file, cancellation);
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, place, overwrite: true);
            return Stored(key, new FileInfo(place));
        }
        catch (Exception failure) when (StorageFailure.IsOne(failure))
        {
            throw StorageFailure.Explain(failure, folder);
        }
        finally
        {
            Discard(beside);
        }
    }

    public ValueTask<StoredFile?> FindAsync(RecordingKey key, CancellationToken cancellation)
    {
        var file = new FileInfo(PathOf(key));
        return ValueTask.FromResult(file.Exists ? Stored(key, file) : null);
    }

    public ValueTask<Stream?> OpenAsync(RecordingKey key, long from, long? count, CancellationToken cancellation)
    {
        try
        {
            var file = new FileStream(PathOf(key), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024, FileOptions.Asynchronous);
            file.Seek(from, SeekOrigin.Begin);
            return ValueTask.FromResult<Stream?>(count is { } bytes ? new FirstBytes(file, bytes) : file);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return ValueTask.FromResult<Stream?>(null);
        }
        catch (Exception failure) when (StorageFailure.IsOne(failure))
        {
            throw StorageFailure.Explain(failure, folder);
        }
    }

    public ValueTask<ImmutableArray<StoredFile>> ListAsync(string session, CancellationToken cancellation) =>
        ValueTask.FromResult<ImmutableArray<StoredFile>>(
            RecordingKey.IsValid(session) && new DirectoryInfo(Path.Combine(folder, session)) is { Exists: true } place
                ? [
                    .. FilesIn(place)
                        .OrderBy(file => file.Name, StringComparer.Ordinal)
                        .Select(file => Stored(new RecordingKey(session, file.Name), file)),
                ]
                : []);

    public ValueTask<ImmutableArray<string>> SessionsAsync(CancellationToken cancellation) =>
        ValueTask.FromResult<ImmutableArray<string>>(
            Directory.Exists(folder)
                ? [
                    .. new DirectoryInfo(folder).EnumerateDirectories()
                        .Where(place => RecordingKey.IsValid(place.Name) && FilesIn(place).Count > 0)
                        .Select(place => place.Name)
                        .Order(StringComparer.Ordinal),
                ]
                : []);

    public ValueTask DeleteAsync(RecordingKey key, CancellationToken cancellation)
    {
        Try(() => File.Delete(PathOf(key)));
        return ValueTask.CompletedTask;
    }

    public ValueTask DeleteAsync(string session, CancellationToken cancellation)
    {
        if (RecordingKey.IsValid(session))
        {
            Try(() => Directory.Delete(Path.Combine(folder, session), recursive: true));
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>None where somebody deletes the folder meanwhile.</summary>
    private static List<FileInfo> FilesIn(DirectoryInfo place)
    {
        try
        {
            return [.. place.EnumerateFiles().Where(file => RecordingKey.IsValid(file.Name))];
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
    }

    private void Try(Action delete)
    {
        try
        {
            delete();
        }
        catch (DirectoryNotFoundException)
        {
            // Nothing of it is there: that is what was asked for.
        }
        catch (Exception failure) when (StorageFailure.IsOne(failure))
        {
            throw StorageFailure.Explain(failure, folder);
        }
    }

    private static void Discard(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception unreachable) when (unreachable is IOException or UnauthorizedAccessException)
        {
            // What made the write fail is told instead.
        }
    }

    private string PathOf(RecordingKey key) => Path.Combine(folder, key.Session, key.Name);

    private static StoredFile Stored(RecordingKey key, FileInfo file) => new(key, file.Length, new DateTimeOffset(file.LastWriteTimeUtc));
}
