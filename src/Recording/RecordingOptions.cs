using CityLeadership.Classroom.Recording.Store.Azure;

namespace CityLeadership.Classroom.Recording;

/// <summary>Where the work of assembling recordings is done.</summary>
public enum WorkerPlace
{
    /// <summary>In the host's own process.</summary>
    Inside,

    /// <summary>In processes of its own: <c>dotnet run --project src/Recording</c>.</summary>
    Apart,

    /// <summary>Nowhere: what is captured waits.</summary>
    Off,
}

/// <summary>Section <c>Recording</c>.</summary>
public sealed class RecordingOptions
{
    /// <summary>Who assembles. Default Inside.</summary>
    public WorkerPlace Worker { get; set; } = WorkerPlace.Inside;

    /// <summary>The folder the media server writes tracks to, a subfolder a session. Default: <c>recordings/capture</c> in the data folder.</summary>
    public string Capture { get; set; } = "";

    /// <summary>The folder of finished recordings. Default: <c>recordings/store</c> in the data folder.</summary>
    public string Store { get; set; } = "";

    /// <summary>Blob storage in the folder's place. Default: none.</summary>
    public BlobOptions Blobs { get; set; } = new();

    /// <summary>The program that decodes and encodes. Default: <c>ffmpeg</c> on the path.</summary>
    public string Ffmpeg { get; set; } = "ffmpeg";

    /// <summary>The program that draws pages of exhibits. Default: <c>pdftoppm</c> on the path.</summary>
    public string Pdf { get; set; } = "pdftoppm";

    /// <summary>The folder of exhibits. Default: where the host keeps them.</summary>
    public string Exhibits { get; set; } = "";

    /// <summary>Recorded time rendered at once; shorter pieces are watchable sooner and cost more. Default 1 minute; 5 s to 10 minutes.</summary>
    public TimeSpan Piece { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Hosts are told when fewer bytes are free where tracks are captured. Default 5 GiB: a class of two hours takes about 4.</summary>
    public long LowDisk { get; set; } = 5L * 1024 * 1024 * 1024;

    /// <summary>How long the tracks' last packets may take to reach the disk while they are open. Default 5 s.</summary>
    public TimeSpan Settle { get; set; } = TimeSpan.FromSeconds(5);
}
