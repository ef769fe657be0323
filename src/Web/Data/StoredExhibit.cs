namespace CityLeadership.Classroom.Web.Data;

/// <summary>An exhibit of one scheduled class. Its file lies in the exhibits' folder, under the id.</summary>
public sealed class StoredExhibit
{
    /// <summary>Random; also the file's name.</summary>
    public required string Id { get; init; }

    public required string SessionId { get; init; }

    public required string Title { get; set; }

    public required int Pages { get; init; }

    public required long Bytes { get; init; }

    public required DateTimeOffset UploadedAt { get; init; }

    public required string UploadedBy { get; init; }

    /// <summary>Null while it is the class's. A removed one can come back for a day, then its file goes.</summary>
    public DateTimeOffset? RemovedAt { get; set; }

    public ScheduledSession Session { get; init; } = null!;
}
