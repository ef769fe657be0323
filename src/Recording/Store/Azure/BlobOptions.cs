using System.Text.RegularExpressions;

namespace CityLeadership.Classroom.Recording.Store.Azure;

/// <summary>Section <c>Recording:Blobs</c>: with a connection, recordings are kept in Azure Blob storage instead of a folder.</summary>
public sealed partial class BlobOptions
{
    /// <summary>The storage account's connection string. Default: none. It holds a key: keep it in the environment.</summary>
    public string Connection { get; set; } = "";

    /// <summary>The container, made when it is not there. Default <c>recordings</c>.</summary>
    public string Container { get; set; } = "recordings";

    /// <summary>How long to wait before what was refused or lost is asked again; each time twice as long. Default 0.8 s.</summary>
    public TimeSpan FirstPause { get; set; } = TimeSpan.FromSeconds(0.8);

    /// <summary>Whether a connection is named at all.</summary>
    public bool IsUsed => Connection.Length > 0;

    /// <summary>What is wrong with them, and what to do; null: nothing.</summary>
    public string? Problem()
    {
        if (!Name().IsMatch(Container))
            return $"Recording:Blobs:Container is '{Container}', but must be 3 to 63 small letters, digits and single hyphens, such as recordings.";
        try
        {
            _ = new BlobStore(this);
            return null;
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException or InvalidOperationException)
        {
            return "Recording:Blobs:Connection cannot be read: copy the connection string from the storage account's access keys.";
        }
    }

    [GeneratedRegex(@"\A(?=.{3,63}\z)[a-z0-9]+(?:-[a-z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
