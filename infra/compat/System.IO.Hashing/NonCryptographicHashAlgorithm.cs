namespace System.IO.Hashing;

/// <summary>A hash that finds mistakes, not forgeries: the members that those who derive from it use.</summary>
/// <remarks>Source: the public interface of the package System.IO.Hashing 6.0.0.</remarks>
public abstract class NonCryptographicHashAlgorithm
{
    /// <param name="hashLengthInBytes">At least 1.</param>
    protected NonCryptographicHashAlgorithm(int hashLengthInBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(hashLengthInBytes);
        HashLengthInBytes = hashLengthInBytes;
    }

    /// <summary>Bytes of a hash.</summary>
    public int HashLengthInBytes { get; }

    /// <summary>Hashes more.</summary>
    public abstract void Append(ReadOnlySpan<byte> source);

    /// <summary>Forgets what was hashed.</summary>
    public abstract void Reset();

    /// <summary>Hashes more.</summary>
    public void Append(byte[] source) => Append(source.AsSpan());

    /// <summary>Hashes a stream to its end.</summary>
    public void Append(Stream stream)
    {
        var buffer = new byte[4096];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer)) Append(buffer.AsSpan(0, read));
    }

    /// <summary>The hash of all so far; more may follow.</summary>
    public byte[] GetCurrentHash()
    {
        var hash = new byte[HashLengthInBytes];
        GetCurrentHashCore(hash);
        return hash;
    }

    /// <summary>The hash of all so far; what follows begins anew.</summary>
    public byte[] GetHashAndReset()
    {
        var hash = GetCurrentHash();
        Reset();
        return hash;
    }

    /// <param name="destination">As long as a hash.</param>
    protected abstract void GetCurrentHashCore(Span<byte> destination);
}
