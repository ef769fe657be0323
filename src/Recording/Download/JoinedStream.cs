using CityLeadership.Classroom.Recording.Store;

namespace CityLeadership.Classroom.Recording.Download;

/// <summary>Stretches of stored files, each opened when the one before is read.</summary>
internal sealed class JoinedStream(IRecordingStore store, Queue<(RecordingKey Key, long From, long Count)> wanted) : Stream
{
    private Stream? current;
    private long left;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (left == 0 && !await NextAsync(cancellationToken)) return 0;
        var read = await current!.ReadAsync(buffer[..(int)Math.Min(buffer.Length, left)], cancellationToken);
        if (read == 0 && buffer.Length > 0) throw new EndOfStreamException("A piece of the recording is shorter than it was.");
        left -= read;
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("A store is read without waiting.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) current?.Dispose();
        base.Dispose(disposing);
    }

    private async ValueTask<bool> NextAsync(CancellationToken cancellation)
    {
        if (current is not null) await current.DisposeAsync();
        current = null;
        if (!wanted.TryDequeue(out var next)) return false;
        left = next.Count;
        current = await store.OpenAsync(next.Key, next.From, next.Count, cancellation)
            ?? throw new FileNotFoundException($"{next.Key} is not in the store any more.");
        return true;
    }
}
