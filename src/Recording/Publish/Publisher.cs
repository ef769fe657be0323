using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CityLeadership.Classroom.Recording.Assemble;
using CityLeadership.Classroom.Recording.Store;

namespace CityLeadership.Classroom.Recording.Publish;

/// <summary>
/// Puts pieces into the store so that a reader, or a worker that takes over, always finds a recording that holds together:
/// first the media, then the manifest that names it, then the playlist.
/// </summary>
internal sealed class Publisher(IRecordingStore store)
{
    public const string Poster = "poster.jpg";

    private const string MemoryName = "memory.json";

    public async Task<Memory> ReadMemoryAsync(string session, CancellationToken cancellation)
    {
        await using var file = await store.OpenAsync(new(session, MemoryName), 0, null, cancellation);
        return file is null ? Memory.None : await JsonSerializer.DeserializeAsync<Memory>(file, JsonSerializerOptions.Web, cancellation) ?? Memory.None;
    }

    /// <summary>Stores a piece; it is not part of the recording before the manifest says so.</summary>
    public async Task<Piece> WriteAsync(string session, PieceOrder order, RenderedPiece rendered, CancellationToken cancellation)
    {
        if (order.Number == 0)
        {
            await WriteAsync(session, Playlist.Initialisation, rendered.Initialisation, cancellation);
            await WriteAsync(session, Poster, rendered.Poster, cancellation);
        }

        var bytes = rendered.Fragments.SelectMany(fragment => fragment.Bytes).ToArray();
        var file = string.Create(CultureInfo.InvariantCulture, $"{order.Number:0000}.m4s");
        await WriteAsync(session, file, bytes, cancellation);
        await WriteAsync(session, MemoryName, JsonSerializer.SerializeToUtf8Bytes(rendered.After, JsonSerializerOptions.Web), cancellation);
        var fragments = ImmutableArray.CreateBuilder<Fragment>();
        long offset = 0;
        foreach (var fragment in rendered.Fragments)
        {
            fragments.Add(new Fragment(fragment.Seconds, offset, fragment.Bytes.Length));
            offset += fragment.Bytes.Length;
        }

        return new Piece(order.Number, order.From, order.To, file, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), fragments.ToImmutable());
    }

    /// <summary>Says what there is.</summary>
    public async Task WriteAsync(Manifest manifest, CancellationToken cancellation)
    {
        await store.WriteManifestAsync(manifest, cancellation);
        if (manifest.Pieces.IsEmpty) return;
        await WriteAsync(manifest.Session, Playlist.Name, Encoding.UTF8.GetBytes(Playlist.Of(manifest)), cancellation);
    }

    private async Task WriteAsync(string session, string name, byte[] bytes, CancellationToken cancellation) =>
        await store.WriteAsync(new(session, name), new MemoryStream(bytes), cancellation);
}
