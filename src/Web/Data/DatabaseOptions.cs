namespace CityLeadership.Classroom.Web.Data;

/// <summary>Which database. Section "Database".</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    /// <summary>
    /// PostgreSQL connection string ("Host=db;Database=classroom;Username=…"). Empty: SQLite, in the data folder.
    /// </summary>
    public string Connection { get; set; } = "";

    /// <summary>Seconds a single statement may take before it counts as failed. 1 to 600; default 15.</summary>
    public int Timeout { get; set; } = 15;
}
