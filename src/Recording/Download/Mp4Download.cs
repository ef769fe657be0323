using System.Security.Cryptography;
using System.Text;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Recording.Store;

namespace CityLeadership.Classroom.Recording.Download;

/// <summary>
/// A whole recording as one MP4: an index, made once and kept beside the pieces, and then the pieces as they are. So a download needs no
/// encoding, no second copy of the video and hardly any memory; its length is known, and any part of it can be had.
/// </summary>
public sealed class Mp4Download(IRecordingStore store)
{
    /// <summary>What an index says depends on how this code writes it, too.</summary>
    private const string Form = "1";

    /// <summary>Most fragments have their head in so many bytes.</summary>
    private const int HeadBytes = 16 * 1024;

    /// <summary>A store that is far away answers several at once.</summary>
    private const int AtOnce = 8;

    /// <param name="manifest">Of a recording that is complete.</param>
    /// <returns>Null: it has no video, or not any more.</returns>
    /// <exception cref="InvalidDataException">Its pieces do not fit together.</exception>
    public async Task<JoinedFile?> FindAsync(Manifest manifest, CancellationToken cancellation)
    {
        if (manifest.Pieces.IsEmpty) return null;
        var tag = TagOf(manifest);
        var key = new RecordingKey(manifest.Session, $"download-{tag}.head");
        try
        {
            var head = await store.FindAsync(key, cancellation)
                ?? await store.WriteAsync(key, new MemoryStream(await HeadAsync(manifest, cancellation)), cancellation);
            return new([new(key, head.Bytes), .. manifest.Pieces.Select(piece => new StoredPart(new(manifest.Session, piece.File), piece.Bytes))], tag);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private async Task<byte[]> HeadAsync(Manifest manifest, CancellationToken cancellation)
    {
        var head = new MovieHead(await ReadAsync(new(manifest.Session, Playlist.Initialisation), 0, null, cancellation));
        var moofs = new byte[manifest.Pieces.Sum(piece => piece.Fragments.Length)][];
        var fragments = manifest.Pieces.SelectMany(piece => piece.Fragments.Select(fragment => (Key: new RecordingKey(manifest.Session, piece.File), fragment))).ToList();
        await Parallel.ForAsync(
            0, moofs.Length, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (number, token) => moofs[number] = await MoofAsync(fragments[number].Key, fragments[number].fragment, token));
        long at = 0;
        foreach (var (moof, (_, fragment)) in moofs.Zip(fragments))
        {
            head.Add(Mp4Box.In(moof).First(), at);
            at += fragment.Bytes;
        }

        return head.Write(at);
    }

    private async Task<byte[]> MoofAsync(RecordingKey key, Fragment fragment, CancellationToken cancellation)
    {
        var read = await ReadAsync(key, fragment.Offset, Math.Min(HeadBytes, fragment.Bytes), cancellation);
        var length = Mp4Box.LengthOf(read);
        return length <= read.Length ? read[..(int)length] : await ReadAsync(key, fragment.Offset, Math.Min(length, fragment.Bytes), cancellation);
    }

    private async Task<byte[]> ReadAsync(RecordingKey key, long from, long? count, CancellationToken cancellation)
    {
        await using var file = await store.OpenAsync(key, from, count, cancellation) ?? throw new FileNotFoundException($"{key} is not in the store any more.");
        var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellation);
        return bytes.ToArray();
    }

    private static string TagOf(Manifest manifest) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Join(' ', manifest.Pieces.Select(piece => piece.Sha256).Prepend(Form)))))[..16];
}
