namespace CityLeadership.Classroom.Recording.Store;

/// <summary>Says in a sentence why a folder did not take or give a file.</summary>
internal static class StorageFailure
{
    private const int NoSpace = 28; // ENOSPC
    private const int OverQuota = 122; // EDQUOT

    public static bool IsOne(Exception failure) => failure is IOException or UnauthorizedAccessException;

    public static StorageException Explain(Exception failure, string folder) => failure switch
    {
        IOException { HResult: NoSpace or OverQuota } => new(
            "storageFull", $"The disk that holds {folder} is full. Free space on it; the recording goes on by itself.", failure),
        UnauthorizedAccessException => new(
            "storageDenied", $"{folder} cannot be written. Give the classroom's user the right to write there; the recording goes on by itself.", failure),
        _ => new("storageFailed", $"{folder} failed: {failure.Message} Look at the disk; the recording goes on by itself.", failure),
    };
}
