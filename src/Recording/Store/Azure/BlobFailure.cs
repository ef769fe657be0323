using Azure;

namespace CityLeadership.Classroom.Recording.Store.Azure;

/// <summary>Says in a sentence why Blob storage did not take or give a file.</summary>
internal static class BlobFailure
{
    /// <summary>The service refused, could not be reached, or failed every time it was asked.</summary>
    public static bool IsOne(Exception failure) =>
        failure is RequestFailedException or AggregateException { InnerExceptions: [RequestFailedException, ..] };

    public static StorageException Explain(Exception failure, Uri container) =>
        (failure as RequestFailedException ?? (failure as AggregateException)?.InnerExceptions[0]) is RequestFailedException refused
            ? refused.Status switch
            {
                401 or 403 => new(
                    "storageDenied", $"{container} refuses the key in Recording:Blobs:Connection ({refused.ErrorCode}). Put the account's present key there and start again; nothing that was captured is lost.", failure),
                0 => new("storageFailed", $"{container} cannot be reached. It is tried again; if it stays so, look at the network and at the address in Recording:Blobs:Connection.", failure),
                429 or 503 => new("storageBusy", $"{container} is overloaded ({refused.ErrorCode}). It is tried again.", failure),
                _ => new("storageFailed", $"{container} answered {refused.Status} ({refused.ErrorCode}). It is tried again; if it stays so, look at the storage account.", failure),
            }
            : throw new ArgumentException("Not a failure of Blob storage.", nameof(failure), failure);
}
