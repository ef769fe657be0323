namespace CityLeadership.Classroom.Web.Exhibits;

/// <summary>Section "Exhibits".</summary>
public sealed class ExhibitOptions
{
    public const string Section = "Exhibits";

    /// <summary>Where the files lie. Default: <c>exhibits</c> in the data folder. Hosts of a cluster share one folder.</summary>
    public string? Folder { get; set; }

    /// <summary>Largest file in bytes. Default 50 MiB.</summary>
    public long Bytes { get; set; } = 50 * 1024 * 1024;
}
