using System.Collections.Immutable;
using System.Net;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace CityLeadership.Classroom.Recording.Store.Azure;

/// <summary>Recordings in a container of Azure Blob storage: a blob a file, named <c>session/name</c>.</summary>
/// <remarks>
/// A blob is sent in blocks, each with its checksum, and is there once the list of its blocks is: so a write is whole or not at all,
/// and takes the memory of two blocks whatever its length. A block that is throttled, or meets an outage, is sent again by itself.
/// </remarks>
public sealed class BlobStore : IRecordingStore
{
    private const int Block = 4 * 1024 * 1024;

    private readonly BlobContainerClient container;
    private readonly SemaphoreSlim making = new(1);
    private bool made;

    /// <param name="options">Read with <see cref="BlobOptions.Problem"/> before.</param>
    /// <param name="transport">How requests travel; null: as usual.</param>
    public BlobStore(BlobOptions options, HttpPipelineTransport? transport = null)
    {
        var client = new BlobClientOptions
        {
            Retry = { Mode = RetryMode.Exponential, MaxRetries = 5, Delay = options.FirstPause, MaxDelay = TimeSpan.FromSeconds(20), NetworkTimeout = TimeSpan.FromSeconds(60) },
        };
        if (transport is not null) client.Transport = transport;
        container = new BlobContainerClient(options.Connection, options.Container, client);
    }

    public async ValueTask<StoredFile> WriteAsync(RecordingKey key, Stream content, CancellationToken cancellation)
    {
        await TryAsync(async () =>
        {
            await MakeContainerAsync(cancellation);
            return await BlobOf(key).UploadAsync(
                content,
                new BlobUploadOptions
                {
                    HttpHeaders = new BlobHttpHeaders { ContentType = "application/octet-stream" },
                    TransferOptions = new StorageTransferOptions { InitialTransferSize = Block, MaximumTransferSize = Block, MaximumConcurrency = 2 },
                    TransferValidation = new UploadTransferValidationOptions { ChecksumAlgorithm = StorageChecksumAlgorithm.MD5 },
                },
                cancellation);
        });
        return await FindAsync(key, cancellation) ?? throw new StorageException("storageFailed", $"{key} is gone from {container.Uri} though it was just stored. Look at who else deletes there.");
    }

    public async ValueTask<StoredFile?> FindAsync(RecordingKey key, CancellationToken cancellation) =>
        await TryAsync(async () => (await BlobOf(key).GetPropertiesAsync(cancellationToken: cancellation)).Value, missing: null) is { } found
            ? new StoredFile(key, found.ContentLength, found.LastModified)
            : null;

    public async ValueTask<Stream?> OpenAsync(RecordingKey key, long from, long? count, CancellationToken cancellation)
    {
        if (count == 0) return await FindAsync(key, cancellation) is null ? null : Stream.Null;
        var options = new BlobDownloadOptions { Range = new HttpRange(from, count) };
        return await TryAsync(
            async () =>
            {
                try
                {
                    return (await BlobOf(key).DownloadStreamingAsync(options, cancellation)).Value.Content;
                }
                catch (RequestFailedException beyond) when (beyond.Status == (int)HttpStatusCode.RequestedRangeNotSatisfiable)
                {
                    return Stream.Null;
                }
            },
            missing: null);
    }

    public async ValueTask<ImmutableArray<StoredFile>> ListAsync(string session, CancellationToken cancellation)
    {
        if (!RecordingKey.IsValid(session)) return [];
        var blobs = await CollectAsync(container.GetBlobsAsync(prefix: $"{session}/", cancellationToken: cancellation));
        return
        [
            .. blobs.Where(blob => RecordingKey.IsValid(blob.Name[(session.Length + 1)..]))
                .Select(blob => new StoredFile(new(session, blob.Name[(session.Length + 1)..]), blob.Properties.ContentLength ?? 0, blob.Properties.LastModified ?? default))
                .OrderBy(file => file.Key.Name, StringComparer.Ordinal),
        ];
    }

    public async ValueTask<ImmutableArray<string>> SessionsAsync(CancellationToken cancellation)
    {
        var folders = await CollectAsync(container.GetBlobsByHierarchyAsync(delimiter: "/", cancellationToken: cancellation));
        return
        [
            .. folders.Where(folder => folder.IsPrefix).Select(folder => folder.Prefix.TrimEnd('/'))
                .Where(RecordingKey.IsValid).Order(StringComparer.Ordinal),
        ];
    }

    public async ValueTask DeleteAsync(RecordingKey key, CancellationToken cancellation) =>
        await TryAsync(async () => (await BlobOf(key).DeleteIfExistsAsync(cancellationToken: cancellation)).Value);

    public async ValueTask DeleteAsync(string session, CancellationToken cancellation)
    {
        foreach (var file in await ListAsync(session, cancellation)) await DeleteAsync(file.Key, cancellation);
    }

    private BlobClient BlobOf(RecordingKey key) => container.GetBlobClient(key.ToString());

    private async Task MakeContainerAsync(CancellationToken cancellation)
    {
        if (made) return;
        await making.WaitAsync(cancellation);
        try
        {
            // A key for this container alone may write blobs, and not make containers: that it is there is enough.
            if (!made && !(await container.ExistsAsync(cancellation)).Value) await container.CreateIfNotExistsAsync(cancellationToken: cancellation);
            made = true;
        }
        finally
        {
            making.Release();
        }
    }

    /// <summary>What a container that is not there yet holds is nothing.</summary>
    private Task<List<T>> CollectAsync<T>(AsyncPageable<T> pages)
        where T : notnull => TryAsync(
        async () =>
        {
            var all = new List<T>();
            await foreach (var one in pages) all.Add(one);
            return all;
        },
        missing: [])!;

    private Task<T> TryAsync<T>(Func<Task<T>> ask) => TryAsync(ask!, missing: default(T), isMissingFailure: true)!;

    private async Task<T?> TryAsync<T>(Func<Task<T?>> ask, T? missing, bool isMissingFailure = false)
    {
        try
        {
            return await ask();
        }
        catch (RequestFailedException failure) when (!isMissingFailure && failure.Status == (int)HttpStatusCode.NotFound)
        {
            return missing;
        }
        catch (Exception failure) when (BlobFailure.IsOne(failure))
        {
            throw BlobFailure.Explain(failure, container.Uri);
        }
    }
}
