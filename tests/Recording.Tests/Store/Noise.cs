using System.Security.Cryptography;

namespace CityLeadership.Classroom.Recording.Tests.Store;

/// <summary>So many bytes without a pattern, made as they are read; then its end, or a failure.</summary>
/// <param name="breaks">Whether it fails where it would end.</param>
internal sealed class Noise(long length, bool breaks = false) : Stream
{
    private readonly Random random = new(7);
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long left = length;

    /// <summary>SHA-256 of what was read, in hexadecimal.</summary>
    public string Hash => Convert.ToHexString(hash.GetCurrentHash());

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (left == 0 && breaks) throw new InvalidDataException();
        var given = buffer.AsSpan(offset, (int)Math.Min(count, left));
        random.NextBytes(given);
        hash.AppendData(given);
        left -= given.Length;
        return given.Length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) hash.Dispose();
        base.Dispose(disposing);
    }
}
