using System.Text.Json;
using System.Text.Json.Serialization;
using CityLeadership.Classroom.Recording.Store;

namespace CityLeadership.Classroom.Recording.Publish;

/// <summary>Reads and writes manifests in a store.</summary>
public static class ManifestFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        WriteIndented = true,
    };

    /// <summary>A session's manifest; null: nothing of it was ever recorded.</summary>
    public static async ValueTask<Manifest?> ReadManifestAsync(this IRecordingStore store, string session, CancellationToken cancellation)
    {
        if (!RecordingKey.IsValid(session)) return null;
        await using var file = await store.OpenAsync(new RecordingKey(session, Manifest.Name), 0, null, cancellation);
        return file is null ? null : await JsonSerializer.DeserializeAsync<Manifest>(file, Json, cancellation);
    }

    public static async ValueTask WriteManifestAsync(this IRecordingStore store, Manifest manifest, CancellationToken cancellation) =>
        await store.WriteAsync(
            new RecordingKey(manifest.Session, Manifest.Name),
            new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(manifest, Json)),
            cancellation);
}
